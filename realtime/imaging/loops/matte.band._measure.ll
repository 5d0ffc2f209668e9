; source 9442c137711dfd72db400e5ae55ded32bb20696299f33f01f5e1ad514de3de54 093e7104a9c2664fef057e6a01089c67e5251183802a3bebba0fec1913b180e2

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, float %arg.v3, float %arg.v4, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1) {
B0:
  %.22 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep54 = getelementptr inbounds nuw i8, ptr %.22, i64 32
  %.fca.5.0.gep55 = getelementptr inbounds nuw i8, ptr %.22, i64 40
  %.fca.5.1.gep56 = getelementptr inbounds nuw i8, ptr %.22, i64 48
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.71 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.118 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep14 = getelementptr inbounds nuw i8, ptr %.118, i64 32
  %.fca.5.1.gep16 = getelementptr inbounds nuw i8, ptr %.118, i64 48
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.165 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.165, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.165, i64 48
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.22, i8 0, i64 72, i1 false)
  %.28 = call i32 @name5(ptr nonnull %.22, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1)
  %.38.fca.0.load = load ptr, ptr %.22, align 8
  %.38.fca.4.load = load ptr, ptr %.fca.4.gep54, align 8
  %.38.fca.5.0.load = load i64, ptr %.fca.5.0.gep55, align 8
  %.38.fca.5.1.load = load i64, ptr %.fca.5.1.gep56, align 8
  switch i32 %.28, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep34 = getelementptr inbounds nuw i8, ptr %.71, i64 48
  %.fca.4.gep32 = getelementptr inbounds nuw i8, ptr %.71, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.71, i8 0, i64 72, i1 false)
  %.77 = call i32 @name5(ptr nonnull %.71, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.87.fca.0.load = load ptr, ptr %.71, align 8
  %.87.fca.4.load = load ptr, ptr %.fca.4.gep32, align 8
  %.87.fca.5.1.load = load i64, ptr %.fca.5.1.gep34, align 8
  switch i32 %.77, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.28, %B0.if.if ], [ %.77, %B0.endif.if.if ], [ %.124, %B0.endif.endif.if.if ], [ %.171, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.36 = icmp sgt i32 %.28, 0
  %.29 = load ptr, ptr %excinfo.1, align 8
  %.37 = select i1 %.36, ptr %.29, ptr undef
  store ptr %.37, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.118, i8 0, i64 72, i1 false)
  %.124 = call i32 @name5(ptr nonnull %.118, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.134.fca.0.load = load ptr, ptr %.118, align 8
  %.134.fca.4.load = load ptr, ptr %.fca.4.gep14, align 8
  %.134.fca.5.1.load = load i64, ptr %.fca.5.1.gep16, align 8
  switch i32 %.124, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.85 = icmp sgt i32 %.77, 0
  %.78 = load ptr, ptr %excinfo.2, align 8
  %.86 = select i1 %.85, ptr %.78, ptr undef
  store ptr %.86, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.165, i8 0, i64 72, i1 false)
  %.171 = call i32 @name5(ptr nonnull %.165, ptr nonnull %excinfo.4, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1)
  %.181.fca.0.load = load ptr, ptr %.165, align 8
  switch i32 %.171, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.132 = icmp sgt i32 %.124, 0
  %.125 = load ptr, ptr %excinfo.3, align 8
  %.133 = select i1 %.132, ptr %.125, ptr undef
  store ptr %.133, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.181.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.181.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  %.214299.not.i = icmp slt i64 %.38.fca.5.0.load, 1
  %.350271.not.i = icmp slt i64 %.38.fca.5.1.load, 1
  %or.cond.i = select i1 %.214299.not.i, i1 true, i1 %.350271.not.i
  br i1 %or.cond.i, label %B0.endif.endif.endif.endif.endif, label %B268.endif.us.preheader.i

B268.endif.us.preheader.i:                        ; preds = %B0.endif.endif.endif.endif
  br label %B268.endif.us.i

B268.endif.us.i:                                  ; preds = %B324.B266.loopexit_crit_edge.us.i, %B268.endif.us.preheader.i
  %.220282300.us.i = phi i64 [ %.227.us.i, %B324.B266.loopexit_crit_edge.us.i ], [ 0, %B268.endif.us.preheader.i ]
  %.227.us.i = add nuw nsw i64 %.220282300.us.i, 1
  %.439.us.i = mul i64 %.220282300.us.i, %.87.fca.5.1.load
  %0 = getelementptr float, ptr %.87.fca.4.load, i64 %.439.us.i
  %.495.us.i = mul i64 %.220282300.us.i, %.134.fca.5.1.load
  %1 = getelementptr float, ptr %.134.fca.4.load, i64 %.495.us.i
  %.552.us.i = mul i64 %.220282300.us.i, %.38.fca.5.1.load
  %2 = getelementptr float, ptr %.38.fca.4.load, i64 %.552.us.i
  %.854.us.i = mul i64 %.220282300.us.i, %.181.fca.5.1.load
  %3 = getelementptr float, ptr %.181.fca.4.load, i64 %.854.us.i
  br label %B326.endif.endif.endif.endif.endif.endif.endif.us.i

B326.endif.endif.endif.endif.endif.endif.endif.us.i: ; preds = %B326.endif.endif.endif.endif.endif.endif.endif.us.i, %B268.endif.us.i
  %.356264272.us.i = phi i64 [ 0, %B268.endif.us.i ], [ %.363.us.i, %B326.endif.endif.endif.endif.endif.endif.endif.us.i ]
  %.363.us.i = add nuw nsw i64 %.356264272.us.i, 1
  %4 = getelementptr float, ptr %0, i64 %.356264272.us.i
  %.444.us.i = load float, ptr %4, align 4, !noalias !1
  %5 = getelementptr float, ptr %1, i64 %.356264272.us.i
  %.500.us.i = load float, ptr %5, align 4, !noalias !1
  %.503.us.i = fsub contract float %.444.us.i, %.500.us.i
  %6 = getelementptr float, ptr %2, i64 %.356264272.us.i
  %.557.us.i = load float, ptr %6, align 4, !noalias !1
  %.561.us.i = fadd contract float %.557.us.i, -5.000000e-01
  %.562.us.i = call contract float @llvm.fabs.f32(float %.561.us.i)
  %.564.us.i = fmul contract float %.562.us.i, 2.000000e+00
  %.566.us.i = fadd contract float %.564.us.i, 0xBFE3333340000000
  %.568.us.i = fmul contract float %.566.us.i, 4.000000e+00
  %.569.us.i = call contract float @llvm.fabs.f32(float %.503.us.i)
  %.571.us.i = fsub contract float %.569.us.i, %arg.v4
  %.573.us.i = fmul contract float %.571.us.i, 5.000000e-01
  %.576.us.i = fsub contract float %.569.us.i, %arg.v3
  %.578.us.i = fmul contract float %.576.us.i, 5.000000e-01
  %.12.i.i = fcmp contract olt float %.578.us.i, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, float 0.000000e+00, float %.578.us.i
  %.12.i7.i = fcmp contract ogt float %.13.i.i, 1.000000e+00
  %.13.i8.i = select i1 %.12.i7.i, float 1.000000e+00, float %.13.i.i
  %.12.i1.i = fcmp contract olt float %.573.us.i, 0.000000e+00
  %.13.i2.i = select i1 %.12.i1.i, float 0.000000e+00, float %.573.us.i
  %.12.i9.i = fcmp contract ogt float %.13.i2.i, 1.000000e+00
  %.13.i10.i = select i1 %.12.i9.i, float 1.000000e+00, float %.13.i2.i
  %.12.i3.i = fcmp contract olt float %.568.us.i, 0.000000e+00
  %.13.i4.i = select i1 %.12.i3.i, float 0.000000e+00, float %.568.us.i
  %.12.i11.i = fcmp contract ogt float %.13.i4.i, 1.000000e+00
  %.13.i12.i = select i1 %.12.i11.i, float 1.000000e+00, float %.13.i4.i
  %.753.us.i = fmul contract float %.13.i10.i, %.13.i12.i
  %.12.i5.i = fcmp contract ogt float %.753.us.i, %.13.i8.i
  %.13.i6.i = select i1 %.12.i5.i, float %.753.us.i, float %.13.i8.i
  %.787.us.i = fcmp contract ogt float %.503.us.i, 0.000000e+00
  %.797.us.i = fneg contract float %.13.i6.i
  %"$phi868.2.2.2.us.i" = select i1 %.787.us.i, float %.13.i6.i, float %.797.us.i
  %7 = getelementptr float, ptr %3, i64 %.356264272.us.i
  store float %"$phi868.2.2.2.us.i", ptr %7, align 4, !noalias !1
  %exitcond.not.i = icmp eq i64 %.38.fca.5.1.load, %.363.us.i
  br i1 %exitcond.not.i, label %B324.B266.loopexit_crit_edge.us.i, label %B326.endif.endif.endif.endif.endif.endif.endif.us.i

B324.B266.loopexit_crit_edge.us.i:                ; preds = %B326.endif.endif.endif.endif.endif.endif.endif.us.i
  %exitcond394.not.i = icmp eq i64 %.227.us.i, %.38.fca.5.0.load
  br i1 %exitcond394.not.i, label %B0.endif.endif.endif.endif.endif, label %B268.endif.us.i

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.179 = icmp sgt i32 %.171, 0
  %.172 = load ptr, ptr %excinfo.4, align 8
  %.180 = select i1 %.179, ptr %.172, ptr undef
  store ptr %.180, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif.endif.endif, %B324.B266.loopexit_crit_edge.us.i
  tail call void @NRT_decref(ptr %.181.fca.0.load)
  tail call void @NRT_decref(ptr %.134.fca.0.load)
  tail call void @NRT_decref(ptr %.87.fca.0.load)
  tail call void @NRT_decref(ptr %.38.fca.0.load)
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
!2 = distinct !{!2, !3, !"name6: %retptr"}
!3 = distinct !{!3, !"name6"}
!4 = !{!"branch_weights", i32 1, i32 99}
