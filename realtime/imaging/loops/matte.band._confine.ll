; source c4a43e5106f286376ec848914c3bbeecae834c653f33a2f54d49ef5e9fec6772 dc431d61c496f4b1c1c1bd1e5502c9f551a70e5a4ad4763d2e7f8f4e483b9bfd

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, float %arg.v3, float %arg.v4, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1, i64 %arg.n5_2) {
B0:
  %.23 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep56 = getelementptr inbounds nuw i8, ptr %.23, i64 32
  %.fca.5.1.gep58 = getelementptr inbounds nuw i8, ptr %.23, i64 48
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.72 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.119 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.119, i64 32
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.119, i64 48
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.168 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.168, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.168, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.168, i64 56
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.23, i8 0, i64 72, i1 false)
  %.29 = call i32 @name5(ptr nonnull %.23, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1)
  %.39.fca.0.load = load ptr, ptr %.23, align 8
  %.39.fca.4.load = load ptr, ptr %.fca.4.gep56, align 8
  %.39.fca.5.1.load = load i64, ptr %.fca.5.1.gep58, align 8
  switch i32 %.29, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.72, i64 48
  %.fca.5.0.gep35 = getelementptr inbounds nuw i8, ptr %.72, i64 40
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.72, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.72, i8 0, i64 72, i1 false)
  %.78 = call i32 @name5(ptr nonnull %.72, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.88.fca.0.load = load ptr, ptr %.72, align 8
  %.88.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.88.fca.5.0.load = load i64, ptr %.fca.5.0.gep35, align 8
  %.88.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  switch i32 %.78, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.29, %B0.if.if ], [ %.78, %B0.endif.if.if ], [ %.125, %B0.endif.endif.if.if ], [ %.175, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.37 = icmp sgt i32 %.29, 0
  %.30 = load ptr, ptr %excinfo.1, align 8
  %.38 = select i1 %.37, ptr %.30, ptr undef
  store ptr %.38, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.119, i8 0, i64 72, i1 false)
  %.125 = call i32 @name5(ptr nonnull %.119, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.135.fca.0.load = load ptr, ptr %.119, align 8
  %.135.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.135.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  switch i32 %.125, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.86 = icmp sgt i32 %.78, 0
  %.79 = load ptr, ptr %excinfo.2, align 8
  %.87 = select i1 %.86, ptr %.79, ptr undef
  store ptr %.87, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.168, i8 0, i64 88, i1 false)
  %.175 = call i32 @name6(ptr nonnull %.168, ptr nonnull %excinfo.4, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1, i64 %arg.n5_2)
  %.185.fca.0.load = load ptr, ptr %.168, align 8
  switch i32 %.175, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.133 = icmp sgt i32 %.125, 0
  %.126 = load ptr, ptr %excinfo.3, align 8
  %.134 = select i1 %.133, ptr %.126, ptr undef
  store ptr %.134, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.185.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.185.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.185.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  %.140.i = fadd contract float %arg.v4, 5.000000e-01
  %.142.i = fmul contract float %arg.v3, %.140.i
  %.144.i = fsub contract float 5.000000e-01, %.142.i
  %.244396.not.i = icmp slt i64 %.88.fca.5.0.load, 1
  %.379369.not.i = icmp slt i64 %.88.fca.5.1.load, 1
  %or.cond.i = select i1 %.244396.not.i, i1 true, i1 %.379369.not.i
  br i1 %or.cond.i, label %B0.endif.endif.endif.endif.endif, label %B262.endif.us.preheader.i

B262.endif.us.preheader.i:                        ; preds = %B0.endif.endif.endif.endif
  %exitcond.peel.not.i = icmp eq i64 %.88.fca.5.1.load, 1
  br label %B262.endif.us.i

B262.endif.us.i:                                  ; preds = %B316.B260.loopexit_crit_edge.split.us.us.i, %B262.endif.us.preheader.i
  %.250387399.us.i = phi i64 [ %.257.us.i, %B316.B260.loopexit_crit_edge.split.us.us.i ], [ 0, %B262.endif.us.preheader.i ]
  %.257.us.i = add nuw nsw i64 %.250387399.us.i, 1
  %.468.us.i = mul i64 %.250387399.us.i, %.135.fca.5.1.load
  %0 = getelementptr float, ptr %.135.fca.4.load, i64 %.468.us.i
  %.524.us.i = mul i64 %.250387399.us.i, %.39.fca.5.1.load
  %1 = getelementptr float, ptr %.39.fca.4.load, i64 %.524.us.i
  %.586.us.i = mul i64 %.250387399.us.i, %.88.fca.5.1.load
  %2 = getelementptr float, ptr %.88.fca.4.load, i64 %.586.us.i
  %.730.us.i = mul i64 %.250387399.us.i, %.185.fca.5.1.load
  %.473.us.us.peel.i = load float, ptr %0, align 4, !noalias !1
  %.529.us.us.peel.i = load float, ptr %1, align 4, !noalias !1
  %.591.us.us.peel.i = load float, ptr %2, align 4, !noalias !1
  %.595.us.us.peel.i = fadd contract float %.591.us.us.peel.i, -5.000000e-01
  %.597.us.us.peel.i = fsub contract float %.595.us.us.peel.i, %arg.v4
  %.599.us.us.peel.i = fmul contract float %.597.us.us.peel.i, 1.500000e+00
  %.601.us.us.peel.i = fadd contract float %.599.us.us.peel.i, 5.000000e-01
  %.607.us.us.peel.i = fcmp contract ogt float %.601.us.us.peel.i, 0.000000e+00
  br i1 %.607.us.us.peel.i, label %B462.us.us.peel.i, label %B496.us.us.peel.i

B462.us.us.peel.i:                                ; preds = %B262.endif.us.i
  %.12.i.i = fcmp contract ogt float %.601.us.us.peel.i, 1.000000e+00
  %.13.i.i = select i1 %.12.i.i, float 1.000000e+00, float %.601.us.us.peel.i
  br label %B496.us.us.peel.i

B496.us.us.peel.i:                                ; preds = %B462.us.us.peel.i, %B262.endif.us.i
  %"$phi496.2.2.2.us.us.peel.i" = phi float [ 0.000000e+00, %B262.endif.us.i ], [ %.13.i.i, %B462.us.us.peel.i ]
  %.655.us.us.peel.i = call contract float @llvm.fabs.f32(float %.473.us.us.peel.i)
  %.657.us.us.peel.i = fsub contract float 1.000000e+00, %.655.us.us.peel.i
  %reass.mul.us.us.peel.i = mul i64 %.730.us.i, %.185.fca.5.2.load
  %3 = getelementptr float, ptr %.185.fca.4.load, i64 %reass.mul.us.us.peel.i
  %.736.us.us.peel.i = getelementptr i8, ptr %3, i64 12
  %.737.us.us.peel.i = load float, ptr %.736.us.us.peel.i, align 4, !noalias !1
  %.739.us.us.peel.i = fmul contract float %arg.v3, %.737.us.us.peel.i
  %.742.us.us.peel.i = fmul contract float %.144.i, %.529.us.us.peel.i
  %.743.us.us.peel.i = fadd contract float %.742.us.us.peel.i, %.739.us.us.peel.i
  %.746.us.us.peel.i = fsub contract float 1.000000e+00, %.529.us.us.peel.i
  %.749.us.us.peel.i = fmul contract float %.746.us.us.peel.i, %"$phi496.2.2.2.us.us.peel.i"
  %.750.us.us.peel.i = fadd contract float %.749.us.us.peel.i, %.743.us.us.peel.i
  %.752.us.us.peel.i = fmul contract float %.657.us.us.peel.i, %.750.us.us.peel.i
  %.755.us.us.peel.i = fcmp contract ogt float %.473.us.us.peel.i, 0.000000e+00
  %"$phi646.3.2.2.v.us.us.peel.i" = select i1 %.755.us.us.peel.i, float 0x3FF3333340000000, float 0x3FC99999A0000000
  %"$phi646.3.2.2.us.us.peel.i" = fmul contract float %.473.us.us.peel.i, %"$phi646.3.2.2.v.us.us.peel.i"
  %.781.us.us.peel.i = fadd contract float %"$phi646.3.2.2.us.us.peel.i", %.752.us.us.peel.i
  store float %.781.us.us.peel.i, ptr %.736.us.us.peel.i, align 4, !noalias !1
  %.1056.us.us.peel.i = fmul contract float %arg.v3, %.657.us.us.peel.i
  %.1053.us.us.peel.i = load float, ptr %3, align 4, !noalias !1
  %.1057.us.us.peel.i = fmul contract float %.1056.us.us.peel.i, %.1053.us.us.peel.i
  store float %.1057.us.us.peel.i, ptr %3, align 4, !noalias !1
  %4 = getelementptr i8, ptr %3, i64 4
  %.1053.us.us.1.peel.i = load float, ptr %4, align 4, !noalias !1
  %.1057.us.us.1.peel.i = fmul contract float %.1056.us.us.peel.i, %.1053.us.us.1.peel.i
  store float %.1057.us.us.1.peel.i, ptr %4, align 4, !noalias !1
  %5 = getelementptr i8, ptr %3, i64 8
  %.1053.us.us.2.peel.i = load float, ptr %5, align 4, !noalias !1
  %.1057.us.us.2.peel.i = fmul contract float %.1056.us.us.peel.i, %.1053.us.us.2.peel.i
  store float %.1057.us.us.2.peel.i, ptr %5, align 4, !noalias !1
  br i1 %exitcond.peel.not.i, label %B316.B260.loopexit_crit_edge.split.us.us.i, label %B318.us.us.preheader.i

B318.us.us.preheader.i:                           ; preds = %B496.us.us.peel.i
  br label %B318.us.us.i

B318.us.us.i:                                     ; preds = %B496.us.us.i, %B318.us.us.preheader.i
  %.385362372.us.us.i = phi i64 [ %.392.us.us.i, %B496.us.us.i ], [ 1, %B318.us.us.preheader.i ]
  %.392.us.us.i = add nuw nsw i64 %.385362372.us.us.i, 1
  %6 = getelementptr float, ptr %0, i64 %.385362372.us.us.i
  %.473.us.us.i = load float, ptr %6, align 4, !noalias !1
  %7 = getelementptr float, ptr %1, i64 %.385362372.us.us.i
  %.529.us.us.i = load float, ptr %7, align 4, !noalias !1
  %8 = getelementptr float, ptr %2, i64 %.385362372.us.us.i
  %.591.us.us.i = load float, ptr %8, align 4, !noalias !1
  %.595.us.us.i = fadd contract float %.591.us.us.i, -5.000000e-01
  %.597.us.us.i = fsub contract float %.595.us.us.i, %arg.v4
  %.599.us.us.i = fmul contract float %.597.us.us.i, 1.500000e+00
  %.601.us.us.i = fadd contract float %.599.us.us.i, 5.000000e-01
  %.607.us.us.i = fcmp contract ogt float %.601.us.us.i, 0.000000e+00
  br i1 %.607.us.us.i, label %B462.us.us.i, label %B496.us.us.i

B462.us.us.i:                                     ; preds = %B318.us.us.i
  %.12.i1.i = fcmp contract ogt float %.601.us.us.i, 1.000000e+00
  %.13.i2.i = select i1 %.12.i1.i, float 1.000000e+00, float %.601.us.us.i
  br label %B496.us.us.i

B496.us.us.i:                                     ; preds = %B462.us.us.i, %B318.us.us.i
  %"$phi496.2.2.2.us.us.i" = phi float [ 0.000000e+00, %B318.us.us.i ], [ %.13.i2.i, %B462.us.us.i ]
  %.655.us.us.i = call contract float @llvm.fabs.f32(float %.473.us.us.i)
  %.657.us.us.i = fsub contract float 1.000000e+00, %.655.us.us.i
  %.703.us.us.i = add i64 %.385362372.us.us.i, %.730.us.i
  %reass.mul.us.us.i = mul i64 %.703.us.us.i, %.185.fca.5.2.load
  %9 = getelementptr float, ptr %.185.fca.4.load, i64 %reass.mul.us.us.i
  %.736.us.us.i = getelementptr i8, ptr %9, i64 12
  %.737.us.us.i = load float, ptr %.736.us.us.i, align 4, !noalias !1
  %.739.us.us.i = fmul contract float %arg.v3, %.737.us.us.i
  %.742.us.us.i = fmul contract float %.144.i, %.529.us.us.i
  %.743.us.us.i = fadd contract float %.742.us.us.i, %.739.us.us.i
  %.746.us.us.i = fsub contract float 1.000000e+00, %.529.us.us.i
  %.749.us.us.i = fmul contract float %.746.us.us.i, %"$phi496.2.2.2.us.us.i"
  %.750.us.us.i = fadd contract float %.749.us.us.i, %.743.us.us.i
  %.752.us.us.i = fmul contract float %.657.us.us.i, %.750.us.us.i
  %.755.us.us.i = fcmp contract ogt float %.473.us.us.i, 0.000000e+00
  %"$phi646.3.2.2.v.us.us.i" = select i1 %.755.us.us.i, float 0x3FF3333340000000, float 0x3FC99999A0000000
  %"$phi646.3.2.2.us.us.i" = fmul contract float %.473.us.us.i, %"$phi646.3.2.2.v.us.us.i"
  %.781.us.us.i = fadd contract float %"$phi646.3.2.2.us.us.i", %.752.us.us.i
  store float %.781.us.us.i, ptr %.736.us.us.i, align 4, !noalias !1
  %.1056.us.us.i = fmul contract float %arg.v3, %.657.us.us.i
  %.1053.us.us.i = load float, ptr %9, align 4, !noalias !1
  %.1057.us.us.i = fmul contract float %.1056.us.us.i, %.1053.us.us.i
  store float %.1057.us.us.i, ptr %9, align 4, !noalias !1
  %10 = getelementptr i8, ptr %9, i64 4
  %.1053.us.us.1.i = load float, ptr %10, align 4, !noalias !1
  %.1057.us.us.1.i = fmul contract float %.1056.us.us.i, %.1053.us.us.1.i
  store float %.1057.us.us.1.i, ptr %10, align 4, !noalias !1
  %11 = getelementptr i8, ptr %9, i64 8
  %.1053.us.us.2.i = load float, ptr %11, align 4, !noalias !1
  %.1057.us.us.2.i = fmul contract float %.1056.us.us.i, %.1053.us.us.2.i
  store float %.1057.us.us.2.i, ptr %11, align 4, !noalias !1
  %exitcond.not.i = icmp eq i64 %.88.fca.5.1.load, %.392.us.us.i
  br i1 %exitcond.not.i, label %B316.B260.loopexit_crit_edge.split.us.us.i, label %B318.us.us.i, !llvm.loop !4

B316.B260.loopexit_crit_edge.split.us.us.i:       ; preds = %B496.us.us.i, %B496.us.us.peel.i
  %exitcond439.not.i = icmp eq i64 %.257.us.i, %.88.fca.5.0.load
  br i1 %exitcond439.not.i, label %B0.endif.endif.endif.endif.endif, label %B262.endif.us.i

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.183 = icmp sgt i32 %.175, 0
  %.176 = load ptr, ptr %excinfo.4, align 8
  %.184 = select i1 %.183, ptr %.176, ptr undef
  store ptr %.184, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif.endif.endif, %B316.B260.loopexit_crit_edge.split.us.us.i
  tail call void @NRT_decref(ptr %.185.fca.0.load)
  tail call void @NRT_decref(ptr %.135.fca.0.load)
  tail call void @NRT_decref(ptr %.88.fca.0.load)
  tail call void @NRT_decref(ptr %.39.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name5(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr i32 @name6(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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
!2 = distinct !{!2, !3, !"name7: %retptr"}
!3 = distinct !{!3, !"name7"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.peeled.count", i32 1}
!6 = !{!"branch_weights", i32 1, i32 99}
