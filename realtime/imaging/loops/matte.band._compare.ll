; source 9442c137711dfd72db400e5ae55ded32bb20696299f33f01f5e1ad514de3de54 50352a207f2a2aacbf96f0e9b8a8e2a2e9043b1368a90c4acfff197e8fd288ed

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null
@name5 = common global ptr null
@name6 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, float %arg.v5, ptr %arg.p6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %arg.n6_2, ptr %arg.p7, i64 %arg.n7_0, i64 %arg.n7_1, i64 %arg.n7_2) {
B0:
  %.36 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep121 = getelementptr inbounds nuw i8, ptr %.36, i64 32
  %.fca.5.1.gep123 = getelementptr inbounds nuw i8, ptr %.36, i64 48
  %.fca.5.2.gep124 = getelementptr inbounds nuw i8, ptr %.36, i64 56
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.91 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.138 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep78 = getelementptr inbounds nuw i8, ptr %.138, i64 32
  %.fca.5.0.gep79 = getelementptr inbounds nuw i8, ptr %.138, i64 40
  %.fca.5.1.gep80 = getelementptr inbounds nuw i8, ptr %.138, i64 48
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.187 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep56 = getelementptr inbounds nuw i8, ptr %.187, i64 32
  %.fca.5.1.gep58 = getelementptr inbounds nuw i8, ptr %.187, i64 48
  %.fca.5.2.gep59 = getelementptr inbounds nuw i8, ptr %.187, i64 56
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.240 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep38 = getelementptr inbounds nuw i8, ptr %.240, i64 32
  %.fca.5.1.gep40 = getelementptr inbounds nuw i8, ptr %.240, i64 48
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.289 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.289, i64 32
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.289, i64 48
  %.fca.5.2.gep19 = getelementptr inbounds nuw i8, ptr %.289, i64 56
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.344 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.344, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.344, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.344, i64 56
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.36, i8 0, i64 88, i1 false)
  %.43 = call i32 @name7(ptr nonnull %.36, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.53.fca.0.load = load ptr, ptr %.36, align 8
  %.53.fca.4.load = load ptr, ptr %.fca.4.gep121, align 8
  %.53.fca.5.1.load = load i64, ptr %.fca.5.1.gep123, align 8
  %.53.fca.5.2.load = load i64, ptr %.fca.5.2.gep124, align 8
  switch i32 %.43, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep98 = getelementptr inbounds nuw i8, ptr %.91, i64 48
  %.fca.4.gep96 = getelementptr inbounds nuw i8, ptr %.91, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.91, i8 0, i64 72, i1 false)
  %.97 = call i32 @name8(ptr nonnull %.91, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.107.fca.0.load = load ptr, ptr %.91, align 8
  %.107.fca.4.load = load ptr, ptr %.fca.4.gep96, align 8
  %.107.fca.5.1.load = load i64, ptr %.fca.5.1.gep98, align 8
  switch i32 %.97, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.43, %B0.if.if ], [ %.97, %B0.endif.if.if ], [ %.144, %B0.endif.endif.if.if ], [ %.194, %B0.endif.endif.endif.if.if ], [ %.246, %B0.endif.endif.endif.endif.if.if ], [ %.296, %B0.endif.endif.endif.endif.endif.if.if ], [ %.351, %B0.endif.endif.endif.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif.endif.endif ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.51 = icmp sgt i32 %.43, 0
  %.44 = load ptr, ptr %excinfo.1, align 8
  %.52 = select i1 %.51, ptr %.44, ptr undef
  store ptr %.52, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.138, i8 0, i64 72, i1 false)
  %.144 = call i32 @name8(ptr nonnull %.138, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.154.fca.0.load = load ptr, ptr %.138, align 8
  %.154.fca.4.load = load ptr, ptr %.fca.4.gep78, align 8
  %.154.fca.5.0.load = load i64, ptr %.fca.5.0.gep79, align 8
  %.154.fca.5.1.load = load i64, ptr %.fca.5.1.gep80, align 8
  switch i32 %.144, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.105 = icmp sgt i32 %.97, 0
  %.98 = load ptr, ptr %excinfo.2, align 8
  %.106 = select i1 %.105, ptr %.98, ptr undef
  store ptr %.106, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.187, i8 0, i64 88, i1 false)
  %.194 = call i32 @name9(ptr nonnull %.187, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2)
  %.204.fca.0.load = load ptr, ptr %.187, align 8
  %.204.fca.4.load = load ptr, ptr %.fca.4.gep56, align 8
  %.204.fca.5.1.load = load i64, ptr %.fca.5.1.gep58, align 8
  %.204.fca.5.2.load = load i64, ptr %.fca.5.2.gep59, align 8
  switch i32 %.194, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.152 = icmp sgt i32 %.144, 0
  %.145 = load ptr, ptr %excinfo.3, align 8
  %.153 = select i1 %.152, ptr %.145, ptr undef
  store ptr %.153, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.240, i8 0, i64 72, i1 false)
  %.246 = call i32 @name8(ptr nonnull %.240, ptr nonnull %excinfo.5, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1)
  %.256.fca.0.load = load ptr, ptr %.240, align 8
  %.256.fca.4.load = load ptr, ptr %.fca.4.gep38, align 8
  %.256.fca.5.1.load = load i64, ptr %.fca.5.1.gep40, align 8
  switch i32 %.246, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.202 = icmp sgt i32 %.194, 0
  %.195 = load ptr, ptr %excinfo.4, align 8
  %.203 = select i1 %.202, ptr %.195, ptr undef
  store ptr %.203, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.289, i8 0, i64 88, i1 false)
  %.296 = call i32 @name9(ptr nonnull %.289, ptr nonnull %excinfo.6, ptr %arg.p6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %arg.n6_2)
  %.306.fca.0.load = load ptr, ptr %.289, align 8
  %.306.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.306.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  %.306.fca.5.2.load = load i64, ptr %.fca.5.2.gep19, align 8
  switch i32 %.296, label %B0.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.endif.if.if:                 ; preds = %B0.endif.endif.endif.endif
  %.254 = icmp sgt i32 %.246, 0
  %.247 = load ptr, ptr %excinfo.5, align 8
  %.255 = select i1 %.254, ptr %.247, ptr undef
  store ptr %.255, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:           ; preds = %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.344, i8 0, i64 88, i1 false)
  %.351 = call i32 @name9(ptr nonnull %.344, ptr nonnull %excinfo.7, ptr %arg.p7, i64 %arg.n7_0, i64 %arg.n7_1, i64 %arg.n7_2)
  %.361.fca.0.load = load ptr, ptr %.344, align 8
  switch i32 %.351, label %B0.endif.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.endif.endif.if.if:           ; preds = %B0.endif.endif.endif.endif.endif
  %.304 = icmp sgt i32 %.296, 0
  %.297 = load ptr, ptr %excinfo.6, align 8
  %.305 = select i1 %.304, ptr %.297, ptr undef
  store ptr %.305, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif:     ; preds = %B0.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif.endif
  %.361.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.361.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.361.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  %.308561.not.i = icmp slt i64 %.154.fca.5.0.load, 1
  br i1 %.308561.not.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif, label %B236.endif.lr.ph.i

B236.endif.lr.ph.i:                               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif
  %.444527.not.i = icmp slt i64 %.154.fca.5.1.load, 1
  %.892.i = mul i64 %.204.fca.5.2.load, %.204.fca.5.1.load
  br i1 %.444527.not.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif, label %B236.endif.us.preheader.i

B236.endif.us.preheader.i:                        ; preds = %B236.endif.lr.ph.i
  br label %B236.endif.us.i

B236.endif.us.i:                                  ; preds = %B292.B234.loopexit_crit_edge.us.i, %B236.endif.us.preheader.i
  %.314540564.us.i = phi i64 [ %.321.us.i, %B292.B234.loopexit_crit_edge.us.i ], [ 0, %B236.endif.us.preheader.i ]
  %.321.us.i = add nuw nsw i64 %.314540564.us.i, 1
  %.533.us.i = mul i64 %.314540564.us.i, %.256.fca.5.1.load
  %0 = getelementptr float, ptr %.256.fca.4.load, i64 %.533.us.i
  %.623.us.i = mul i64 %.314540564.us.i, %.53.fca.5.1.load
  %.894.us.i = mul i64 %.892.i, %.314540564.us.i
  %1 = getelementptr i8, ptr %.204.fca.4.load, i64 %.894.us.i
  %.964.us.i = mul i64 %.314540564.us.i, %.107.fca.5.1.load
  %2 = getelementptr float, ptr %.107.fca.4.load, i64 %.964.us.i
  %.1020.us.i = mul i64 %.314540564.us.i, %.154.fca.5.1.load
  %3 = getelementptr float, ptr %.154.fca.4.load, i64 %.1020.us.i
  %.1236.us.i = mul i64 %.314540564.us.i, %.306.fca.5.1.load
  %.1410.us.i = mul i64 %.314540564.us.i, %.361.fca.5.1.load
  br label %B294.us.i

B294.us.i:                                        ; preds = %B959.us.i, %B236.endif.us.i
  %.450511530.us.i = phi i64 [ 0, %B236.endif.us.i ], [ %.457.us.i, %B959.us.i ]
  %.457.us.i = add nuw nsw i64 %.450511530.us.i, 1
  %4 = getelementptr float, ptr %0, i64 %.450511530.us.i
  %.538.us.i = load float, ptr %4, align 4, !noalias !1
  %.545.us.i = call contract float @llvm.fabs.f32(float %.538.us.i)
  %.547.us.i = fcmp contract oeq float %.545.us.i, 1.000000e+00
  br i1 %.547.us.i, label %B959.us.i, label %B512.endif.endif.endif.endif.us.i

B512.endif.endif.endif.endif.us.i:                ; preds = %B294.us.i
  %.596.us.i = add i64 %.450511530.us.i, %.623.us.i
  %reass.mul.us.i = mul i64 %.596.us.i, %.53.fca.5.2.load
  %5 = getelementptr float, ptr %.53.fca.4.load, i64 %reass.mul.us.i
  %.629.us.i = getelementptr i8, ptr %5, i64 12
  %.630.us.i = load float, ptr %.629.us.i, align 4, !noalias !1
  %.896.us.i = mul i64 %.450511530.us.i, %.204.fca.5.2.load
  %6 = getelementptr i8, ptr %1, i64 %.896.us.i
  %.824.us.i = load float, ptr %5, align 4, !noalias !1
  %.901.us.i = load i8, ptr %6, align 1, !noalias !1
  %.905.us.i = uitofp i8 %.901.us.i to float
  %.906.us.i = fmul contract float %.824.us.i, %.905.us.i
  %.908.us.i = fadd contract float %.630.us.i, %.906.us.i
  %7 = getelementptr i8, ptr %5, i64 4
  %.824.us.1.i = load float, ptr %7, align 4, !noalias !1
  %8 = getelementptr i8, ptr %6, i64 1
  %.901.us.1.i = load i8, ptr %8, align 1, !noalias !1
  %.905.us.1.i = uitofp i8 %.901.us.1.i to float
  %.906.us.1.i = fmul contract float %.824.us.1.i, %.905.us.1.i
  %.908.us.1.i = fadd contract float %.908.us.i, %.906.us.1.i
  %9 = getelementptr i8, ptr %5, i64 8
  %.824.us.2.i = load float, ptr %9, align 4, !noalias !1
  %10 = getelementptr i8, ptr %6, i64 2
  %.901.us.2.i = load i8, ptr %10, align 1, !noalias !1
  %.905.us.2.i = uitofp i8 %.901.us.2.i to float
  %.906.us.2.i = fmul contract float %.824.us.2.i, %.905.us.2.i
  %.908.us.2.i = fadd contract float %.908.us.1.i, %.906.us.2.i
  %11 = getelementptr float, ptr %2, i64 %.450511530.us.i
  %.969.us.i = load float, ptr %11, align 4, !noalias !1
  %12 = getelementptr float, ptr %3, i64 %.450511530.us.i
  %.1025.us.i = load float, ptr %12, align 4, !noalias !1
  %.1028.us.i = fmul contract float %.969.us.i, %.1025.us.i
  %.1030.us.i = fsub contract float %.908.us.2.i, %.1028.us.i
  %.1034.us.i = fsub contract float %.1030.us.i, %arg.v5
  %.12.i.i = fcmp contract olt float %.1034.us.i, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, float 0.000000e+00, float %.1034.us.i
  %.1065.us.i = fmul contract float %.13.i.i, 2.550000e+02
  %.12.i3.i = fcmp contract ogt float %.1065.us.i, 2.550000e+02
  %.13.i4.i = select i1 %.12.i3.i, float 2.550000e+02, float %.1065.us.i
  %.1095.us.i = fptoui float %.13.i4.i to i8
  %.1099.us.i = fneg contract float %.1030.us.i
  %.1101.us.i = fsub contract float %.1099.us.i, %arg.v5
  %.12.i1.i = fcmp contract olt float %.1101.us.i, 0.000000e+00
  %.13.i2.i = select i1 %.12.i1.i, float 0.000000e+00, float %.1101.us.i
  %.1132.us.i = fmul contract float %.13.i2.i, 2.550000e+02
  %.12.i5.i = fcmp contract ogt float %.1132.us.i, 2.550000e+02
  %.13.i6.i = select i1 %.12.i5.i, float 2.550000e+02, float %.1132.us.i
  %.1162.us.i = fptoui float %.13.i6.i to i8
  %.1209.us.i = add i64 %.450511530.us.i, %.1236.us.i
  %reass.mul490.us.i = mul i64 %.1209.us.i, %.306.fca.5.2.load
  %.1242.us.i = getelementptr i8, ptr %.306.fca.4.load, i64 %reass.mul490.us.i
  store i8 %.1095.us.i, ptr %.1242.us.i, align 1, !noalias !1
  %.1320.us.i = getelementptr i8, ptr %.1242.us.i, i64 1
  store i8 %.1162.us.i, ptr %.1320.us.i, align 1, !noalias !1
  %.1325.us.i = fcmp contract ole float %.538.us.i, -5.000000e-01
  %"$phi868.2.2.3.us.i" = select i1 %.1325.us.i, i8 %.1095.us.i, i8 0
  %.1383.us.i = add i64 %.450511530.us.i, %.1410.us.i
  %reass.mul492.us.i = mul i64 %.1383.us.i, %.361.fca.5.2.load
  %.1416.us.i = getelementptr i8, ptr %.361.fca.4.load, i64 %reass.mul492.us.i
  store i8 %"$phi868.2.2.3.us.i", ptr %.1416.us.i, align 1, !noalias !1
  %.1422.us.i = fcmp contract oge float %.538.us.i, 5.000000e-01
  %"$phi936.2.2.3.us.i" = select i1 %.1422.us.i, i8 %.1162.us.i, i8 0
  %.1517.us.i = getelementptr i8, ptr %.1416.us.i, i64 1
  store i8 %"$phi936.2.2.3.us.i", ptr %.1517.us.i, align 1, !noalias !1
  br label %B959.us.i

B959.us.i:                                        ; preds = %B512.endif.endif.endif.endif.us.i, %B294.us.i
  %exitcond.not.i = icmp eq i64 %.154.fca.5.1.load, %.457.us.i
  br i1 %exitcond.not.i, label %B292.B234.loopexit_crit_edge.us.i, label %B294.us.i

B292.B234.loopexit_crit_edge.us.i:                ; preds = %B959.us.i
  %exitcond646.not.i = icmp eq i64 %.321.us.i, %.154.fca.5.0.load
  br i1 %exitcond646.not.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif, label %B236.endif.us.i

B0.endif.endif.endif.endif.endif.endif.if.if:     ; preds = %B0.endif.endif.endif.endif.endif.endif
  %.359 = icmp sgt i32 %.351, 0
  %.352 = load ptr, ptr %excinfo.7, align 8
  %.360 = select i1 %.359, ptr %.352, ptr undef
  store ptr %.360, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif.endif: ; preds = %B236.endif.lr.ph.i, %B0.endif.endif.endif.endif.endif.endif.endif, %B292.B234.loopexit_crit_edge.us.i
  tail call void @NRT_decref(ptr %.361.fca.0.load)
  tail call void @NRT_decref(ptr %.306.fca.0.load)
  tail call void @NRT_decref(ptr %.256.fca.0.load)
  tail call void @NRT_decref(ptr %.204.fca.0.load)
  tail call void @NRT_decref(ptr %.154.fca.0.load)
  tail call void @NRT_decref(ptr %.107.fca.0.load)
  tail call void @NRT_decref(ptr %.53.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name7(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name8(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
B0:
  %.16 = shl i64 %arg.shape.1, 2
  %.25 = mul nsw i64 %arg.shape.1, %arg.shape.0
  %retptr.repack12 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 0, i64 16, i1 false)
  store i64 %.25, ptr %retptr.repack12, align 8
  %retptr.repack14 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 4, ptr %retptr.repack14, align 8
  %retptr.repack16 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %arg.ptr, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack18, align 8
  %retptr.repack18.repack22 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %arg.shape.1, ptr %retptr.repack18.repack22, align 8
  %retptr.repack20 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.16, ptr %retptr.repack20, align 8
  %retptr.repack20.repack24 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 4, ptr %retptr.repack20.repack24, align 8
  ret i32 0
}

define linkonce_odr i32 @name9(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

; Function Attrs: noinline
declare void @NRT_decref(ptr)

define linkonce_odr i64 @nrt_atomic_sub(ptr %.1) {
.3:
  %.4 = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.5 = add i64 %.4, -1
  ret i64 %.5
}

declare void @NRT_MemInfo_call_dtor(ptr)

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #3

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2}
!2 = distinct !{!2, !3, !"name10: %retptr"}
!3 = distinct !{!3, !"name10"}
!4 = !{!"branch_weights", i32 1, i32 99}
