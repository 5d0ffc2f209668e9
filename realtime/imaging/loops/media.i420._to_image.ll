; source 8506a50b912fbad3d73708fd04dcea43436998899e03e9a244e9b93cd447be42 91ade76c6b24d1cab7c8b0794e5ca944a981a5fc11583a829a694d6ad011dafd

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null
@name5 = internal constant [77 x i8] zeroinitializer
@name6 = internal constant [20 x i8] zeroinitializer
@name7 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name5, i32 77, ptr @name6, ptr null, i32 0 }
@name8 = internal constant [137 x i8] zeroinitializer
@name9 = internal constant [20 x i8] zeroinitializer
@name10 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name8, i32 137, ptr @name9, ptr null, i32 0 }
@name11 = internal constant [86 x i8] zeroinitializer
@name12 = internal constant [20 x i8] zeroinitializer
@name13 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name11, i32 86, ptr @name12, ptr null, i32 0 }
@name14 = common global ptr null
@name15 = internal constant [77 x i8] zeroinitializer
@name16 = internal constant [20 x i8] zeroinitializer
@name17 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name15, i32 77, ptr @name16, ptr null, i32 0 }
@name18 = internal constant [137 x i8] zeroinitializer
@name19 = internal constant [20 x i8] zeroinitializer
@name20 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name18, i32 137, ptr @name19, ptr null, i32 0 }
@name21 = common global ptr null
@name22 = common global ptr null
@name23 = common global ptr null
@name24 = common global ptr null
@name25 = common global ptr null
@name26 = common global ptr null
@name27 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, float %arg.v3, float %arg.v4, float %arg.v5, float %arg.v6, float %arg.v7, float %arg.v8, float %arg.v9, float %arg.v10, ptr %arg.p11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %arg.n11_2) {
B0:
  %.65.i.i = alloca ptr, align 8
  %excinfo.1.i27.i = alloca ptr, align 8
  %.39.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.240.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.279.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.339.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.3.i = alloca ptr, align 8
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
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.174, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.174, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.174, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.174, i64 56
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.29, i8 0, i64 72, i1 false)
  %.35 = call i32 @name28(ptr nonnull %.29, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1)
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
  %.84 = call i32 @name28(ptr nonnull %.78, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.94.fca.0.load = load ptr, ptr %.78, align 8
  %.94.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.94.fca.5.0.load = load i64, ptr %.fca.5.0.gep35, align 8
  %.94.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  switch i32 %.84, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.35, %B0.if.if ], [ %.84, %B0.endif.if.if ], [ %.131, %B0.endif.endif.if.if ], [ %.181, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ], [ %common.ret.op.i, %B0.endif.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.43 = icmp sgt i32 %.35, 0
  %.36 = load ptr, ptr %excinfo.1, align 8
  %.44 = select i1 %.43, ptr %.36, ptr undef
  store ptr %.44, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.125, i8 0, i64 72, i1 false)
  %.131 = call i32 @name28(ptr nonnull %.125, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
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
  %.181 = call i32 @name29(ptr nonnull %.174, ptr nonnull %excinfo.4, ptr %arg.p11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %arg.n11_2)
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
  %.191.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.191.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.191.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.191.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.4.gep823.i = getelementptr inbounds nuw i8, ptr %.240.i, i64 32
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.279.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 32
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.339.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.45.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.94.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.141.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.191.fca.0.load), !noalias !6
  %.174.1.i = ashr i64 %.191.fca.5.1.load, 1
  %.239.i = add nsw i64 %.174.1.i, 2
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.240.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.15.i.i = icmp slt i64 %.174.1.i, -2
  br i1 %.15.i.i, label %B0.endif.if.if.thread.i, label %B0.endif.endif.i.i, !prof !13

B0.endif.endif.i.i:                               ; preds = %B0.endif.endif.endif.endif
  %.31.i.i = icmp sgt i64 %.174.1.i, 2305843009213693949
  br i1 %.31.i.i, label %B0.endif.if.if.thread.i, label %B0.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.i.i
  %.30.i.i = shl nuw nsw i64 %.239.i, 2
  store ptr null, ptr %.39.i.i, align 8, !noalias !12
  %.43.i.i = call i32 @name30(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.30.i.i, i32 32), !noalias !12
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread63.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread63.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread63.i: ; preds = %B0.endif.endif.endif.i.i, %B0.endif.endif.endif.i.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !12
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !12
  store ptr %.53.i.i, ptr %.240.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.240.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.240.i, i64 16
  store i64 %.239.i, ptr %retptr.repack14.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.240.i, i64 24
  store i64 4, ptr %retptr.repack16.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.240.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.240.i, i64 40
  store i64 %.239.i, ptr %retptr.repack20.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.240.i, i64 48
  store i64 4, ptr %retptr.repack22.i.i, align 8, !alias.scope !7, !noalias !14
  br label %B0.endif.endif.endif.i6.i

B0.endif.if.if.thread.i:                          ; preds = %B0.endif.endif.i.i, %B0.endif.endif.endif.endif
  %storemerge1 = phi ptr [ @name7, %B0.endif.endif.endif.endif ], [ @name10, %B0.endif.endif.i.i ]
  store ptr %storemerge1, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  br label %2

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.i.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  %.254.fca.4.load.i = load ptr, ptr %.fca.4.gep823.i, align 8, !noalias !6
  switch i32 %.43.i.i, label %B0.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i6.i
    i32 0, label %B0.endif.endif.endif.i6.i
  ], !prof !16

B490.loopexit.i:                                  ; preds = %B1840.endif.endif.us.i, %B1406.endif.i
  %exitcond1534.not.i = icmp eq i64 %.482.i, %.191.fca.5.0.load
  br i1 %exitcond1534.not.i, label %_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit.thread, label %B546.endif.endif.endif.endif.i

B628.i:                                           ; preds = %B628.lr.ph.i, %B628.i
  %.81210731075.i = phi i64 [ 0, %B628.lr.ph.i ], [ %.819.i, %B628.i ]
  %.819.i = add nuw nsw i64 %.81210731075.i, 1
  %.895.i = getelementptr i8, ptr %14, i64 %.81210731075.i
  %.896.i = load i8, ptr %.895.i, align 1, !noalias !6
  %.899.i = uitofp i8 %.896.i to float
  %.901.i = fmul contract float %.899.i, 7.500000e-01
  %.953.i = getelementptr i8, ptr %15, i64 %.81210731075.i
  %.954.i = load i8, ptr %.953.i, align 1, !noalias !6
  %.957.i = uitofp i8 %.954.i to float
  %.959.i = fmul contract float %.957.i, 2.500000e-01
  %.960.i = fadd contract float %.901.i, %.959.i
  %.962.i = fadd contract float %.960.i, -1.280000e+02
  %0 = getelementptr float, ptr %.254.fca.4.load69.i, i64 %.819.i
  store float %.962.i, ptr %0, align 4, !noalias !6
  %.1045.i = getelementptr i8, ptr %16, i64 %.81210731075.i
  %.1046.i = load i8, ptr %.1045.i, align 1, !noalias !6
  %.1049.i = uitofp i8 %.1046.i to float
  %.1051.i = fmul contract float %.1049.i, 7.500000e-01
  %.1103.i = getelementptr i8, ptr %17, i64 %.81210731075.i
  %.1104.i = load i8, ptr %.1103.i, align 1, !noalias !6
  %.1107.i = uitofp i8 %.1104.i to float
  %.1109.i = fmul contract float %.1107.i, 2.500000e-01
  %.1110.i = fadd contract float %.1051.i, %.1109.i
  %.1112.i = fadd contract float %.1110.i, -1.280000e+02
  %1 = getelementptr float, ptr %.293.fca.4.load75.i, i64 %.819.i
  store float %.1112.i, ptr %1, align 4, !noalias !6
  %exitcond.not.i = icmp eq i64 %.174.1.i, %.819.i
  br i1 %exitcond.not.i, label %B920.endif.i, label %B628.i

_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit.thread: ; preds = %B0.endif.endif.endif.endif.endif.i, %B490.loopexit.i
  call void @NRT_decref(ptr %.355.fca.0.load90.i), !noalias !6
  call void @NRT_decref(ptr %.293.fca.0.load74.i), !noalias !6
  call void @NRT_decref(ptr %.254.fca.0.load68.i), !noalias !6
  call void @NRT_decref(ptr %.141.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.45.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.191.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.94.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif

B0.endif.endif.endif.i6.i:                        ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread63.i
  %.254.fca.4.load69.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread63.i ], [ %.254.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.254.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.254.fca.0.load68.i = load ptr, ptr %.240.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.279.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !22
  %.30.i7.i = shl nuw nsw i64 %.239.i, 2
  store ptr null, ptr %.39.i1.i, align 8, !noalias !22
  %.43.i8.i = call i32 @name30(ptr nonnull %.39.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 %.30.i7.i, i32 32), !noalias !22
  switch i32 %.43.i8.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.thread.i: ; preds = %B0.endif.endif.endif.i6.i, %B0.endif.endif.endif.i6.i
  %.53.i10.i = load ptr, ptr %.39.i1.i, align 8, !noalias !22
  %.63.i11.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i10.i), !noalias !22
  store ptr %.53.i10.i, ptr %.279.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack12.i12.i = getelementptr inbounds nuw i8, ptr %.279.i, i64 8
  store ptr null, ptr %retptr.repack12.i12.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack14.i13.i = getelementptr inbounds nuw i8, ptr %.279.i, i64 16
  store i64 %.239.i, ptr %retptr.repack14.i13.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack16.i14.i = getelementptr inbounds nuw i8, ptr %.279.i, i64 24
  store i64 4, ptr %retptr.repack16.i14.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack18.i15.i = getelementptr inbounds nuw i8, ptr %.279.i, i64 32
  store ptr %.63.i11.i, ptr %retptr.repack18.i15.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack20.i16.i = getelementptr inbounds nuw i8, ptr %.279.i, i64 40
  store i64 %.239.i, ptr %retptr.repack20.i16.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack22.i17.i = getelementptr inbounds nuw i8, ptr %.279.i, i64 48
  store i64 4, ptr %retptr.repack22.i17.i, align 8, !alias.scope !17, !noalias !23
  br label %B0.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i: ; preds = %B0.endif.endif.endif.i6.i
  %.fca.4.gep789.i = getelementptr inbounds nuw i8, ptr %.279.i, i64 32
  %.51.i20.i = icmp sgt i32 %.43.i8.i, 0
  %.44.i21.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !22
  %.52.i22.i = select i1 %.51.i20.i, ptr %.44.i21.i, ptr undef
  store ptr %.52.i22.i, ptr %excinfo.2.i, align 8, !alias.scope !20, !noalias !24
  %.293.fca.4.load.i = load ptr, ptr %.fca.4.gep789.i, align 8, !noalias !6
  switch i32 %.43.i8.i, label %B0.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.i
  ], !prof !25

B0.endif.if.if.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.245.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  br label %2

2:                                                ; preds = %B0.endif.if.if.i, %B0.endif.if.if.thread.i
  %common.ret.op.i6279.i = phi i32 [ %.43.i.i, %B0.endif.if.if.i ], [ 1, %B0.endif.if.if.thread.i ]
  %3 = phi ptr [ %.245.i, %B0.endif.if.if.i ], [ %storemerge1, %B0.endif.if.if.thread.i ]
  store ptr %3, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.i:                           ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.thread.i
  %.293.fca.4.load75.i = phi ptr [ %.63.i11.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.thread.i ], [ %.293.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i ], [ %.293.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i ]
  %.293.fca.0.load74.i = load ptr, ptr %.279.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.339.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !26)
  call void @llvm.experimental.noalias.scope.decl(metadata !29)
  store ptr null, ptr %excinfo.1.i27.i, align 8, !noalias !31
  %.36.i.i = icmp slt i64 %.191.fca.5.1.load, 0
  br i1 %.36.i.i, label %B0.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.i29.i, !prof !13

B0.endif.endif.endif.endif.i29.i:                 ; preds = %B0.endif.endif.endif.i
  %.50.i.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.191.fca.5.1.load, i64 3)
  %.51.i30.i = extractvalue { i64, i1 } %.50.i.i, 0
  %.52.i31.i = extractvalue { i64, i1 } %.50.i.i, 1
  %.54.i.i = shl i64 %.191.fca.5.1.load, 2
  %4 = add i64 %.51.i30.i, -2305843009213693952
  %.57.i.i = icmp ult i64 %4, -4611686018427387904
  %.58.i.i = or i1 %.52.i31.i, %.57.i.i
  br i1 %.58.i.i, label %B0.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.i29.i
  %.56.i.i = shl nsw i64 %.51.i30.i, 2
  store ptr null, ptr %.65.i.i, align 8, !noalias !31
  %.69.i.i = call i32 @name30(ptr nonnull %.65.i.i, ptr nonnull %excinfo.1.i27.i, ptr null, i64 %.56.i.i, i32 32), !noalias !31
  switch i32 %.69.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread86.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread86.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread86.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.79.i.i = load ptr, ptr %.65.i.i, align 8, !noalias !31
  %.89.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i), !noalias !31
  store ptr %.79.i.i, ptr %.339.i, align 8, !alias.scope !26, !noalias !32
  %retptr.repack16.i32.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 8
  store ptr null, ptr %retptr.repack16.i32.i, align 8, !alias.scope !26, !noalias !32
  %retptr.repack18.i33.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 16
  store i64 %.51.i30.i, ptr %retptr.repack18.i33.i, align 8, !alias.scope !26, !noalias !32
  %retptr.repack20.i34.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 24
  store i64 4, ptr %retptr.repack20.i34.i, align 8, !alias.scope !26, !noalias !32
  %retptr.repack22.i35.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 32
  store ptr %.89.i.i, ptr %retptr.repack22.i35.i, align 8, !alias.scope !26, !noalias !32
  %retptr.repack24.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 40
  store i64 3, ptr %retptr.repack24.i.i, align 8, !alias.scope !26, !noalias !32
  %retptr.repack24.repack28.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 48
  store i64 %.191.fca.5.1.load, ptr %retptr.repack24.repack28.i.i, align 8, !alias.scope !26, !noalias !32
  %retptr.repack26.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 56
  store i64 %.54.i.i, ptr %retptr.repack26.i.i, align 8, !alias.scope !26, !noalias !32
  %retptr.repack26.repack30.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i, align 8, !alias.scope !26, !noalias !32
  %.355.fca.4.load89.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.if.if.thread.i:              ; preds = %B0.endif.endif.endif.endif.i29.i, %B0.endif.endif.endif.i
  %storemerge = phi ptr [ @name17, %B0.endif.endif.endif.i ], [ @name20, %B0.endif.endif.endif.endif.i29.i ]
  store ptr %storemerge, ptr %excinfo.3.i, align 8, !alias.scope !29, !noalias !33
  br label %5

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.77.i.i = icmp sgt i32 %.69.i.i, 0
  %.70.i.i = load ptr, ptr %excinfo.1.i27.i, align 8, !noalias !31
  %.78.i.i = select i1 %.77.i.i, ptr %.70.i.i, ptr undef
  store ptr %.78.i.i, ptr %excinfo.3.i, align 8, !alias.scope !29, !noalias !33
  %.355.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.69.i.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.i
  ], !prof !16

B0.endif.endif.if.if.i:                           ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit25.i
  %.291.i = icmp sgt i32 %.43.i8.i, 0
  %.284.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.292.i = select i1 %.291.i, ptr %.284.i, ptr undef
  store ptr %.292.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.if.if.i:                     ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.346.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  br label %5

5:                                                ; preds = %B0.endif.endif.endif.if.if.i, %B0.endif.endif.endif.if.if.thread.i
  %common.ret.op.i368595.i = phi i32 [ %.69.i.i, %B0.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.if.if.thread.i ]
  %6 = phi ptr [ %.346.i, %B0.endif.endif.endif.if.if.i ], [ %storemerge, %B0.endif.endif.endif.if.if.thread.i ]
  store ptr %6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.i:               ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread86.i
  %.355.fca.4.load91.i = phi ptr [ %.355.fca.4.load89.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread86.i ], [ %.355.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.355.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.355.fca.0.load90.i = load ptr, ptr %.339.i, align 8, !noalias !6
  %.355.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  %.4691279.not.i = icmp slt i64 %.191.fca.5.0.load, 1
  br i1 %.4691279.not.i, label %_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit.thread, label %B492.else.if.lr.ph.i

B492.else.if.lr.ph.i:                             ; preds = %B0.endif.endif.endif.endif.endif.i
  %.659.1.i = lshr i64 %.191.fca.5.0.load, 1
  %.692.i = add nsw i64 %.659.1.i, -1
  %.764.i = icmp sgt i64 %.174.1.i, 0
  %.1181.i = getelementptr i8, ptr %.254.fca.4.load69.i, i64 4
  %.1211.i = getelementptr i8, ptr %.293.fca.4.load75.i, i64 4
  %7 = getelementptr float, ptr %.254.fca.4.load69.i, i64 %.174.1.i
  %8 = getelementptr float, ptr %.293.fca.4.load75.i, i64 %.174.1.i
  %.1360.i = add nuw nsw i64 %.174.1.i, 1
  %9 = getelementptr float, ptr %.254.fca.4.load69.i, i64 %.1360.i
  %10 = getelementptr float, ptr %.293.fca.4.load75.i, i64 %.1360.i
  %.15031086.not.i = icmp slt i64 %.174.1.i, 1
  %11 = getelementptr float, ptr %.355.fca.4.load91.i, i64 %.355.fca.5.1.load.i
  %.2156.i.not = icmp eq i64 %.191.fca.5.1.load, 0
  %.idx.i = shl i64 %.355.fca.5.1.load.i, 3
  %12 = getelementptr i8, ptr %.355.fca.4.load91.i, i64 %.idx.i
  %.3115.i = mul i64 %.191.fca.5.2.load, %.191.fca.5.1.load
  %gep1116.us.2.idx.i = shl i64 %.355.fca.5.1.load.i, 3
  br label %B546.endif.endif.endif.endif.i

B546.endif.endif.endif.endif.i:                   ; preds = %B492.else.if.lr.ph.i, %B490.loopexit.i
  %.47511451290.i = phi i64 [ 0, %B492.else.if.lr.ph.i ], [ %.482.i, %B490.loopexit.i ]
  %.482.i = add nuw nsw i64 %.47511451290.i, 1
  br i1 %.764.i, label %B628.lr.ph.i, label %B920.endif.i

B628.lr.ph.i:                                     ; preds = %B546.endif.endif.endif.endif.i
  %13 = and i64 %.47511451290.i, 1
  %.595.not.i = icmp eq i64 %13, 0
  %"$phi546.6.2.1.i" = select i1 %.595.not.i, i64 -1, i64 1
  %.518.1.i = lshr i64 %.47511451290.i, 1
  %.616.i = add nsw i64 %"$phi546.6.2.1.i", %.518.1.i
  %.13.i.i = call i64 @llvm.smax.i64(i64 %.616.i, i64 0)
  %.13.i37.i = call i64 @llvm.smin.i64(i64 %.692.i, i64 %.13.i.i)
  %.891.i = mul i64 %.518.1.i, %.94.fca.5.1.load
  %14 = getelementptr i8, ptr %.94.fca.4.load, i64 %.891.i
  %.927.i = icmp eq i64 %.659.1.i, 0
  %.928.i = select i1 %.927.i, i64 %.94.fca.5.0.load, i64 0
  %.929.i = add i64 %.928.i, %.13.i37.i
  %.949.i = mul i64 %.929.i, %.94.fca.5.1.load
  %15 = getelementptr i8, ptr %.94.fca.4.load, i64 %.949.i
  %.1041.i = mul i64 %.518.1.i, %.141.fca.5.1.load
  %16 = getelementptr i8, ptr %.141.fca.4.load, i64 %.1041.i
  %.1078.i = select i1 %.927.i, i64 %.141.fca.5.0.load, i64 0
  %.1079.i = add i64 %.1078.i, %.13.i37.i
  %.1099.i = mul i64 %.1079.i, %.141.fca.5.1.load
  %17 = getelementptr i8, ptr %.141.fca.4.load, i64 %.1099.i
  br label %B628.i

B920.endif.i:                                     ; preds = %B628.i, %B546.endif.endif.endif.endif.i
  %.1182.i = load float, ptr %.1181.i, align 4, !noalias !6
  %.1212.i = load float, ptr %.1211.i, align 4, !noalias !6
  %.1243.i = load float, ptr %7, align 4, !noalias !6
  %.1274.i = load float, ptr %8, align 4, !noalias !6
  store float %.1182.i, ptr %.254.fca.4.load69.i, align 4, !noalias !6
  store float %.1212.i, ptr %.293.fca.4.load75.i, align 4, !noalias !6
  store float %.1243.i, ptr %9, align 4, !noalias !6
  store float %.1274.i, ptr %10, align 4, !noalias !6
  br i1 %.15031086.not.i, label %B1406.endif.i, label %B1058.preheader.i

B1058.preheader.i:                                ; preds = %B920.endif.i
  br label %B1058.endif.endif.endif.endif.i

B1058.endif.endif.endif.endif.i:                  ; preds = %B1058.endif.endif.endif.endif.i, %B1058.preheader.i
  %.150910821087.i = phi i64 [ %.1516.i, %B1058.endif.endif.endif.endif.i ], [ 0, %B1058.preheader.i ]
  %.1516.i = add nuw nsw i64 %.150910821087.i, 1
  %18 = getelementptr float, ptr %.254.fca.4.load69.i, i64 %.1516.i
  %.1572.i = load float, ptr %18, align 4, !noalias !6
  %19 = getelementptr float, ptr %.254.fca.4.load69.i, i64 %.150910821087.i
  %.1602.i = load float, ptr %19, align 4, !noalias !6
  %.7.i.i = fsub contract float %.1602.i, %.1572.i
  %.8.i.i = fmul contract float %arg.v9, %.7.i.i
  %.9.i.i = fadd contract float %.1572.i, %.8.i.i
  %.1628.i = shl nuw nsw i64 %.150910821087.i, 1
  %.1681.i = getelementptr float, ptr %.355.fca.4.load91.i, i64 %.1628.i
  store float %.9.i.i, ptr %.1681.i, align 4, !noalias !6
  %.1714.i = load float, ptr %18, align 4, !noalias !6
  %.1715.i = add nuw nsw i64 %.150910821087.i, 2
  %20 = getelementptr float, ptr %.254.fca.4.load69.i, i64 %.1715.i
  %.1745.i = load float, ptr %20, align 4, !noalias !6
  %.7.i38.i = fsub contract float %.1745.i, %.1714.i
  %.8.i39.i = fmul contract float %arg.v10, %.7.i38.i
  %.9.i40.i = fadd contract float %.1714.i, %.8.i39.i
  %.1772.i = or disjoint i64 %.1628.i, 1
  %.1825.i = getelementptr float, ptr %.355.fca.4.load91.i, i64 %.1772.i
  store float %.9.i40.i, ptr %.1825.i, align 4, !noalias !6
  %21 = getelementptr float, ptr %.293.fca.4.load75.i, i64 %.1516.i
  %.1858.i = load float, ptr %21, align 4, !noalias !6
  %22 = getelementptr float, ptr %.293.fca.4.load75.i, i64 %.150910821087.i
  %.1888.i = load float, ptr %22, align 4, !noalias !6
  %.7.i41.i = fsub contract float %.1888.i, %.1858.i
  %.8.i42.i = fmul contract float %arg.v9, %.7.i41.i
  %.9.i43.i = fadd contract float %.1858.i, %.8.i42.i
  %.1967.i = getelementptr float, ptr %11, i64 %.1628.i
  store float %.9.i43.i, ptr %.1967.i, align 4, !noalias !6
  %.2000.i = load float, ptr %21, align 4, !noalias !6
  %23 = getelementptr float, ptr %.293.fca.4.load75.i, i64 %.1715.i
  %.2031.i = load float, ptr %23, align 4, !noalias !6
  %.7.i44.i = fsub contract float %.2031.i, %.2000.i
  %.8.i45.i = fmul contract float %arg.v10, %.7.i44.i
  %.9.i46.i = fadd contract float %.2000.i, %.8.i45.i
  %.2111.i = getelementptr float, ptr %11, i64 %.1772.i
  store float %.9.i46.i, ptr %.2111.i, align 4, !noalias !6
  %exitcond1530.not.i = icmp eq i64 %.174.1.i, %.1516.i
  br i1 %exitcond1530.not.i, label %B1438.lr.ph.i, label %B1058.endif.endif.endif.endif.i

B1406.endif.i:                                    ; preds = %B920.endif.i
  br i1 %.2156.i.not, label %B490.loopexit.i, label %B1438.lr.ph.i

B1438.lr.ph.i:                                    ; preds = %B1058.endif.endif.endif.endif.i, %B1406.endif.i
  %.2283.i = mul i64 %.47511451290.i, %.45.fca.5.1.load
  %24 = getelementptr i8, ptr %.45.fca.4.load, i64 %.2283.i
  br label %B1438.endif.endif.endif.endif.endif.endif.i

B1438.endif.endif.endif.endif.endif.endif.i:      ; preds = %B1438.endif.endif.endif.endif.endif.endif.i, %B1438.lr.ph.i
  %.220410971104.i = phi i64 [ 0, %B1438.lr.ph.i ], [ %.2211.i, %B1438.endif.endif.endif.endif.endif.endif.i ]
  %.2211.i = add nuw nsw i64 %.220410971104.i, 1
  %25 = getelementptr i8, ptr %24, i64 %.220410971104.i
  %.2288.i = load i8, ptr %25, align 1, !noalias !6
  %.2291.i = uitofp i8 %.2288.i to float
  %.2293.i = fmul contract float %arg.v3, %.2291.i
  %.2295.i = fadd contract float %arg.v4, %.2293.i
  %.2348.i = getelementptr float, ptr %.355.fca.4.load91.i, i64 %.220410971104.i
  %.2349.i = load float, ptr %.2348.i, align 4, !noalias !6
  %.2402.i = getelementptr float, ptr %11, i64 %.220410971104.i
  %.2403.i = load float, ptr %.2402.i, align 4, !noalias !6
  %.2405.i = fmul contract float %arg.v5, %.2349.i
  %.2406.i = fadd contract float %.2405.i, %.2295.i
  %.12.i.i = fcmp contract ogt float %.2406.i, 0.000000e+00
  %.13.i47.i = select i1 %.12.i.i, float %.2406.i, float 0.000000e+00
  %.12.i52.i = fcmp contract olt float %.13.i47.i, 2.550000e+02
  %.13.i53.i = select i1 %.12.i52.i, float %.13.i47.i, float 2.550000e+02
  store float %.13.i53.i, ptr %.2348.i, align 4, !noalias !6
  %.2520.i = fmul contract float %arg.v6, %.2349.i
  %.2521.i = fadd contract float %.2520.i, %.2295.i
  %.2523.i = fmul contract float %arg.v7, %.2403.i
  %.2524.i = fadd contract float %.2523.i, %.2521.i
  %.12.i48.i = fcmp contract ogt float %.2524.i, 0.000000e+00
  %.13.i49.i = select i1 %.12.i48.i, float %.2524.i, float 0.000000e+00
  %.12.i54.i = fcmp contract olt float %.13.i49.i, 2.550000e+02
  %.13.i55.i = select i1 %.12.i54.i, float %.13.i49.i, float 2.550000e+02
  store float %.13.i55.i, ptr %.2402.i, align 4, !noalias !6
  %.2638.i = fmul contract float %arg.v8, %.2403.i
  %.2639.i = fadd contract float %.2295.i, %.2638.i
  %.12.i50.i = fcmp contract ogt float %.2639.i, 0.000000e+00
  %.13.i51.i = select i1 %.12.i50.i, float %.2639.i, float 0.000000e+00
  %.12.i56.i = fcmp contract olt float %.13.i51.i, 2.550000e+02
  %.13.i57.i = select i1 %.12.i56.i, float %.13.i51.i, float 2.550000e+02
  %.2750.i = getelementptr float, ptr %12, i64 %.220410971104.i
  store float %.13.i57.i, ptr %.2750.i, align 4, !noalias !6
  %exitcond1531.not.i = icmp eq i64 %.191.fca.5.1.load, %.2211.i
  br i1 %exitcond1531.not.i, label %B1840.endif.endif.lr.ph.i, label %B1438.endif.endif.endif.endif.endif.endif.i

B1840.endif.endif.lr.ph.i:                        ; preds = %B1438.endif.endif.endif.endif.endif.endif.i
  %.3117.i = mul i64 %.3115.i, %.47511451290.i
  %26 = getelementptr i8, ptr %.191.fca.4.load, i64 %.3117.i
  br label %B1840.endif.endif.us.i

B1840.endif.endif.us.i:                           ; preds = %B1840.endif.endif.us.i, %B1840.endif.endif.lr.ph.i
  %.284311181124.us.i = phi i64 [ 0, %B1840.endif.endif.lr.ph.i ], [ %.2850.us.i, %B1840.endif.endif.us.i ]
  %invariant.gep.us.i = getelementptr float, ptr %.355.fca.4.load91.i, i64 %.284311181124.us.i
  %.3119.us.i = mul i64 %.284311181124.us.i, %.191.fca.5.2.load
  %27 = getelementptr i8, ptr %26, i64 %.3119.us.i
  %.3047.us.i = load float, ptr %invariant.gep.us.i, align 4, !noalias !6
  %.3050.us.i = fptoui float %.3047.us.i to i8
  store i8 %.3050.us.i, ptr %27, align 1, !noalias !6
  %gep1116.us.1.i = getelementptr float, ptr %invariant.gep.us.i, i64 %.355.fca.5.1.load.i
  %.3047.us.1.i = load float, ptr %gep1116.us.1.i, align 4, !noalias !6
  %.3050.us.1.i = fptoui float %.3047.us.1.i to i8
  %28 = getelementptr i8, ptr %27, i64 1
  store i8 %.3050.us.1.i, ptr %28, align 1, !noalias !6
  %gep1116.us.2.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1116.us.2.idx.i
  %.3047.us.2.i = load float, ptr %gep1116.us.2.i, align 4, !noalias !6
  %.3050.us.2.i = fptoui float %.3047.us.2.i to i8
  %29 = getelementptr i8, ptr %27, i64 2
  store i8 %.3050.us.2.i, ptr %29, align 1, !noalias !6
  %.2850.us.i = add nuw nsw i64 %.284311181124.us.i, 1
  %exitcond1533.not.i = icmp eq i64 %.191.fca.5.1.load, %.2850.us.i
  br i1 %exitcond1533.not.i, label %B490.loopexit.i, label %B1840.endif.endif.us.i

_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit: ; preds = %2, %B0.endif.endif.if.if.i, %5
  %common.ret.op.i = phi i32 [ %common.ret.op.i368595.i, %5 ], [ %common.ret.op.i6279.i, %2 ], [ %.43.i8.i, %B0.endif.endif.if.if.i ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !25

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.189 = icmp sgt i32 %.181, 0
  %.182 = load ptr, ptr %excinfo.4, align 8
  %.190 = select i1 %.189, ptr %.182, ptr undef
  store ptr %.190, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit.thread, %_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit, %_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.141.fca.0.load)
  tail call void @NRT_decref(ptr %.191.fca.0.load)
  tail call void @NRT_decref(ptr %.94.fca.0.load)
  tail call void @NRT_decref(ptr %.45.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if.if:                 ; preds = %_ZN8realtime5media4i4209_to_imageB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEffffffff5ArrayIhLi3E1C7mutable7alignedE.exit
  %.254 = icmp sgt i32 %common.ret.op.i, 0
  %.247 = load ptr, ptr %excinfo.5, align 8
  %.255 = select i1 %.254, ptr %.247, ptr undef
  store ptr %.255, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name28(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr i32 @name29(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr range(i32 -1, -2) i32 @name30(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name31(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

define linkonce_odr range(i32 0, 2) i32 @name31(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !13

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name13, ptr %excinfo, align 8, !numba_exception_output !34
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
!2 = distinct !{!2, !3, !"name32: %retptr"}
!3 = distinct !{!3, !"name32"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name32: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8}
!8 = distinct !{!8, !9, !"name33: %retptr"}
!9 = distinct !{!9, !"name33"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"name33: %excinfo"}
!12 = !{!8, !11, !2, !5}
!13 = !{!"branch_weights", i32 1, i32 99}
!14 = !{!11, !2, !5}
!15 = !{!8, !2, !5}
!16 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!17 = !{!18}
!18 = distinct !{!18, !19, !"name33: %retptr"}
!19 = distinct !{!19, !"name33"}
!20 = !{!21}
!21 = distinct !{!21, !19, !"name33: %excinfo"}
!22 = !{!18, !21, !2, !5}
!23 = !{!21, !2, !5}
!24 = !{!18, !2, !5}
!25 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!26 = !{!27}
!27 = distinct !{!27, !28, !"name34: %retptr"}
!28 = distinct !{!28, !"name34"}
!29 = !{!30}
!30 = distinct !{!30, !28, !"name34: %excinfo"}
!31 = !{!27, !30, !2, !5}
!32 = !{!30, !2, !5}
!33 = !{!27, !2, !5}
!34 = !{i1 true}
