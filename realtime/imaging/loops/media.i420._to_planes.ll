; source edbf486cb709618466e0a4aac057b5f9bf9f2cad5fe1d53c00d28a19142c6471 993ad0c30aa73611a9faf1e9714f92f4f1dd7082456d143d2d72645446607bd3

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
@name11 = common global ptr null
@name12 = common global ptr null
@name13 = internal constant [86 x i8] zeroinitializer
@name14 = internal constant [20 x i8] zeroinitializer
@name15 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name13, i32 86, ptr @name14, ptr null, i32 0 }
@name16 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1) {
B0:
  %.65.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.65.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.134.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.184.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.23 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep54 = getelementptr inbounds nuw i8, ptr %.23, i64 32
  %.fca.5.1.gep56 = getelementptr inbounds nuw i8, ptr %.23, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.23, i64 56
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.78 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.125 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep14 = getelementptr inbounds nuw i8, ptr %.125, i64 32
  %.fca.5.1.gep16 = getelementptr inbounds nuw i8, ptr %.125, i64 48
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.172 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.172, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.172, i64 48
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.23, i8 0, i64 88, i1 false)
  %.30 = call i32 @name17(ptr nonnull %.23, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.40.fca.0.load = load ptr, ptr %.23, align 8
  %.40.fca.4.load = load ptr, ptr %.fca.4.gep54, align 8
  %.40.fca.5.1.load = load i64, ptr %.fca.5.1.gep56, align 8
  %.40.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  switch i32 %.30, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep34 = getelementptr inbounds nuw i8, ptr %.78, i64 48
  %.fca.5.0.gep33 = getelementptr inbounds nuw i8, ptr %.78, i64 40
  %.fca.4.gep32 = getelementptr inbounds nuw i8, ptr %.78, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.78, i8 0, i64 72, i1 false)
  %.84 = call i32 @name18(ptr nonnull %.78, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.94.fca.0.load = load ptr, ptr %.78, align 8
  %.94.fca.4.load = load ptr, ptr %.fca.4.gep32, align 8
  %.94.fca.5.0.load = load i64, ptr %.fca.5.0.gep33, align 8
  %.94.fca.5.1.load = load i64, ptr %.fca.5.1.gep34, align 8
  switch i32 %.84, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.30, %B0.if.if ], [ %.84, %B0.endif.if.if ], [ %.131, %B0.endif.endif.if.if ], [ %.178, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ], [ %common.ret.op.i, %B0.endif.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.38 = icmp sgt i32 %.30, 0
  %.31 = load ptr, ptr %excinfo.1, align 8
  %.39 = select i1 %.38, ptr %.31, ptr undef
  store ptr %.39, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.125, i8 0, i64 72, i1 false)
  %.131 = call i32 @name18(ptr nonnull %.125, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.141.fca.0.load = load ptr, ptr %.125, align 8
  %.141.fca.4.load = load ptr, ptr %.fca.4.gep14, align 8
  %.141.fca.5.1.load = load i64, ptr %.fca.5.1.gep16, align 8
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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.172, i8 0, i64 72, i1 false)
  %.178 = call i32 @name18(ptr nonnull %.172, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1)
  %.188.fca.0.load = load ptr, ptr %.172, align 8
  switch i32 %.178, label %B0.endif.endif.endif.if.if [
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
  %.188.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.188.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.4.gep686.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 32
  %.fca.5.1.gep688.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 48
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.184.i, i64 48
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.40.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.94.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.141.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.188.fca.0.load), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.134.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.36.i.i = icmp slt i64 %.40.fca.5.1.load, 0
  br i1 %.36.i.i, label %B0.if.if.thread.i, label %B0.endif.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.endif.i.i:                   ; preds = %B0.endif.endif.endif.endif
  %.50.i.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.40.fca.5.1.load, i64 3)
  %.51.i.i = extractvalue { i64, i1 } %.50.i.i, 0
  %.52.i.i = extractvalue { i64, i1 } %.50.i.i, 1
  %.54.i.i = shl i64 %.40.fca.5.1.load, 2
  %0 = add i64 %.51.i.i, -2305843009213693952
  %.57.i.i = icmp ult i64 %0, -4611686018427387904
  %.58.i.i = or i1 %.52.i.i, %.57.i.i
  br i1 %.58.i.i, label %B0.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.i.i
  %.56.i.i = shl nsw i64 %.51.i.i, 2
  store ptr null, ptr %.65.i.i, align 8, !noalias !12
  %.69.i.i = call i32 @name19(ptr nonnull %.65.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.56.i.i, i32 32), !noalias !12
  switch i32 %.69.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread54.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread54.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread54.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.79.i.i = load ptr, ptr %.65.i.i, align 8, !noalias !12
  %.89.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i), !noalias !12
  store ptr %.79.i.i, ptr %.134.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 8
  store ptr null, ptr %retptr.repack16.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 16
  store i64 %.51.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 24
  store i64 4, ptr %retptr.repack20.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 32
  store ptr %.89.i.i, ptr %retptr.repack22.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack24.i.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 40
  store i64 3, ptr %retptr.repack24.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack24.repack28.i.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 48
  store i64 %.40.fca.5.1.load, ptr %retptr.repack24.repack28.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack26.i.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 56
  store i64 %.54.i.i, ptr %retptr.repack26.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack26.repack30.i.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i, align 8, !alias.scope !7, !noalias !14
  %.150.fca.4.load57.i = load ptr, ptr %.fca.4.gep686.i, align 8, !noalias !6
  %.150.fca.5.1.load58.i = load i64, ptr %.fca.5.1.gep688.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.i4.i

B0.if.if.thread.i:                                ; preds = %B0.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif
  %storemerge = phi ptr [ @name7, %B0.endif.endif.endif.endif ], [ @name10, %B0.endif.endif.endif.endif.i.i ]
  store ptr %storemerge, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  br label %3

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.77.i.i = icmp sgt i32 %.69.i.i, 0
  %.70.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.78.i.i = select i1 %.77.i.i, ptr %.70.i.i, ptr undef
  store ptr %.78.i.i, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  %.150.fca.4.load.i = load ptr, ptr %.fca.4.gep686.i, align 8, !noalias !6
  %.150.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep688.i, align 8, !noalias !6
  switch i32 %.69.i.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i4.i
    i32 0, label %B0.endif.endif.endif.endif.i4.i
  ], !prof !16

B360.i:                                           ; preds = %B360.lr.ph.i, %B360.i
  %.841933935.i = phi i64 [ 0, %B360.lr.ph.i ], [ %.848.i, %B360.i ]
  %.848.i = add nuw nsw i64 %.841933935.i, 1
  %.925.i = getelementptr float, ptr %.200.fca.4.load71.i, i64 %.841933935.i
  %.926.i = load float, ptr %.925.i, align 4, !noalias !6
  %.927.i = fmul contract float %.926.i, 0x3FAFBF63A0000000
  %.980.i = getelementptr float, ptr %7, i64 %.841933935.i
  %.981.i = load float, ptr %.980.i, align 4, !noalias !6
  %.982.i = fmul contract float %.981.i, 0x3FE3A7C6E0000000
  %.983.i = fadd contract float %.927.i, %.982.i
  %.1036.i = getelementptr float, ptr %8, i64 %.841933935.i
  %.1037.i = load float, ptr %.1036.i, align 4, !noalias !6
  %.1038.i = fmul contract float %.1037.i, 0x3FC75EF960000000
  %.1039.i = fadd contract float %.983.i, %.1038.i
  %.1040.i = fadd contract float %.1039.i, 1.650000e+01
  %.1041.i = fptoui float %.1040.i to i8
  %1 = getelementptr i8, ptr %17, i64 %.841933935.i
  store i8 %.1041.i, ptr %1, align 1, !noalias !6
  %exitcond1062.not.i = icmp eq i64 %.40.fca.5.1.load, %.848.i
  br i1 %exitcond1062.not.i, label %B538.else.if.i, label %B360.i

_ZN8realtime5media4i42010_to_planesB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread: ; preds = %B0.endif.endif.endif.i, %B1265.i
  call void @NRT_decref(ptr %.200.fca.0.load70.i), !noalias !6
  call void @NRT_decref(ptr %.150.fca.0.load59.i), !noalias !6
  call void @NRT_decref(ptr %.188.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.94.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.40.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.141.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif

B1265.i:                                          ; preds = %B682.endif.lr.ph.i, %B588.preheader.i, %B58.i43.i, %B812.else.if.i, %B774.else.if.i
  %exitcond1067.not.i = icmp eq i64 %.344.i, %.94.fca.5.0.load
  br i1 %exitcond1067.not.i, label %_ZN8realtime5media4i42010_to_planesB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread, label %B222.endif.i

B0.endif.endif.endif.endif.i4.i:                  ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread54.i
  %.150.fca.5.1.load61.i = phi i64 [ %.150.fca.5.1.load58.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread54.i ], [ %.150.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.150.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.150.fca.4.load60.i = phi ptr [ %.150.fca.4.load57.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread54.i ], [ %.150.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.150.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.150.fca.0.load59.i = load ptr, ptr %.134.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.184.i, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.184.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !22
  %.50.i5.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.40.fca.5.1.load, i64 3)
  %.51.i6.i = extractvalue { i64, i1 } %.50.i5.i, 0
  %.52.i7.i = extractvalue { i64, i1 } %.50.i5.i, 1
  %.54.i8.i = shl i64 %.40.fca.5.1.load, 2
  %2 = add i64 %.51.i6.i, -2305843009213693952
  %.57.i9.i = icmp ult i64 %2, -4611686018427387904
  %.58.i10.i = or i1 %.52.i7.i, %.57.i9.i
  br i1 %.58.i10.i, label %B0.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i11.i, !prof !13

B0.endif.if.if.thread.i:                          ; preds = %B0.endif.endif.endif.endif.i4.i
  store ptr @name10, ptr %excinfo.2.i, align 8, !alias.scope !20, !noalias !23, !numba_exception_output !24
  br label %5

B0.endif.endif.endif.endif.endif.i11.i:           ; preds = %B0.endif.endif.endif.endif.i4.i
  %.56.i12.i = shl nsw i64 %.51.i6.i, 2
  store ptr null, ptr %.65.i1.i, align 8, !noalias !22
  %.69.i13.i = call i32 @name19(ptr nonnull %.65.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 %.56.i12.i, i32 32), !noalias !22
  switch i32 %.69.i13.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.thread66.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.thread66.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.thread66.i: ; preds = %B0.endif.endif.endif.endif.endif.i11.i, %B0.endif.endif.endif.endif.endif.i11.i
  %.79.i15.i = load ptr, ptr %.65.i1.i, align 8, !noalias !22
  %.89.i16.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i15.i), !noalias !22
  store ptr %.79.i15.i, ptr %.184.i, align 8, !alias.scope !17, !noalias !25
  %retptr.repack16.i17.i = getelementptr inbounds nuw i8, ptr %.184.i, i64 8
  store ptr null, ptr %retptr.repack16.i17.i, align 8, !alias.scope !17, !noalias !25
  %retptr.repack18.i18.i = getelementptr inbounds nuw i8, ptr %.184.i, i64 16
  store i64 %.51.i6.i, ptr %retptr.repack18.i18.i, align 8, !alias.scope !17, !noalias !25
  %retptr.repack20.i19.i = getelementptr inbounds nuw i8, ptr %.184.i, i64 24
  store i64 4, ptr %retptr.repack20.i19.i, align 8, !alias.scope !17, !noalias !25
  %retptr.repack22.i20.i = getelementptr inbounds nuw i8, ptr %.184.i, i64 32
  store ptr %.89.i16.i, ptr %retptr.repack22.i20.i, align 8, !alias.scope !17, !noalias !25
  %retptr.repack24.i21.i = getelementptr inbounds nuw i8, ptr %.184.i, i64 40
  store i64 3, ptr %retptr.repack24.i21.i, align 8, !alias.scope !17, !noalias !25
  %retptr.repack24.repack28.i22.i = getelementptr inbounds nuw i8, ptr %.184.i, i64 48
  store i64 %.40.fca.5.1.load, ptr %retptr.repack24.repack28.i22.i, align 8, !alias.scope !17, !noalias !25
  %retptr.repack26.i23.i = getelementptr inbounds nuw i8, ptr %.184.i, i64 56
  store i64 %.54.i8.i, ptr %retptr.repack26.i23.i, align 8, !alias.scope !17, !noalias !25
  %retptr.repack26.repack30.i24.i = getelementptr inbounds nuw i8, ptr %.184.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i24.i, align 8, !alias.scope !17, !noalias !25
  %.200.fca.4.load69.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.i: ; preds = %B0.endif.endif.endif.endif.endif.i11.i
  %.77.i27.i = icmp sgt i32 %.69.i13.i, 0
  %.70.i28.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !22
  %.78.i29.i = select i1 %.77.i27.i, ptr %.70.i28.i, ptr undef
  store ptr %.78.i29.i, ptr %excinfo.2.i, align 8, !alias.scope !20, !noalias !23
  %.200.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.69.i13.i, label %B0.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.i
  ], !prof !26

B0.if.if.i:                                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.141.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  br label %3

3:                                                ; preds = %B0.if.if.i, %B0.if.if.thread.i
  %common.ret.op.i5375.i = phi i32 [ %.69.i.i, %B0.if.if.i ], [ 1, %B0.if.if.thread.i ]
  %4 = phi ptr [ %.141.i, %B0.if.if.i ], [ %storemerge, %B0.if.if.thread.i ]
  store ptr %4, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i42010_to_planesB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.if.if.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.i
  %.191.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  br label %5

5:                                                ; preds = %B0.endif.if.if.i, %B0.endif.if.if.thread.i
  %common.ret.op.i256581.i = phi i32 [ %.69.i13.i, %B0.endif.if.if.i ], [ 1, %B0.endif.if.if.thread.i ]
  %6 = phi ptr [ %.191.i, %B0.endif.if.if.i ], [ @name10, %B0.endif.if.if.thread.i ]
  store ptr %6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i42010_to_planesB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.i:                           ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.thread66.i
  %.200.fca.4.load71.i = phi ptr [ %.200.fca.4.load69.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.thread66.i ], [ %.200.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.i ], [ %.200.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit32.i ]
  %.200.fca.0.load70.i = load ptr, ptr %.184.i, align 8, !noalias !6
  %.200.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  %.3311016.not.i = icmp slt i64 %.94.fca.5.0.load, 1
  br i1 %.3311016.not.i, label %_ZN8realtime5media4i42010_to_planesB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread, label %B222.endif.lr.ph.i

B222.endif.lr.ph.i:                               ; preds = %B0.endif.endif.endif.i
  %.410.i.not = icmp eq i64 %.40.fca.5.1.load, 0
  %.674.i = mul i64 %.40.fca.5.2.load, %.40.fca.5.1.load
  %.835934.not.i = icmp eq i64 %.40.fca.5.1.load, 0
  %7 = getelementptr float, ptr %.200.fca.4.load71.i, i64 %.200.fca.5.1.load.i
  %.idx904.i = shl i64 %.200.fca.5.1.load.i, 3
  %8 = getelementptr i8, ptr %.200.fca.4.load71.i, i64 %.idx904.i
  %.1864.1.i = lshr i64 %.40.fca.5.1.load, 1
  %.1976964.not.i = icmp eq i64 %.1864.1.i, 0
  %9 = getelementptr float, ptr %.150.fca.4.load60.i, i64 %.150.fca.5.1.load61.i
  %.idx.i = shl i64 %.150.fca.5.1.load61.i, 3
  %10 = getelementptr i8, ptr %.150.fca.4.load60.i, i64 %.idx.i
  %gep915.us.2.idx.i = shl i64 %.200.fca.5.1.load.i, 3
  %.idx1068.i = shl i64 %.150.fca.5.1.load61.i, 3
  %11 = getelementptr i8, ptr %.150.fca.4.load60.i, i64 %.idx1068.i
  %.idx1069.i = shl i64 %.200.fca.5.1.load.i, 3
  %12 = getelementptr i8, ptr %.200.fca.4.load71.i, i64 %.idx1069.i
  %.1304.2.idx.i = shl i64 %.200.fca.5.1.load.i, 3
  %.1304.2.i = getelementptr i8, ptr %.200.fca.4.load71.i, i64 %.1304.2.idx.i
  %.1375.2.idx.i = shl i64 %.150.fca.5.1.load61.i, 3
  %.1375.2.i = getelementptr i8, ptr %.150.fca.4.load60.i, i64 %.1375.2.idx.i
  br label %B222.endif.i

B222.endif.i:                                     ; preds = %B222.endif.lr.ph.i, %B1265.i
  %.3379771027.i = phi i64 [ 0, %B222.endif.lr.ph.i ], [ %.344.i, %B1265.i ]
  %.344.i = add nuw nsw i64 %.3379771027.i, 1
  br i1 %.410.i.not, label %B538.else.if.i, label %B256.endif.endif.lr.ph.i

B256.endif.endif.lr.ph.i:                         ; preds = %B222.endif.i
  %.676.i = mul i64 %.674.i, %.3379771027.i
  %13 = getelementptr i8, ptr %.40.fca.4.load, i64 %.676.i
  br label %B256.endif.endif.us.i

B256.endif.endif.us.i:                            ; preds = %B256.endif.endif.us.i, %B256.endif.endif.lr.ph.i
  %.458917923.us.i = phi i64 [ 0, %B256.endif.endif.lr.ph.i ], [ %.465.us.i, %B256.endif.endif.us.i ]
  %invariant.gep.us.i = getelementptr float, ptr %.200.fca.4.load71.i, i64 %.458917923.us.i
  %.678.us.i = mul i64 %.458917923.us.i, %.40.fca.5.2.load
  %14 = getelementptr i8, ptr %13, i64 %.678.us.i
  %.683.us.i = load i8, ptr %14, align 1, !noalias !6
  %.739.us.i = uitofp i8 %.683.us.i to float
  store float %.739.us.i, ptr %invariant.gep.us.i, align 4, !noalias !6
  %15 = getelementptr i8, ptr %14, i64 1
  %.683.us.1.i = load i8, ptr %15, align 1, !noalias !6
  %gep915.us.1.i = getelementptr float, ptr %invariant.gep.us.i, i64 %.200.fca.5.1.load.i
  %.739.us.1.i = uitofp i8 %.683.us.1.i to float
  store float %.739.us.1.i, ptr %gep915.us.1.i, align 4, !noalias !6
  %16 = getelementptr i8, ptr %14, i64 2
  %.683.us.2.i = load i8, ptr %16, align 1, !noalias !6
  %gep915.us.2.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep915.us.2.idx.i
  %.739.us.2.i = uitofp i8 %.683.us.2.i to float
  store float %.739.us.2.i, ptr %gep915.us.2.i, align 4, !noalias !6
  %.465.us.i = add nuw nsw i64 %.458917923.us.i, 1
  %exitcond.not.i = icmp eq i64 %.40.fca.5.1.load, %.465.us.i
  br i1 %exitcond.not.i, label %B360.lr.ph.i, label %B256.endif.endif.us.i

B360.lr.ph.i:                                     ; preds = %B256.endif.endif.us.i
  %.1089.i = mul i64 %.3379771027.i, %.94.fca.5.1.load
  %17 = getelementptr i8, ptr %.94.fca.4.load, i64 %.1089.i
  br label %B360.i

B538.else.if.i:                                   ; preds = %B360.i, %B222.endif.i
  %18 = and i64 %.3379771027.i, 1
  %.1143.i = icmp eq i64 %18, 0
  br i1 %.1143.i, label %B588.preheader.i, label %B682.endif.lr.ph.i

B588.preheader.i:                                 ; preds = %B538.else.if.i
  %.12491.not.i.i = icmp slt i64 %.200.fca.5.1.load.i, 1
  br i1 %.12491.not.i.i, label %B1265.i, label %B58.preheader.i.i

B58.preheader.i.i:                                ; preds = %B588.preheader.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.preheader.i.i
  %.1309092.i.i = phi i64 [ %.137.i.i, %B58.i.i ], [ 0, %B58.preheader.i.i ]
  %.137.i.i = add nuw nsw i64 %.1309092.i.i, 1
  %19 = getelementptr float, ptr %.200.fca.4.load71.i, i64 %.1309092.i.i
  %.191.i.i = load float, ptr %19, align 4, !noalias !27
  %20 = getelementptr float, ptr %.150.fca.4.load60.i, i64 %.1309092.i.i
  store float %.191.i.i, ptr %20, align 4, !noalias !27
  %exitcond.not.i.i = icmp eq i64 %.200.fca.5.1.load.i, %.137.i.i
  br i1 %exitcond.not.i.i, label %B58.preheader.i34.i, label %B58.i.i

B58.preheader.i34.i:                              ; preds = %B58.i.i
  br label %B58.i35.i

B58.i35.i:                                        ; preds = %B58.i35.i, %B58.preheader.i34.i
  %.1309092.i36.i = phi i64 [ %.137.i37.i, %B58.i35.i ], [ 0, %B58.preheader.i34.i ]
  %.137.i37.i = add nuw nsw i64 %.1309092.i36.i, 1
  %21 = getelementptr float, ptr %7, i64 %.1309092.i36.i
  %.191.i38.i = load float, ptr %21, align 4, !noalias !30
  %22 = getelementptr float, ptr %9, i64 %.1309092.i36.i
  store float %.191.i38.i, ptr %22, align 4, !noalias !30
  %exitcond.not.i39.i = icmp eq i64 %.200.fca.5.1.load.i, %.137.i37.i
  br i1 %exitcond.not.i39.i, label %B58.preheader.i42.i, label %B58.i35.i

B58.preheader.i42.i:                              ; preds = %B58.i35.i
  br label %B58.i43.i

B58.i43.i:                                        ; preds = %B58.i43.i, %B58.preheader.i42.i
  %.1309092.i44.i = phi i64 [ %.137.i45.i, %B58.i43.i ], [ 0, %B58.preheader.i42.i ]
  %.137.i45.i = add nuw nsw i64 %.1309092.i44.i, 1
  %23 = getelementptr float, ptr %.1304.2.i, i64 %.1309092.i44.i
  %.191.i46.i = load float, ptr %23, align 4, !noalias !33
  %24 = getelementptr float, ptr %.1375.2.i, i64 %.1309092.i44.i
  store float %.191.i46.i, ptr %24, align 4, !noalias !33
  %exitcond.not.i47.i = icmp eq i64 %.200.fca.5.1.load.i, %.137.i45.i
  br i1 %exitcond.not.i47.i, label %B1265.i, label %B58.i43.i

B682.endif.lr.ph.i:                               ; preds = %B538.else.if.i
  br i1 %.835934.not.i, label %B1265.i, label %B716.us.preheader.i

B716.us.preheader.i:                              ; preds = %B682.endif.lr.ph.i
  br label %B716.us.i

B716.us.i:                                        ; preds = %B716.us.i, %B716.us.preheader.i
  %.1653939941.us.i = phi i64 [ %.1660.us.i, %B716.us.i ], [ 0, %B716.us.preheader.i ]
  %.1660.us.i = add nuw nsw i64 %.1653939941.us.i, 1
  %25 = getelementptr float, ptr %.150.fca.4.load60.i, i64 %.1653939941.us.i
  %.1737.us.i = load float, ptr %25, align 4, !noalias !6
  %26 = getelementptr float, ptr %.200.fca.4.load71.i, i64 %.1653939941.us.i
  %.1790.us.i = load float, ptr %26, align 4, !noalias !6
  %.1793.us.i = fadd contract float %.1737.us.i, %.1790.us.i
  store float %.1793.us.i, ptr %25, align 4, !noalias !6
  %exitcond1063.not.i = icmp eq i64 %.40.fca.5.1.load, %.1660.us.i
  br i1 %exitcond1063.not.i, label %B716.us.1.preheader.i, label %B716.us.i

B716.us.1.preheader.i:                            ; preds = %B716.us.i
  br label %B716.us.1.i

B716.us.1.i:                                      ; preds = %B716.us.1.i, %B716.us.1.preheader.i
  %.1653939941.us.1.i = phi i64 [ %.1660.us.1.i, %B716.us.1.i ], [ 0, %B716.us.1.preheader.i ]
  %.1660.us.1.i = add nuw nsw i64 %.1653939941.us.1.i, 1
  %27 = getelementptr float, ptr %9, i64 %.1653939941.us.1.i
  %.1737.us.1.i = load float, ptr %27, align 4, !noalias !6
  %28 = getelementptr float, ptr %7, i64 %.1653939941.us.1.i
  %.1790.us.1.i = load float, ptr %28, align 4, !noalias !6
  %.1793.us.1.i = fadd contract float %.1737.us.1.i, %.1790.us.1.i
  store float %.1793.us.1.i, ptr %27, align 4, !noalias !6
  %exitcond1063.1.not.i = icmp eq i64 %.40.fca.5.1.load, %.1660.us.1.i
  br i1 %exitcond1063.1.not.i, label %B716.us.2.preheader.i, label %B716.us.1.i

B716.us.2.preheader.i:                            ; preds = %B716.us.1.i
  br label %B716.us.2.i

B716.us.2.i:                                      ; preds = %B716.us.2.i, %B716.us.2.preheader.i
  %.1653939941.us.2.i = phi i64 [ %.1660.us.2.i, %B716.us.2.i ], [ 0, %B716.us.2.preheader.i ]
  %.1660.us.2.i = add nuw nsw i64 %.1653939941.us.2.i, 1
  %29 = getelementptr float, ptr %11, i64 %.1653939941.us.2.i
  %.1737.us.2.i = load float, ptr %29, align 4, !noalias !6
  %30 = getelementptr float, ptr %12, i64 %.1653939941.us.2.i
  %.1790.us.2.i = load float, ptr %30, align 4, !noalias !6
  %.1793.us.2.i = fadd contract float %.1737.us.2.i, %.1790.us.2.i
  store float %.1793.us.2.i, ptr %29, align 4, !noalias !6
  %exitcond1063.2.not.i = icmp eq i64 %.40.fca.5.1.load, %.1660.us.2.i
  br i1 %exitcond1063.2.not.i, label %B774.else.if.i, label %B716.us.2.i

B774.else.if.i:                                   ; preds = %B716.us.2.i
  br i1 %.1976964.not.i, label %B1265.i, label %B812.else.if.lr.ph.i

B812.else.if.lr.ph.i:                             ; preds = %B774.else.if.i
  %.2365.1.i = lshr i64 %.3379771027.i, 1
  %.2444.i = mul i64 %.2365.1.i, %.141.fca.5.1.load
  %31 = getelementptr i8, ptr %.141.fca.4.load, i64 %.2444.i
  %.2546.i = mul i64 %.2365.1.i, %.188.fca.5.1.load
  %32 = getelementptr i8, ptr %.188.fca.4.load, i64 %.2546.i
  br label %B812.else.if.i

B812.else.if.i:                                   ; preds = %B812.else.if.i, %B812.else.if.lr.ph.i
  %.1982963965.i = phi i64 [ 0, %B812.else.if.lr.ph.i ], [ %.1989.i, %B812.else.if.i ]
  %.1989.i = add nuw nsw i64 %.1982963965.i, 1
  %.2014.i = shl nuw nsw i64 %.1982963965.i, 1
  %.2067.i = getelementptr float, ptr %.150.fca.4.load60.i, i64 %.2014.i
  %.2068.i = load float, ptr %.2067.i, align 4, !noalias !6
  %.2070.i = or disjoint i64 %.2014.i, 1
  %.2123.i = getelementptr float, ptr %.150.fca.4.load60.i, i64 %.2070.i
  %.2124.i = load float, ptr %.2123.i, align 4, !noalias !6
  %.2125.i = fadd contract float %.2068.i, %.2124.i
  %.2179.i = getelementptr float, ptr %9, i64 %.2014.i
  %.2180.i = load float, ptr %.2179.i, align 4, !noalias !6
  %.2235.i = getelementptr float, ptr %9, i64 %.2070.i
  %.2236.i = load float, ptr %.2235.i, align 4, !noalias !6
  %.2237.i = fadd contract float %.2180.i, %.2236.i
  %.2291.i = getelementptr float, ptr %10, i64 %.2014.i
  %.2292.i = load float, ptr %.2291.i, align 4, !noalias !6
  %.2347.i = getelementptr float, ptr %10, i64 %.2070.i
  %.2348.i = load float, ptr %.2347.i, align 4, !noalias !6
  %.2349.i = fadd contract float %.2292.i, %.2348.i
  %.2350.i = fmul contract float %.2125.i, 0x3FBC1C1C20000000
  %.2351.i = fmul contract float %.2237.i, 0x3FB5AB29C0000000
  %33 = fsub contract float %.2350.i, %.2351.i
  %.2353.i = fmul contract float %.2349.i, 0x3F99C3C9A0000000
  %34 = fsub contract float %33, %.2353.i
  %.2355.i = fadd contract float %34, 1.285000e+02
  %.2356.i = fptoui float %.2355.i to i8
  %35 = getelementptr i8, ptr %31, i64 %.1982963965.i
  store i8 %.2356.i, ptr %35, align 1, !noalias !6
  %.2452.i = fmul contract float %.2125.i, 0xBF849EBB40000000
  %.2453.i = fmul contract float %.2237.i, 0x3FB98844C0000000
  %36 = fsub contract float %.2452.i, %.2453.i
  %.2455.i = fmul contract float %.2349.i, 0x3FBC1C1C20000000
  %.2456.i = fadd contract float %36, %.2455.i
  %.2457.i = fadd contract float %.2456.i, 1.285000e+02
  %.2458.i = fptoui float %.2457.i to i8
  %37 = getelementptr i8, ptr %32, i64 %.1982963965.i
  store i8 %.2458.i, ptr %37, align 1, !noalias !6
  %exitcond1065.not.i = icmp eq i64 %.1864.1.i, %.1989.i
  br i1 %exitcond1065.not.i, label %B1265.i, label %B812.else.if.i

_ZN8realtime5media4i42010_to_planesB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit: ; preds = %3, %5
  %common.ret.op.i = phi i32 [ %common.ret.op.i256581.i, %5 ], [ %common.ret.op.i5375.i, %3 ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !26

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.186 = icmp sgt i32 %.178, 0
  %.179 = load ptr, ptr %excinfo.4, align 8
  %.187 = select i1 %.186, ptr %.179, ptr undef
  store ptr %.187, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %_ZN8realtime5media4i42010_to_planesB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread, %_ZN8realtime5media4i42010_to_planesB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit, %_ZN8realtime5media4i42010_to_planesB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.188.fca.0.load)
  tail call void @NRT_decref(ptr %.141.fca.0.load)
  tail call void @NRT_decref(ptr %.94.fca.0.load)
  tail call void @NRT_decref(ptr %.40.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if.if:                 ; preds = %_ZN8realtime5media4i42010_to_planesB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit
  %.246 = icmp sgt i32 %common.ret.op.i, 0
  %.239 = load ptr, ptr %excinfo.5, align 8
  %.247 = select i1 %.246, ptr %.239, ptr undef
  store ptr %.247, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name17(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name18(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr range(i32 -1, -2) i32 @name19(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name20(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

define linkonce_odr i64 @nrt_atomic_sub(ptr %.1) {
.3:
  %.4 = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.5 = add i64 %.4, -1
  ret i64 %.5
}

declare void @NRT_MemInfo_call_dtor(ptr)

define linkonce_odr range(i32 0, 2) i32 @name20(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !13

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name15, ptr %excinfo, align 8, !numba_exception_output !24
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
!2 = distinct !{!2, !3, !"name21: %retptr"}
!3 = distinct !{!3, !"name21"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name21: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8}
!8 = distinct !{!8, !9, !"name22: %retptr"}
!9 = distinct !{!9, !"name22"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"name22: %excinfo"}
!12 = !{!8, !11, !2, !5}
!13 = !{!"branch_weights", i32 1, i32 99}
!14 = !{!11, !2, !5}
!15 = !{!8, !2, !5}
!16 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!17 = !{!18}
!18 = distinct !{!18, !19, !"name22: %retptr"}
!19 = distinct !{!19, !"name22"}
!20 = !{!21}
!21 = distinct !{!21, !19, !"name22: %excinfo"}
!22 = !{!18, !21, !2, !5}
!23 = !{!18, !2, !5}
!24 = !{i1 true}
!25 = !{!21, !2, !5}
!26 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!27 = !{!28, !2, !5}
!28 = distinct !{!28, !29, !"name23: %retptr"}
!29 = distinct !{!29, !"name23"}
!30 = !{!31, !2, !5}
!31 = distinct !{!31, !32, !"name23: %retptr"}
!32 = distinct !{!32, !"name23"}
!33 = !{!34, !2, !5}
!34 = distinct !{!34, !35, !"name23: %retptr"}
!35 = distinct !{!35, !"name23"}
