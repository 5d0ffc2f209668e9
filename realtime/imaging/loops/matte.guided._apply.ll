; source bd4d4389a9c77ed642fcca2417c522f629b1fe188699cd5f83e58373e5ef4cd7 5ec56bb46a1455e3f7d609f25a93044e57af4e976cf25a93a53cd480f9a872f7

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null
@name5 = internal constant [83 x i8] zeroinitializer
@name6 = internal constant [20 x i8] zeroinitializer
@name7 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name5, i32 83, ptr @name6, ptr null, i32 0 }
@name8 = common global ptr null
@name9 = common global ptr null
@name10 = internal constant [77 x i8] zeroinitializer
@name11 = internal constant [20 x i8] zeroinitializer
@name12 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name10, i32 77, ptr @name11, ptr null, i32 0 }
@name13 = internal constant [137 x i8] zeroinitializer
@name14 = internal constant [20 x i8] zeroinitializer
@name15 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name13, i32 137, ptr @name14, ptr null, i32 0 }
@name16 = internal constant [86 x i8] zeroinitializer
@name17 = internal constant [20 x i8] zeroinitializer
@name18 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name16, i32 86, ptr @name17, ptr null, i32 0 }
@name19 = common global ptr null
@name20 = common global ptr null
@name21 = common global ptr null
@name22 = internal constant [77 x i8] zeroinitializer
@name23 = internal constant [20 x i8] zeroinitializer
@name24 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name22, i32 77, ptr @name23, ptr null, i32 0 }
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
@name41 = internal constant [77 x i8] zeroinitializer
@name42 = internal constant [20 x i8] zeroinitializer
@name43 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name41, i32 77, ptr @name42, ptr null, i32 0 }
@name44 = internal constant [137 x i8] zeroinitializer
@name45 = internal constant [20 x i8] zeroinitializer
@name46 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name44, i32 137, ptr @name45, ptr null, i32 0 }
@name47 = common global ptr null
@name48 = internal constant [77 x i8] zeroinitializer
@name49 = internal constant [20 x i8] zeroinitializer
@name50 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name48, i32 77, ptr @name49, ptr null, i32 0 }
@name51 = common global ptr null
@name52 = internal constant [77 x i8] zeroinitializer
@name53 = internal constant [20 x i8] zeroinitializer
@name54 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name52, i32 77, ptr @name53, ptr null, i32 0 }
@name55 = common global ptr null
@name56 = common global ptr null
@name57 = common global ptr null
@name58 = common global ptr null
@name59 = common global ptr null
@name60 = common global ptr null
@name61 = common global ptr null
@name62 = common global ptr null
@name63 = common global ptr null
@name64 = common global ptr null
@name65 = common global ptr null
@name66 = common global ptr null
@name67 = common global ptr null
@name68 = common global ptr null
@name69 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1) {
B0:
  %.56.i112.i = alloca { i64, float }, align 8
  %.39.i82.i = alloca ptr, align 8
  %excinfo.1.i83.i = alloca ptr, align 8
  %.39.i61.i = alloca ptr, align 8
  %excinfo.1.i62.i = alloca ptr, align 8
  %.39.i42.i = alloca ptr, align 8
  %excinfo.1.i43.i = alloca ptr, align 8
  %.65.i.i = alloca ptr, align 8
  %excinfo.1.i31.i = alloca ptr, align 8
  %.178.i.i = alloca { i64, float }, align 8
  %.39.i4.i = alloca ptr, align 8
  %excinfo.1.i5.i = alloca ptr, align 8
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i1.i = alloca ptr, align 8
  %.65.i.i.i = alloca ptr, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.11.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.205.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.321.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.3.i = alloca ptr, align 8
  %.357.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.461.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.465.i = alloca [2 x i64], align 8
  %.493.i = alloca ptr, align 8
  %excinfo.6.i = alloca ptr, align 8
  %.519.i = alloca [2 x i64], align 8
  %.589.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.7.i = alloca ptr, align 8
  %.666.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.670.i = alloca [1 x i64], align 8
  %.698.i = alloca ptr, align 8
  %excinfo.8.i = alloca ptr, align 8
  %.724.i = alloca [1 x i64], align 8
  %.787.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.9.i = alloca ptr, align 8
  %.871.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.10.i = alloca ptr, align 8
  %.906.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.11.i = alloca ptr, align 8
  %.29 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep80 = getelementptr inbounds nuw i8, ptr %.29, i64 8
  %.fca.2.gep81 = getelementptr inbounds nuw i8, ptr %.29, i64 16
  %.fca.3.gep82 = getelementptr inbounds nuw i8, ptr %.29, i64 24
  %.fca.4.gep83 = getelementptr inbounds nuw i8, ptr %.29, i64 32
  %.fca.5.0.gep84 = getelementptr inbounds nuw i8, ptr %.29, i64 40
  %.fca.5.1.gep85 = getelementptr inbounds nuw i8, ptr %.29, i64 48
  %.fca.5.2.gep86 = getelementptr inbounds nuw i8, ptr %.29, i64 56
  %.fca.6.0.gep87 = getelementptr inbounds nuw i8, ptr %.29, i64 64
  %.fca.6.1.gep88 = getelementptr inbounds nuw i8, ptr %.29, i64 72
  %.fca.6.2.gep89 = getelementptr inbounds nuw i8, ptr %.29, i64 80
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.86 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.141 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.141, i64 32
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.141, i64 48
  %.fca.5.2.gep37 = getelementptr inbounds nuw i8, ptr %.141, i64 56
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.196 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep14 = getelementptr inbounds nuw i8, ptr %.196, i64 32
  %.fca.5.0.gep15 = getelementptr inbounds nuw i8, ptr %.196, i64 40
  %.fca.5.1.gep16 = getelementptr inbounds nuw i8, ptr %.196, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.196, i64 56
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.249 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.249, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.249, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.249, i64 48
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.29, i8 0, i64 88, i1 false)
  %.36 = call i32 @name70(ptr nonnull %.29, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.46.fca.0.load = load ptr, ptr %.29, align 8
  %.46.fca.1.load = load ptr, ptr %.fca.1.gep80, align 8
  %.46.fca.2.load = load i64, ptr %.fca.2.gep81, align 8
  %.46.fca.3.load = load i64, ptr %.fca.3.gep82, align 8
  %.46.fca.4.load = load ptr, ptr %.fca.4.gep83, align 8
  %.46.fca.5.0.load = load i64, ptr %.fca.5.0.gep84, align 8
  %.46.fca.5.1.load = load i64, ptr %.fca.5.1.gep85, align 8
  %.46.fca.5.2.load = load i64, ptr %.fca.5.2.gep86, align 8
  %.46.fca.6.0.load = load i64, ptr %.fca.6.0.gep87, align 8
  %.46.fca.6.1.load = load i64, ptr %.fca.6.1.gep88, align 8
  %.46.fca.6.2.load = load i64, ptr %.fca.6.2.gep89, align 8
  switch i32 %.36, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.2.gep59 = getelementptr inbounds nuw i8, ptr %.86, i64 56
  %.fca.5.1.gep58 = getelementptr inbounds nuw i8, ptr %.86, i64 48
  %.fca.4.gep56 = getelementptr inbounds nuw i8, ptr %.86, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.86, i8 0, i64 88, i1 false)
  %.93 = call i32 @name71(ptr nonnull %.86, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2)
  %.103.fca.0.load = load ptr, ptr %.86, align 8
  %.103.fca.4.load = load ptr, ptr %.fca.4.gep56, align 8
  %.103.fca.5.1.load = load i64, ptr %.fca.5.1.gep58, align 8
  %.103.fca.5.2.load = load i64, ptr %.fca.5.2.gep59, align 8
  switch i32 %.93, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %61, %B0.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.36, %B0.if.if ], [ %.93, %B0.endif.if.if ], [ %.148, %B0.endif.endif.if.if ], [ %.203, %B0.endif.endif.endif.if.if ], [ %.255, %B0.endif.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ], [ %common.ret.op.i28, %61 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.44 = icmp sgt i32 %.36, 0
  %.37 = load ptr, ptr %excinfo.1, align 8
  %.45 = select i1 %.44, ptr %.37, ptr undef
  store ptr %.45, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.141, i8 0, i64 88, i1 false)
  %.148 = call i32 @name71(ptr nonnull %.141, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2)
  %.158.fca.0.load = load ptr, ptr %.141, align 8
  %.158.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.158.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  %.158.fca.5.2.load = load i64, ptr %.fca.5.2.gep37, align 8
  switch i32 %.148, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.101 = icmp sgt i32 %.93, 0
  %.94 = load ptr, ptr %excinfo.2, align 8
  %.102 = select i1 %.101, ptr %.94, ptr undef
  store ptr %.102, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.196, i8 0, i64 88, i1 false)
  %.203 = call i32 @name71(ptr nonnull %.196, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2)
  %.213.fca.0.load = load ptr, ptr %.196, align 8
  %.213.fca.4.load = load ptr, ptr %.fca.4.gep14, align 8
  %.213.fca.5.0.load = load i64, ptr %.fca.5.0.gep15, align 8
  %.213.fca.5.1.load = load i64, ptr %.fca.5.1.gep16, align 8
  %.213.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  switch i32 %.203, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.156 = icmp sgt i32 %.148, 0
  %.149 = load ptr, ptr %excinfo.3, align 8
  %.157 = select i1 %.156, ptr %.149, ptr undef
  store ptr %.157, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.249, i8 0, i64 72, i1 false)
  %.255 = call i32 @name72(ptr nonnull %.249, ptr nonnull %excinfo.5, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1)
  %.265.fca.0.load = load ptr, ptr %.249, align 8
  switch i32 %.255, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.211 = icmp sgt i32 %.203, 0
  %.204 = load ptr, ptr %excinfo.4, align 8
  %.212 = select i1 %.211, ptr %.204, ptr undef
  store ptr %.212, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  %.265.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.265.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.265.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.4.gep882.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 32
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  %.fca.4.gep808.i = getelementptr inbounds nuw i8, ptr %.321.i, i64 32
  %.fca.5.0.gep809.i = getelementptr inbounds nuw i8, ptr %.321.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.321.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !6
  %.fca.4.gep794.i = getelementptr inbounds nuw i8, ptr %.357.i, i64 32
  %.fca.5.0.gep795.i = getelementptr inbounds nuw i8, ptr %.357.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.357.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  %.fca.1.gep719.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 8
  %.fca.2.gep720.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 16
  %.fca.3.gep721.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 24
  %.fca.4.gep722.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 32
  %.fca.5.0.gep723.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 40
  %.fca.5.1.gep724.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 56
  %.fca.6.0.gep725.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 64
  %.fca.6.1.gep726.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.461.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep717.i = getelementptr inbounds nuw i8, ptr %.465.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.465.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.493.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.6.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.519.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep665.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 8
  %.fca.2.gep666.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 16
  %.fca.3.gep667.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 24
  %.fca.4.gep668.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 32
  %.fca.5.0.gep669.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 40
  %.fca.5.1.gep670.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 48
  %.fca.6.0.gep671.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 56
  %.fca.6.1.gep672.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.589.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.7.i, align 8, !noalias !6
  %.fca.1.gep574.i = getelementptr inbounds nuw i8, ptr %.666.i, i64 8
  %.fca.2.gep575.i = getelementptr inbounds nuw i8, ptr %.666.i, i64 16
  %.fca.3.gep576.i = getelementptr inbounds nuw i8, ptr %.666.i, i64 24
  %.fca.4.gep577.i = getelementptr inbounds nuw i8, ptr %.666.i, i64 32
  %.fca.5.0.gep578.i = getelementptr inbounds nuw i8, ptr %.666.i, i64 40
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.666.i, i64 48
  %.fca.6.0.gep579.i = getelementptr inbounds nuw i8, ptr %.666.i, i64 56
  %.fca.6.1.gep.i = getelementptr inbounds nuw i8, ptr %.666.i, i64 64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.666.i, i8 0, i64 72, i1 false), !noalias !6
  store i64 0, ptr %.670.i, align 8, !noalias !6
  store ptr null, ptr %.698.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.8.i, align 8, !noalias !6
  store i64 0, ptr %.724.i, align 8, !noalias !6
  %.fca.4.gep511.i = getelementptr inbounds nuw i8, ptr %.787.i, i64 32
  %.fca.5.0.gep512.i = getelementptr inbounds nuw i8, ptr %.787.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.787.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.9.i, align 8, !noalias !6
  %.fca.4.gep463.i = getelementptr inbounds nuw i8, ptr %.871.i, i64 32
  %.fca.5.0.gep464.i = getelementptr inbounds nuw i8, ptr %.871.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.871.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.10.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.906.i, i64 32
  %.fca.5.0.gep.i = getelementptr inbounds nuw i8, ptr %.906.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.906.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.11.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.46.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.103.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.158.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.213.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.265.fca.0.load), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.205.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 8
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 24
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 32
  %.fca.5.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 40
  %.fca.5.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 48
  %.fca.6.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 56
  %.fca.6.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 64
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !12
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.11.i.i, i8 0, i64 72, i1 false), !noalias !12
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  store ptr null, ptr %excinfo.1.i.i.i, align 8, !noalias !18
  %.29.i.i.i = icmp slt i64 %.46.fca.5.0.load, 0
  br i1 %.29.i.i.i, label %B0.endif.endif.if.i.i.i, label %B0.endif.endif.endif.i.i.i, !prof !19

B0.endif.endif.if.i.i.i:                          ; preds = %B0.endif.endif.endif.endif.endif
  store ptr @name12, ptr %excinfo.1.i.i, align 8, !alias.scope !16, !noalias !20, !numba_exception_output !21
  br label %B0.if.if.thread.i

B0.endif.endif.endif.i.i.i:                       ; preds = %B0.endif.endif.endif.endif.endif
  %.36.i.i.i = icmp slt i64 %.46.fca.5.1.load, 0
  br i1 %.36.i.i.i, label %B0.endif.endif.endif.if.i.i.i, label %B0.endif.endif.endif.endif.i.i.i, !prof !19

B0.endif.endif.endif.if.i.i.i:                    ; preds = %B0.endif.endif.endif.i.i.i
  store ptr @name12, ptr %excinfo.1.i.i, align 8, !alias.scope !16, !noalias !20, !numba_exception_output !21
  br label %B0.if.if.thread.i

B0.endif.endif.endif.endif.i.i.i:                 ; preds = %B0.endif.endif.endif.i.i.i
  %.50.i.i.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.46.fca.5.0.load, i64 %.46.fca.5.1.load)
  %.52.i.i.i = extractvalue { i64, i1 } %.50.i.i.i, 1
  br i1 %.52.i.i.i, label %B0.endif.endif.endif.endif.if.i.i.i, label %B0.endif.endif.endif.endif.endif.i.i.i, !prof !19

B0.endif.endif.endif.endif.if.i.i.i:              ; preds = %B0.endif.endif.endif.endif.i.i.i
  store ptr @name15, ptr %excinfo.1.i.i, align 8, !alias.scope !16, !noalias !20, !numba_exception_output !21
  br label %B0.if.if.thread.i

B0.endif.endif.endif.endif.endif.i.i.i:           ; preds = %B0.endif.endif.endif.endif.i.i.i
  %.51.i.i.i = extractvalue { i64, i1 } %.50.i.i.i, 0
  store ptr null, ptr %.65.i.i.i, align 8, !noalias !18
  %.69.i.i.i = call i32 @name73(ptr nonnull %.65.i.i.i, ptr nonnull %excinfo.1.i.i.i, ptr null, i64 %.51.i.i.i, i32 32), !noalias !18
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i.i, %B0.endif.endif.endif.endif.endif.i.i.i
  %.79.i.i.i = load ptr, ptr %.65.i.i.i, align 8, !noalias !18
  %.89.i.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i.i), !noalias !18
  store ptr %.79.i.i.i, ptr %.11.i.i, align 8, !alias.scope !13, !noalias !22
  %retptr.repack17.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 8
  store ptr null, ptr %retptr.repack17.i.i.i, align 8, !alias.scope !13, !noalias !22
  %retptr.repack19.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 16
  store i64 %.51.i.i.i, ptr %retptr.repack19.i.i.i, align 8, !alias.scope !13, !noalias !22
  %retptr.repack21.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 24
  store i64 1, ptr %retptr.repack21.i.i.i, align 8, !alias.scope !13, !noalias !22
  %retptr.repack23.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 32
  store ptr %.89.i.i.i, ptr %retptr.repack23.i.i.i, align 8, !alias.scope !13, !noalias !22
  %retptr.repack25.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 40
  store i64 %.46.fca.5.0.load, ptr %retptr.repack25.i.i.i, align 8, !alias.scope !13, !noalias !22
  %retptr.repack25.repack29.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 48
  store i64 %.46.fca.5.1.load, ptr %retptr.repack25.repack29.i.i.i, align 8, !alias.scope !13, !noalias !22
  %retptr.repack27.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 56
  store i64 %.46.fca.5.1.load, ptr %retptr.repack27.i.i.i, align 8, !alias.scope !13, !noalias !22
  %retptr.repack27.repack31.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 64
  store i64 1, ptr %retptr.repack27.repack31.i.i.i, align 8, !alias.scope !13, !noalias !22
  %.27.fca.1.load15.i.i = load ptr, ptr %.fca.1.gep.i.i, align 8, !noalias !12
  %.27.fca.2.load16.i.i = load i64, ptr %.fca.2.gep.i.i, align 8, !noalias !12
  %.27.fca.3.load17.i.i = load i64, ptr %.fca.3.gep.i.i, align 8, !noalias !12
  %.27.fca.4.load18.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !12
  %.27.fca.5.0.load19.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !12
  %.27.fca.5.1.load20.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !12
  %.27.fca.6.0.load21.i.i = load i64, ptr %.fca.6.0.gep.i.i, align 8, !noalias !12
  %.27.fca.6.1.load22.i.i = load i64, ptr %.fca.6.1.gep.i.i, align 8, !noalias !12
  br label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i

B0.if.if.thread.i:                                ; preds = %B0.endif.endif.endif.endif.if.i.i.i, %B0.endif.endif.endif.if.i.i.i, %B0.endif.endif.if.i.i.i
  %.1837.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  store ptr %.1837.i.i, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !23
  br label %24

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i.i
  %.77.i.i.i = icmp sgt i32 %.69.i.i.i, 0
  %.70.i.i.i = load ptr, ptr %excinfo.1.i.i.i, align 8, !noalias !18
  %.78.i.i.i = select i1 %.77.i.i.i, ptr %.70.i.i.i, ptr undef
  store ptr %.78.i.i.i, ptr %excinfo.1.i.i, align 8, !alias.scope !16, !noalias !20
  %.27.fca.1.load.i.i = load ptr, ptr %.fca.1.gep.i.i, align 8, !noalias !12
  %.27.fca.2.load.i.i = load i64, ptr %.fca.2.gep.i.i, align 8, !noalias !12
  %.27.fca.3.load.i.i = load i64, ptr %.fca.3.gep.i.i, align 8, !noalias !12
  %.27.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !12
  %.27.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !12
  %.27.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !12
  %.27.fca.6.0.load.i.i = load i64, ptr %.fca.6.0.gep.i.i, align 8, !noalias !12
  %.27.fca.6.1.load.i.i = load i64, ptr %.fca.6.1.gep.i.i, align 8, !noalias !12
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
  ], !prof !24

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i
  %.27.fca.6.1.load34.i.i = phi i64 [ %.27.fca.6.1.load22.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i ], [ %.27.fca.6.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ], [ %.27.fca.6.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ]
  %.27.fca.6.0.load33.i.i = phi i64 [ %.27.fca.6.0.load21.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i ], [ %.27.fca.6.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ], [ %.27.fca.6.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ]
  %.27.fca.5.1.load32.i.i = phi i64 [ %.27.fca.5.1.load20.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i ], [ %.27.fca.5.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ], [ %.27.fca.5.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ]
  %.27.fca.5.0.load31.i.i = phi i64 [ %.27.fca.5.0.load19.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i ], [ %.27.fca.5.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ], [ %.27.fca.5.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ]
  %.27.fca.4.load29.i.i = phi ptr [ %.27.fca.4.load18.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i ], [ %.27.fca.4.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ], [ %.27.fca.4.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ]
  %.27.fca.3.load27.i.i = phi i64 [ %.27.fca.3.load17.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i ], [ %.27.fca.3.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ], [ %.27.fca.3.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ]
  %.27.fca.2.load25.i.i = phi i64 [ %.27.fca.2.load16.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i ], [ %.27.fca.2.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ], [ %.27.fca.2.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ]
  %.27.fca.1.load24.i.i = phi ptr [ %.27.fca.1.load15.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread12.i.i ], [ %.27.fca.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ], [ %.27.fca.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i ]
  %.27.fca.0.load23.i.i = load ptr, ptr %.11.i.i, align 8, !noalias !12
  %.32.i.i.i = mul i64 %.27.fca.3.load27.i.i, %.27.fca.2.load25.i.i
  call void @llvm.memset.p0.i64(ptr align 1 %.27.fca.4.load29.i.i, i8 0, i64 %.32.i.i.i, i1 false), !noalias !25
  store ptr %.27.fca.0.load23.i.i, ptr %.205.i, align 8, !alias.scope !7, !noalias !28
  %retptr.repack11.i.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 8
  store ptr %.27.fca.1.load24.i.i, ptr %retptr.repack11.i.i, align 8, !alias.scope !7, !noalias !28
  %retptr.repack13.i.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 16
  store i64 %.27.fca.2.load25.i.i, ptr %retptr.repack13.i.i, align 8, !alias.scope !7, !noalias !28
  %retptr.repack15.i.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 24
  store i64 %.27.fca.3.load27.i.i, ptr %retptr.repack15.i.i, align 8, !alias.scope !7, !noalias !28
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 32
  store ptr %.27.fca.4.load29.i.i, ptr %retptr.repack17.i.i, align 8, !alias.scope !7, !noalias !28
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 40
  store i64 %.27.fca.5.0.load31.i.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !7, !noalias !28
  %retptr.repack19.repack23.i.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 48
  store i64 %.27.fca.5.1.load32.i.i, ptr %retptr.repack19.repack23.i.i, align 8, !alias.scope !7, !noalias !28
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 56
  store i64 %.27.fca.6.0.load33.i.i, ptr %retptr.repack21.i.i, align 8, !alias.scope !7, !noalias !28
  %retptr.repack21.repack25.i.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 64
  store i64 %.27.fca.6.1.load34.i.i, ptr %retptr.repack21.repack25.i.i, align 8, !alias.scope !7, !noalias !28
  %.221.fca.4.load144.i = load ptr, ptr %.fca.4.gep882.i, align 8, !noalias !6
  br label %B0.endif.i

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v49B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i.i
  %.18.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  store ptr %.18.i.i, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !23
  %.221.fca.4.load.i = load ptr, ptr %.fca.4.gep882.i, align 8, !noalias !6
  switch i32 %.69.i.i.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.i
    i32 0, label %B0.endif.i
  ], !prof !29

B770.loopexit.i:                                  ; preds = %B1192.B1148.loopexit_crit_edge.us.i, %B1080.endif.endif.i, %B1080.i
  %.1040.i = icmp sgt i64 %.103911831270.i, 1
  br i1 %.1040.i, label %B772.endif.else.endif.i, label %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3

B1080.i:                                          ; preds = %B1024.B990.loopexit_crit_edge.us.i, %.1373.endif.endif.endif.endif.endif.i
  %0 = add nuw nsw i64 %.265.fca.5.1.load, 15
  %.127.i.i = lshr i64 %0, 4
  %.148230.not238.i.i = icmp eq i64 %.127.i.i, 0
  br i1 %.148230.not238.i.i, label %B770.loopexit.i, label %B80.preheader.i.i

B80.preheader.i.i:                                ; preds = %B1080.i
  br label %B80.endif.endif.endif.endif.endif.else.endif.i.i

B326.i.i:                                         ; preds = %B80.endif.endif.endif.endif.endif.endif.endif.i.i
  %.605.inv.i.i = icmp sgt i64 %runs.2.0233.i.i, 0
  %.606.i.i = select i1 %.605.inv.i.i, i64 0, i64 %.920.fca.5.0.load.i
  %1 = getelementptr i8, ptr %.920.fca.4.load242.i, i64 %runs.2.0233.i.i
  %2 = getelementptr i8, ptr %1, i64 -1
  %.620.i.i = getelementptr i8, ptr %2, i64 %.606.i.i
  %.621.i.i = load i8, ptr %.620.i.i, align 1, !noalias !30
  %.623.i.i = zext i8 %.621.i.i to i64
  %.624.not.i.i = icmp eq i64 %all_bits.2.0.lcssa.i.i.i, %.623.i.i
  br i1 %.624.not.i.i, label %B376.i.i, label %B356.i.i

B356.i.i:                                         ; preds = %B80.endif.endif.endif.endif.endif.endif.endif.i.i, %B326.i.i
  %.641.i.i = icmp slt i64 %runs.2.0233.i.i, 0
  %.642.i.i = select i1 %.641.i.i, i64 %.920.fca.5.0.load.i, i64 0
  %3 = getelementptr i8, ptr %.920.fca.4.load242.i, i64 %runs.2.0233.i.i
  %.656.i.i = getelementptr i8, ptr %3, i64 %.642.i.i
  %.657.i.i = trunc nuw nsw i64 %all_bits.2.0.lcssa.i.i.i to i8
  store i8 %.657.i.i, ptr %.656.i.i, align 1, !noalias !30
  %.662.i.i = add nsw i64 %runs.2.0233.i.i, 1
  br label %B376.i.i

B376.i.i:                                         ; preds = %B356.i.i, %B326.i.i
  %runs.3.2.i.i = phi i64 [ %.662.i.i, %B356.i.i ], [ %runs.2.0233.i.i, %B326.i.i ]
  %.691.inv.i.i = icmp sgt i64 %runs.3.2.i.i, 0
  %.692.i.i = select i1 %.691.inv.i.i, i64 0, i64 %.885.fca.5.0.load237.i
  %4 = getelementptr i64, ptr %.885.fca.4.load236.i, i64 %runs.3.2.i.i
  %5 = getelementptr i8, ptr %4, i64 -8
  %.706.i.i = getelementptr i64, ptr %5, i64 %.692.i.i
  store i64 %.13.i.i.i, ptr %.706.i.i, align 8, !noalias !30
  %.148.i.i = icmp samesign ugt i64 %.147222232.i.i, 1
  br i1 %.148.i.i, label %B80.endif.endif.endif.endif.endif.else.endif.i.i, label %B1080.endif.endif.i

B80.endif.endif.endif.endif.endif.endif.i.i:      ; preds = %B80.endif.endif.endif.end...if.i.i, %B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i
  %.394.sroa.13.0.i.i = phi i64 [ %.394.sroa.13.1.i.i, %B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i ], [ %.801.fca.5.0.load.i, %B80.endif.endif.endif.end...if.i.i ]
  %.482.i.i = sub i64 %.394.sroa.13.0.i.i, %.394.sroa.0.3.i.i
  %.507.i.i = getelementptr i8, ptr %.801.fca.4.load218.i, i64 %.394.sroa.0.3.i.i
  %.12094.not.i.i.i = icmp slt i64 %.482.i.i, 1
  br i1 %.12094.not.i.i.i, label %B80.endif.endif.endif.endif.endif.endif.endif.i.i, label %B138.preheader.i.i.i

B138.preheader.i.i.i:                             ; preds = %B80.endif.endif.endif.endif.endif.endif.i.i
  br label %B138.i.i.i

B138.i.i.i:                                       ; preds = %B138.i.i.i, %B138.preheader.i.i.i
  %all_bits.2.097.i.i.i = phi i64 [ %.225.i.i.i, %B138.i.i.i ], [ 255, %B138.preheader.i.i.i ]
  %.1269395.i.i.i = phi i64 [ %.133.i.i.i, %B138.i.i.i ], [ 0, %B138.preheader.i.i.i ]
  %.133.i.i.i = add nuw nsw i64 %.1269395.i.i.i, 1
  %6 = getelementptr i8, ptr %.507.i.i, i64 %.1269395.i.i.i
  %.187.i.i.i = load i8, ptr %6, align 1, !noalias !33
  %.189.i.i.i = zext i8 %.187.i.i.i to i64
  %.225.i.i.i = and i64 %all_bits.2.097.i.i.i, %.189.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.482.i.i, %.133.i.i.i
  br i1 %exitcond.not.i.i.i, label %B80.endif.endif.endif.endif.endif.endif.endif.i.loopexit.i, label %B138.i.i.i

B80.endif.endif.endif.endif.endif.else.endif.i.i: ; preds = %B376.i.i, %B80.preheader.i.i
  %runs.2.0233.i.i = phi i64 [ %runs.3.2.i.i, %B376.i.i ], [ 0, %B80.preheader.i.i ]
  %.147222232.i.i = phi i64 [ %.157.i.i, %B376.i.i ], [ %.127.i.i, %B80.preheader.i.i ]
  %.154226231.i.i = phi i64 [ %.161.i.i, %B376.i.i ], [ 0, %B80.preheader.i.i ]
  %.157.i.i = add nsw i64 %.147222232.i.i, -1
  %.161.i.i = add nuw i64 %.154226231.i.i, 16
  %.13.i.i.i = call i64 @llvm.smin.i64(i64 %.265.fca.5.1.load, i64 %.161.i.i)
  %.221.i.i = mul nsw i64 %.154226231.i.i, %.801.fca.5.0.load.i
  %.241.i.i = sdiv i64 %.221.i.i, %.265.fca.5.1.load
  %spec.select.i.i = add i64 %.241.i.i, -1
  %.242.i.i = srem i64 %.221.i.i, %.265.fca.5.1.load
  %.243.lobit.i.i = ashr i64 %.242.i.i, 63
  %7 = add i64 %spec.select.i.i, %.243.lobit.i.i
  %.13.i2.i.i = call i64 @llvm.smax.i64(i64 %7, i64 0)
  %8 = mul i64 %.13.i.i.i, %.801.fca.5.0.load.i
  %.295.i.i = sub i64 0, %8
  %.316.i.i = srem i64 %.295.i.i, %.265.fca.5.1.load
  %.317.lobit.i.i = lshr i64 %.316.i.i, 63
  %.315.i.i = sdiv i64 %.295.i.i, %.265.fca.5.1.load
  %reass.sub.i.i = sub i64 %.317.lobit.i.i, %.315.i.i
  %9 = add i64 %reass.sub.i.i, 1
  %.13.i1.i.i = call i64 @llvm.smin.i64(i64 %.801.fca.5.0.load.i, i64 %9)
  %.414.not.i.i = icmp slt i64 %.13.i2.i.i, %.801.fca.5.0.load.i
  br i1 %.414.not.i.i, label %B80.endif.endif.endif.endif.endif.else.endif.endif.i.i, label %B80.endif.endif.endif.endif.endif.else.endif.if.i.i, !prof !36

B80.endif.endif.endif.endif.endif.else.endif.if.i.i: ; preds = %B80.endif.endif.endif.endif.endif.else.endif.i.i
  br label %B80.endif.endif.endif.endif.endif.else.endif.endif.i.i

B80.endif.endif.endif.endif.endif.else.endif.endif.i.i: ; preds = %B80.endif.endif.endif.endif.endif.else.endif.if.i.i, %B80.endif.endif.endif.endif.endif.else.endif.i.i
  %.394.sroa.0.3.i.i = phi i64 [ %.801.fca.5.0.load.i, %B80.endif.endif.endif.endif.endif.else.endif.if.i.i ], [ %.13.i2.i.i, %B80.endif.endif.endif.endif.endif.else.endif.i.i ]
  %.421.i.i = icmp slt i64 %.13.i1.i.i, 0
  %.422.i.i = select i1 %.421.i.i, i64 %.801.fca.5.0.load.i, i64 0
  %.423.i.i = add i64 %.422.i.i, %.13.i1.i.i
  %.426.i.i = icmp slt i64 %.423.i.i, 0
  br i1 %.426.i.i, label %B80.endif.endif.endif.endif.endif.else.endif.endif.if.i.i, label %B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i, !prof !19

B80.endif.endif.endif.endif.endif.else.endif.endif.if.i.i: ; preds = %B80.endif.endif.endif.endif.endif.else.endif.endif.i.i
  br label %B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i

B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B80.endif.endif.endif.endif.endif.else.endif.endif.if.i.i, %B80.endif.endif.endif.endif.endif.else.endif.endif.i.i
  %.394.sroa.13.1.i.i = phi i64 [ 0, %B80.endif.endif.endif.endif.endif.else.endif.endif.if.i.i ], [ %.423.i.i, %B80.endif.endif.endif.endif.endif.else.endif.endif.i.i ]
  %.431.not.i.i = icmp slt i64 %.423.i.i, %.801.fca.5.0.load.i
  br i1 %.431.not.i.i, label %B80.endif.endif.endif.endif.endif.endif.i.i, label %B80.endif.endif.endif.end...if.i.i, !prof !36

B80.endif.endif.endif.end...if.i.i:               ; preds = %B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B80.endif.endif.endif.endif.endif.endif.i.i

B80.endif.endif.endif.endif.endif.endif.endif.i.loopexit.i: ; preds = %B138.i.i.i
  %10 = and i64 %.225.i.i.i, 3
  br label %B80.endif.endif.endif.endif.endif.endif.endif.i.i

B80.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %B80.endif.endif.endif.endif.endif.endif.endif.i.loopexit.i, %B80.endif.endif.endif.endif.endif.endif.i.i
  %all_bits.2.0.lcssa.i.i.i = phi i64 [ 3, %B80.endif.endif.endif.endif.endif.endif.i.i ], [ %10, %B80.endif.endif.endif.endif.endif.endif.endif.i.loopexit.i ]
  %.584.i.i = icmp eq i64 %runs.2.0233.i.i, 0
  br i1 %.584.i.i, label %B356.i.i, label %B326.i.i

_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3: ; preds = %B0.endif.endif.endif.endi...endif.2.endif.i, %B770.loopexit.i
  call void @NRT_decref(ptr %.371.fca.0.load174.i), !noalias !6
  call void @NRT_decref(ptr %.221.fca.0.load145.i), !noalias !6
  call void @NRT_decref(ptr %.920.fca.0.load241.i), !noalias !6
  call void @NRT_decref(ptr %.885.fca.0.load235.i), !noalias !6
  call void @NRT_decref(ptr %.547.i), !noalias !6
  call void @NRT_decref(ptr %.752.i), !noalias !6
  call void @NRT_decref(ptr %.265.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.335.fca.0.load168.i), !noalias !6
  call void @NRT_decref(ptr %.213.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.801.fca.0.load217.i), !noalias !6
  call void @NRT_decref(ptr %.605.fca.0.load196.i), !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif

B0.endif.i:                                       ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
  %.221.fca.4.load146.i = phi ptr [ %.221.fca.4.load144.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i ], [ %.221.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ], [ %.221.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ]
  %.221.fca.0.load145.i = load ptr, ptr %.205.i, align 8, !noalias !6
  %.fca.5.1.gep884.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 48
  %.fca.5.0.gep883.i = getelementptr inbounds nuw i8, ptr %.205.i, i64 40
  %.221.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep883.i, align 8, !noalias !6
  %.221.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep884.i, align 8, !noalias !6
  %.199402.not.i.i = icmp slt i64 %.221.fca.5.0.load.i, 1
  br i1 %.199402.not.i.i, label %B0.endif.endif.i, label %B60.endif.lr.ph.i.i

B60.endif.lr.ph.i.i:                              ; preds = %B0.endif.i
  %.335384.not.i.i = icmp slt i64 %.221.fca.5.1.load.i, 1
  %.718.i.i = mul i64 %.103.fca.5.2.load, %.103.fca.5.1.load
  %.879.i.i = mul i64 %.158.fca.5.2.load, %.158.fca.5.1.load
  br i1 %.335384.not.i.i, label %B0.endif.endif.i, label %B60.endif.us.preheader.i.i

B60.endif.us.preheader.i.i:                       ; preds = %B60.endif.lr.ph.i.i
  br label %B60.endif.us.i.i

B60.endif.us.i.i:                                 ; preds = %B116.B58.loopexit_crit_edge.split.us.us.i.i, %B60.endif.us.preheader.i.i
  %.205395405.us.i.i = phi i64 [ %.212.us.i.i, %B116.B58.loopexit_crit_edge.split.us.us.i.i ], [ 0, %B60.endif.us.preheader.i.i ]
  %.445.us.i.i = mul i64 %.205395405.us.i.i, %.46.fca.5.1.load
  %.720.us.i.i = mul i64 %.718.i.i, %.205395405.us.i.i
  %11 = getelementptr i8, ptr %.103.fca.4.load, i64 %.720.us.i.i
  %.881.us.i.i = mul i64 %.879.i.i, %.205395405.us.i.i
  %12 = getelementptr i8, ptr %.158.fca.4.load, i64 %.881.us.i.i
  %.1034.us.i.i = mul i64 %.205395405.us.i.i, %.221.fca.5.1.load.i
  %13 = getelementptr i8, ptr %.221.fca.4.load146.i, i64 %.1034.us.i.i
  br label %B118.endif.endif.us.us.i.i

B118.endif.endif.us.us.i.i:                       ; preds = %B659.us.us.i.i, %B60.endif.us.i.i
  %.341379385.us.us.i.i = phi i64 [ 0, %B60.endif.us.i.i ], [ %.348.us.us.i.i, %B659.us.us.i.i ]
  %.418.us.us.i.i = add i64 %.341379385.us.us.i.i, %.445.us.i.i
  %reass.mul.us.us.i.i = mul i64 %.418.us.us.i.i, %.46.fca.5.2.load
  %14 = getelementptr float, ptr %.46.fca.4.load, i64 %reass.mul.us.us.i.i
  %.451.us.us.i.i = getelementptr i8, ptr %14, i64 12
  %.452.us.us.i.i = load float, ptr %.451.us.us.i.i, align 4, !noalias !37
  %.722.us.us.i.i = mul i64 %.341379385.us.us.i.i, %.103.fca.5.2.load
  %15 = getelementptr i8, ptr %11, i64 %.722.us.us.i.i
  %.883.us.us.i.i = mul i64 %.341379385.us.us.i.i, %.158.fca.5.2.load
  %16 = getelementptr i8, ptr %12, i64 %.883.us.us.i.i
  %.650.us.us.i.i = load float, ptr %14, align 4, !noalias !37
  %.727.us.us.i.i = load i8, ptr %15, align 1, !noalias !37
  %.731.us.us.i.i = uitofp i8 %.727.us.us.i.i to float
  %.732.us.us.i.i = fmul contract float %.650.us.us.i.i, %.731.us.us.i.i
  %.734.us.us.i.i = fadd contract float %.452.us.us.i.i, %.732.us.us.i.i
  %.814.us.us.i.i = call contract float @llvm.fabs.f32(float %.650.us.us.i.i)
  %.888.us.us.i.i = load i8, ptr %16, align 1, !noalias !37
  %.892.us.us.i.i = uitofp i8 %.888.us.us.i.i to float
  %.893.us.us.i.i = fmul contract float %.814.us.us.i.i, %.892.us.us.i.i
  %.895.us.us.i.i = fmul contract float %.893.us.us.i.i, 2.500000e-01
  %.897.us.us.i.i = fadd contract float %.895.us.us.i.i, 0x3FB99999A0000000
  %17 = getelementptr i8, ptr %14, i64 4
  %.650.us.us.1.i.i = load float, ptr %17, align 4, !noalias !37
  %18 = getelementptr i8, ptr %15, i64 1
  %.727.us.us.1.i.i = load i8, ptr %18, align 1, !noalias !37
  %.731.us.us.1.i.i = uitofp i8 %.727.us.us.1.i.i to float
  %.732.us.us.1.i.i = fmul contract float %.650.us.us.1.i.i, %.731.us.us.1.i.i
  %.734.us.us.1.i.i = fadd contract float %.734.us.us.i.i, %.732.us.us.1.i.i
  %.814.us.us.1.i.i = call contract float @llvm.fabs.f32(float %.650.us.us.1.i.i)
  %19 = getelementptr i8, ptr %16, i64 1
  %.888.us.us.1.i.i = load i8, ptr %19, align 1, !noalias !37
  %.892.us.us.1.i.i = uitofp i8 %.888.us.us.1.i.i to float
  %.893.us.us.1.i.i = fmul contract float %.814.us.us.1.i.i, %.892.us.us.1.i.i
  %.895.us.us.1.i.i = fmul contract float %.893.us.us.1.i.i, 2.500000e-01
  %.897.us.us.1.i.i = fadd contract float %.897.us.us.i.i, %.895.us.us.1.i.i
  %20 = getelementptr i8, ptr %14, i64 8
  %.650.us.us.2.i.i = load float, ptr %20, align 4, !noalias !37
  %21 = getelementptr i8, ptr %15, i64 2
  %.727.us.us.2.i.i = load i8, ptr %21, align 1, !noalias !37
  %.731.us.us.2.i.i = uitofp i8 %.727.us.us.2.i.i to float
  %.732.us.us.2.i.i = fmul contract float %.650.us.us.2.i.i, %.731.us.us.2.i.i
  %.734.us.us.2.i.i = fadd contract float %.734.us.us.1.i.i, %.732.us.us.2.i.i
  %.814.us.us.2.i.i = call contract float @llvm.fabs.f32(float %.650.us.us.2.i.i)
  %22 = getelementptr i8, ptr %16, i64 2
  %.888.us.us.2.i.i = load i8, ptr %22, align 1, !noalias !37
  %.892.us.us.2.i.i = uitofp i8 %.888.us.us.2.i.i to float
  %.893.us.us.2.i.i = fmul contract float %.814.us.us.2.i.i, %.892.us.us.2.i.i
  %.895.us.us.2.i.i = fmul contract float %.893.us.us.2.i.i, 2.500000e-01
  %.897.us.us.2.i.i = fadd contract float %.897.us.us.1.i.i, %.895.us.us.2.i.i
  %.348.us.us.i.i = add nuw nsw i64 %.341379385.us.us.i.i, 1
  %.907.us.us.i.i = fsub contract float %.734.us.us.2.i.i, %.897.us.us.2.i.i
  %.909.us.us.i.i = fcmp contract ogt float %.907.us.us.i.i, 1.000000e+00
  br i1 %.909.us.us.i.i, label %B659.us.us.sink.split.i.i, label %B572.us.us.i.i

B572.us.us.i.i:                                   ; preds = %B118.endif.endif.us.us.i.i
  %.976.us.us.i.i = fadd contract float %.897.us.us.2.i.i, %.734.us.us.2.i.i
  %.982.us.us.i.i = fcmp contract olt float %.976.us.us.i.i, 0.000000e+00
  br i1 %.982.us.us.i.i, label %B659.us.us.sink.split.i.i, label %B659.us.us.i.i

B659.us.us.sink.split.i.i:                        ; preds = %B572.us.us.i.i, %B118.endif.endif.us.us.i.i
  %.sink.i.i = phi i8 [ 2, %B572.us.us.i.i ], [ 1, %B118.endif.endif.us.us.i.i ]
  %23 = getelementptr i8, ptr %13, i64 %.341379385.us.us.i.i
  store i8 %.sink.i.i, ptr %23, align 1, !noalias !37
  br label %B659.us.us.i.i

B659.us.us.i.i:                                   ; preds = %B659.us.us.sink.split.i.i, %B572.us.us.i.i
  %exitcond.not.i.i = icmp eq i64 %.221.fca.5.1.load.i, %.348.us.us.i.i
  br i1 %exitcond.not.i.i, label %B116.B58.loopexit_crit_edge.split.us.us.i.i, label %B118.endif.endif.us.us.i.i

B116.B58.loopexit_crit_edge.split.us.us.i.i:      ; preds = %B659.us.us.i.i
  %.212.us.i.i = add nuw nsw i64 %.205395405.us.i.i, 1
  %exitcond419.not.i.i = icmp eq i64 %.212.us.i.i, %.221.fca.5.0.load.i
  br i1 %exitcond419.not.i.i, label %B0.endif.endif.i, label %B60.endif.us.i.i

B0.if.if.i:                                       ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v48B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i
  %.212.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  br label %24

24:                                               ; preds = %B0.if.if.i, %B0.if.if.thread.i
  %common.ret.op.i1138.i151155.i = phi i32 [ %.69.i.i.i, %B0.if.if.i ], [ 1, %B0.if.if.thread.i ]
  %25 = phi ptr [ %.212.i, %B0.if.if.i ], [ %.1837.i.i, %B0.if.if.thread.i ]
  store ptr %25, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.i:                                 ; preds = %B116.B58.loopexit_crit_edge.split.us.us.i.i, %B60.endif.lr.ph.i.i, %B0.endif.i
  call void @NRT_decref(ptr %.103.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.158.fca.0.load), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.321.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !40)
  call void @llvm.experimental.noalias.scope.decl(metadata !43)
  store ptr null, ptr %excinfo.1.i1.i, align 8, !noalias !45
  %.15.i.i = icmp slt i64 %.265.fca.5.1.load, 0
  br i1 %.15.i.i, label %B0.endif.endif.if.if.thread.i, label %B0.endif.endif.i2.i, !prof !19

B0.endif.endif.i2.i:                              ; preds = %B0.endif.endif.i
  %.31.i.i = icmp samesign ugt i64 %.265.fca.5.1.load, 1152921504606846975
  br i1 %.31.i.i, label %B0.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.i.i, !prof !19

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.i2.i
  %.30.i.i = shl nuw nsw i64 %.265.fca.5.1.load, 3
  store ptr null, ptr %.39.i.i, align 8, !noalias !45
  %.43.i.i = call i32 @name73(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i1.i, ptr null, i64 %.30.i.i, i32 32), !noalias !45
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread163.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread163.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread163.i: ; preds = %B0.endif.endif.endif.i.i, %B0.endif.endif.endif.i.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !45
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !45
  store ptr %.53.i.i, ptr %.321.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.321.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.321.i, i64 16
  store i64 %.265.fca.5.1.load, ptr %retptr.repack14.i.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.321.i, i64 24
  store i64 8, ptr %retptr.repack16.i.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.321.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.321.i, i64 40
  store i64 %.265.fca.5.1.load, ptr %retptr.repack20.i.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.321.i, i64 48
  store i64 8, ptr %retptr.repack22.i.i, align 8, !alias.scope !40, !noalias !46
  br label %B0.endif.endif.endif.i9.i

B0.endif.endif.if.if.thread.i:                    ; preds = %B0.endif.endif.i2.i, %B0.endif.endif.i
  %storemerge = phi ptr [ @name24, %B0.endif.endif.i ], [ @name27, %B0.endif.endif.i2.i ]
  store ptr %storemerge, ptr %excinfo.3.i, align 8, !alias.scope !43, !noalias !47
  br label %26

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i: ; preds = %B0.endif.endif.endif.i.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i1.i, align 8, !noalias !45
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.3.i, align 8, !alias.scope !43, !noalias !47
  %.335.fca.4.load.i = load ptr, ptr %.fca.4.gep808.i, align 8, !noalias !6
  %.335.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep809.i, align 8, !noalias !6
  switch i32 %.43.i.i, label %B0.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i9.i
    i32 0, label %B0.endif.endif.endif.i9.i
  ], !prof !24

B0.endif.endif.endif.i9.i:                        ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread163.i
  %.335.fca.5.0.load170.i = phi i64 [ %.265.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread163.i ], [ %.335.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.335.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.335.fca.4.load169.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread163.i ], [ %.335.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.335.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.335.fca.0.load168.i = load ptr, ptr %.321.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.357.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !48)
  call void @llvm.experimental.noalias.scope.decl(metadata !51)
  store ptr null, ptr %excinfo.1.i5.i, align 8, !noalias !53
  %.30.i10.i = shl nuw nsw i64 %.265.fca.5.1.load, 2
  store ptr null, ptr %.39.i4.i, align 8, !noalias !53
  %.43.i11.i = call i32 @name73(ptr nonnull %.39.i4.i, ptr nonnull %excinfo.1.i5.i, ptr null, i64 %.30.i10.i, i32 32), !noalias !53
  switch i32 %.43.i11.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i: ; preds = %B0.endif.endif.endif.i9.i, %B0.endif.endif.endif.i9.i
  %.53.i13.i = load ptr, ptr %.39.i4.i, align 8, !noalias !53
  %.63.i14.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i13.i), !noalias !53
  store ptr %.53.i13.i, ptr %.357.i, align 8, !alias.scope !48, !noalias !54
  %retptr.repack12.i15.i = getelementptr inbounds nuw i8, ptr %.357.i, i64 8
  store ptr null, ptr %retptr.repack12.i15.i, align 8, !alias.scope !48, !noalias !54
  %retptr.repack14.i16.i = getelementptr inbounds nuw i8, ptr %.357.i, i64 16
  store i64 %.265.fca.5.1.load, ptr %retptr.repack14.i16.i, align 8, !alias.scope !48, !noalias !54
  %retptr.repack16.i17.i = getelementptr inbounds nuw i8, ptr %.357.i, i64 24
  store i64 4, ptr %retptr.repack16.i17.i, align 8, !alias.scope !48, !noalias !54
  %retptr.repack18.i18.i = getelementptr inbounds nuw i8, ptr %.357.i, i64 32
  store ptr %.63.i14.i, ptr %retptr.repack18.i18.i, align 8, !alias.scope !48, !noalias !54
  %retptr.repack20.i19.i = getelementptr inbounds nuw i8, ptr %.357.i, i64 40
  store i64 %.265.fca.5.1.load, ptr %retptr.repack20.i19.i, align 8, !alias.scope !48, !noalias !54
  %retptr.repack22.i20.i = getelementptr inbounds nuw i8, ptr %.357.i, i64 48
  store i64 4, ptr %retptr.repack22.i20.i, align 8, !alias.scope !48, !noalias !54
  br label %B0.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.i9.i
  %.51.i23.i = icmp sgt i32 %.43.i11.i, 0
  %.44.i24.i = load ptr, ptr %excinfo.1.i5.i, align 8, !noalias !53
  %.52.i25.i = select i1 %.51.i23.i, ptr %.44.i24.i, ptr undef
  store ptr %.52.i25.i, ptr %excinfo.4.i, align 8, !alias.scope !51, !noalias !55
  %.371.fca.4.load.i = load ptr, ptr %.fca.4.gep794.i, align 8, !noalias !6
  switch i32 %.43.i11.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.i
  ], !prof !29

B0.endif.endif.if.if.i:                           ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i
  %.326.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  br label %26

26:                                               ; preds = %B0.endif.endif.if.if.i, %B0.endif.endif.if.if.thread.i
  %common.ret.op.i3162179.i = phi i32 [ %.43.i.i, %B0.endif.endif.if.if.i ], [ 1, %B0.endif.endif.if.if.thread.i ]
  %27 = phi ptr [ %.326.i, %B0.endif.endif.if.if.i ], [ %storemerge, %B0.endif.endif.if.if.thread.i ]
  store ptr %27, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.i:                     ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  %.371.fca.4.load175.i = phi ptr [ %.63.i14.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i ], [ %.371.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.371.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.371.fca.0.load174.i = load ptr, ptr %.357.i, align 8, !noalias !6
  %.371.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep795.i, align 8, !noalias !6
  %.fca.1.gep.i28.i = getelementptr inbounds nuw i8, ptr %.178.i.i, i64 8
  %.127130.not.i.i = icmp slt i64 %.335.fca.5.0.load170.i, 1
  br i1 %.127130.not.i.i, label %B0.endif.endif.endif.endif.endif.i, label %B58.preheader.i.i

B58.preheader.i.i:                                ; preds = %B0.endif.endif.endif.endif.i
  br label %B58.endif.i.i

B58.endif.i.i:                                    ; preds = %B58.endif.i.i, %B58.preheader.i.i
  %.133129131.i.i = phi i64 [ %.140.i.i, %B58.endif.i.i ], [ 0, %B58.preheader.i.i ]
  store i64 0, ptr %.178.i.i, align 8, !noalias !56
  store float 0.000000e+00, ptr %.fca.1.gep.i28.i, align 8, !noalias !56
  %.7.i.i.i = uitofp nneg i64 %.133129131.i.i to double
  %.8.i.i.i = fadd contract double %.7.i.i.i, 5.000000e-01
  %.9.i.i.i = sitofp i64 %.46.fca.5.1.load to double
  %.10.i.i.i = fmul contract double %.8.i.i.i, %.9.i.i.i
  %.11.i.i.i = sitofp i64 %.335.fca.5.0.load170.i to double
  %.15.i.i.i = fdiv contract double %.10.i.i.i, %.11.i.i.i
  %.16.i.i.i = fadd contract double %.15.i.i.i, -5.000000e-01
  %.12.i.i.i.i = fcmp contract olt double %.16.i.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.16.i.i.i
  %.48.i.i.i = fadd contract double %.9.i.i.i, -1.000000e+00
  %.12.i1.i.i.i = fcmp contract olt double %.48.i.i.i, %.13.i.i.i.i
  %.13.i2.i.i.i = select i1 %.12.i1.i.i.i, double %.48.i.i.i, double %.13.i.i.i.i
  %.5.i.i.i.i = fptosi double %.13.i2.i.i.i to i64
  %.101.i.i.i = sitofp i64 %.5.i.i.i.i to double
  %.102.i.i.i = fsub contract double %.13.i2.i.i.i, %.101.i.i.i
  %.103.i.i.i = fptrunc double %.102.i.i.i to float
  %.104.i.i.i = insertvalue { i64, float } undef, i64 %.5.i.i.i.i, 0
  %.105.i.i.i = insertvalue { i64, float } %.104.i.i.i, float %.103.i.i.i, 1
  store { i64, float } %.105.i.i.i, ptr %.178.i.i, align 8, !alias.scope !59, !noalias !56
  %.140.i.i = add nuw nsw i64 %.133129131.i.i, 1
  %.192.fca.1.load.i.i = load float, ptr %.fca.1.gep.i28.i, align 8, !noalias !56
  %.192.fca.0.load.i.i = load i64, ptr %.178.i.i, align 8, !noalias !56
  %28 = getelementptr i64, ptr %.335.fca.4.load169.i, i64 %.133129131.i.i
  store i64 %.192.fca.0.load.i.i, ptr %28, align 8, !noalias !56
  %29 = getelementptr float, ptr %.371.fca.4.load175.i, i64 %.133129131.i.i
  store float %.192.fca.1.load.i.i, ptr %29, align 4, !noalias !56
  %exitcond.not.i29.i = icmp eq i64 %.335.fca.5.0.load170.i, %.140.i.i
  br i1 %exitcond.not.i29.i, label %B0.endif.endif.endif.endif.endif.i, label %B58.endif.i.i

B0.endif.endif.endif.if.if.i:                     ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.369.i = icmp sgt i32 %.43.i11.i, 0
  %.362.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  %.370.i = select i1 %.369.i, ptr %.362.i, ptr undef
  store ptr %.370.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.i:               ; preds = %B58.endif.i.i, %B0.endif.endif.endif.endif.i
  %.457.i = shl nsw i64 %.46.fca.5.1.load, 2
  store ptr %.46.fca.0.load, ptr %.461.i, align 8, !noalias !6
  store ptr %.46.fca.1.load, ptr %.fca.1.gep719.i, align 8, !noalias !6
  store i64 %.46.fca.2.load, ptr %.fca.2.gep720.i, align 8, !noalias !6
  store i64 %.46.fca.3.load, ptr %.fca.3.gep721.i, align 8, !noalias !6
  store ptr %.46.fca.4.load, ptr %.fca.4.gep722.i, align 8, !noalias !6
  store i64 %.46.fca.5.0.load, ptr %.fca.5.0.gep723.i, align 8, !noalias !6
  store i64 %.46.fca.5.1.load, ptr %.fca.5.1.gep724.i, align 8, !noalias !6
  store i64 %.46.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.46.fca.6.0.load, ptr %.fca.6.0.gep725.i, align 8, !noalias !6
  store i64 %.46.fca.6.1.load, ptr %.fca.6.1.gep726.i, align 8, !noalias !6
  store i64 %.46.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.46.fca.5.0.load, ptr %.465.i, align 8, !noalias !6
  store i64 %.457.i, ptr %.fca.1.gep717.i, align 8, !noalias !6
  store ptr null, ptr %.493.i, align 8, !noalias !6
  %.499.i = call i32 @name74(ptr nonnull %.493.i, ptr nonnull %excinfo.6.i, i64 %.46.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.465.i, i64 2, i64 8), !noalias !6
  switch i32 %.499.i, label %B0.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %B0.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.i
  %.528.i = load i64, ptr %.fca.3.gep721.i, align 8, !noalias !6
  %.529.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep723.i, ptr nonnull %.fca.6.0.gep725.i, i64 2, ptr nonnull %.465.i, ptr nonnull %.519.i, i64 %.528.i, i32 0), !noalias !6
  %.530.i = icmp eq i32 %.529.i, 0
  br i1 %.530.i, label %B0.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.i32.i

B0.endif.endif.endif.endif.endif.if.if.i:         ; preds = %B0.endif.endif.endif.endif.endif.i
  %.507.not.i = icmp eq i32 %.499.i, 0
  %.500.i = load ptr, ptr %excinfo.6.i, align 8, !noalias !6
  %.508.i = select i1 %.507.not.i, ptr undef, ptr %.500.i
  store ptr %.508.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.if.i:      ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !21
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.i32.i:                       ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %.541.i = load ptr, ptr %.fca.4.gep722.i, align 8, !noalias !6
  %.542.fca.0.load.i = load i64, ptr %.465.i, align 8, !noalias !6
  %.542.fca.1.load.i = load i64, ptr %.fca.1.gep717.i, align 8, !noalias !6
  %.547.i = load ptr, ptr %.461.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.547.i), !noalias !6
  %.582.i = add nuw nsw i64 %.46.fca.5.1.load, 1
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.589.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !62)
  call void @llvm.experimental.noalias.scope.decl(metadata !65)
  store ptr null, ptr %excinfo.1.i31.i, align 8, !noalias !67
  %.51.i34.i = shl i64 %.582.i, 2
  %30 = sub nsw i64 2305843009213693950, %.46.fca.5.1.load
  %31 = sub i64 2305843009213693948, %.51.i34.i
  %32 = or i64 %30, %31
  %.58.i.not.i = icmp ult i64 %32, 4611686018427387904
  br i1 %.58.i.not.i, label %B0.endif.endif.endif.endif.endif.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i, !prof !36

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.i32.i
  %.56.i.i = shl i64 %.582.i, 4
  store ptr null, ptr %.65.i.i, align 8, !noalias !67
  %.69.i.i = call i32 @name73(ptr nonnull %.65.i.i, ptr nonnull %excinfo.1.i31.i, ptr null, i64 %.56.i.i, i32 32), !noalias !67
  switch i32 %.69.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread189.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread189.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread189.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.79.i.i = load ptr, ptr %.65.i.i, align 8, !noalias !67
  %.89.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i), !noalias !67
  store ptr %.79.i.i, ptr %.589.i, align 8, !alias.scope !62, !noalias !68
  %retptr.repack16.i36.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 8
  store ptr null, ptr %retptr.repack16.i36.i, align 8, !alias.scope !62, !noalias !68
  %retptr.repack18.i37.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 16
  store i64 %.51.i34.i, ptr %retptr.repack18.i37.i, align 8, !alias.scope !62, !noalias !68
  %retptr.repack20.i38.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 24
  store i64 4, ptr %retptr.repack20.i38.i, align 8, !alias.scope !62, !noalias !68
  %retptr.repack22.i39.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 32
  store ptr %.89.i.i, ptr %retptr.repack22.i39.i, align 8, !alias.scope !62, !noalias !68
  %retptr.repack24.i.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 40
  store i64 %.582.i, ptr %retptr.repack24.i.i, align 8, !alias.scope !62, !noalias !68
  %retptr.repack24.repack28.i.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 48
  store i64 4, ptr %retptr.repack24.repack28.i.i, align 8, !alias.scope !62, !noalias !68
  %retptr.repack26.i.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 56
  store i64 16, ptr %retptr.repack26.i.i, align 8, !alias.scope !62, !noalias !68
  %retptr.repack26.repack30.i.i = getelementptr inbounds nuw i8, ptr %.589.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i, align 8, !alias.scope !62, !noalias !68
  %.605.fca.0.load191.i = load ptr, ptr %.589.i, align 8, !noalias !6
  %.605.fca.1.load192.i = load ptr, ptr %.fca.1.gep665.i, align 8, !noalias !6
  %.605.fca.2.load193.i = load i64, ptr %.fca.2.gep666.i, align 8, !noalias !6
  %.605.fca.3.load194.i = load i64, ptr %.fca.3.gep667.i, align 8, !noalias !6
  %.605.fca.4.load195.i = load ptr, ptr %.fca.4.gep668.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.46.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i: ; preds = %B0.endif.endif.endif.i32.i
  store ptr @name46, ptr %excinfo.7.i, align 8, !alias.scope !65, !noalias !69, !numba_exception_output !21
  call void @NRT_decref(ptr %.46.fca.0.load), !noalias !6
  %.596205.i = load ptr, ptr %excinfo.7.i, align 8, !noalias !6
  br label %33

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.77.i.i = icmp sgt i32 %.69.i.i, 0
  %.70.i.i = load ptr, ptr %excinfo.1.i31.i, align 8, !noalias !67
  %.78.i.i = select i1 %.77.i.i, ptr %.70.i.i, ptr undef
  store ptr %.78.i.i, ptr %excinfo.7.i, align 8, !alias.scope !65, !noalias !69
  %.605.fca.0.load.i = load ptr, ptr %.589.i, align 8, !noalias !6
  %.605.fca.1.load.i = load ptr, ptr %.fca.1.gep665.i, align 8, !noalias !6
  %.605.fca.2.load.i = load i64, ptr %.fca.2.gep666.i, align 8, !noalias !6
  %.605.fca.3.load.i = load i64, ptr %.fca.3.gep667.i, align 8, !noalias !6
  %.605.fca.4.load.i = load ptr, ptr %.fca.4.gep668.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.46.fca.0.load), !noalias !6
  switch i32 %.69.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  ], !prof !24

B0.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread189.i
  %.605.fca.4.load202.i = phi ptr [ %.605.fca.4.load195.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread189.i ], [ %.605.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.605.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.605.fca.3.load201.i = phi i64 [ %.605.fca.3.load194.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread189.i ], [ %.605.fca.3.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.605.fca.3.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.605.fca.2.load199.i = phi i64 [ %.605.fca.2.load193.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread189.i ], [ %.605.fca.2.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.605.fca.2.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.605.fca.1.load198.i = phi ptr [ %.605.fca.1.load192.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread189.i ], [ %.605.fca.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.605.fca.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.605.fca.0.load196.i = phi ptr [ %.605.fca.0.load191.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread189.i ], [ %.605.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.605.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.605.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep669.i, align 8, !noalias !6
  %.605.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep670.i, align 8, !noalias !6
  %.605.fca.6.0.load.i = load i64, ptr %.fca.6.0.gep671.i, align 8, !noalias !6
  %.605.fca.6.1.load.i = load i64, ptr %.fca.6.1.gep672.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.605.fca.0.load196.i), !noalias !6
  %.664.i = shl nsw i64 %.582.i, 2
  store ptr %.605.fca.0.load196.i, ptr %.666.i, align 8, !noalias !6
  store ptr %.605.fca.1.load198.i, ptr %.fca.1.gep574.i, align 8, !noalias !6
  store i64 %.605.fca.2.load199.i, ptr %.fca.2.gep575.i, align 8, !noalias !6
  store i64 %.605.fca.3.load201.i, ptr %.fca.3.gep576.i, align 8, !noalias !6
  store ptr %.605.fca.4.load202.i, ptr %.fca.4.gep577.i, align 8, !noalias !6
  store i64 %.605.fca.5.0.load.i, ptr %.fca.5.0.gep578.i, align 8, !noalias !6
  store i64 %.605.fca.5.1.load.i, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  store i64 %.605.fca.6.0.load.i, ptr %.fca.6.0.gep579.i, align 8, !noalias !6
  store i64 %.605.fca.6.1.load.i, ptr %.fca.6.1.gep.i, align 8, !noalias !6
  store i64 %.664.i, ptr %.670.i, align 8, !noalias !6
  store ptr null, ptr %.698.i, align 8, !noalias !6
  %.704.i = call i32 @name74(ptr nonnull %.698.i, ptr nonnull %excinfo.8.i, i64 %.605.fca.2.load199.i, ptr null, ptr null, i64 1, i64 8, ptr nonnull %.670.i, i64 1, i64 8), !noalias !6
  switch i32 %.704.i, label %B0.endif.endif.endif.endi...if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.endif.endif.if.if.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v52B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.596.i = load ptr, ptr %excinfo.7.i, align 8, !noalias !6
  br label %33

33:                                               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i
  %common.ret.op.i40188206.i = phi i32 [ %.69.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i ]
  %34 = phi ptr [ %.596.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i ], [ %.596205.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i ]
  store ptr %34, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.733.i = load i64, ptr %.fca.3.gep576.i, align 8, !noalias !6
  %.734.i = call i32 @numba_attempt_nocopy_reshape(i64 2, ptr nonnull %.fca.5.0.gep578.i, ptr nonnull %.fca.6.0.gep579.i, i64 1, ptr nonnull %.670.i, ptr nonnull %.724.i, i64 %.733.i, i32 0), !noalias !6
  %.735.i = icmp eq i32 %.734.i, 0
  br i1 %.735.i, label %B0.endif.endif.endif.endi...if.1.i, label %B0.endif.endif.endif.i45.i

B0.endif.endif.endif.endi...if.i:                 ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.712.not.i = icmp eq i32 %.704.i, 0
  %.705.i = load ptr, ptr %excinfo.8.i, align 8, !noalias !6
  %.713.i = select i1 %.712.not.i, ptr undef, ptr %.705.i
  store ptr %.713.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...if.1.i:               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !21
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.i45.i:                       ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.746.i = load ptr, ptr %.fca.4.gep577.i, align 8, !noalias !6
  %.747.fca.0.load.i = load i64, ptr %.670.i, align 8, !noalias !6
  %.752.i = load ptr, ptr %.666.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.752.i), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.787.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !70)
  call void @llvm.experimental.noalias.scope.decl(metadata !73)
  store ptr null, ptr %excinfo.1.i43.i, align 8, !noalias !75
  store ptr null, ptr %.39.i42.i, align 8, !noalias !75
  %.43.i46.i = call i32 @name73(ptr nonnull %.39.i42.i, ptr nonnull %excinfo.1.i43.i, ptr null, i64 %.46.fca.5.1.load, i32 32), !noalias !75
  switch i32 %.43.i46.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread213.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread213.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread213.i: ; preds = %B0.endif.endif.endif.i45.i, %B0.endif.endif.endif.i45.i
  %.53.i48.i = load ptr, ptr %.39.i42.i, align 8, !noalias !75
  %.63.i49.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i48.i), !noalias !75
  store ptr %.53.i48.i, ptr %.787.i, align 8, !alias.scope !70, !noalias !76
  %retptr.repack13.i50.i = getelementptr inbounds nuw i8, ptr %.787.i, i64 8
  store ptr null, ptr %retptr.repack13.i50.i, align 8, !alias.scope !70, !noalias !76
  %retptr.repack15.i51.i = getelementptr inbounds nuw i8, ptr %.787.i, i64 16
  store i64 %.46.fca.5.1.load, ptr %retptr.repack15.i51.i, align 8, !alias.scope !70, !noalias !76
  %retptr.repack17.i52.i = getelementptr inbounds nuw i8, ptr %.787.i, i64 24
  store i64 1, ptr %retptr.repack17.i52.i, align 8, !alias.scope !70, !noalias !76
  %retptr.repack19.i53.i = getelementptr inbounds nuw i8, ptr %.787.i, i64 32
  store ptr %.63.i49.i, ptr %retptr.repack19.i53.i, align 8, !alias.scope !70, !noalias !76
  %retptr.repack21.i54.i = getelementptr inbounds nuw i8, ptr %.787.i, i64 40
  store i64 %.46.fca.5.1.load, ptr %retptr.repack21.i54.i, align 8, !alias.scope !70, !noalias !76
  %retptr.repack23.i.i = getelementptr inbounds nuw i8, ptr %.787.i, i64 48
  store i64 1, ptr %retptr.repack23.i.i, align 8, !alias.scope !70, !noalias !76
  %.801.fca.0.load215.i = load ptr, ptr %.787.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.605.fca.0.load196.i), !noalias !6
  br label %B0.endif.endif.endif.i87.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i: ; preds = %B0.endif.endif.endif.i45.i
  %.51.i57.i = icmp sgt i32 %.43.i46.i, 0
  %.44.i58.i = load ptr, ptr %excinfo.1.i43.i, align 8, !noalias !75
  %.52.i59.i = select i1 %.51.i57.i, ptr %.44.i58.i, ptr undef
  store ptr %.52.i59.i, ptr %excinfo.9.i, align 8, !alias.scope !73, !noalias !77
  %.801.fca.0.load.i = load ptr, ptr %.787.i, align 8, !noalias !6
  %.801.fca.4.load.i = load ptr, ptr %.fca.4.gep511.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.605.fca.0.load196.i), !noalias !6
  switch i32 %.43.i46.i, label %35 [
    i32 -2, label %B0.endif.endif.endif.i87.ithread-pre-split
    i32 0, label %B0.endif.endif.endif.i87.ithread-pre-split
  ], !prof !29

35:                                               ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i
  %.792.i = load ptr, ptr %excinfo.9.i, align 8, !noalias !6
  store ptr %.792.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.i87.ithread-pre-split:       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i
  %.801.fca.5.0.load.i.pr = load i64, ptr %.fca.5.0.gep512.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.i87.i

B0.endif.endif.endif.i87.i:                       ; preds = %B0.endif.endif.endif.i87.ithread-pre-split, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread213.i
  %.801.fca.5.0.load.i = phi i64 [ %.801.fca.5.0.load.i.pr, %B0.endif.endif.endif.i87.ithread-pre-split ], [ %.46.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread213.i ]
  %.801.fca.4.load218.i = phi ptr [ %.63.i49.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread213.i ], [ %.801.fca.4.load.i, %B0.endif.endif.endif.i87.ithread-pre-split ]
  %.801.fca.0.load217.i = phi ptr [ %.801.fca.0.load215.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread213.i ], [ %.801.fca.0.load.i, %B0.endif.endif.endif.i87.ithread-pre-split ]
  %.830.i = add nuw nsw i64 %.265.fca.5.1.load, 15
  %.838.1.i = lshr i64 %.830.i, 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.871.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !78)
  call void @llvm.experimental.noalias.scope.decl(metadata !81)
  store ptr null, ptr %excinfo.1.i83.i, align 8, !noalias !83
  %.30.i88.i = shl nuw nsw i64 %.838.1.i, 3
  store ptr null, ptr %.39.i82.i, align 8, !noalias !83
  %.43.i89.i = call i32 @name73(ptr nonnull %.39.i82.i, ptr nonnull %excinfo.1.i83.i, ptr null, i64 %.30.i88.i, i32 32), !noalias !83
  switch i32 %.43.i89.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread230.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread230.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread230.i: ; preds = %B0.endif.endif.endif.i87.i, %B0.endif.endif.endif.i87.i
  %.53.i91.i = load ptr, ptr %.39.i82.i, align 8, !noalias !83
  %.63.i92.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i91.i), !noalias !83
  store ptr %.53.i91.i, ptr %.871.i, align 8, !alias.scope !78, !noalias !84
  %retptr.repack12.i93.i = getelementptr inbounds nuw i8, ptr %.871.i, i64 8
  store ptr null, ptr %retptr.repack12.i93.i, align 8, !alias.scope !78, !noalias !84
  %retptr.repack14.i94.i = getelementptr inbounds nuw i8, ptr %.871.i, i64 16
  store i64 %.838.1.i, ptr %retptr.repack14.i94.i, align 8, !alias.scope !78, !noalias !84
  %retptr.repack16.i95.i = getelementptr inbounds nuw i8, ptr %.871.i, i64 24
  store i64 8, ptr %retptr.repack16.i95.i, align 8, !alias.scope !78, !noalias !84
  %retptr.repack18.i96.i = getelementptr inbounds nuw i8, ptr %.871.i, i64 32
  store ptr %.63.i92.i, ptr %retptr.repack18.i96.i, align 8, !alias.scope !78, !noalias !84
  %retptr.repack20.i97.i = getelementptr inbounds nuw i8, ptr %.871.i, i64 40
  store i64 %.838.1.i, ptr %retptr.repack20.i97.i, align 8, !alias.scope !78, !noalias !84
  %retptr.repack22.i98.i = getelementptr inbounds nuw i8, ptr %.871.i, i64 48
  store i64 8, ptr %retptr.repack22.i98.i, align 8, !alias.scope !78, !noalias !84
  br label %B0.endif.endif.endif.i64.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i: ; preds = %B0.endif.endif.endif.i87.i
  %.51.i101.i = icmp sgt i32 %.43.i89.i, 0
  %.44.i102.i = load ptr, ptr %excinfo.1.i83.i, align 8, !noalias !83
  %.52.i103.i = select i1 %.51.i101.i, ptr %.44.i102.i, ptr undef
  store ptr %.52.i103.i, ptr %excinfo.10.i, align 8, !alias.scope !81, !noalias !85
  %.885.fca.4.load.i = load ptr, ptr %.fca.4.gep463.i, align 8, !noalias !6
  %.885.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep464.i, align 8, !noalias !6
  switch i32 %.43.i89.i, label %36 [
    i32 -2, label %B0.endif.endif.endif.i64.i
    i32 0, label %B0.endif.endif.endif.i64.i
  ], !prof !29

B0.endif.endif.endif.i64.i:                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread230.i
  %.885.fca.5.0.load237.i = phi i64 [ %.838.1.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread230.i ], [ %.885.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i ], [ %.885.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i ]
  %.885.fca.4.load236.i = phi ptr [ %.63.i92.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread230.i ], [ %.885.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i ], [ %.885.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i ]
  %.885.fca.0.load235.i = load ptr, ptr %.871.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.906.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !86)
  call void @llvm.experimental.noalias.scope.decl(metadata !89)
  store ptr null, ptr %excinfo.1.i62.i, align 8, !noalias !91
  store ptr null, ptr %.39.i61.i, align 8, !noalias !91
  %.43.i65.i = call i32 @name73(ptr nonnull %.39.i61.i, ptr nonnull %excinfo.1.i62.i, ptr null, i64 %.838.1.i, i32 32), !noalias !91
  switch i32 %.43.i65.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.thread.i: ; preds = %B0.endif.endif.endif.i64.i, %B0.endif.endif.endif.i64.i
  %.53.i67.i = load ptr, ptr %.39.i61.i, align 8, !noalias !91
  %.63.i68.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i67.i), !noalias !91
  store ptr %.53.i67.i, ptr %.906.i, align 8, !alias.scope !86, !noalias !92
  %retptr.repack13.i69.i = getelementptr inbounds nuw i8, ptr %.906.i, i64 8
  store ptr null, ptr %retptr.repack13.i69.i, align 8, !alias.scope !86, !noalias !92
  %retptr.repack15.i70.i = getelementptr inbounds nuw i8, ptr %.906.i, i64 16
  store i64 %.838.1.i, ptr %retptr.repack15.i70.i, align 8, !alias.scope !86, !noalias !92
  %retptr.repack17.i71.i = getelementptr inbounds nuw i8, ptr %.906.i, i64 24
  store i64 1, ptr %retptr.repack17.i71.i, align 8, !alias.scope !86, !noalias !92
  %retptr.repack19.i72.i = getelementptr inbounds nuw i8, ptr %.906.i, i64 32
  store ptr %.63.i68.i, ptr %retptr.repack19.i72.i, align 8, !alias.scope !86, !noalias !92
  %retptr.repack21.i73.i = getelementptr inbounds nuw i8, ptr %.906.i, i64 40
  store i64 %.838.1.i, ptr %retptr.repack21.i73.i, align 8, !alias.scope !86, !noalias !92
  %retptr.repack23.i74.i = getelementptr inbounds nuw i8, ptr %.906.i, i64 48
  store i64 1, ptr %retptr.repack23.i74.i, align 8, !alias.scope !86, !noalias !92
  br label %B0.endif.endif.endif.endi...endif.2.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.i: ; preds = %B0.endif.endif.endif.i64.i
  %.51.i77.i = icmp sgt i32 %.43.i65.i, 0
  %.44.i78.i = load ptr, ptr %excinfo.1.i62.i, align 8, !noalias !91
  %.52.i79.i = select i1 %.51.i77.i, ptr %.44.i78.i, ptr undef
  store ptr %.52.i79.i, ptr %excinfo.11.i, align 8, !alias.scope !89, !noalias !93
  %.920.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.43.i65.i, label %B0.endif.endif.endif.endi...if.2.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.2.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.2.endif.i
  ], !prof !29

36:                                               ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v54B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i
  %.876.i = load ptr, ptr %excinfo.10.i, align 8, !noalias !6
  store ptr %.876.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...if.2.if.i:            ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.i
  %.918.i = icmp sgt i32 %.43.i65.i, 0
  %.911.i = load ptr, ptr %excinfo.11.i, align 8, !noalias !6
  %.919.i = select i1 %.918.i, ptr %.911.i, ptr undef
  store ptr %.919.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.2.endif.i:      ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.thread.i
  %.920.fca.4.load242.i = phi ptr [ %.63.i68.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.thread.i ], [ %.920.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.i ], [ %.920.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v53B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit81.i ]
  %.920.fca.0.load241.i = load ptr, ptr %.906.i, align 8, !noalias !6
  %.920.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep.i, align 8, !noalias !6
  %37 = add nuw i64 %.265.fca.5.0.load, 7
  %.1018.i = lshr i64 %37, 3
  %.997.inv.i = icmp slt i64 %.265.fca.5.0.load, 1
  %.10401260.not1282.i = icmp eq i64 %.1018.i, 0
  %.10401260.not.i = select i1 %.997.inv.i, i1 true, i1 %.10401260.not1282.i
  br i1 %.10401260.not.i, label %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3, label %B772.lr.ph.i

B772.lr.ph.i:                                     ; preds = %B0.endif.endif.endif.endi...endif.2.endif.i
  %.1306.i = icmp slt i64 %.801.fca.5.0.load.i, 1
  %.17681109.not.i = icmp eq i64 %.46.fca.5.1.load, 0
  %.2708.i = mul i64 %.213.fca.5.2.load, %.213.fca.5.1.load
  br label %B772.endif.else.endif.i

B772.endif.else.endif.i:                          ; preds = %B772.lr.ph.i, %B770.loopexit.i
  %.103911831270.i = phi i64 [ %.1018.i, %B772.lr.ph.i ], [ %.1049.i, %B770.loopexit.i ]
  %.104611901269.i = phi i64 [ 0, %B772.lr.ph.i ], [ %.1053.i, %B770.loopexit.i ]
  %.1049.i = add nsw i64 %.103911831270.i, -1
  %.1053.i = add nuw i64 %.104611901269.i, 8
  %.13.i.i = call i64 @llvm.smin.i64(i64 %.265.fca.5.0.load, i64 %.1053.i)
  br i1 %.1306.i, label %.1373.endif.endif.endif.endif.endif.i, label %.1372.endif.preheader.i, !prof !19

.1372.endif.preheader.i:                          ; preds = %B772.endif.else.endif.i
  call void @llvm.memset.p0.i64(ptr align 1 %.801.fca.4.load218.i, i8 3, i64 %.801.fca.5.0.load.i, i1 false), !noalias !6
  br label %.1373.endif.endif.endif.endif.endif.i

.1373.endif.endif.endif.endif.endif.i:            ; preds = %.1372.endif.preheader.i, %B772.endif.else.endif.i
  %.1421.i = mul nsw i64 %.104611901269.i, %.46.fca.5.0.load
  %.1441.i = sdiv i64 %.1421.i, %.265.fca.5.0.load
  %spec.select.i = add i64 %.1441.i, -1
  %.1442.i = srem i64 %.1421.i, %.265.fca.5.0.load
  %.1443.lobit.i = ashr i64 %.1442.i, 63
  %38 = add i64 %spec.select.i, %.1443.lobit.i
  %.13.i107.i = call i64 @llvm.smax.i64(i64 %38, i64 0)
  %39 = mul i64 %.13.i.i, %.46.fca.5.0.load
  %.1495.i = sub i64 0, %39
  %.1516.i = srem i64 %.1495.i, %.265.fca.5.0.load
  %.1517.lobit.i = lshr i64 %.1516.i, 63
  %.1515.i = sdiv i64 %.1495.i, %.265.fca.5.0.load
  %reass.sub.i = sub i64 %.1517.lobit.i, %.1515.i
  %40 = add i64 %reass.sub.i, 1
  %.13.i106.i = call i64 @llvm.smin.i64(i64 %.46.fca.5.0.load, i64 %40)
  %.1604.i = sub i64 %.13.i106.i, %.13.i107.i
  %.16471119.not.i = icmp slt i64 %.1604.i, 1
  %brmerge.i = select i1 %.16471119.not.i, i1 true, i1 %.17681109.not.i
  br i1 %brmerge.i, label %B1080.i, label %B992.endif.us.preheader.i

B992.endif.us.preheader.i:                        ; preds = %.1373.endif.endif.endif.endif.endif.i
  br label %B992.endif.us.i

B992.endif.us.i:                                  ; preds = %B1024.B990.loopexit_crit_edge.us.i, %B992.endif.us.preheader.i
  %.164611131121.us.i = phi i64 [ %.1656.us.i, %B1024.B990.loopexit_crit_edge.us.i ], [ %.1604.i, %B992.endif.us.preheader.i ]
  %.165311141120.us.i = phi i64 [ %.1660.us.i, %B1024.B990.loopexit_crit_edge.us.i ], [ %.13.i107.i, %B992.endif.us.preheader.i ]
  %.1861.us.i = icmp slt i64 %.165311141120.us.i, 0
  %.1862.us.i = select i1 %.1861.us.i, i64 %.221.fca.5.0.load.i, i64 0
  %.1863.us.i = add i64 %.1862.us.i, %.165311141120.us.i
  %.1883.us.i = mul i64 %.1863.us.i, %.221.fca.5.1.load.i
  %41 = getelementptr i8, ptr %.221.fca.4.load146.i, i64 %.1883.us.i
  br label %B1026.us.i

B1026.us.i:                                       ; preds = %B1026.us.i, %B992.endif.us.i
  %.177411081110.us.i = phi i64 [ 0, %B992.endif.us.i ], [ %.1781.us.i, %B1026.us.i ]
  %.1781.us.i = add nuw nsw i64 %.177411081110.us.i, 1
  %42 = getelementptr i8, ptr %.801.fca.4.load218.i, i64 %.177411081110.us.i
  %.1835.us.i = load i8, ptr %42, align 1, !noalias !6
  %43 = getelementptr i8, ptr %41, i64 %.177411081110.us.i
  %.1888.us.i = load i8, ptr %43, align 1, !noalias !6
  %.18931086.us.i = and i8 %.1888.us.i, %.1835.us.i
  store i8 %.18931086.us.i, ptr %42, align 1, !noalias !6
  %exitcond.not.i = icmp eq i64 %.46.fca.5.1.load, %.1781.us.i
  br i1 %exitcond.not.i, label %B1024.B990.loopexit_crit_edge.us.i, label %B1026.us.i

B1024.B990.loopexit_crit_edge.us.i:               ; preds = %B1026.us.i
  %.1656.us.i = add nsw i64 %.164611131121.us.i, -1
  %.1660.us.i = add i64 %.165311141120.us.i, 1
  %.1647.us.i = icmp sgt i64 %.164611131121.us.i, 1
  br i1 %.1647.us.i, label %B992.endif.us.i, label %B1080.i

B1080.endif.endif.i:                              ; preds = %B376.i.i
  %.2017.i = sub i64 %.13.i.i, %.104611901269.i
  %.20601153.not.i = icmp slt i64 %.2017.i, 1
  %.21911135.not.i = icmp slt i64 %runs.3.2.i.i, 1
  %or.cond.i = or i1 %.20601153.not.i, %.21911135.not.i
  br i1 %or.cond.i, label %B770.loopexit.i, label %B1150.endif.us.preheader.i

B1150.endif.us.preheader.i:                       ; preds = %B1080.endif.endif.i
  br label %B1150.endif.us.i

B1150.endif.us.i:                                 ; preds = %B1192.B1148.loopexit_crit_edge.us.i, %B1150.endif.us.preheader.i
  %.205911411155.us.i = phi i64 [ %.2069.us.i, %B1192.B1148.loopexit_crit_edge.us.i ], [ %.2017.i, %B1150.endif.us.preheader.i ]
  %.206611441154.us.i = phi i64 [ %.2073.us.i, %B1192.B1148.loopexit_crit_edge.us.i ], [ %.104611901269.i, %B1150.endif.us.preheader.i ]
  %.2069.us.i = add nsw i64 %.205911411155.us.i, -1
  %.2073.us.i = add i64 %.206611441154.us.i, 1
  %.2347.us.i = icmp slt i64 %.206611441154.us.i, 0
  %.2348.us.i = select i1 %.2347.us.i, i64 %.265.fca.5.0.load, i64 0
  %.2349.us.i = add i64 %.2348.us.i, %.206611441154.us.i
  %.2467.us.i = mul i64 %.2349.us.i, %.265.fca.5.1.load
  %44 = getelementptr i8, ptr %.265.fca.4.load, i64 %.2467.us.i
  %.2685.us.i = select i1 %.2347.us.i, i64 %.213.fca.5.0.load, i64 0
  %.2686.us.i = add i64 %.2685.us.i, %.206611441154.us.i
  %.2710.us.i = mul i64 %.2686.us.i, %.2708.i
  %.2712.us.i = getelementptr i8, ptr %.213.fca.4.load, i64 %.2710.us.i
  br label %B1194.us.i

B1194.us.i:                                       ; preds = %B1523.us.i, %B1150.endif.us.i
  %right.2.21139.us.i = phi i64 [ 0, %B1150.endif.us.i ], [ %.2265.us.i, %B1523.us.i ]
  %has_line.2.21138.us.i = phi i1 [ false, %B1150.endif.us.i ], [ %has_line.3.3.us.i, %B1523.us.i ]
  %.219711321136.us.i = phi i64 [ 0, %B1150.endif.us.i ], [ %.2204.us.i, %B1523.us.i ]
  %.2204.us.i = add nuw nsw i64 %.219711321136.us.i, 1
  %45 = getelementptr i64, ptr %.885.fca.4.load236.i, i64 %.219711321136.us.i
  %.2265.us.i = load i64, ptr %45, align 8, !noalias !6
  %46 = getelementptr i8, ptr %.920.fca.4.load242.i, i64 %.219711321136.us.i
  %.2302.us.i = load i8, ptr %46, align 1, !noalias !6
  %.2304.not.us.i = icmp eq i8 %.2302.us.i, 0
  br i1 %.2304.not.us.i, label %B1404.us.i, label %B1240.else.us.i

B1240.else.us.i:                                  ; preds = %B1194.us.i
  %.2360.us.i = icmp slt i64 %right.2.21139.us.i, 0
  %.2361.us.i = select i1 %.2360.us.i, i64 %.265.fca.5.1.load, i64 0
  %.2362.us.i = add i64 %.2361.us.i, %right.2.21139.us.i
  %.2365.us.i = icmp slt i64 %.2362.us.i, 0
  br i1 %.2365.us.i, label %B1240.else.if.us.i, label %B1240.else.endif.us.i, !prof !19

B1240.else.if.us.i:                               ; preds = %B1240.else.us.i
  br label %B1240.else.endif.us.i

B1240.else.endif.us.i:                            ; preds = %B1240.else.if.us.i, %B1240.else.us.i
  %.2350.sroa.0.1.us.i = phi i64 [ 0, %B1240.else.if.us.i ], [ %.2362.us.i, %B1240.else.us.i ]
  %.2370.not.us.i = icmp slt i64 %.2362.us.i, %.265.fca.5.1.load
  br i1 %.2370.not.us.i, label %B1240.else.endif.endif.us.i, label %B1240.else.endif.if.us.i, !prof !36

B1240.else.endif.if.us.i:                         ; preds = %B1240.else.endif.us.i
  br label %B1240.else.endif.endif.us.i

B1240.else.endif.endif.us.i:                      ; preds = %B1240.else.endif.if.us.i, %B1240.else.endif.us.i
  %.2350.sroa.0.3.us.i = phi i64 [ %.265.fca.5.1.load, %B1240.else.endif.if.us.i ], [ %.2350.sroa.0.1.us.i, %B1240.else.endif.us.i ]
  %.2377.us.i = icmp slt i64 %.2265.us.i, 0
  %.2378.us.i = select i1 %.2377.us.i, i64 %.265.fca.5.1.load, i64 0
  %.2379.us.i = add i64 %.2378.us.i, %.2265.us.i
  %.2382.us.i = icmp slt i64 %.2379.us.i, 0
  br i1 %.2382.us.i, label %B1240.else.endif.endif.if.us.i, label %B1240.else.endif.endif.endif.us.i, !prof !19

B1240.else.endif.endif.if.us.i:                   ; preds = %B1240.else.endif.endif.us.i
  br label %B1240.else.endif.endif.endif.us.i

B1240.else.endif.endif.endif.us.i:                ; preds = %B1240.else.endif.endif.if.us.i, %B1240.else.endif.endif.us.i
  %.2350.sroa.13.1.us.i = phi i64 [ 0, %B1240.else.endif.endif.if.us.i ], [ %.2379.us.i, %B1240.else.endif.endif.us.i ]
  %.2387.not.us.i = icmp slt i64 %.2379.us.i, %.265.fca.5.1.load
  br i1 %.2387.not.us.i, label %B1240.endif.us.i, label %B1240.else.endif.endif.endif.if.us.i, !prof !36

B1240.else.endif.endif.endif.if.us.i:             ; preds = %B1240.else.endif.endif.endif.us.i
  br label %B1240.endif.us.i

B1240.endif.us.i:                                 ; preds = %B1240.else.endif.endif.endif.if.us.i, %B1240.else.endif.endif.endif.us.i
  %.2350.sroa.13.0.us.i = phi i64 [ %.2350.sroa.13.1.us.i, %B1240.else.endif.endif.endif.us.i ], [ %.265.fca.5.1.load, %B1240.else.endif.endif.endif.if.us.i ]
  %.2438.us.i = sub i64 %.2350.sroa.13.0.us.i, %.2350.sroa.0.3.us.i
  %.2471.us.i = getelementptr i8, ptr %44, i64 %.2350.sroa.0.3.us.i
  call void @NRT_incref(ptr %.265.fca.0.load), !noalias !6
  %.2533.us.i = load i8, ptr %46, align 1, !noalias !6
  %.2536.us.i = icmp eq i8 %.2533.us.i, 1
  %"$phi1386.6.2.3.us.i" = sext i1 %.2536.us.i to i8
  %.11372.not.i.i = icmp slt i64 %.2438.us.i, 1
  br i1 %.11372.not.i.i, label %B1523.us.i, label %B58.preheader.i109.i

B58.preheader.i109.i:                             ; preds = %B1240.endif.us.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.preheader.i109.i
  %.1197173.i.i = phi i64 [ %.126.i.i, %B58.i.i ], [ 0, %B58.preheader.i109.i ]
  %.126.i.i = add nuw nsw i64 %.1197173.i.i, 1
  %47 = getelementptr i8, ptr %.2471.us.i, i64 %.1197173.i.i
  store i8 %"$phi1386.6.2.3.us.i", ptr %47, align 1, !noalias !94
  %exitcond.not.i110.i = icmp eq i64 %.2438.us.i, %.126.i.i
  br i1 %exitcond.not.i110.i, label %B1523.us.i, label %B58.i.i

B1404.us.i:                                       ; preds = %B1194.us.i
  br i1 %has_line.2.21138.us.i, label %B1448.us.i, label %B1408.us.i

B1408.us.i:                                       ; preds = %B1404.us.i
  %.fca.1.gep.i113.i = getelementptr inbounds nuw i8, ptr %.56.i112.i, i64 8
  store i64 0, ptr %.56.i112.i, align 8, !noalias !97
  store float 0.000000e+00, ptr %.fca.1.gep.i113.i, align 8, !noalias !97
  %.7.i.i114.i = sitofp i64 %.206611441154.us.i to double
  %.8.i.i115.i = fadd contract double %.7.i.i114.i, 5.000000e-01
  %.9.i.i116.i = sitofp i64 %.542.fca.0.load.i to double
  %.10.i.i117.i = fmul contract double %.8.i.i115.i, %.9.i.i116.i
  %.11.i.i118.i = sitofp i64 %.265.fca.5.0.load to double
  %.15.i.i119.i = fdiv contract double %.10.i.i117.i, %.11.i.i118.i
  %.16.i.i120.i = fadd contract double %.15.i.i119.i, -5.000000e-01
  %.12.i.i.i121.i = fcmp contract olt double %.16.i.i120.i, 0.000000e+00
  %.13.i.i.i122.i = select i1 %.12.i.i.i121.i, double 0.000000e+00, double %.16.i.i120.i
  %.48.i.i123.i = fadd contract double %.9.i.i116.i, -1.000000e+00
  %.12.i1.i.i124.i = fcmp contract olt double %.48.i.i123.i, %.13.i.i.i122.i
  %.13.i2.i.i125.i = select i1 %.12.i1.i.i124.i, double %.48.i.i123.i, double %.13.i.i.i122.i
  %.5.i.i.i126.i = fptosi double %.13.i2.i.i125.i to i64
  %.101.i.i127.i = sitofp i64 %.5.i.i.i126.i to double
  %.102.i.i128.i = fsub contract double %.13.i2.i.i125.i, %.101.i.i127.i
  %.103.i.i129.i = fptrunc double %.102.i.i128.i to float
  %.104.i.i130.i = insertvalue { i64, float } undef, i64 %.5.i.i.i126.i, 0
  %.105.i.i131.i = insertvalue { i64, float } %.104.i.i130.i, float %.103.i.i129.i, 1
  store { i64, float } %.105.i.i131.i, ptr %.56.i112.i, align 8, !alias.scope !100, !noalias !97
  %.70.fca.1.load.i.i = load float, ptr %.fca.1.gep.i113.i, align 8, !noalias !97
  %.239271.not.i.i = icmp slt i64 %.542.fca.1.load.i, 1
  br i1 %.239271.not.i.i, label %B270.endif.i.i, label %B190.lr.ph.i.i

B190.i.i:                                         ; preds = %B190.lr.ph.i.i, %B190.i.i
  %.245270272.i.i = phi i64 [ 0, %B190.lr.ph.i.i ], [ %.252.i.i, %B190.i.i ]
  %.252.i.i = add nuw nsw i64 %.245270272.i.i, 1
  %.328.i.i = getelementptr float, ptr %51, i64 %.245270272.i.i
  %.329.i.i = load float, ptr %.328.i.i, align 4, !noalias !97
  %.383.i.i = getelementptr float, ptr %52, i64 %.245270272.i.i
  %.384.i.i = load float, ptr %.383.i.i, align 4, !noalias !97
  %.442.i.i = fsub contract float %.384.i.i, %.329.i.i
  %.444.i.i = fmul contract float %.70.fca.1.load.i.i, %.442.i.i
  %.445.i.i = fadd contract float %.329.i.i, %.444.i.i
  %48 = getelementptr float, ptr %.746.i, i64 %.245270272.i.i
  store float %.445.i.i, ptr %48, align 4, !noalias !97
  %exitcond.not.i133.i = icmp eq i64 %.252.i.i, %.542.fca.1.load.i
  br i1 %exitcond.not.i133.i, label %B270.endif.i.i, label %B190.i.i

B334.i.i:                                         ; preds = %B334.lr.ph.i.i, %B334.i.i
  %.596276278.i.i = phi i64 [ 0, %B334.lr.ph.i.i ], [ %.603.i.i, %B334.i.i ]
  %.603.i.i = add nuw nsw i64 %.596276278.i.i, 1
  %.631.i.i = add nsw i64 %.596276278.i.i, %.630.i.i
  %.645.i.i = icmp slt i64 %.631.i.i, 0
  %.646.i.i = select i1 %.645.i.i, i64 %.747.fca.0.load.i, i64 0
  %49 = getelementptr float, ptr %.746.i, i64 %.631.i.i
  %.660.i.i = getelementptr float, ptr %49, i64 %.646.i.i
  %.661.i.i = load float, ptr %.660.i.i, align 4, !noalias !97
  %.663.i.i = add nsw i64 %.596276278.i.i, %.542.fca.1.load.i
  %.677.i.i = icmp slt i64 %.663.i.i, 0
  %.678.i.i = select i1 %.677.i.i, i64 %.747.fca.0.load.i, i64 0
  %50 = getelementptr float, ptr %.746.i, i64 %.663.i.i
  %.692.i134.i = getelementptr float, ptr %50, i64 %.678.i.i
  store float %.661.i.i, ptr %.692.i134.i, align 4, !noalias !97
  %exitcond282.not.i.i = icmp eq i64 %.603.i.i, %.506.i.i
  br i1 %exitcond282.not.i.i, label %B1448.us.i, label %B334.i.i

B190.lr.ph.i.i:                                   ; preds = %B1408.us.i
  %.109.i.i = add nsw i64 %.542.fca.0.load.i, -1
  %.70.fca.0.load.i.i = load i64, ptr %.56.i112.i, align 8, !noalias !97
  %.93.i.i = add nsw i64 %.70.fca.0.load.i.i, 1
  %.13.i.i132.i = call i64 @llvm.smin.i64(i64 %.109.i.i, i64 %.93.i.i)
  %.302.i.i = icmp slt i64 %.70.fca.0.load.i.i, 0
  %.303.i.i = select i1 %.302.i.i, i64 %.542.fca.0.load.i, i64 0
  %.304.i.i = add i64 %.303.i.i, %.70.fca.0.load.i.i
  %.324.i.i = mul i64 %.304.i.i, %.542.fca.1.load.i
  %51 = getelementptr float, ptr %.541.i, i64 %.324.i.i
  %.357.i.i = icmp slt i64 %.13.i.i132.i, 0
  %.358.i.i = select i1 %.357.i.i, i64 %.542.fca.0.load.i, i64 0
  %.359.i.i = add i64 %.358.i.i, %.13.i.i132.i
  %.379.i.i = mul i64 %.359.i.i, %.542.fca.1.load.i
  %52 = getelementptr float, ptr %.541.i, i64 %.379.i.i
  br label %B190.i.i

B270.endif.i.i:                                   ; preds = %B190.i.i, %B1408.us.i
  %.506.i.i = sub nsw i64 %.747.fca.0.load.i, %.542.fca.1.load.i
  %.590277.not.i.i = icmp slt i64 %.506.i.i, 1
  br i1 %.590277.not.i.i, label %B1448.us.i, label %B334.lr.ph.i.i

B334.lr.ph.i.i:                                   ; preds = %B270.endif.i.i
  %.630.i.i = sub nsw i64 %.542.fca.1.load.i, %.506.i.i
  br label %B334.i.i

B1448.us.i:                                       ; preds = %B334.i.i, %B270.endif.i.i, %B1404.us.i
  call void @NRT_incref(ptr %.213.fca.0.load), !noalias !6
  %.124.i.i = sub i64 %.2265.us.i, %right.2.21139.us.i
  %.170357.not.i.i = icmp slt i64 %.124.i.i, 1
  br i1 %.170357.not.i.i, label %B1523.us.i, label %B40.preheader.i.i

B40.preheader.i.i:                                ; preds = %B1448.us.i
  br label %B40.endif.endif.endif.endif.i.i

B734.i.i:                                         ; preds = %B40.endif.endif.endif.endif.i.i
  %.12.i.i.i = fcmp contract ogt float %.955.i.i, 1.000000e+00
  %.13.i.i141.i = select i1 %.12.i.i.i, float 1.000000e+00, float %.955.i.i
  %53 = fmul contract float %.13.i.i141.i, 2.550000e+02
  %54 = fadd contract float %53, 5.000000e-01
  %55 = fptoui float %54 to i8
  br label %B840.i.i

B840.i.i:                                         ; preds = %B40.endif.endif.endif.endif.i.i, %B734.i.i
  %"$phi840.1.2.1.i.i" = phi i8 [ 0, %B40.endif.endif.endif.endif.i.i ], [ %55, %B734.i.i ]
  %.1028.i.i = select i1 %.225.i.i, i64 %.265.fca.5.1.load, i64 0
  %56 = getelementptr i8, ptr %44, i64 %.176352358.i.i
  %.1042.i.i = getelementptr i8, ptr %56, i64 %.1028.i.i
  store i8 %"$phi840.1.2.1.i.i", ptr %.1042.i.i, align 1, !noalias !103
  %.170.i.i = icmp samesign ugt i64 %.169347359.i.i, 1
  br i1 %.170.i.i, label %B40.endif.endif.endif.endif.i.i, label %B1523.us.i

B40.endif.endif.endif.endif.i.i:                  ; preds = %B840.i.i, %B40.preheader.i.i
  %.169347359.i.i = phi i64 [ %.179.i.i, %B840.i.i ], [ %.124.i.i, %B40.preheader.i.i ]
  %.176352358.i.i = phi i64 [ %.183.i.i, %B840.i.i ], [ %right.2.21139.us.i, %B40.preheader.i.i ]
  %.179.i.i = add nsw i64 %.169347359.i.i, -1
  %.183.i.i = add i64 %.176352358.i.i, 1
  %.225.i.i = icmp slt i64 %.176352358.i.i, 0
  %.226.i.i = select i1 %.225.i.i, i64 %.335.fca.5.0.load170.i, i64 0
  %57 = getelementptr i64, ptr %.335.fca.4.load169.i, i64 %.176352358.i.i
  %.240.i.i = getelementptr i64, ptr %57, i64 %.226.i.i
  %.241.i135.i = load i64, ptr %.240.i.i, align 8, !noalias !103
  %.257.i.i = select i1 %.225.i.i, i64 %.371.fca.5.0.load.i, i64 0
  %58 = getelementptr float, ptr %.371.fca.4.load175.i, i64 %.176352358.i.i
  %.271.i.i = getelementptr float, ptr %58, i64 %.257.i.i
  %.272.i.i = load float, ptr %.271.i.i, align 4, !noalias !103
  %.273.i.i = add i64 %.241.i135.i, 1
  %.320.i.i = mul i64 %.241.i135.i, %.605.fca.5.1.load.i
  %59 = getelementptr float, ptr %.605.fca.4.load202.i, i64 %.320.i.i
  %.324.i136.i = getelementptr i8, ptr %59, i64 12
  %.325.i.i = load float, ptr %.324.i136.i, align 4, !noalias !103
  %.371.i.i = mul i64 %.273.i.i, %.605.fca.5.1.load.i
  %60 = getelementptr float, ptr %.605.fca.4.load202.i, i64 %.371.i.i
  %.375.i.i = getelementptr i8, ptr %60, i64 12
  %.376.i.i = load float, ptr %.375.i.i, align 4, !noalias !103
  %.7.i.i137.i = fsub contract float %.376.i.i, %.325.i.i
  %.8.i.i138.i = fmul contract float %.272.i.i, %.7.i.i137.i
  %.9.i.i139.i = fadd contract float %.325.i.i, %.8.i.i138.i
  %.452.i.i = load float, ptr %59, align 4, !noalias !103
  %.503.i.i = load float, ptr %60, align 4, !noalias !103
  %.7.i1.i.i = fsub contract float %.503.i.i, %.452.i.i
  %.8.i2.i.i = fmul contract float %.272.i.i, %.7.i1.i.i
  %.9.i3.i.i = fadd contract float %.452.i.i, %.8.i2.i.i
  %.556.i.i = select i1 %.225.i.i, i64 %.213.fca.5.1.load, i64 0
  %.557.i.i = add i64 %.556.i.i, %.176352358.i.i
  %.577.i.i = mul i64 %.557.i.i, %.213.fca.5.2.load
  %.581.i.i = getelementptr i8, ptr %.2712.us.i, i64 %.577.i.i
  %.582.i.i = load i8, ptr %.581.i.i, align 1, !noalias !103
  %.636.i.i = getelementptr i8, ptr %59, i64 4
  %.637.i.i = load float, ptr %.636.i.i, align 4, !noalias !103
  %.687.i.i = getelementptr i8, ptr %60, i64 4
  %.688.i.i = load float, ptr %.687.i.i, align 4, !noalias !103
  %.7.i4.i.i = fsub contract float %.688.i.i, %.637.i.i
  %.8.i5.i.i = fmul contract float %.272.i.i, %.7.i4.i.i
  %.9.i6.i.i = fadd contract float %.637.i.i, %.8.i5.i.i
  %.766.i.i = getelementptr i8, ptr %.581.i.i, i64 1
  %.767.i.i = load i8, ptr %.766.i.i, align 1, !noalias !103
  %.821.i.i = getelementptr i8, ptr %59, i64 8
  %.822.i.i = load float, ptr %.821.i.i, align 4, !noalias !103
  %.872.i.i = getelementptr i8, ptr %60, i64 8
  %.873.i.i = load float, ptr %.872.i.i, align 4, !noalias !103
  %.7.i7.i.i = fsub contract float %.873.i.i, %.822.i.i
  %.8.i8.i.i = fmul contract float %.272.i.i, %.7.i7.i.i
  %.9.i9.i.i = fadd contract float %.822.i.i, %.8.i8.i.i
  %.583.i.i = uitofp i8 %.582.i.i to float
  %.584.i140.i = fmul contract float %.9.i3.i.i, %.583.i.i
  %.585.i.i = fadd contract float %.9.i.i139.i, %.584.i140.i
  %.768.i.i = uitofp i8 %.767.i.i to float
  %.769.i.i = fmul contract float %.9.i6.i.i, %.768.i.i
  %.770.i.i = fadd contract float %.585.i.i, %.769.i.i
  %.951.i.i = getelementptr i8, ptr %.581.i.i, i64 2
  %.952.i.i = load i8, ptr %.951.i.i, align 1, !noalias !103
  %.953.i.i = uitofp i8 %.952.i.i to float
  %.954.i.i = fmul contract float %.9.i9.i.i, %.953.i.i
  %.955.i.i = fadd contract float %.770.i.i, %.954.i.i
  %.961.i.i = fcmp contract ogt float %.955.i.i, 0.000000e+00
  br i1 %.961.i.i, label %B734.i.i, label %B840.i.i

B1523.us.i:                                       ; preds = %B58.i.i, %B1448.us.i, %B840.i.i, %B1240.endif.us.i
  %arg.image.0.sink.i = phi ptr [ %.213.fca.0.load, %B1448.us.i ], [ %.265.fca.0.load, %B1240.endif.us.i ], [ %.213.fca.0.load, %B840.i.i ], [ %.265.fca.0.load, %B58.i.i ]
  %has_line.3.3.us.i = phi i1 [ true, %B1448.us.i ], [ %has_line.2.21138.us.i, %B1240.endif.us.i ], [ true, %B840.i.i ], [ %has_line.2.21138.us.i, %B58.i.i ]
  call void @NRT_decref(ptr %arg.image.0.sink.i), !noalias !6
  %exitcond1401.not.i = icmp eq i64 %runs.3.2.i.i, %.2204.us.i
  br i1 %exitcond1401.not.i, label %B1192.B1148.loopexit_crit_edge.us.i, label %B1194.us.i

B1192.B1148.loopexit_crit_edge.us.i:              ; preds = %B1523.us.i
  %.2060.us.i = icmp sgt i64 %.205911411155.us.i, 1
  br i1 %.2060.us.i, label %B1150.endif.us.i, label %B770.loopexit.i

_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit: ; preds = %24, %26, %B0.endif.endif.endif.if.if.i, %33, %35, %36, %B0.endif.endif.endif.endi...if.2.if.i
  %common.ret.op.i = phi i32 [ %.43.i46.i, %35 ], [ %common.ret.op.i1138.i151155.i, %24 ], [ %.43.i89.i, %36 ], [ %common.ret.op.i3162179.i, %26 ], [ %.43.i11.i, %B0.endif.endif.endif.if.if.i ], [ %.43.i65.i, %B0.endif.endif.endif.endi...if.2.if.i ], [ %common.ret.op.i40188206.i, %33 ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !24

B0.endif.endif.endif.endif.if.if:                 ; preds = %B0.endif.endif.endif.endif
  %.263 = icmp sgt i32 %.255, 0
  %.256 = load ptr, ptr %excinfo.5, align 8
  %.264 = select i1 %.263, ptr %.256, ptr undef
  store ptr %.264, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:           ; preds = %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3, %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit, %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.265.fca.0.load)
  tail call void @NRT_decref(ptr %.213.fca.0.load)
  tail call void @NRT_decref(ptr %.158.fca.0.load)
  tail call void @NRT_decref(ptr %.103.fca.0.load)
  tail call void @NRT_decref(ptr %.46.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.if.if.thread:    ; preds = %B0.endif.endif.endif.endi...if.1.i, %B0.endif.endif.endif.endi...if.i, %B0.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.if.if.i
  %common.ret.op.i2.ph = phi i32 [ %.499.i, %B0.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.if.i ], [ %.704.i, %B0.endif.endif.endif.endi...if.i ], [ 1, %B0.endif.endif.endif.endi...if.1.i ]
  %.3267 = load ptr, ptr %excinfo.6, align 8
  br label %61

B0.endif.endif.endif.endif.endif.if.if:           ; preds = %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit
  %common.ret.op.i2 = phi i32 [ %common.ret.op.i, %_ZN8realtime5matte6guided6_applyB3v47B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit ]
  %.333 = icmp sgt i32 %common.ret.op.i2, 0
  %.326 = load ptr, ptr %excinfo.6, align 8
  br i1 %.333, label %61, label %61

61:                                               ; preds = %B0.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.endif.endif.if.if
  %common.ret.op.i28 = phi i32 [ %common.ret.op.i2, %B0.endif.endif.endif.endif.endif.if.if ], [ %common.ret.op.i2.ph, %B0.endif.endif.endif.endif.endif.if.if.thread ], [ %common.ret.op.i2, %B0.endif.endif.endif.endif.endif.if.if ]
  %62 = phi ptr [ %.326, %B0.endif.endif.endif.endif.endif.if.if ], [ %.3267, %B0.endif.endif.endif.endif.endif.if.if.thread ], [ %.326, %B0.endif.endif.endif.endif.endif.if.if ]
  store ptr %62, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name70(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
B0:
  %.20 = shl i64 %arg.shape.2, 2
  %.21 = mul i64 %.20, %arg.shape.1
  %.33 = mul nsw i64 %arg.shape.1, %arg.shape.0
  %.34 = mul nsw i64 %.33, %arg.shape.2
  %retptr.repack14 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 0, i64 16, i1 false)
  store i64 %.34, ptr %retptr.repack14, align 8
  %retptr.repack16 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 4, ptr %retptr.repack16, align 8
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
  store i64 %.20, ptr %retptr.repack22.repack28, align 8
  %retptr.repack22.repack30 = getelementptr inbounds nuw i8, ptr %retptr, i64 80
  store i64 4, ptr %retptr.repack22.repack30, align 8
  ret i32 0
}

define linkonce_odr i32 @name71(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name72(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

; Function Attrs: noinline
declare void @NRT_incref(ptr)

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #3

define linkonce_odr range(i32 -1, -2) i32 @name73(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name75(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: noinline
declare void @NRT_decref(ptr)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #3

define linkonce_odr range(i32 0, 2) i32 @name74(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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
  store ptr @name33, ptr %excinfo, align 8, !numba_exception_output !21
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
  store ptr @name36, ptr %excinfo, align 8, !numba_exception_output !21
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
  store ptr @name39, ptr %excinfo, align 8, !numba_exception_output !21
  br label %common.ret

B192.else:                                        ; preds = %B162
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !36

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

define linkonce_odr i64 @nrt_atomic_sub(ptr %.1) {
.3:
  %.4 = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.5 = add i64 %.4, -1
  ret i64 %.5
}

declare void @NRT_MemInfo_call_dtor(ptr)

define linkonce_odr range(i32 0, 2) i32 @name75(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !19

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name18, ptr %excinfo, align 8, !numba_exception_output !21
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
!2 = distinct !{!2, !3, !"name76: %retptr"}
!3 = distinct !{!3, !"name76"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name76: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8}
!8 = distinct !{!8, !9, !"name77: %retptr"}
!9 = distinct !{!9, !"name77"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"name77: %excinfo"}
!12 = !{!8, !11, !2, !5}
!13 = !{!14}
!14 = distinct !{!14, !15, !"name78: %retptr"}
!15 = distinct !{!15, !"name78"}
!16 = !{!17}
!17 = distinct !{!17, !15, !"name78: %excinfo"}
!18 = !{!14, !17, !8, !11, !2, !5}
!19 = !{!"branch_weights", i32 1, i32 99}
!20 = !{!14, !8, !11, !2, !5}
!21 = !{i1 true}
!22 = !{!17, !8, !11, !2, !5}
!23 = !{!8, !2, !5}
!24 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!25 = !{!26, !8, !11, !2, !5}
!26 = distinct !{!26, !27, !"name79: %retptr"}
!27 = distinct !{!27, !"name79"}
!28 = !{!11, !2, !5}
!29 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!30 = !{!31, !2, !5}
!31 = distinct !{!31, !32, !"name80: %retptr"}
!32 = distinct !{!32, !"name80"}
!33 = !{!34, !31, !2, !5}
!34 = distinct !{!34, !35, !"name81: %retptr"}
!35 = distinct !{!35, !"name81"}
!36 = !{!"branch_weights", i32 99, i32 1}
!37 = !{!38, !2, !5}
!38 = distinct !{!38, !39, !"name82: %retptr"}
!39 = distinct !{!39, !"name82"}
!40 = !{!41}
!41 = distinct !{!41, !42, !"name83: %retptr"}
!42 = distinct !{!42, !"name83"}
!43 = !{!44}
!44 = distinct !{!44, !42, !"name83: %excinfo"}
!45 = !{!41, !44, !2, !5}
!46 = !{!44, !2, !5}
!47 = !{!41, !2, !5}
!48 = !{!49}
!49 = distinct !{!49, !50, !"name84: %retptr"}
!50 = distinct !{!50, !"name84"}
!51 = !{!52}
!52 = distinct !{!52, !50, !"name84: %excinfo"}
!53 = !{!49, !52, !2, !5}
!54 = !{!52, !2, !5}
!55 = !{!49, !2, !5}
!56 = !{!57, !2, !5}
!57 = distinct !{!57, !58, !"name85: %retptr"}
!58 = distinct !{!58, !"name85"}
!59 = !{!60}
!60 = distinct !{!60, !61, !"name86: %retptr"}
!61 = distinct !{!61, !"name86"}
!62 = !{!63}
!63 = distinct !{!63, !64, !"name87: %retptr"}
!64 = distinct !{!64, !"name87"}
!65 = !{!66}
!66 = distinct !{!66, !64, !"name87: %excinfo"}
!67 = !{!63, !66, !2, !5}
!68 = !{!66, !2, !5}
!69 = !{!63, !2, !5}
!70 = !{!71}
!71 = distinct !{!71, !72, !"name88: %retptr"}
!72 = distinct !{!72, !"name88"}
!73 = !{!74}
!74 = distinct !{!74, !72, !"name88: %excinfo"}
!75 = !{!71, !74, !2, !5}
!76 = !{!74, !2, !5}
!77 = !{!71, !2, !5}
!78 = !{!79}
!79 = distinct !{!79, !80, !"name89: %retptr"}
!80 = distinct !{!80, !"name89"}
!81 = !{!82}
!82 = distinct !{!82, !80, !"name89: %excinfo"}
!83 = !{!79, !82, !2, !5}
!84 = !{!82, !2, !5}
!85 = !{!79, !2, !5}
!86 = !{!87}
!87 = distinct !{!87, !88, !"name88: %retptr"}
!88 = distinct !{!88, !"name88"}
!89 = !{!90}
!90 = distinct !{!90, !88, !"name88: %excinfo"}
!91 = !{!87, !90, !2, !5}
!92 = !{!90, !2, !5}
!93 = !{!87, !2, !5}
!94 = !{!95, !2, !5}
!95 = distinct !{!95, !96, !"name90: %retptr"}
!96 = distinct !{!96, !"name90"}
!97 = !{!98, !2, !5}
!98 = distinct !{!98, !99, !"name91: %retptr"}
!99 = distinct !{!99, !"name91"}
!100 = !{!101}
!101 = distinct !{!101, !102, !"name86: %retptr"}
!102 = distinct !{!102, !"name86"}
!103 = !{!104, !2, !5}
!104 = distinct !{!104, !105, !"name92: %retptr"}
!105 = distinct !{!105, !"name92"}
