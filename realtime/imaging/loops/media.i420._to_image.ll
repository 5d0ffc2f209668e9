; source 49bf4ef9ede5dedc4926d3ad0b583621c9d01003810eeb79d371521458763413 4a8543716793c0e341e11690cb259531cea4c9571a1f808c65a63093b46bd53c

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = internal constant [83 x i8] zeroinitializer
@name5 = internal constant [20 x i8] zeroinitializer
@name6 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name4, i32 83, ptr @name5, ptr null, i32 0 }
@name7 = common global ptr null
@name8 = internal constant [77 x i8] zeroinitializer
@name9 = internal constant [20 x i8] zeroinitializer
@name10 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name8, i32 77, ptr @name9, ptr null, i32 0 }
@name11 = internal constant [137 x i8] zeroinitializer
@name12 = internal constant [20 x i8] zeroinitializer
@name13 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name11, i32 137, ptr @name12, ptr null, i32 0 }
@name14 = internal constant [86 x i8] zeroinitializer
@name15 = internal constant [20 x i8] zeroinitializer
@name16 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name14, i32 86, ptr @name15, ptr null, i32 0 }
@name17 = common global ptr null
@name18 = internal constant [77 x i8] zeroinitializer
@name19 = internal constant [20 x i8] zeroinitializer
@name20 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name18, i32 77, ptr @name19, ptr null, i32 0 }
@name21 = internal constant [137 x i8] zeroinitializer
@name22 = internal constant [20 x i8] zeroinitializer
@name23 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name21, i32 137, ptr @name22, ptr null, i32 0 }
@name24 = common global ptr null
@name25 = internal constant [137 x i8] zeroinitializer
@name26 = internal constant [20 x i8] zeroinitializer
@name27 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name25, i32 137, ptr @name26, ptr null, i32 0 }
@name28 = common global ptr null
@name29 = common global ptr null
@name30 = common global ptr null
@name31 = internal constant [186 x i8] zeroinitializer
@name32 = internal constant [20 x i8] zeroinitializer
@name33 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name31, i32 186, ptr @name32, ptr null, i32 0 }
@name34 = internal constant [186 x i8] zeroinitializer
@name35 = internal constant [20 x i8] zeroinitializer
@name36 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name34, i32 186, ptr @name35, ptr null, i32 0 }
@name37 = internal constant [175 x i8] zeroinitializer
@name38 = internal constant [20 x i8] zeroinitializer
@name39 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name37, i32 175, ptr @name38, ptr null, i32 0 }
@name40 = common global ptr null
@name41 = common global ptr null
@name42 = common global ptr null
@name43 = common global ptr null
@name44 = common global ptr null
@name45 = common global ptr null
@name46 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, float %arg.v3, float %arg.v4, float %arg.v5, float %arg.v6, float %arg.v7, float %arg.v8, float %arg.v9, float %arg.v10, ptr %arg.p11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %arg.n11_2) {
B0:
  %.65.i38.i = alloca ptr, align 8
  %excinfo.1.i39.i = alloca ptr, align 8
  %.65.i.i = alloca ptr, align 8
  %excinfo.1.i27.i = alloca ptr, align 8
  %.39.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.237.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.276.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.336.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.3.i = alloca ptr, align 8
  %.384.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.470.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.474.i = alloca [2 x i64], align 8
  %.502.i = alloca ptr, align 8
  %excinfo.5.i = alloca ptr, align 8
  %.528.i = alloca [2 x i64], align 8
  %.29 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep56 = getelementptr inbounds nuw i8, ptr %.29, i64 32
  %.fca.5.1.gep58 = getelementptr inbounds nuw i8, ptr %.29, i64 48
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.78 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.125 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.125, i64 32
  %.fca.5.0.gep17 = getelementptr inbounds nuw i8, ptr %.125, i64 40
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.125, i64 48
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.174 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.174, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.174, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.174, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.174, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.174, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.174, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.174, i64 56
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.174, i64 64
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.174, i64 72
  %.fca.6.2.gep = getelementptr inbounds nuw i8, ptr %.174, i64 80
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.29, i8 0, i64 72, i1 false)
  %.35 = call i32 @name47(ptr nonnull %.29, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1)
  %.45.fca.0.load = load ptr, ptr %.29, align 8
  %.45.fca.4.load = load ptr, ptr %.fca.4.gep56, align 8
  %.45.fca.5.1.load = load i64, ptr %.fca.5.1.gep58, align 8
  switch i32 %.35, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.78, i64 48
  %.fca.5.0.gep35 = getelementptr inbounds nuw i8, ptr %.78, i64 40
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.78, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.78, i8 0, i64 72, i1 false)
  %.84 = call i32 @name47(ptr nonnull %.78, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.94.fca.0.load = load ptr, ptr %.78, align 8
  %.94.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.94.fca.5.0.load = load i64, ptr %.fca.5.0.gep35, align 8
  %.94.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  switch i32 %.84, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %38, %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.35, %B0.if.if ], [ %.84, %B0.endif.if.if ], [ %.131, %B0.endif.endif.if.if ], [ %.181, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ], [ %common.ret.op.i39, %38 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.43 = icmp sgt i32 %.35, 0
  %.36 = load ptr, ptr %excinfo.1, align 8
  %.44 = select i1 %.43, ptr %.36, ptr undef
  store ptr %.44, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.125, i8 0, i64 72, i1 false)
  %.131 = call i32 @name47(ptr nonnull %.125, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.141.fca.0.load = load ptr, ptr %.125, align 8
  %.141.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.141.fca.5.0.load = load i64, ptr %.fca.5.0.gep17, align 8
  %.141.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  switch i32 %.131, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.92 = icmp sgt i32 %.84, 0
  %.85 = load ptr, ptr %excinfo.2, align 8
  %.93 = select i1 %.92, ptr %.85, ptr undef
  store ptr %.93, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.174, i8 0, i64 88, i1 false)
  %.181 = call i32 @name48(ptr nonnull %.174, ptr nonnull %excinfo.4, ptr %arg.p11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %arg.n11_2)
  %.191.fca.0.load = load ptr, ptr %.174, align 8
  switch i32 %.181, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.139 = icmp sgt i32 %.131, 0
  %.132 = load ptr, ptr %excinfo.3, align 8
  %.140 = select i1 %.139, ptr %.132, ptr undef
  store ptr %.140, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.191.fca.6.2.load = load i64, ptr %.fca.6.2.gep, align 8
  %.191.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.191.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.191.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.191.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.191.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.191.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.191.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.191.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.191.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.4.gep704.i = getelementptr inbounds nuw i8, ptr %.237.i, i64 32
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.276.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  %.fca.4.gep569.i = getelementptr inbounds nuw i8, ptr %.336.i, i64 32
  %.fca.5.1.gep571.i = getelementptr inbounds nuw i8, ptr %.336.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.336.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !6
  %.fca.4.gep551.i = getelementptr inbounds nuw i8, ptr %.384.i, i64 32
  %.fca.5.1.gep553.i = getelementptr inbounds nuw i8, ptr %.384.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.384.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  %.fca.1.gep439.i = getelementptr inbounds nuw i8, ptr %.470.i, i64 8
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.470.i, i64 16
  %.fca.3.gep.i = getelementptr inbounds nuw i8, ptr %.470.i, i64 24
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.470.i, i64 32
  %.fca.5.0.gep.i = getelementptr inbounds nuw i8, ptr %.470.i, i64 40
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.470.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.470.i, i64 56
  %.fca.6.0.gep.i = getelementptr inbounds nuw i8, ptr %.470.i, i64 64
  %.fca.6.1.gep.i = getelementptr inbounds nuw i8, ptr %.470.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.470.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.470.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep437.i = getelementptr inbounds nuw i8, ptr %.474.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.474.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.502.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.5.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.528.i, i8 0, i64 16, i1 false), !noalias !6
  call void @NRT_incref(ptr %.45.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.94.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.141.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.191.fca.0.load), !noalias !6
  %.171.1.i = ashr i64 %.191.fca.5.1.load, 1
  %.236.i = add nsw i64 %.171.1.i, 2
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.237.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.15.i.i = icmp slt i64 %.171.1.i, -2
  br i1 %.15.i.i, label %B0.endif.if.if.thread.i, label %B0.endif.endif.i.i, !prof !13

B0.endif.endif.i.i:                               ; preds = %B0.endif.endif.endif.endif
  %.31.i.i = icmp sgt i64 %.171.1.i, 2305843009213693949
  br i1 %.31.i.i, label %B0.endif.if.if.thread.i, label %B0.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.i.i
  %.30.i.i = shl nuw nsw i64 %.236.i, 2
  store ptr null, ptr %.39.i.i, align 8, !noalias !12
  %.43.i.i = call i32 @name49(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.30.i.i, i32 32), !noalias !12
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread99.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread99.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread99.i: ; preds = %B0.endif.endif.endif.i.i, %B0.endif.endif.endif.i.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !12
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !12
  store ptr %.53.i.i, ptr %.237.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.237.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.237.i, i64 16
  store i64 %.236.i, ptr %retptr.repack14.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.237.i, i64 24
  store i64 4, ptr %retptr.repack16.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.237.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.237.i, i64 40
  store i64 %.236.i, ptr %retptr.repack20.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.237.i, i64 48
  store i64 4, ptr %retptr.repack22.i.i, align 8, !alias.scope !7, !noalias !14
  br label %B0.endif.endif.endif.i6.i

B0.endif.if.if.thread.i:                          ; preds = %B0.endif.endif.i.i, %B0.endif.endif.endif.endif
  %storemerge1 = phi ptr [ @name10, %B0.endif.endif.endif.endif ], [ @name13, %B0.endif.endif.i.i ]
  store ptr %storemerge1, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  br label %12

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.i.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  %.251.fca.4.load.i = load ptr, ptr %.fca.4.gep704.i, align 8, !noalias !6
  switch i32 %.43.i.i, label %B0.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i6.i
    i32 0, label %B0.endif.endif.endif.i6.i
  ], !prof !16

B744.i:                                           ; preds = %B744.lr.ph.i, %B744.i
  %.1022934936.i = phi i64 [ 0, %B744.lr.ph.i ], [ %.1029.i, %B744.i ]
  %.1029.i = add nuw nsw i64 %.1022934936.i, 1
  %.1105.i = getelementptr i8, ptr %27, i64 %.1022934936.i
  %.1106.i = load i8, ptr %.1105.i, align 1, !noalias !6
  %.1109.i = uitofp i8 %.1106.i to float
  %.1111.i = fmul contract float %.1109.i, 7.500000e-01
  %.1163.i = getelementptr i8, ptr %28, i64 %.1022934936.i
  %.1164.i = load i8, ptr %.1163.i, align 1, !noalias !6
  %.1167.i = uitofp i8 %.1164.i to float
  %.1169.i = fmul contract float %.1167.i, 2.500000e-01
  %.1170.i = fadd contract float %.1111.i, %.1169.i
  %.1172.i = fadd contract float %.1170.i, -1.280000e+02
  %0 = getelementptr float, ptr %.251.fca.4.load105.i, i64 %.1029.i
  store float %.1172.i, ptr %0, align 4, !noalias !6
  %.1255.i = getelementptr i8, ptr %29, i64 %.1022934936.i
  %.1256.i = load i8, ptr %.1255.i, align 1, !noalias !6
  %.1259.i = uitofp i8 %.1256.i to float
  %.1261.i = fmul contract float %.1259.i, 7.500000e-01
  %.1313.i = getelementptr i8, ptr %30, i64 %.1022934936.i
  %.1314.i = load i8, ptr %.1313.i, align 1, !noalias !6
  %.1317.i = uitofp i8 %.1314.i to float
  %.1319.i = fmul contract float %.1317.i, 2.500000e-01
  %.1320.i = fadd contract float %.1261.i, %.1319.i
  %.1322.i = fadd contract float %.1320.i, -1.280000e+02
  %1 = getelementptr float, ptr %.290.fca.4.load111.i, i64 %.1029.i
  store float %.1322.i, ptr %1, align 4, !noalias !6
  %exitcond.not.i = icmp eq i64 %.171.1.i, %.1029.i
  br i1 %exitcond.not.i, label %B1036.i, label %B744.i

B1036.i:                                          ; preds = %B744.i, %B662.endif.endif.endif.endif.i
  %.1392.i = load float, ptr %.1391.i, align 4, !noalias !6
  %.1422.i = load float, ptr %.1421.i, align 4, !noalias !6
  %.1453.i = load float, ptr %20, align 4, !noalias !6
  %.1484.i = load float, ptr %21, align 4, !noalias !6
  store float %.1392.i, ptr %.251.fca.4.load105.i, align 4, !noalias !6
  store float %.1422.i, ptr %.290.fca.4.load111.i, align 4, !noalias !6
  store float %.1453.i, ptr %22, align 4, !noalias !6
  store float %.1484.i, ptr %23, align 4, !noalias !6
  %.56.1.i.i = ashr i64 %.352.fca.5.1.load130.i, 1
  %.170148.not.i.i = icmp slt i64 %.56.1.i.i, 1
  br i1 %.170148.not.i.i, label %B1036.endif.i, label %B64.preheader.i.i

B64.preheader.i.i:                                ; preds = %B1036.i
  br label %B64.endif.endif.i.i

B64.endif.endif.i.i:                              ; preds = %B64.endif.endif.i.i, %B64.preheader.i.i
  %.176146149.i.i = phi i64 [ %.183.i.i, %B64.endif.endif.i.i ], [ 0, %B64.preheader.i.i ]
  %.183.i.i = add nuw nsw i64 %.176146149.i.i, 1
  %2 = getelementptr float, ptr %.251.fca.4.load105.i, i64 %.176146149.i.i
  %3 = getelementptr i8, ptr %2, i64 4
  %.239.i.i = load float, ptr %3, align 4, !noalias !17
  %.269.i.i = load float, ptr %2, align 4, !noalias !17
  %.7.i.i.i = fsub contract float %.269.i.i, %.239.i.i
  %.8.i.i.i = fmul contract float %arg.v9, %.7.i.i.i
  %.9.i.i.i = fadd contract float %.239.i.i, %.8.i.i.i
  %.idx.i.i = shl i64 %.176146149.i.i, 3
  %4 = getelementptr i8, ptr %.352.fca.4.load129.i, i64 %.idx.i.i
  store float %.9.i.i.i, ptr %4, align 4, !noalias !17
  %.357.i.i = load float, ptr %3, align 4, !noalias !17
  %5 = getelementptr i8, ptr %2, i64 8
  %.388.i.i = load float, ptr %5, align 4, !noalias !17
  %.7.i1.i.i = fsub contract float %.388.i.i, %.357.i.i
  %.8.i2.i.i = fmul contract float %arg.v10, %.7.i1.i.i
  %.9.i3.i.i = fadd contract float %.357.i.i, %.8.i2.i.i
  %6 = getelementptr i8, ptr %4, i64 4
  store float %.9.i3.i.i, ptr %6, align 4, !noalias !17
  %exitcond.not.i.i = icmp eq i64 %.56.1.i.i, %.183.i.i
  br i1 %exitcond.not.i.i, label %B1036.endif.i, label %B64.endif.endif.i.i

B1748.i:                                          ; preds = %B1270.endif.endif.endif.endif.endif.endif.i, %B1036.endif.endif.endif.i
  %.2526.i = mul i64 %.6859671024.i, %.551.fca.1.load.i
  %.2528.i = getelementptr i8, ptr %.550.i, i64 %.2526.i
  %.134167.not.i.i = icmp slt i64 %.400.fca.5.1.load.i, 1
  br i1 %.134167.not.i.i, label %B1748.endif.i, label %B58.lr.ph.i.i

B58.lr.ph.i.i:                                    ; preds = %B1748.i
  %7 = getelementptr i8, ptr %.400.fca.4.load140.i, i64 %.400.fca.5.1.load.i
  %.328.i.i = shl nuw i64 %.400.fca.5.1.load.i, 1
  %8 = getelementptr i8, ptr %.400.fca.4.load140.i, i64 %.328.i.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.lr.ph.i.i
  %.140166168.i.i = phi i64 [ 0, %B58.lr.ph.i.i ], [ %.147.i.i, %B58.i.i ]
  %.147.i.i = add nuw nsw i64 %.140166168.i.i, 1
  %.224.i.i = getelementptr i8, ptr %.400.fca.4.load140.i, i64 %.140166168.i.i
  %.225.i.i = load i8, ptr %.224.i.i, align 1, !noalias !20
  %.278.i.i = getelementptr i8, ptr %7, i64 %.140166168.i.i
  %.279.i.i = load i8, ptr %.278.i.i, align 1, !noalias !20
  %.332.i.i = getelementptr i8, ptr %8, i64 %.140166168.i.i
  %.333.i.i = load i8, ptr %.332.i.i, align 1, !noalias !20
  %.334.i.i = mul nuw nsw i64 %.140166168.i.i, 3
  %9 = getelementptr i8, ptr %.2528.i, i64 %.334.i.i
  store i8 %.225.i.i, ptr %9, align 1, !noalias !20
  %10 = getelementptr i8, ptr %9, i64 1
  store i8 %.279.i.i, ptr %10, align 1, !noalias !20
  %11 = getelementptr i8, ptr %9, i64 2
  store i8 %.333.i.i, ptr %11, align 1, !noalias !20
  %exitcond.not.i93.i = icmp eq i64 %.147.i.i, %.400.fca.5.1.load.i
  br i1 %exitcond.not.i93.i, label %B1748.endif.i, label %B58.i.i

_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit.thread4: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i, %B1748.endif.i
  call void @NRT_decref(ptr %.352.fca.0.load128.i), !noalias !6
  call void @NRT_decref(ptr %.290.fca.0.load110.i), !noalias !6
  call void @NRT_decref(ptr %.251.fca.0.load104.i), !noalias !6
  call void @NRT_decref(ptr %.556.i), !noalias !6
  call void @NRT_decref(ptr %.141.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.45.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.400.fca.0.load139.i), !noalias !6
  call void @NRT_decref(ptr %.94.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif

B0.endif.endif.endif.i6.i:                        ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread99.i
  %.251.fca.4.load105.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread99.i ], [ %.251.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.251.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.251.fca.0.load104.i = load ptr, ptr %.237.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.276.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !23)
  call void @llvm.experimental.noalias.scope.decl(metadata !26)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !28
  %.30.i7.i = shl nuw nsw i64 %.236.i, 2
  store ptr null, ptr %.39.i1.i, align 8, !noalias !28
  %.43.i8.i = call i32 @name49(ptr nonnull %.39.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 %.30.i7.i, i32 32), !noalias !28
  switch i32 %.43.i8.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.thread.i: ; preds = %B0.endif.endif.endif.i6.i, %B0.endif.endif.endif.i6.i
  %.53.i10.i = load ptr, ptr %.39.i1.i, align 8, !noalias !28
  %.63.i11.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i10.i), !noalias !28
  store ptr %.53.i10.i, ptr %.276.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack12.i12.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 8
  store ptr null, ptr %retptr.repack12.i12.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack14.i13.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 16
  store i64 %.236.i, ptr %retptr.repack14.i13.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack16.i14.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 24
  store i64 4, ptr %retptr.repack16.i14.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack18.i15.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 32
  store ptr %.63.i11.i, ptr %retptr.repack18.i15.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack20.i16.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 40
  store i64 %.236.i, ptr %retptr.repack20.i16.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack22.i17.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 48
  store i64 4, ptr %retptr.repack22.i17.i, align 8, !alias.scope !23, !noalias !29
  br label %B0.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i: ; preds = %B0.endif.endif.endif.i6.i
  %.fca.4.gep671.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 32
  %.51.i20.i = icmp sgt i32 %.43.i8.i, 0
  %.44.i21.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !28
  %.52.i22.i = select i1 %.51.i20.i, ptr %.44.i21.i, ptr undef
  store ptr %.52.i22.i, ptr %excinfo.2.i, align 8, !alias.scope !26, !noalias !30
  %.290.fca.4.load.i = load ptr, ptr %.fca.4.gep671.i, align 8, !noalias !6
  switch i32 %.43.i8.i, label %B0.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.i
  ], !prof !31

B0.endif.if.if.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.242.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  br label %12

12:                                               ; preds = %B0.endif.if.if.i, %B0.endif.if.if.thread.i
  %common.ret.op.i98115.i = phi i32 [ %.43.i.i, %B0.endif.if.if.i ], [ 1, %B0.endif.if.if.thread.i ]
  %13 = phi ptr [ %.242.i, %B0.endif.if.if.i ], [ %storemerge1, %B0.endif.if.if.thread.i ]
  store ptr %13, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.i:                           ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.thread.i
  %.290.fca.4.load111.i = phi ptr [ %.63.i11.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.thread.i ], [ %.290.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i ], [ %.290.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i ]
  %.290.fca.0.load110.i = load ptr, ptr %.276.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.336.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !32)
  call void @llvm.experimental.noalias.scope.decl(metadata !35)
  store ptr null, ptr %excinfo.1.i27.i, align 8, !noalias !37
  %.36.i.i = icmp slt i64 %.191.fca.5.1.load, 0
  br i1 %.36.i.i, label %B0.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.i29.i, !prof !13

B0.endif.endif.endif.endif.i29.i:                 ; preds = %B0.endif.endif.endif.i
  %.51.i30.i = shl nuw i64 %.191.fca.5.1.load, 1
  %14 = add nuw i64 %.191.fca.5.1.load, 4611686018427387904
  %.52.i31.i = icmp slt i64 %14, 0
  %.54.i.i = shl i64 %.191.fca.5.1.load, 2
  %15 = add i64 %.51.i30.i, -2305843009213693952
  %.57.i.i = icmp ult i64 %15, -4611686018427387904
  %.58.i.i = or i1 %.52.i31.i, %.57.i.i
  br i1 %.58.i.i, label %B0.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.i29.i
  %.56.i.i = shl i64 %.191.fca.5.1.load, 3
  store ptr null, ptr %.65.i.i, align 8, !noalias !37
  %.69.i.i = call i32 @name49(ptr nonnull %.65.i.i, ptr nonnull %excinfo.1.i27.i, ptr null, i64 %.56.i.i, i32 32), !noalias !37
  switch i32 %.69.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread123.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread123.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread123.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.79.i.i = load ptr, ptr %.65.i.i, align 8, !noalias !37
  %.89.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i), !noalias !37
  store ptr %.79.i.i, ptr %.336.i, align 8, !alias.scope !32, !noalias !38
  %retptr.repack16.i32.i = getelementptr inbounds nuw i8, ptr %.336.i, i64 8
  store ptr null, ptr %retptr.repack16.i32.i, align 8, !alias.scope !32, !noalias !38
  %retptr.repack18.i33.i = getelementptr inbounds nuw i8, ptr %.336.i, i64 16
  store i64 %.51.i30.i, ptr %retptr.repack18.i33.i, align 8, !alias.scope !32, !noalias !38
  %retptr.repack20.i34.i = getelementptr inbounds nuw i8, ptr %.336.i, i64 24
  store i64 4, ptr %retptr.repack20.i34.i, align 8, !alias.scope !32, !noalias !38
  %retptr.repack22.i35.i = getelementptr inbounds nuw i8, ptr %.336.i, i64 32
  store ptr %.89.i.i, ptr %retptr.repack22.i35.i, align 8, !alias.scope !32, !noalias !38
  %retptr.repack24.i.i = getelementptr inbounds nuw i8, ptr %.336.i, i64 40
  store i64 2, ptr %retptr.repack24.i.i, align 8, !alias.scope !32, !noalias !38
  %retptr.repack24.repack28.i.i = getelementptr inbounds nuw i8, ptr %.336.i, i64 48
  store i64 %.191.fca.5.1.load, ptr %retptr.repack24.repack28.i.i, align 8, !alias.scope !32, !noalias !38
  %retptr.repack26.i.i = getelementptr inbounds nuw i8, ptr %.336.i, i64 56
  store i64 %.54.i.i, ptr %retptr.repack26.i.i, align 8, !alias.scope !32, !noalias !38
  %retptr.repack26.repack30.i.i = getelementptr inbounds nuw i8, ptr %.336.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i, align 8, !alias.scope !32, !noalias !38
  %.352.fca.4.load126.i = load ptr, ptr %.fca.4.gep569.i, align 8, !noalias !6
  %.352.fca.5.1.load127.i = load i64, ptr %.fca.5.1.gep571.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.i42.i

B0.endif.endif.endif.if.if.thread.i:              ; preds = %B0.endif.endif.endif.endif.i29.i, %B0.endif.endif.endif.i
  %storemerge = phi ptr [ @name20, %B0.endif.endif.endif.i ], [ @name23, %B0.endif.endif.endif.endif.i29.i ]
  store ptr %storemerge, ptr %excinfo.3.i, align 8, !alias.scope !35, !noalias !39
  br label %16

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.77.i.i = icmp sgt i32 %.69.i.i, 0
  %.70.i.i = load ptr, ptr %excinfo.1.i27.i, align 8, !noalias !37
  %.78.i.i = select i1 %.77.i.i, ptr %.70.i.i, ptr undef
  store ptr %.78.i.i, ptr %excinfo.3.i, align 8, !alias.scope !35, !noalias !39
  %.352.fca.4.load.i = load ptr, ptr %.fca.4.gep569.i, align 8, !noalias !6
  %.352.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep571.i, align 8, !noalias !6
  switch i32 %.69.i.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i42.i
    i32 0, label %B0.endif.endif.endif.endif.i42.i
  ], !prof !16

B0.endif.endif.if.if.i:                           ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i
  %.288.i = icmp sgt i32 %.43.i8.i, 0
  %.281.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.289.i = select i1 %.288.i, ptr %.281.i, ptr undef
  store ptr %.289.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.i42.i:                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread123.i
  %.352.fca.5.1.load130.i = phi i64 [ %.352.fca.5.1.load127.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread123.i ], [ %.352.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.352.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.352.fca.4.load129.i = phi ptr [ %.352.fca.4.load126.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread123.i ], [ %.352.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.352.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.352.fca.0.load128.i = load ptr, ptr %.336.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.384.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !40)
  call void @llvm.experimental.noalias.scope.decl(metadata !43)
  store ptr null, ptr %excinfo.1.i39.i, align 8, !noalias !45
  %.50.i43.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.191.fca.5.1.load, i64 3)
  %.52.i44.i = extractvalue { i64, i1 } %.50.i43.i, 1
  br i1 %.52.i44.i, label %B0.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i45.i, !prof !13

B0.endif.endif.endif.endif.if.if.thread.i:        ; preds = %B0.endif.endif.endif.endif.i42.i
  store ptr @name27, ptr %excinfo.4.i, align 8, !alias.scope !43, !noalias !46, !numba_exception_output !47
  br label %18

B0.endif.endif.endif.endif.endif.i45.i:           ; preds = %B0.endif.endif.endif.endif.i42.i
  %.51.i46.i = extractvalue { i64, i1 } %.50.i43.i, 0
  store ptr null, ptr %.65.i38.i, align 8, !noalias !45
  %.69.i47.i = call i32 @name49(ptr nonnull %.65.i38.i, ptr nonnull %excinfo.1.i39.i, ptr null, i64 %.51.i46.i, i32 32), !noalias !45
  switch i32 %.69.i47.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread135.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread135.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread135.i: ; preds = %B0.endif.endif.endif.endif.endif.i45.i, %B0.endif.endif.endif.endif.endif.i45.i
  %.79.i49.i = load ptr, ptr %.65.i38.i, align 8, !noalias !45
  %.89.i50.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i49.i), !noalias !45
  store ptr %.79.i49.i, ptr %.384.i, align 8, !alias.scope !40, !noalias !48
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.384.i, i64 8
  store ptr null, ptr %retptr.repack17.i.i, align 8, !alias.scope !40, !noalias !48
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.384.i, i64 16
  store i64 %.51.i46.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !40, !noalias !48
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.384.i, i64 24
  store i64 1, ptr %retptr.repack21.i.i, align 8, !alias.scope !40, !noalias !48
  %retptr.repack23.i.i = getelementptr inbounds nuw i8, ptr %.384.i, i64 32
  store ptr %.89.i50.i, ptr %retptr.repack23.i.i, align 8, !alias.scope !40, !noalias !48
  %retptr.repack25.i.i = getelementptr inbounds nuw i8, ptr %.384.i, i64 40
  store i64 3, ptr %retptr.repack25.i.i, align 8, !alias.scope !40, !noalias !48
  %retptr.repack25.repack29.i.i = getelementptr inbounds nuw i8, ptr %.384.i, i64 48
  store i64 %.191.fca.5.1.load, ptr %retptr.repack25.repack29.i.i, align 8, !alias.scope !40, !noalias !48
  %retptr.repack27.i.i = getelementptr inbounds nuw i8, ptr %.384.i, i64 56
  store i64 %.191.fca.5.1.load, ptr %retptr.repack27.i.i, align 8, !alias.scope !40, !noalias !48
  %retptr.repack27.repack31.i.i = getelementptr inbounds nuw i8, ptr %.384.i, i64 64
  store i64 1, ptr %retptr.repack27.repack31.i.i, align 8, !alias.scope !40, !noalias !48
  %.400.fca.4.load138.i = load ptr, ptr %.fca.4.gep551.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i45.i
  %.77.i53.i = icmp sgt i32 %.69.i47.i, 0
  %.70.i54.i = load ptr, ptr %excinfo.1.i39.i, align 8, !noalias !45
  %.78.i55.i = select i1 %.77.i53.i, ptr %.70.i54.i, ptr undef
  store ptr %.78.i55.i, ptr %excinfo.4.i, align 8, !alias.scope !43, !noalias !46
  %.400.fca.4.load.i = load ptr, ptr %.fca.4.gep551.i, align 8, !noalias !6
  switch i32 %.69.i47.i, label %B0.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.i
  ], !prof !31

B0.endif.endif.endif.if.if.i:                     ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.343.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  br label %16

16:                                               ; preds = %B0.endif.endif.endif.if.if.i, %B0.endif.endif.endif.if.if.thread.i
  %common.ret.op.i36122144.i = phi i32 [ %.69.i.i, %B0.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.if.if.thread.i ]
  %17 = phi ptr [ %.343.i, %B0.endif.endif.endif.if.if.i ], [ %storemerge, %B0.endif.endif.endif.if.if.thread.i ]
  store ptr %17, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.i:               ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread135.i
  %.400.fca.4.load140.i = phi ptr [ %.400.fca.4.load138.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread135.i ], [ %.400.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ], [ %.400.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ]
  %.400.fca.0.load139.i = load ptr, ptr %.384.i, align 8, !noalias !6
  %.400.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep553.i, align 8, !noalias !6
  %.466.i = mul nuw nsw i64 %.191.fca.5.1.load, 3
  store ptr %.191.fca.0.load, ptr %.470.i, align 8, !noalias !6
  store ptr %.191.fca.1.load, ptr %.fca.1.gep439.i, align 8, !noalias !6
  store i64 %.191.fca.2.load, ptr %.fca.2.gep.i, align 8, !noalias !6
  store i64 %.191.fca.3.load, ptr %.fca.3.gep.i, align 8, !noalias !6
  store ptr %.191.fca.4.load, ptr %.fca.4.gep.i, align 8, !noalias !6
  store i64 %.191.fca.5.0.load, ptr %.fca.5.0.gep.i, align 8, !noalias !6
  store i64 %.191.fca.5.1.load, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  store i64 %.191.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.191.fca.6.0.load, ptr %.fca.6.0.gep.i, align 8, !noalias !6
  store i64 %.191.fca.6.1.load, ptr %.fca.6.1.gep.i, align 8, !noalias !6
  store i64 %.191.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.191.fca.5.0.load, ptr %.474.i, align 8, !noalias !6
  store i64 %.466.i, ptr %.fca.1.gep437.i, align 8, !noalias !6
  store ptr null, ptr %.502.i, align 8, !noalias !6
  %.508.i = call i32 @name50(ptr nonnull %.502.i, ptr nonnull %excinfo.5.i, i64 %.191.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.474.i, i64 2, i64 8), !noalias !6
  switch i32 %.508.i, label %B0.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.if.if.i:               ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i
  %.391.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  br label %18

18:                                               ; preds = %B0.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.if.if.thread.i
  %common.ret.op.i51134150.i = phi i32 [ %.69.i47.i, %B0.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.if.if.thread.i ]
  %19 = phi ptr [ %.391.i, %B0.endif.endif.endif.endif.if.if.i ], [ @name27, %B0.endif.endif.endif.endif.if.if.thread.i ]
  store ptr %19, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %B0.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.i
  %.537.i = load i64, ptr %.fca.3.gep.i, align 8, !noalias !6
  %.538.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep.i, ptr nonnull %.fca.6.0.gep.i, i64 2, ptr nonnull %.474.i, ptr nonnull %.528.i, i64 %.537.i, i32 0), !noalias !6
  %.539.i = icmp eq i32 %.538.i, 0
  br i1 %.539.i, label %B0.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.if.if.i:         ; preds = %B0.endif.endif.endif.endif.endif.i
  %.516.not.i = icmp eq i32 %.508.i, 0
  %.509.i = load ptr, ptr %excinfo.5.i, align 8, !noalias !6
  %.517.i = select i1 %.516.not.i, ptr undef, ptr %.509.i
  store ptr %.517.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.if.i:      ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  store ptr @name6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !47
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %.550.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  %.551.fca.1.load.i = load i64, ptr %.fca.1.gep437.i, align 8, !noalias !6
  %.556.i = load ptr, ptr %.470.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.556.i), !noalias !6
  %.6791019.not.i = icmp slt i64 %.191.fca.5.0.load, 1
  call void @NRT_decref(ptr %.191.fca.0.load), !noalias !6
  br i1 %.6791019.not.i, label %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B608.else.if.lr.ph.i

B608.else.if.lr.ph.i:                             ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.869.1.i = lshr i64 %.191.fca.5.0.load, 1
  %.902.i = add nsw i64 %.869.1.i, -1
  %.1016935.not.i = icmp slt i64 %.171.1.i, 1
  %.1391.i = getelementptr i8, ptr %.251.fca.4.load105.i, i64 4
  %.1421.i = getelementptr i8, ptr %.290.fca.4.load111.i, i64 4
  %20 = getelementptr float, ptr %.251.fca.4.load105.i, i64 %.171.1.i
  %21 = getelementptr float, ptr %.290.fca.4.load111.i, i64 %.171.1.i
  %.1570.i = add nuw nsw i64 %.171.1.i, 1
  %22 = getelementptr float, ptr %.251.fca.4.load105.i, i64 %.1570.i
  %23 = getelementptr float, ptr %.290.fca.4.load111.i, i64 %.1570.i
  %.1779.i = getelementptr float, ptr %.352.fca.4.load129.i, i64 %.352.fca.5.1.load130.i
  %.1925951.not.i = icmp eq i64 %.191.fca.5.1.load, 0
  %24 = getelementptr i8, ptr %.400.fca.4.load140.i, i64 %.400.fca.5.1.load.i
  %.2476.i = shl i64 %.400.fca.5.1.load.i, 1
  %25 = getelementptr i8, ptr %.400.fca.4.load140.i, i64 %.2476.i
  br label %B662.endif.endif.endif.endif.i

B662.endif.endif.endif.endif.i:                   ; preds = %B1748.endif.i, %B608.else.if.lr.ph.i
  %.6859671024.i = phi i64 [ 0, %B608.else.if.lr.ph.i ], [ %.692.i, %B1748.endif.i ]
  %.692.i = add nuw nsw i64 %.6859671024.i, 1
  br i1 %.1016935.not.i, label %B1036.i, label %B744.lr.ph.i

B744.lr.ph.i:                                     ; preds = %B662.endif.endif.endif.endif.i
  %26 = and i64 %.6859671024.i, 1
  %.805.not.i = icmp eq i64 %26, 0
  %"$phi662.6.2.1.i" = select i1 %.805.not.i, i64 -1, i64 1
  %.728.1.i = lshr i64 %.6859671024.i, 1
  %.826.i = add nsw i64 %"$phi662.6.2.1.i", %.728.1.i
  %.13.i.i = call i64 @llvm.smax.i64(i64 %.826.i, i64 0)
  %.13.i58.i = call i64 @llvm.smin.i64(i64 %.902.i, i64 %.13.i.i)
  %.1101.i = mul i64 %.728.1.i, %.94.fca.5.1.load
  %27 = getelementptr i8, ptr %.94.fca.4.load, i64 %.1101.i
  %.1137.i = icmp eq i64 %.869.1.i, 0
  %.1138.i = select i1 %.1137.i, i64 %.94.fca.5.0.load, i64 0
  %.1139.i = add i64 %.1138.i, %.13.i58.i
  %.1159.i = mul i64 %.1139.i, %.94.fca.5.1.load
  %28 = getelementptr i8, ptr %.94.fca.4.load, i64 %.1159.i
  %.1251.i = mul i64 %.728.1.i, %.141.fca.5.1.load
  %29 = getelementptr i8, ptr %.141.fca.4.load, i64 %.1251.i
  %.1288.i = select i1 %.1137.i, i64 %.141.fca.5.0.load, i64 0
  %.1289.i = add i64 %.1288.i, %.13.i58.i
  %.1309.i = mul i64 %.1289.i, %.141.fca.5.1.load
  %30 = getelementptr i8, ptr %.141.fca.4.load, i64 %.1309.i
  br label %B744.i

B1036.endif.i:                                    ; preds = %B64.endif.endif.i.i, %B1036.i
  %.56.1.i61.i = ashr i64 %.352.fca.5.1.load130.i, 1
  %.170148.not.i62.i = icmp slt i64 %.56.1.i61.i, 1
  br i1 %.170148.not.i62.i, label %B1036.endif.endif.endif.i, label %B64.preheader.i63.i

B64.preheader.i63.i:                              ; preds = %B1036.endif.i
  br label %B64.endif.endif.i64.i

B64.endif.endif.i64.i:                            ; preds = %B64.endif.endif.i64.i, %B64.preheader.i63.i
  %.176146149.i65.i = phi i64 [ %.183.i66.i, %B64.endif.endif.i64.i ], [ 0, %B64.preheader.i63.i ]
  %.183.i66.i = add nuw nsw i64 %.176146149.i65.i, 1
  %31 = getelementptr float, ptr %.290.fca.4.load111.i, i64 %.176146149.i65.i
  %32 = getelementptr i8, ptr %31, i64 4
  %.239.i67.i = load float, ptr %32, align 4, !noalias !49
  %.269.i68.i = load float, ptr %31, align 4, !noalias !49
  %.7.i.i69.i = fsub contract float %.269.i68.i, %.239.i67.i
  %.8.i.i70.i = fmul contract float %arg.v9, %.7.i.i69.i
  %.9.i.i71.i = fadd contract float %.239.i67.i, %.8.i.i70.i
  %.idx.i73.i = shl i64 %.176146149.i65.i, 3
  %33 = getelementptr i8, ptr %.1779.i, i64 %.idx.i73.i
  store float %.9.i.i71.i, ptr %33, align 4, !noalias !49
  %.357.i74.i = load float, ptr %32, align 4, !noalias !49
  %34 = getelementptr i8, ptr %31, i64 8
  %.388.i75.i = load float, ptr %34, align 4, !noalias !49
  %.7.i1.i76.i = fsub contract float %.388.i75.i, %.357.i74.i
  %.8.i2.i77.i = fmul contract float %arg.v10, %.7.i1.i76.i
  %.9.i3.i78.i = fadd contract float %.357.i74.i, %.8.i2.i77.i
  %35 = getelementptr i8, ptr %33, i64 4
  store float %.9.i3.i78.i, ptr %35, align 4, !noalias !49
  %exitcond.not.i80.i = icmp eq i64 %.56.1.i61.i, %.183.i66.i
  br i1 %exitcond.not.i80.i, label %B1036.endif.endif.endif.i, label %B64.endif.endif.i64.i

B1036.endif.endif.endif.i:                        ; preds = %B64.endif.endif.i64.i, %B1036.endif.i
  br i1 %.1925951.not.i, label %B1748.i, label %B1270.lr.ph.i

B1270.lr.ph.i:                                    ; preds = %B1036.endif.endif.endif.i
  %.2010.i = mul i64 %.6859671024.i, %.45.fca.5.1.load
  %36 = getelementptr i8, ptr %.45.fca.4.load, i64 %.2010.i
  br label %B1270.endif.endif.endif.endif.endif.endif.i

B1270.endif.endif.endif.endif.endif.endif.i:      ; preds = %B1270.endif.endif.endif.endif.endif.endif.i, %B1270.lr.ph.i
  %.1931945952.i = phi i64 [ 0, %B1270.lr.ph.i ], [ %.1938.i, %B1270.endif.endif.endif.endif.endif.endif.i ]
  %.1938.i = add nuw nsw i64 %.1931945952.i, 1
  %37 = getelementptr i8, ptr %36, i64 %.1931945952.i
  %.2015.i = load i8, ptr %37, align 1, !noalias !6
  %.2018.i = uitofp i8 %.2015.i to float
  %.2020.i = fmul contract float %arg.v3, %.2018.i
  %.2022.i = fadd contract float %arg.v4, %.2020.i
  %.2075.i = getelementptr float, ptr %.352.fca.4.load129.i, i64 %.1931945952.i
  %.2076.i = load float, ptr %.2075.i, align 4, !noalias !6
  %.2129.i = getelementptr float, ptr %.1779.i, i64 %.1931945952.i
  %.2130.i = load float, ptr %.2129.i, align 4, !noalias !6
  %.2132.i = fmul contract float %arg.v5, %.2076.i
  %.2133.i = fadd contract float %.2132.i, %.2022.i
  %.12.i.i = fcmp contract ogt float %.2133.i, 0.000000e+00
  %.13.i82.i = select i1 %.12.i.i, float %.2133.i, float 0.000000e+00
  %.12.i87.i = fcmp contract olt float %.13.i82.i, 2.550000e+02
  %.13.i88.i = select i1 %.12.i87.i, float %.13.i82.i, float 2.550000e+02
  %.2192.i = fptoui float %.13.i88.i to i8
  %.2245.i = getelementptr i8, ptr %.400.fca.4.load140.i, i64 %.1931945952.i
  store i8 %.2192.i, ptr %.2245.i, align 1, !noalias !6
  %.2248.i = fmul contract float %arg.v6, %.2076.i
  %.2249.i = fadd contract float %.2248.i, %.2022.i
  %.2251.i = fmul contract float %arg.v7, %.2130.i
  %.2252.i = fadd contract float %.2251.i, %.2249.i
  %.12.i83.i = fcmp contract ogt float %.2252.i, 0.000000e+00
  %.13.i84.i = select i1 %.12.i83.i, float %.2252.i, float 0.000000e+00
  %.12.i89.i = fcmp contract olt float %.13.i84.i, 2.550000e+02
  %.13.i90.i = select i1 %.12.i89.i, float %.13.i84.i, float 2.550000e+02
  %.2311.i = fptoui float %.13.i90.i to i8
  %.2364.i = getelementptr i8, ptr %24, i64 %.1931945952.i
  store i8 %.2311.i, ptr %.2364.i, align 1, !noalias !6
  %.2367.i = fmul contract float %arg.v8, %.2130.i
  %.2368.i = fadd contract float %.2022.i, %.2367.i
  %.12.i85.i = fcmp contract ogt float %.2368.i, 0.000000e+00
  %.13.i86.i = select i1 %.12.i85.i, float %.2368.i, float 0.000000e+00
  %.12.i91.i = fcmp contract olt float %.13.i86.i, 2.550000e+02
  %.13.i92.i = select i1 %.12.i91.i, float %.13.i86.i, float 2.550000e+02
  %.2427.i = fptoui float %.13.i92.i to i8
  %.2480.i = getelementptr i8, ptr %25, i64 %.1931945952.i
  store i8 %.2427.i, ptr %.2480.i, align 1, !noalias !6
  %exitcond1168.not.i = icmp eq i64 %.191.fca.5.1.load, %.1938.i
  br i1 %exitcond1168.not.i, label %B1748.i, label %B1270.endif.endif.endif.endif.endif.endif.i

B1748.endif.i:                                    ; preds = %B58.i.i, %B1748.i
  %exitcond1169.not.i = icmp eq i64 %.692.i, %.191.fca.5.0.load
  br i1 %exitcond1169.not.i, label %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B662.endif.endif.endif.endif.i

_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit: ; preds = %12, %B0.endif.endif.if.if.i, %16, %18
  %common.ret.op.i = phi i32 [ %common.ret.op.i51134150.i, %18 ], [ %common.ret.op.i98115.i, %12 ], [ %.43.i8.i, %B0.endif.endif.if.if.i ], [ %common.ret.op.i36122144.i, %16 ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !16

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.189 = icmp sgt i32 %.181, 0
  %.182 = load ptr, ptr %excinfo.4, align 8
  %.190 = select i1 %.189, ptr %.182, ptr undef
  store ptr %.190, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit, %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.141.fca.0.load)
  tail call void @NRT_decref(ptr %.191.fca.0.load)
  tail call void @NRT_decref(ptr %.94.fca.0.load)
  tail call void @NRT_decref(ptr %.45.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if.if.thread:          ; preds = %B0.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.if.if.i
  %common.ret.op.i3.ph = phi i32 [ %.508.i, %B0.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.if.i ]
  %.2478 = load ptr, ptr %excinfo.5, align 8
  br label %38

B0.endif.endif.endif.endif.if.if:                 ; preds = %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit
  %common.ret.op.i3 = phi i32 [ %common.ret.op.i, %_ZN8realtime5media4i4209_to_imageB3v92B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit ]
  %.254 = icmp sgt i32 %common.ret.op.i3, 0
  %.247 = load ptr, ptr %excinfo.5, align 8
  br i1 %.254, label %38, label %38

38:                                               ; preds = %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.endif.if.if
  %common.ret.op.i39 = phi i32 [ %common.ret.op.i3, %B0.endif.endif.endif.endif.if.if ], [ %common.ret.op.i3.ph, %B0.endif.endif.endif.endif.if.if.thread ], [ %common.ret.op.i3, %B0.endif.endif.endif.endif.if.if ]
  %39 = phi ptr [ %.247, %B0.endif.endif.endif.endif.if.if ], [ %.2478, %B0.endif.endif.endif.endif.if.if.thread ], [ %.247, %B0.endif.endif.endif.endif.if.if ]
  store ptr %39, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name47(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
B0:
  %.25 = mul nsw i64 %arg.shape.1, %arg.shape.0
  %retptr.repack12 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 0, i64 16, i1 false)
  store i64 %.25, ptr %retptr.repack12, align 8
  %retptr.repack14 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 1, ptr %retptr.repack14, align 8
  %retptr.repack16 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %arg.ptr, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack18, align 8
  %retptr.repack18.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %arg.shape.1, ptr %retptr.repack18.repack22, align 8
  %retptr.repack20 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %arg.shape.1, ptr %retptr.repack20, align 8
  %retptr.repack20.repack24 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 1, ptr %retptr.repack20.repack24, align 8
  ret i32 0
}

define linkonce_odr i32 @name48(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
B0:
  %.21 = mul i64 %arg.shape.2, %arg.shape.1
  %.34 = mul i64 %.21, %arg.shape.0
  %retptr.repack14 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 0, i64 16, i1 false)
  store i64 %.34, ptr %retptr.repack14, align 8
  %retptr.repack16 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 1, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %arg.ptr, ptr %retptr.repack18, align 8
  %retptr.repack20 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack20, align 8
  %retptr.repack20.repack24 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %arg.shape.1, ptr %retptr.repack20.repack24, align 8
  %retptr.repack20.repack26 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %arg.shape.2, ptr %retptr.repack20.repack26, align 8
  %retptr.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 %.21, ptr %retptr.repack22, align 8
  %retptr.repack22.repack28 = getelementptr inbounds nuw i8, ptr %retptr, i64 72
  store i64 %arg.shape.2, ptr %retptr.repack22.repack28, align 8
  %retptr.repack22.repack30 = getelementptr inbounds nuw i8, ptr %retptr, i64 80
  store i64 1, ptr %retptr.repack22.repack30, align 8
  ret i32 0
}

; Function Attrs: noinline
declare void @NRT_incref(ptr)

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

define linkonce_odr range(i32 -1, -2) i32 @name49(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name51(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
  switch i32 %.11, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.if.if, %B0.endif
  %common.ret.op = phi i32 [ 0, %B0.endif ], [ %.11, %B0.if.if ]
  ret i32 %common.ret.op

B0.endif:                                         ; preds = %B0, %B0
  %.21 = load ptr, ptr %.7, align 8
  store ptr %.21, ptr %retptr, align 8
  br label %common.ret

B0.if.if:                                         ; preds = %B0
  %.19.not = icmp eq i32 %.11, 0
  %.12 = load ptr, ptr %excinfo.1, align 8
  %.20 = select i1 %.19.not, ptr undef, ptr %.12
  store ptr %.20, ptr %excinfo, align 8
  br label %common.ret
}

define linkonce_odr ptr @NRT_MemInfo_data_fast(ptr %.1) {
.3:
  %.5 = getelementptr i8, ptr %.1, i64 24
  %.6 = load ptr, ptr %.5, align 8
  ret ptr %.6
}

; Function Attrs: noinline
declare void @NRT_decref(ptr)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #3

define linkonce_odr range(i32 0, 2) i32 @name50(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
B0:
  %.113237 = icmp sgt i64 %arg.shape.5.0, 0
  br i1 %.113237, label %B44.preheader, label %B104

B44.preheader:                                    ; preds = %B0
  br label %B44

B44:                                              ; preds = %B44, %B44.preheader
  %.86243 = phi i64 [ %.86, %B44 ], [ 1, %B44.preheader ]
  %known_size.2.0242 = phi i64 [ %known_size.3.1, %B44 ], [ 1, %B44.preheader ]
  %num_neg_value.2.0241 = phi i64 [ %num_neg_value.3.1, %B44 ], [ 0, %B44.preheader ]
  %neg_ax.1.0240 = phi i64 [ %neg_ax.2.1, %B44 ], [ 0, %B44.preheader ]
  %.85234239 = phi i64 [ %.86243, %B44 ], [ 0, %B44.preheader ]
  %.112235238 = phi i64 [ %.134, %B44 ], [ 0, %B44.preheader ]
  %.125 = mul i64 %.112235238, %arg.shape.6.0
  %.129 = getelementptr i8, ptr %arg.shape.4, i64 %.125
  %.131 = load i64, ptr %.129, align 8
  %.134 = add nuw nsw i64 %.112235238, 1
  %.210 = icmp slt i64 %.131, 0
  %.250 = select i1 %.210, i64 1, i64 %.131
  %known_size.3.1 = mul nsw i64 %.250, %known_size.2.0242
  %.131.lobit = lshr i64 %.131, 63
  %num_neg_value.3.1 = add nuw nsw i64 %.131.lobit, %num_neg_value.2.0241
  %neg_ax.2.1 = select i1 %.210, i64 %.85234239, i64 %neg_ax.1.0240
  %.86 = add i64 %.86243, 1
  %exitcond.not = icmp eq i64 %.86243, %arg.shape.5.0
  br i1 %exitcond.not, label %B92, label %B44

B92:                                              ; preds = %B44
  switch i64 %num_neg_value.3.1, label %B268 [
    i64 0, label %B104
    i64 1, label %B162
  ]

B104:                                             ; preds = %B92, %B0
  %known_size.2.0.lcssa251 = phi i64 [ %known_size.3.1, %B92 ], [ 1, %B0 ]
  %.281 = uitofp i64 %arg.origsize to double
  %.282 = sitofp i64 %known_size.2.0.lcssa251 to double
  %.283 = fcmp contract une double %.281, %.282
  br i1 %.283, label %B116, label %B146

common.ret:                                       ; preds = %B268, %B254, %B224, %B146, %B116
  %common.ret.op = phi i32 [ 1, %B116 ], [ 0, %B146 ], [ 1, %B224 ], [ 0, %B254 ], [ 1, %B268 ]
  ret i32 %common.ret.op

B116:                                             ; preds = %B104
  store ptr @name33, ptr %excinfo, align 8, !numba_exception_output !47
  br label %common.ret

B146:                                             ; preds = %B104
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B162:                                             ; preds = %B92
  %.304 = icmp eq i64 %known_size.3.1, 0
  br i1 %.304, label %B174, label %B192.else

B174:                                             ; preds = %B162
  %.314 = icmp eq i64 %arg.origsize, 0
  br i1 %.314, label %B254, label %B224

B224:                                             ; preds = %B192.else.if, %B174
  store ptr @name36, ptr %excinfo, align 8, !numba_exception_output !47
  br label %common.ret

B254:                                             ; preds = %B192.else.if, %B192.else, %B174
  %inferred.2.0219 = phi i64 [ 0, %B174 ], [ %spec.select, %B192.else.if ], [ 0, %B192.else ]
  %.452 = icmp slt i64 %neg_ax.2.1, 0
  %.453 = select i1 %.452, i64 %arg.shape.5.0, i64 0
  %0 = getelementptr i64, ptr %arg.shape.4, i64 %neg_ax.2.1
  %.467 = getelementptr i64, ptr %0, i64 %.453
  store i64 %inferred.2.0219, ptr %.467, align 8
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B268:                                             ; preds = %B92
  store ptr @name39, ptr %excinfo, align 8, !numba_exception_output !47
  br label %common.ret

B192.else:                                        ; preds = %B162
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !52

B192.else.if:                                     ; preds = %B192.else
  %.343 = sdiv i64 %arg.origsize, %known_size.3.1
  %.344 = srem i64 %arg.origsize, %known_size.3.1
  %.345 = xor i64 %.344, %known_size.3.1
  %.346 = icmp slt i64 %.345, 0
  %.347 = icmp ne i64 %.344, 0
  %.348 = and i1 %.347, %.346
  %.353 = sext i1 %.348 to i64
  %spec.select = add i64 %.343, %.353
  %.401 = select i1 %.348, i64 %known_size.3.1, i64 0
  %.381.1 = sub i64 0, %.401
  %.415 = icmp eq i64 %.344, %.381.1
  br i1 %.415, label %B254, label %B224
}

declare i32 @numba_attempt_nocopy_reshape(i64, ptr, ptr, i64, ptr, ptr, i64, i32)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

define linkonce_odr i64 @nrt_atomic_sub(ptr %.1) {
.3:
  %.4 = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.5 = add i64 %.4, -1
  ret i64 %.5
}

declare void @NRT_MemInfo_call_dtor(ptr)

define linkonce_odr range(i32 0, 2) i32 @name51(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !13

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name16, ptr %excinfo, align 8, !numba_exception_output !47
  br label %common.ret

B0.endif:                                         ; preds = %B0
  store ptr %.7, ptr %retptr, align 8
  br label %common.ret
}

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

define linkonce_odr i64 @nrt_atomic_add(ptr %.1) {
.3:
  %.4 = atomicrmw add ptr %.1, i64 1 monotonic, align 8
  %.5 = add i64 %.4, 1
  ret i64 %.5
}

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2}
!2 = distinct !{!2, !3, !"name52: %retptr"}
!3 = distinct !{!3, !"name52"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name52: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8}
!8 = distinct !{!8, !9, !"name53: %retptr"}
!9 = distinct !{!9, !"name53"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"name53: %excinfo"}
!12 = !{!8, !11, !2, !5}
!13 = !{!"branch_weights", i32 1, i32 99}
!14 = !{!11, !2, !5}
!15 = !{!8, !2, !5}
!16 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!17 = !{!18, !2, !5}
!18 = distinct !{!18, !19, !"name54: %retptr"}
!19 = distinct !{!19, !"name54"}
!20 = !{!21, !2, !5}
!21 = distinct !{!21, !22, !"name55: %retptr"}
!22 = distinct !{!22, !"name55"}
!23 = !{!24}
!24 = distinct !{!24, !25, !"name53: %retptr"}
!25 = distinct !{!25, !"name53"}
!26 = !{!27}
!27 = distinct !{!27, !25, !"name53: %excinfo"}
!28 = !{!24, !27, !2, !5}
!29 = !{!27, !2, !5}
!30 = !{!24, !2, !5}
!31 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!32 = !{!33}
!33 = distinct !{!33, !34, !"name56: %retptr"}
!34 = distinct !{!34, !"name56"}
!35 = !{!36}
!36 = distinct !{!36, !34, !"name56: %excinfo"}
!37 = !{!33, !36, !2, !5}
!38 = !{!36, !2, !5}
!39 = !{!33, !2, !5}
!40 = !{!41}
!41 = distinct !{!41, !42, !"name57: %retptr"}
!42 = distinct !{!42, !"name57"}
!43 = !{!44}
!44 = distinct !{!44, !42, !"name57: %excinfo"}
!45 = !{!41, !44, !2, !5}
!46 = !{!41, !2, !5}
!47 = !{i1 true}
!48 = !{!44, !2, !5}
!49 = !{!50, !2, !5}
!50 = distinct !{!50, !51, !"name54: %retptr"}
!51 = distinct !{!51, !"name54"}
!52 = !{!"branch_weights", i32 99, i32 1}
