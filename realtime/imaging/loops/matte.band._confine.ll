; source 9442c137711dfd72db400e5ae55ded32bb20696299f33f01f5e1ad514de3de54 712e6693c40517b683475c13ba6644cb783c720f547a79389d09b9dbfc44b16d

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null
@name5 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2, float %arg.v4, float %arg.v5, ptr %arg.p6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %arg.n6_2) {
B0:
  %.27 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep79 = getelementptr inbounds nuw i8, ptr %.27, i64 32
  %.fca.5.1.gep81 = getelementptr inbounds nuw i8, ptr %.27, i64 48
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.76 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.123 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep38 = getelementptr inbounds nuw i8, ptr %.123, i64 32
  %.fca.5.1.gep40 = getelementptr inbounds nuw i8, ptr %.123, i64 48
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.172 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.172, i64 32
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.172, i64 48
  %.fca.5.2.gep19 = getelementptr inbounds nuw i8, ptr %.172, i64 56
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.227 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.227, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.227, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.227, i64 56
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.27, i8 0, i64 72, i1 false)
  %.33 = call i32 @name6(ptr nonnull %.27, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1)
  %.43.fca.0.load = load ptr, ptr %.27, align 8
  %.43.fca.4.load = load ptr, ptr %.fca.4.gep79, align 8
  %.43.fca.5.1.load = load i64, ptr %.fca.5.1.gep81, align 8
  switch i32 %.33, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep58 = getelementptr inbounds nuw i8, ptr %.76, i64 48
  %.fca.5.0.gep57 = getelementptr inbounds nuw i8, ptr %.76, i64 40
  %.fca.4.gep56 = getelementptr inbounds nuw i8, ptr %.76, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.76, i8 0, i64 72, i1 false)
  %.82 = call i32 @name6(ptr nonnull %.76, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.92.fca.0.load = load ptr, ptr %.76, align 8
  %.92.fca.4.load = load ptr, ptr %.fca.4.gep56, align 8
  %.92.fca.5.0.load = load i64, ptr %.fca.5.0.gep57, align 8
  %.92.fca.5.1.load = load i64, ptr %.fca.5.1.gep58, align 8
  switch i32 %.82, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.33, %B0.if.if ], [ %.82, %B0.endif.if.if ], [ %.129, %B0.endif.endif.if.if ], [ %.179, %B0.endif.endif.endif.if.if ], [ %.234, %B0.endif.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.41 = icmp sgt i32 %.33, 0
  %.34 = load ptr, ptr %excinfo.1, align 8
  %.42 = select i1 %.41, ptr %.34, ptr undef
  store ptr %.42, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.123, i8 0, i64 72, i1 false)
  %.129 = call i32 @name6(ptr nonnull %.123, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.139.fca.0.load = load ptr, ptr %.123, align 8
  %.139.fca.4.load = load ptr, ptr %.fca.4.gep38, align 8
  %.139.fca.5.1.load = load i64, ptr %.fca.5.1.gep40, align 8
  switch i32 %.129, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.90 = icmp sgt i32 %.82, 0
  %.83 = load ptr, ptr %excinfo.2, align 8
  %.91 = select i1 %.90, ptr %.83, ptr undef
  store ptr %.91, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.172, i8 0, i64 88, i1 false)
  %.179 = call i32 @name7(ptr nonnull %.172, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2)
  %.189.fca.0.load = load ptr, ptr %.172, align 8
  %.189.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.189.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  %.189.fca.5.2.load = load i64, ptr %.fca.5.2.gep19, align 8
  switch i32 %.179, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.137 = icmp sgt i32 %.129, 0
  %.130 = load ptr, ptr %excinfo.3, align 8
  %.138 = select i1 %.137, ptr %.130, ptr undef
  store ptr %.138, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.227, i8 0, i64 88, i1 false)
  %.234 = call i32 @name8(ptr nonnull %.227, ptr nonnull %excinfo.5, ptr %arg.p6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %arg.n6_2)
  %.244.fca.0.load = load ptr, ptr %.227, align 8
  switch i32 %.234, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.187 = icmp sgt i32 %.179, 0
  %.180 = load ptr, ptr %excinfo.4, align 8
  %.188 = select i1 %.187, ptr %.180, ptr undef
  store ptr %.188, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  %.244.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.244.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.244.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  %.166.i = fadd contract float %arg.v5, 5.000000e-01
  %.168.i = fmul contract float %arg.v4, %.166.i
  %.170.i = fsub contract float 5.000000e-01, %.168.i
  %.271576.not.i = icmp slt i64 %.92.fca.5.0.load, 1
  %.407549.not.i = icmp slt i64 %.92.fca.5.1.load, 1
  %or.cond.i = select i1 %.271576.not.i, i1 true, i1 %.407549.not.i
  br i1 %or.cond.i, label %B0.endif.endif.endif.endif.endif.endif, label %B264.endif.us.preheader.i

B264.endif.us.preheader.i:                        ; preds = %B0.endif.endif.endif.endif.endif
  br label %B264.endif.us.i

B264.endif.us.i:                                  ; preds = %B320.B262.loopexit_crit_edge.us.i, %B264.endif.us.preheader.i
  %.277563581.us.i = phi i64 [ %.284.us.i, %B320.B262.loopexit_crit_edge.us.i ], [ 0, %B264.endif.us.preheader.i ]
  %.284.us.i = add nuw nsw i64 %.277563581.us.i, 1
  %.496.us.i = mul i64 %.277563581.us.i, %.139.fca.5.1.load
  %0 = getelementptr float, ptr %.139.fca.4.load, i64 %.496.us.i
  %.552.us.i = mul i64 %.277563581.us.i, %.43.fca.5.1.load
  %1 = getelementptr float, ptr %.43.fca.4.load, i64 %.552.us.i
  %.943.us.i = mul i64 %.277563581.us.i, %.189.fca.5.1.load
  %.1084.us.i = mul i64 %.277563581.us.i, %.92.fca.5.1.load
  %2 = getelementptr float, ptr %.92.fca.4.load, i64 %.1084.us.i
  %.1228.us.i = mul i64 %.277563581.us.i, %.244.fca.5.1.load
  br label %B322.us.i

B322.us.i:                                        ; preds = %B1075.us.i, %B264.endif.us.i
  %.413532554.us.i = phi i64 [ 0, %B264.endif.us.i ], [ %.420.us.i, %B1075.us.i ]
  %.420.us.i = add nuw nsw i64 %.413532554.us.i, 1
  %3 = getelementptr float, ptr %0, i64 %.413532554.us.i
  %.501.us.i = load float, ptr %3, align 4, !noalias !1
  %4 = getelementptr float, ptr %1, i64 %.413532554.us.i
  %.557.us.i = load float, ptr %4, align 4, !noalias !1
  %.567.us.i = call contract float @llvm.fabs.f32(float %.501.us.i)
  %.569.us.i = fcmp contract oeq float %.567.us.i, 1.000000e+00
  br i1 %.569.us.i, label %B402.us.i, label %B506.us.i

B506.us.i:                                        ; preds = %B322.us.i
  %.916.us.i = add i64 %.413532554.us.i, %.943.us.i
  %reass.mul.us.i = mul i64 %.916.us.i, %.189.fca.5.2.load
  %.949.us.i = getelementptr i8, ptr %.189.fca.4.load, i64 %reass.mul.us.i
  %.950.us.i = load i8, ptr %.949.us.i, align 1, !noalias !1
  %.951.us.i = uitofp i8 %.950.us.i to float
  %.1027.us.i = getelementptr i8, ptr %.949.us.i, i64 1
  %.1028.us.i = load i8, ptr %.1027.us.i, align 1, !noalias !1
  %.1029.us.i = uitofp i8 %.1028.us.i to float
  %.1030.us.i = fsub contract float %.951.us.i, %.1029.us.i
  %.1032.us.i = fmul contract float %.1030.us.i, 0x3F70101020000000
  %5 = getelementptr float, ptr %2, i64 %.413532554.us.i
  %.1089.us.i = load float, ptr %5, align 4, !noalias !1
  %.1093.us.i = fadd contract float %.1089.us.i, -5.000000e-01
  %.1095.us.i = fsub contract float %.1093.us.i, %arg.v5
  %.1097.us.i = fmul contract float %.1095.us.i, 1.500000e+00
  %.1099.us.i = fadd contract float %.1097.us.i, 5.000000e-01
  %.1105.us.i = fcmp contract ogt float %.1099.us.i, 0.000000e+00
  br i1 %.1105.us.i, label %B768.us.i, label %B802.us.i

B768.us.i:                                        ; preds = %B506.us.i
  %.12.i.i = fcmp contract ogt float %.1099.us.i, 1.000000e+00
  %.13.i.i = select i1 %.12.i.i, float 1.000000e+00, float %.1099.us.i
  br label %B802.us.i

B802.us.i:                                        ; preds = %B768.us.i, %B506.us.i
  %"$phi802.2.2.3.us.i" = phi float [ 0.000000e+00, %B506.us.i ], [ %.13.i.i, %B768.us.i ]
  %.1155.us.i = fsub contract float 1.000000e+00, %.567.us.i
  %.1201.us.i = add i64 %.413532554.us.i, %.1228.us.i
  %reass.mul514.us.i = mul i64 %.1201.us.i, %.244.fca.5.2.load
  %6 = getelementptr float, ptr %.244.fca.4.load, i64 %reass.mul514.us.i
  %.1234.us.i = getelementptr i8, ptr %6, i64 12
  %.1235.us.i = load float, ptr %.1234.us.i, align 4, !noalias !1
  %.1237.us.i = fsub contract float %.1235.us.i, %.1032.us.i
  %.1241.us.i = fmul contract float %arg.v4, %.1237.us.i
  %.1244.us.i = fmul contract float %.170.i, %.557.us.i
  %.1245.us.i = fadd contract float %.1244.us.i, %.1241.us.i
  %.1248.us.i = fsub contract float 1.000000e+00, %.557.us.i
  %.1251.us.i = fmul contract float %.1248.us.i, %"$phi802.2.2.3.us.i"
  %.1252.us.i = fadd contract float %.1251.us.i, %.1245.us.i
  %.1254.us.i = fmul contract float %.1155.us.i, %.1252.us.i
  %.1257.us.i = fcmp contract ogt float %.501.us.i, 0.000000e+00
  %"$phi958.3.2.3.v.us.i" = select i1 %.1257.us.i, float 0x3FF3333340000000, float 0x3FC99999A0000000
  %"$phi958.3.2.3.us.i" = fmul contract float %.501.us.i, %"$phi958.3.2.3.v.us.i"
  %.1283.us.i = fadd contract float %"$phi958.3.2.3.us.i", %.1254.us.i
  store float %.1283.us.i, ptr %.1234.us.i, align 4, !noalias !1
  %.1558.us.i = fmul contract float %arg.v4, %.1155.us.i
  %.1555.us.i = load float, ptr %6, align 4, !noalias !1
  %.1559.us.i = fmul contract float %.1558.us.i, %.1555.us.i
  store float %.1559.us.i, ptr %6, align 4, !noalias !1
  %7 = getelementptr i8, ptr %6, i64 4
  %.1555.us.1.i = load float, ptr %7, align 4, !noalias !1
  %.1559.us.1.i = fmul contract float %.1558.us.i, %.1555.us.1.i
  store float %.1559.us.1.i, ptr %7, align 4, !noalias !1
  %8 = getelementptr i8, ptr %6, i64 8
  %.1555.us.2.i = load float, ptr %8, align 4, !noalias !1
  %.1559.us.2.i = fmul contract float %.1558.us.i, %.1555.us.2.i
  store float %.1559.us.2.i, ptr %8, align 4, !noalias !1
  br label %B1075.us.i

B402.us.i:                                        ; preds = %B322.us.i
  %.575.us.i = fcmp contract ogt float %.501.us.i, 0.000000e+00
  %"$phi428.2.2.2.us.i" = select i1 %.575.us.i, float 0x3FF3333340000000, float 0xBFC99999A0000000
  %.634.us.i = add i64 %.413532554.us.i, %.1228.us.i
  %reass.mul516.us.i = mul i64 %.634.us.i, %.244.fca.5.2.load
  %9 = getelementptr float, ptr %.244.fca.4.load, i64 %reass.mul516.us.i
  %.667.us.i = getelementptr i8, ptr %9, i64 12
  store float %"$phi428.2.2.2.us.i", ptr %.667.us.i, align 4, !noalias !1
  store float 0.000000e+00, ptr %9, align 4, !noalias !1
  %10 = getelementptr i8, ptr %9, i64 4
  store float 0.000000e+00, ptr %10, align 4, !noalias !1
  %11 = getelementptr i8, ptr %9, i64 8
  store float 0.000000e+00, ptr %11, align 4, !noalias !1
  br label %B1075.us.i

B1075.us.i:                                       ; preds = %B402.us.i, %B802.us.i
  %exitcond.not.i = icmp eq i64 %.92.fca.5.1.load, %.420.us.i
  br i1 %exitcond.not.i, label %B320.B262.loopexit_crit_edge.us.i, label %B322.us.i

B320.B262.loopexit_crit_edge.us.i:                ; preds = %B1075.us.i
  %exitcond624.not.i = icmp eq i64 %.284.us.i, %.92.fca.5.0.load
  br i1 %exitcond624.not.i, label %B0.endif.endif.endif.endif.endif.endif, label %B264.endif.us.i

B0.endif.endif.endif.endif.if.if:                 ; preds = %B0.endif.endif.endif.endif
  %.242 = icmp sgt i32 %.234, 0
  %.235 = load ptr, ptr %excinfo.5, align 8
  %.243 = select i1 %.242, ptr %.235, ptr undef
  store ptr %.243, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:           ; preds = %B0.endif.endif.endif.endif.endif, %B320.B262.loopexit_crit_edge.us.i
  tail call void @NRT_decref(ptr %.244.fca.0.load)
  tail call void @NRT_decref(ptr %.189.fca.0.load)
  tail call void @NRT_decref(ptr %.139.fca.0.load)
  tail call void @NRT_decref(ptr %.92.fca.0.load)
  tail call void @NRT_decref(ptr %.43.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name6(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr i32 @name7(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name8(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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
!2 = distinct !{!2, !3, !"name9: %retptr"}
!3 = distinct !{!3, !"name9"}
!4 = !{!"branch_weights", i32 1, i32 99}
