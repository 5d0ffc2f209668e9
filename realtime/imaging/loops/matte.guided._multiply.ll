; source 541043df43e2e3ba97ad07020216045f438d84d12424b97eae616a142314769c f12338be5b90de6898390b564010fbe0db426556204170cf5fd3d811ed3d72ee

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1, i64 %arg.n5_2) {
B0:
  %.31 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep110 = getelementptr inbounds nuw i8, ptr %.31, i64 32
  %.fca.5.0.gep111 = getelementptr inbounds nuw i8, ptr %.31, i64 40
  %.fca.5.1.gep112 = getelementptr inbounds nuw i8, ptr %.31, i64 48
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.82 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.137 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep60 = getelementptr inbounds nuw i8, ptr %.137, i64 32
  %.fca.5.1.gep62 = getelementptr inbounds nuw i8, ptr %.137, i64 48
  %.fca.5.2.gep63 = getelementptr inbounds nuw i8, ptr %.137, i64 56
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.192 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep38 = getelementptr inbounds nuw i8, ptr %.192, i64 32
  %.fca.5.1.gep40 = getelementptr inbounds nuw i8, ptr %.192, i64 48
  %.fca.5.2.gep41 = getelementptr inbounds nuw i8, ptr %.192, i64 56
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.247 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.247, i64 32
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.247, i64 48
  %.fca.5.2.gep19 = getelementptr inbounds nuw i8, ptr %.247, i64 56
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.302 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.302, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.302, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.302, i64 56
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.31, i8 0, i64 72, i1 false)
  %.37 = call i32 @name5(ptr nonnull %.31, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1)
  %.47.fca.0.load = load ptr, ptr %.31, align 8
  %.47.fca.4.load = load ptr, ptr %.fca.4.gep110, align 8
  %.47.fca.5.0.load = load i64, ptr %.fca.5.0.gep111, align 8
  %.47.fca.5.1.load = load i64, ptr %.fca.5.1.gep112, align 8
  switch i32 %.37, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.2.gep85 = getelementptr inbounds nuw i8, ptr %.82, i64 56
  %.fca.5.1.gep84 = getelementptr inbounds nuw i8, ptr %.82, i64 48
  %.fca.4.gep82 = getelementptr inbounds nuw i8, ptr %.82, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.82, i8 0, i64 88, i1 false)
  %.89 = call i32 @name6(ptr nonnull %.82, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2)
  %.99.fca.0.load = load ptr, ptr %.82, align 8
  %.99.fca.4.load = load ptr, ptr %.fca.4.gep82, align 8
  %.99.fca.5.1.load = load i64, ptr %.fca.5.1.gep84, align 8
  %.99.fca.5.2.load = load i64, ptr %.fca.5.2.gep85, align 8
  switch i32 %.89, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.37, %B0.if.if ], [ %.89, %B0.endif.if.if ], [ %.144, %B0.endif.endif.if.if ], [ %.199, %B0.endif.endif.endif.if.if ], [ %.254, %B0.endif.endif.endif.endif.if.if ], [ %.309, %B0.endif.endif.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif.endif ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.45 = icmp sgt i32 %.37, 0
  %.38 = load ptr, ptr %excinfo.1, align 8
  %.46 = select i1 %.45, ptr %.38, ptr undef
  store ptr %.46, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.137, i8 0, i64 88, i1 false)
  %.144 = call i32 @name7(ptr nonnull %.137, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2)
  %.154.fca.0.load = load ptr, ptr %.137, align 8
  %.154.fca.4.load = load ptr, ptr %.fca.4.gep60, align 8
  %.154.fca.5.1.load = load i64, ptr %.fca.5.1.gep62, align 8
  %.154.fca.5.2.load = load i64, ptr %.fca.5.2.gep63, align 8
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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.192, i8 0, i64 88, i1 false)
  %.199 = call i32 @name7(ptr nonnull %.192, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2)
  %.209.fca.0.load = load ptr, ptr %.192, align 8
  %.209.fca.4.load = load ptr, ptr %.fca.4.gep38, align 8
  %.209.fca.5.1.load = load i64, ptr %.fca.5.1.gep40, align 8
  %.209.fca.5.2.load = load i64, ptr %.fca.5.2.gep41, align 8
  switch i32 %.199, label %B0.endif.endif.endif.if.if [
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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.247, i8 0, i64 88, i1 false)
  %.254 = call i32 @name7(ptr nonnull %.247, ptr nonnull %excinfo.5, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2)
  %.264.fca.0.load = load ptr, ptr %.247, align 8
  %.264.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.264.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  %.264.fca.5.2.load = load i64, ptr %.fca.5.2.gep19, align 8
  switch i32 %.254, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.207 = icmp sgt i32 %.199, 0
  %.200 = load ptr, ptr %excinfo.4, align 8
  %.208 = select i1 %.207, ptr %.200, ptr undef
  store ptr %.208, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.302, i8 0, i64 88, i1 false)
  %.309 = call i32 @name7(ptr nonnull %.302, ptr nonnull %excinfo.6, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1, i64 %arg.n5_2)
  %.319.fca.0.load = load ptr, ptr %.302, align 8
  switch i32 %.309, label %B0.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.endif.if.if:                 ; preds = %B0.endif.endif.endif.endif
  %.262 = icmp sgt i32 %.254, 0
  %.255 = load ptr, ptr %excinfo.5, align 8
  %.263 = select i1 %.262, ptr %.255, ptr undef
  store ptr %.263, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:           ; preds = %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif
  %.319.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.319.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.319.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  %.254706.not.i = icmp slt i64 %.47.fca.5.0.load, 1
  %.389696.not.i = icmp slt i64 %.47.fca.5.1.load, 1
  %or.cond.i = select i1 %.254706.not.i, i1 true, i1 %.389696.not.i
  br i1 %or.cond.i, label %B0.endif.endif.endif.endif.endif.endif.endif, label %B98.endif.us.preheader.i

B98.endif.us.preheader.i:                         ; preds = %B0.endif.endif.endif.endif.endif.endif
  br label %B98.endif.us.i

B98.endif.us.i:                                   ; preds = %B152.B96.loopexit_crit_edge.us.i, %B98.endif.us.preheader.i
  %.260701707.us.i = phi i64 [ %.267.us.i, %B152.B96.loopexit_crit_edge.us.i ], [ 0, %B98.endif.us.preheader.i ]
  %.474.us.i = mul i64 %.260701707.us.i, %.47.fca.5.1.load
  %0 = getelementptr float, ptr %.47.fca.4.load, i64 %.474.us.i
  %.550.us.i = mul i64 %.260701707.us.i, %.99.fca.5.1.load
  %.811.us.i = mul i64 %.260701707.us.i, %.154.fca.5.1.load
  %.1117.us.i = mul i64 %.260701707.us.i, %.209.fca.5.1.load
  %.1450.us.i = mul i64 %.260701707.us.i, %.264.fca.5.1.load
  %.1781.us.i = mul i64 %.260701707.us.i, %.319.fca.5.1.load
  br label %B154.us.i

B154.us.i:                                        ; preds = %B154.us.i, %B98.endif.us.i
  %.395695697.us.i = phi i64 [ 0, %B98.endif.us.i ], [ %.402.us.i, %B154.us.i ]
  %.402.us.i = add nuw nsw i64 %.395695697.us.i, 1
  %1 = getelementptr float, ptr %0, i64 %.395695697.us.i
  %.479.us.i = load float, ptr %1, align 4, !noalias !1
  %.523.us.i = add i64 %.395695697.us.i, %.550.us.i
  %reass.mul.us.i = mul i64 %.523.us.i, %.99.fca.5.2.load
  %.556.us.i = getelementptr i8, ptr %.99.fca.4.load, i64 %reass.mul.us.i
  %.557.us.i = load i8, ptr %.556.us.i, align 1, !noalias !1
  %.559.us.i = uitofp i8 %.557.us.i to float
  %.560.us.i = fmul contract float %.559.us.i, 0x3F70101020000000
  %.635.us.i = getelementptr i8, ptr %.556.us.i, i64 1
  %.636.us.i = load i8, ptr %.635.us.i, align 1, !noalias !1
  %.638.us.i = uitofp i8 %.636.us.i to float
  %.639.us.i = fmul contract float %.638.us.i, 0x3F70101020000000
  %.714.us.i = getelementptr i8, ptr %.556.us.i, i64 2
  %.715.us.i = load i8, ptr %.714.us.i, align 1, !noalias !1
  %.717.us.i = uitofp i8 %.715.us.i to float
  %.718.us.i = fmul contract float %.717.us.i, 0x3F70101020000000
  %.784.us.i = add i64 %.395695697.us.i, %.811.us.i
  %reass.mul687.us.i = mul i64 %.784.us.i, %.154.fca.5.2.load
  %.817.us.i = getelementptr float, ptr %.154.fca.4.load, i64 %reass.mul687.us.i
  store float %.560.us.i, ptr %.817.us.i, align 4, !noalias !1
  %.893.us.i = getelementptr i8, ptr %.817.us.i, i64 4
  store float %.639.us.i, ptr %.893.us.i, align 4, !noalias !1
  %.969.us.i = getelementptr i8, ptr %.817.us.i, i64 8
  store float %.718.us.i, ptr %.969.us.i, align 4, !noalias !1
  %.1045.us.i = getelementptr i8, ptr %.817.us.i, i64 12
  store float %.479.us.i, ptr %.1045.us.i, align 4, !noalias !1
  %.1047.us.i = fmul contract float %.479.us.i, %.560.us.i
  %.1048.us.i = fmul contract float %.479.us.i, %.639.us.i
  %.1090.us.i = add i64 %.395695697.us.i, %.1117.us.i
  %reass.mul689.us.i = mul i64 %.1090.us.i, %.209.fca.5.2.load
  %.1123.us.i = getelementptr float, ptr %.209.fca.4.load, i64 %reass.mul689.us.i
  store float %.1047.us.i, ptr %.1123.us.i, align 4, !noalias !1
  %.1199.us.i = getelementptr i8, ptr %.1123.us.i, i64 4
  store float %.1048.us.i, ptr %.1199.us.i, align 4, !noalias !1
  %.1201.us.i = fmul contract float %.479.us.i, %.718.us.i
  %.1202.us.i = fmul contract float %.479.us.i, %.479.us.i
  %.1277.us.i = getelementptr i8, ptr %.1123.us.i, i64 8
  store float %.1201.us.i, ptr %.1277.us.i, align 4, !noalias !1
  %.1353.us.i = getelementptr i8, ptr %.1123.us.i, i64 12
  store float %.1202.us.i, ptr %.1353.us.i, align 4, !noalias !1
  %.1355.us.i = fmul contract float %.560.us.i, %.560.us.i
  %.1356.us.i = fmul contract float %.639.us.i, %.639.us.i
  %.1357.us.i = fmul contract float %.718.us.i, %.718.us.i
  %.1423.us.i = add i64 %.395695697.us.i, %.1450.us.i
  %reass.mul691.us.i = mul i64 %.1423.us.i, %.264.fca.5.2.load
  %.1456.us.i = getelementptr float, ptr %.264.fca.4.load, i64 %reass.mul691.us.i
  store float %.1355.us.i, ptr %.1456.us.i, align 4, !noalias !1
  %.1532.us.i = getelementptr i8, ptr %.1456.us.i, i64 4
  store float %.1356.us.i, ptr %.1532.us.i, align 4, !noalias !1
  %.1608.us.i = getelementptr i8, ptr %.1456.us.i, i64 8
  store float %.1357.us.i, ptr %.1608.us.i, align 4, !noalias !1
  %.1684.us.i = getelementptr i8, ptr %.1456.us.i, i64 12
  store float %.479.us.i, ptr %.1684.us.i, align 4, !noalias !1
  %.1686.us.i = fmul contract float %.560.us.i, %.639.us.i
  %.1687.us.i = fmul contract float %.560.us.i, %.718.us.i
  %.1688.us.i = fmul contract float %.639.us.i, %.718.us.i
  %.1754.us.i = add i64 %.395695697.us.i, %.1781.us.i
  %reass.mul693.us.i = mul i64 %.1754.us.i, %.319.fca.5.2.load
  %.1787.us.i = getelementptr float, ptr %.319.fca.4.load, i64 %reass.mul693.us.i
  store float %.1686.us.i, ptr %.1787.us.i, align 4, !noalias !1
  %.1863.us.i = getelementptr i8, ptr %.1787.us.i, i64 4
  store float %.1687.us.i, ptr %.1863.us.i, align 4, !noalias !1
  %.1939.us.i = getelementptr i8, ptr %.1787.us.i, i64 8
  store float %.1688.us.i, ptr %.1939.us.i, align 4, !noalias !1
  %.2015.us.i = getelementptr i8, ptr %.1787.us.i, i64 12
  store float %.479.us.i, ptr %.2015.us.i, align 4, !noalias !1
  %exitcond.not.i = icmp eq i64 %.47.fca.5.1.load, %.402.us.i
  br i1 %exitcond.not.i, label %B152.B96.loopexit_crit_edge.us.i, label %B154.us.i

B152.B96.loopexit_crit_edge.us.i:                 ; preds = %B154.us.i
  %.267.us.i = add nuw nsw i64 %.260701707.us.i, 1
  %exitcond717.not.i = icmp eq i64 %.267.us.i, %.47.fca.5.0.load
  br i1 %exitcond717.not.i, label %B0.endif.endif.endif.endif.endif.endif.endif, label %B98.endif.us.i

B0.endif.endif.endif.endif.endif.if.if:           ; preds = %B0.endif.endif.endif.endif.endif
  %.317 = icmp sgt i32 %.309, 0
  %.310 = load ptr, ptr %excinfo.6, align 8
  %.318 = select i1 %.317, ptr %.310, ptr undef
  store ptr %.318, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif:     ; preds = %B0.endif.endif.endif.endif.endif.endif, %B152.B96.loopexit_crit_edge.us.i
  tail call void @NRT_decref(ptr %.319.fca.0.load)
  tail call void @NRT_decref(ptr %.264.fca.0.load)
  tail call void @NRT_decref(ptr %.209.fca.0.load)
  tail call void @NRT_decref(ptr %.154.fca.0.load)
  tail call void @NRT_decref(ptr %.99.fca.0.load)
  tail call void @NRT_decref(ptr %.47.fca.0.load)
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
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2}
!2 = distinct !{!2, !3, !"name8: %retptr"}
!3 = distinct !{!3, !"name8"}
!4 = !{!"branch_weights", i32 1, i32 99}
