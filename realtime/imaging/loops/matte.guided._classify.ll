; source 1cd72d90b1f0ab2aeb1cf11496393a99aaa717b5d736ed168e422fb492169279 3a70b30c1770c744b78270b1e2969f852e9611a30b8f6373e69735c6e0590439

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1) {
B0:
  %.25 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep60 = getelementptr inbounds nuw i8, ptr %.25, i64 32
  %.fca.5.1.gep62 = getelementptr inbounds nuw i8, ptr %.25, i64 48
  %.fca.5.2.gep63 = getelementptr inbounds nuw i8, ptr %.25, i64 56
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.82 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.137 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep14 = getelementptr inbounds nuw i8, ptr %.137, i64 32
  %.fca.5.1.gep16 = getelementptr inbounds nuw i8, ptr %.137, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.137, i64 56
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.190 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.190, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.190, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.190, i64 48
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.25, i8 0, i64 88, i1 false)
  %.32 = call i32 @name5(ptr nonnull %.25, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.42.fca.0.load = load ptr, ptr %.25, align 8
  %.42.fca.4.load = load ptr, ptr %.fca.4.gep60, align 8
  %.42.fca.5.1.load = load i64, ptr %.fca.5.1.gep62, align 8
  %.42.fca.5.2.load = load i64, ptr %.fca.5.2.gep63, align 8
  switch i32 %.32, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.2.gep37 = getelementptr inbounds nuw i8, ptr %.82, i64 56
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.82, i64 48
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.82, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.82, i8 0, i64 88, i1 false)
  %.89 = call i32 @name6(ptr nonnull %.82, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2)
  %.99.fca.0.load = load ptr, ptr %.82, align 8
  %.99.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.99.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  %.99.fca.5.2.load = load i64, ptr %.fca.5.2.gep37, align 8
  switch i32 %.89, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.32, %B0.if.if ], [ %.89, %B0.endif.if.if ], [ %.144, %B0.endif.endif.if.if ], [ %.196, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.40 = icmp sgt i32 %.32, 0
  %.33 = load ptr, ptr %excinfo.1, align 8
  %.41 = select i1 %.40, ptr %.33, ptr undef
  store ptr %.41, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.137, i8 0, i64 88, i1 false)
  %.144 = call i32 @name6(ptr nonnull %.137, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2)
  %.154.fca.0.load = load ptr, ptr %.137, align 8
  %.154.fca.4.load = load ptr, ptr %.fca.4.gep14, align 8
  %.154.fca.5.1.load = load i64, ptr %.fca.5.1.gep16, align 8
  %.154.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  switch i32 %.144, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.97 = icmp sgt i32 %.89, 0
  %.90 = load ptr, ptr %excinfo.2, align 8
  %.98 = select i1 %.97, ptr %.90, ptr undef
  store ptr %.98, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.190, i8 0, i64 72, i1 false)
  %.196 = call i32 @name7(ptr nonnull %.190, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1)
  %.206.fca.0.load = load ptr, ptr %.190, align 8
  switch i32 %.196, label %B0.endif.endif.endif.if.if [
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
  %.206.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.206.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.206.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  %.199386.not.i = icmp slt i64 %.206.fca.5.0.load, 1
  br i1 %.199386.not.i, label %B0.endif.endif.endif.endif.endif, label %B60.endif.lr.ph.i

B60.endif.lr.ph.i:                                ; preds = %B0.endif.endif.endif.endif
  %.335368.not.i = icmp slt i64 %.206.fca.5.1.load, 1
  %.718.i = mul i64 %.99.fca.5.2.load, %.99.fca.5.1.load
  %.879.i = mul i64 %.154.fca.5.2.load, %.154.fca.5.1.load
  br i1 %.335368.not.i, label %B0.endif.endif.endif.endif.endif, label %B60.endif.us.preheader.i

B60.endif.us.preheader.i:                         ; preds = %B60.endif.lr.ph.i
  br label %B60.endif.us.i

B60.endif.us.i:                                   ; preds = %B116.B58.loopexit_crit_edge.split.us.us.i, %B60.endif.us.preheader.i
  %.205379389.us.i = phi i64 [ %.212.us.i, %B116.B58.loopexit_crit_edge.split.us.us.i ], [ 0, %B60.endif.us.preheader.i ]
  %.445.us.i = mul i64 %.205379389.us.i, %.42.fca.5.1.load
  %.720.us.i = mul i64 %.718.i, %.205379389.us.i
  %0 = getelementptr i8, ptr %.99.fca.4.load, i64 %.720.us.i
  %.881.us.i = mul i64 %.879.i, %.205379389.us.i
  %1 = getelementptr i8, ptr %.154.fca.4.load, i64 %.881.us.i
  %.994.us.i = mul i64 %.205379389.us.i, %.206.fca.5.1.load
  %2 = getelementptr i8, ptr %.206.fca.4.load, i64 %.994.us.i
  br label %B118.endif.endif.us.us.i

B118.endif.endif.us.us.i:                         ; preds = %B670.us.us.i, %B60.endif.us.i
  %.341363369.us.us.i = phi i64 [ 0, %B60.endif.us.i ], [ %.348.us.us.i, %B670.us.us.i ]
  %.418.us.us.i = add i64 %.341363369.us.us.i, %.445.us.i
  %reass.mul.us.us.i = mul i64 %.418.us.us.i, %.42.fca.5.2.load
  %3 = getelementptr float, ptr %.42.fca.4.load, i64 %reass.mul.us.us.i
  %.451.us.us.i = getelementptr i8, ptr %3, i64 12
  %.452.us.us.i = load float, ptr %.451.us.us.i, align 4, !noalias !1
  %.722.us.us.i = mul i64 %.341363369.us.us.i, %.99.fca.5.2.load
  %4 = getelementptr i8, ptr %0, i64 %.722.us.us.i
  %.883.us.us.i = mul i64 %.341363369.us.us.i, %.154.fca.5.2.load
  %5 = getelementptr i8, ptr %1, i64 %.883.us.us.i
  %.650.us.us.i = load float, ptr %3, align 4, !noalias !1
  %.727.us.us.i = load i8, ptr %4, align 1, !noalias !1
  %.731.us.us.i = uitofp i8 %.727.us.us.i to float
  %.732.us.us.i = fmul contract float %.650.us.us.i, %.731.us.us.i
  %.734.us.us.i = fadd contract float %.452.us.us.i, %.732.us.us.i
  %.814.us.us.i = call contract float @llvm.fabs.f32(float %.650.us.us.i)
  %.888.us.us.i = load i8, ptr %5, align 1, !noalias !1
  %.892.us.us.i = uitofp i8 %.888.us.us.i to float
  %.893.us.us.i = fmul contract float %.814.us.us.i, %.892.us.us.i
  %.895.us.us.i = fmul contract float %.893.us.us.i, 2.500000e-01
  %.897.us.us.i = fadd contract float %.895.us.us.i, 0x3FB99999A0000000
  %6 = getelementptr i8, ptr %3, i64 4
  %.650.us.us.1.i = load float, ptr %6, align 4, !noalias !1
  %7 = getelementptr i8, ptr %4, i64 1
  %.727.us.us.1.i = load i8, ptr %7, align 1, !noalias !1
  %.731.us.us.1.i = uitofp i8 %.727.us.us.1.i to float
  %.732.us.us.1.i = fmul contract float %.650.us.us.1.i, %.731.us.us.1.i
  %.734.us.us.1.i = fadd contract float %.734.us.us.i, %.732.us.us.1.i
  %.814.us.us.1.i = call contract float @llvm.fabs.f32(float %.650.us.us.1.i)
  %8 = getelementptr i8, ptr %5, i64 1
  %.888.us.us.1.i = load i8, ptr %8, align 1, !noalias !1
  %.892.us.us.1.i = uitofp i8 %.888.us.us.1.i to float
  %.893.us.us.1.i = fmul contract float %.814.us.us.1.i, %.892.us.us.1.i
  %.895.us.us.1.i = fmul contract float %.893.us.us.1.i, 2.500000e-01
  %.897.us.us.1.i = fadd contract float %.897.us.us.i, %.895.us.us.1.i
  %9 = getelementptr i8, ptr %3, i64 8
  %.650.us.us.2.i = load float, ptr %9, align 4, !noalias !1
  %10 = getelementptr i8, ptr %4, i64 2
  %.727.us.us.2.i = load i8, ptr %10, align 1, !noalias !1
  %.731.us.us.2.i = uitofp i8 %.727.us.us.2.i to float
  %.732.us.us.2.i = fmul contract float %.650.us.us.2.i, %.731.us.us.2.i
  %.734.us.us.2.i = fadd contract float %.734.us.us.1.i, %.732.us.us.2.i
  %.814.us.us.2.i = call contract float @llvm.fabs.f32(float %.650.us.us.2.i)
  %11 = getelementptr i8, ptr %5, i64 2
  %.888.us.us.2.i = load i8, ptr %11, align 1, !noalias !1
  %.892.us.us.2.i = uitofp i8 %.888.us.us.2.i to float
  %.893.us.us.2.i = fmul contract float %.814.us.us.2.i, %.892.us.us.2.i
  %.895.us.us.2.i = fmul contract float %.893.us.us.2.i, 2.500000e-01
  %.897.us.us.2.i = fadd contract float %.897.us.us.1.i, %.895.us.us.2.i
  %.348.us.us.i = add nuw nsw i64 %.341363369.us.us.i, 1
  %.911.us.us.i = fsub contract float %.734.us.us.2.i, %.897.us.us.2.i
  %.913.us.us.i = fcmp contract ogt float %.911.us.us.i, 1.000000e+00
  br i1 %.913.us.us.i, label %B670.us.us.i, label %B602.us.us.i

B602.us.us.i:                                     ; preds = %B118.endif.endif.us.us.i
  %.932.us.us.i = fadd contract float %.897.us.us.2.i, %.734.us.us.2.i
  %.938.us.us.i = fcmp contract olt float %.932.us.us.i, 0.000000e+00
  br i1 %.938.us.us.i, label %B656.us.us.i, label %B670.us.us.i

B656.us.us.i:                                     ; preds = %B602.us.us.i
  br label %B670.us.us.i

B670.us.us.i:                                     ; preds = %B656.us.us.i, %B602.us.us.i, %B118.endif.endif.us.us.i
  %state.3.2.us.us.i = phi i8 [ 0, %B602.us.us.i ], [ 2, %B656.us.us.i ], [ 1, %B118.endif.endif.us.us.i ]
  %12 = getelementptr i8, ptr %2, i64 %.341363369.us.us.i
  store i8 %state.3.2.us.us.i, ptr %12, align 1, !noalias !1
  %exitcond.not.i = icmp eq i64 %.206.fca.5.1.load, %.348.us.us.i
  br i1 %exitcond.not.i, label %B116.B58.loopexit_crit_edge.split.us.us.i, label %B118.endif.endif.us.us.i

B116.B58.loopexit_crit_edge.split.us.us.i:        ; preds = %B670.us.us.i
  %.212.us.i = add nuw nsw i64 %.205379389.us.i, 1
  %exitcond403.not.i = icmp eq i64 %.212.us.i, %.206.fca.5.0.load
  br i1 %exitcond403.not.i, label %B0.endif.endif.endif.endif.endif, label %B60.endif.us.i

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.204 = icmp sgt i32 %.196, 0
  %.197 = load ptr, ptr %excinfo.4, align 8
  %.205 = select i1 %.204, ptr %.197, ptr undef
  store ptr %.205, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B60.endif.lr.ph.i, %B0.endif.endif.endif.endif, %B116.B58.loopexit_crit_edge.split.us.us.i
  tail call void @NRT_decref(ptr %.206.fca.0.load)
  tail call void @NRT_decref(ptr %.154.fca.0.load)
  tail call void @NRT_decref(ptr %.99.fca.0.load)
  tail call void @NRT_decref(ptr %.42.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name5(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name6(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name7(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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
!2 = distinct !{!2, !3, !"name8: %retptr"}
!3 = distinct !{!3, !"name8"}
!4 = !{!"branch_weights", i32 1, i32 99}
