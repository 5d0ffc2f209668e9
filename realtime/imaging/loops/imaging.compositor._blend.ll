; source d48ae0b478ded3e76c972dc8684956f95b5d97e29b1178030ae8f68b5bc6e844 059ef1c2f0a163b101a21884156ad14ea22d7ef31ee7125a22a8f6b6f38ba7b5

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = internal constant [83 x i8] zeroinitializer
@name5 = internal constant [20 x i8] zeroinitializer
@name6 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name4, i32 83, ptr @name5, ptr null, i32 0 }
@name7 = common global ptr null
@name8 = internal constant [186 x i8] zeroinitializer
@name9 = internal constant [20 x i8] zeroinitializer
@name10 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name8, i32 186, ptr @name9, ptr null, i32 0 }
@name11 = internal constant [186 x i8] zeroinitializer
@name12 = internal constant [20 x i8] zeroinitializer
@name13 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name11, i32 186, ptr @name12, ptr null, i32 0 }
@name14 = internal constant [175 x i8] zeroinitializer
@name15 = internal constant [20 x i8] zeroinitializer
@name16 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name14, i32 175, ptr @name15, ptr null, i32 0 }
@name17 = common global ptr null
@name18 = common global ptr null
@name19 = common global ptr null
@name20 = internal constant [86 x i8] zeroinitializer
@name21 = internal constant [20 x i8] zeroinitializer
@name22 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name20, i32 86, ptr @name21, ptr null, i32 0 }
@name23 = common global ptr null
@name24 = common global ptr null
@name25 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.v3, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2) {
B0:
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.149.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.153.i = alloca [2 x i64], align 8
  %.181.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.209.i = alloca [2 x i64], align 8
  %.289.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.293.i = alloca [2 x i64], align 8
  %.321.i = alloca ptr, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.347.i = alloca [2 x i64], align 8
  %.453.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.457.i = alloca [2 x i64], align 8
  %.485.i = alloca ptr, align 8
  %excinfo.3.i = alloca ptr, align 8
  %.511.i = alloca [2 x i64], align 8
  %.582.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.26 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep57 = getelementptr inbounds nuw i8, ptr %.26, i64 8
  %.fca.2.gep58 = getelementptr inbounds nuw i8, ptr %.26, i64 16
  %.fca.3.gep59 = getelementptr inbounds nuw i8, ptr %.26, i64 24
  %.fca.4.gep60 = getelementptr inbounds nuw i8, ptr %.26, i64 32
  %.fca.5.0.gep61 = getelementptr inbounds nuw i8, ptr %.26, i64 40
  %.fca.5.1.gep62 = getelementptr inbounds nuw i8, ptr %.26, i64 48
  %.fca.5.2.gep63 = getelementptr inbounds nuw i8, ptr %.26, i64 56
  %.fca.6.0.gep64 = getelementptr inbounds nuw i8, ptr %.26, i64 64
  %.fca.6.1.gep65 = getelementptr inbounds nuw i8, ptr %.26, i64 72
  %.fca.6.2.gep66 = getelementptr inbounds nuw i8, ptr %.26, i64 80
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.83 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.136 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.136, i64 32
  %.fca.5.0.gep17 = getelementptr inbounds nuw i8, ptr %.136, i64 40
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.136, i64 48
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.185 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.185, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.185, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.185, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.185, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.185, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.185, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.185, i64 56
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.185, i64 64
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.185, i64 72
  %.fca.6.2.gep = getelementptr inbounds nuw i8, ptr %.185, i64 80
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.26, i8 0, i64 88, i1 false)
  %.33 = call i32 @name26(ptr nonnull %.26, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.43.fca.0.load = load ptr, ptr %.26, align 8
  %.43.fca.1.load = load ptr, ptr %.fca.1.gep57, align 8
  %.43.fca.2.load = load i64, ptr %.fca.2.gep58, align 8
  %.43.fca.3.load = load i64, ptr %.fca.3.gep59, align 8
  %.43.fca.4.load = load ptr, ptr %.fca.4.gep60, align 8
  %.43.fca.5.0.load = load i64, ptr %.fca.5.0.gep61, align 8
  %.43.fca.5.1.load = load i64, ptr %.fca.5.1.gep62, align 8
  %.43.fca.5.2.load = load i64, ptr %.fca.5.2.gep63, align 8
  %.43.fca.6.0.load = load i64, ptr %.fca.6.0.gep64, align 8
  %.43.fca.6.1.load = load i64, ptr %.fca.6.1.gep65, align 8
  %.43.fca.6.2.load = load i64, ptr %.fca.6.2.gep66, align 8
  switch i32 %.33, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.6.2.gep40 = getelementptr inbounds nuw i8, ptr %.83, i64 80
  %.fca.6.1.gep39 = getelementptr inbounds nuw i8, ptr %.83, i64 72
  %.fca.6.0.gep38 = getelementptr inbounds nuw i8, ptr %.83, i64 64
  %.fca.5.2.gep37 = getelementptr inbounds nuw i8, ptr %.83, i64 56
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.83, i64 48
  %.fca.5.0.gep35 = getelementptr inbounds nuw i8, ptr %.83, i64 40
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.83, i64 32
  %.fca.3.gep33 = getelementptr inbounds nuw i8, ptr %.83, i64 24
  %.fca.2.gep32 = getelementptr inbounds nuw i8, ptr %.83, i64 16
  %.fca.1.gep31 = getelementptr inbounds nuw i8, ptr %.83, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.83, i8 0, i64 88, i1 false)
  %.90 = call i32 @name26(ptr nonnull %.83, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2)
  %.100.fca.0.load = load ptr, ptr %.83, align 8
  %.100.fca.1.load = load ptr, ptr %.fca.1.gep31, align 8
  %.100.fca.2.load = load i64, ptr %.fca.2.gep32, align 8
  %.100.fca.3.load = load i64, ptr %.fca.3.gep33, align 8
  %.100.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.100.fca.5.0.load = load i64, ptr %.fca.5.0.gep35, align 8
  %.100.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  %.100.fca.5.2.load = load i64, ptr %.fca.5.2.gep37, align 8
  %.100.fca.6.0.load = load i64, ptr %.fca.6.0.gep38, align 8
  %.100.fca.6.1.load = load i64, ptr %.fca.6.1.gep39, align 8
  %.100.fca.6.2.load = load i64, ptr %.fca.6.2.gep40, align 8
  switch i32 %.90, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %21, %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.33, %B0.if.if ], [ %.90, %B0.endif.if.if ], [ %.142, %B0.endif.endif.if.if ], [ %.192, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ], [ %common.ret.op.i310, %21 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.41 = icmp sgt i32 %.33, 0
  %.34 = load ptr, ptr %excinfo.1, align 8
  %.42 = select i1 %.41, ptr %.34, ptr undef
  store ptr %.42, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.136, i8 0, i64 72, i1 false)
  %.142 = call i32 @name27(ptr nonnull %.136, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.152.fca.0.load = load ptr, ptr %.136, align 8
  %.152.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.152.fca.5.0.load = load i64, ptr %.fca.5.0.gep17, align 8
  %.152.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  switch i32 %.142, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.98 = icmp sgt i32 %.90, 0
  %.91 = load ptr, ptr %excinfo.2, align 8
  %.99 = select i1 %.98, ptr %.91, ptr undef
  store ptr %.99, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.185, i8 0, i64 88, i1 false)
  %.192 = call i32 @name26(ptr nonnull %.185, ptr nonnull %excinfo.4, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2)
  %.202.fca.0.load = load ptr, ptr %.185, align 8
  switch i32 %.192, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.150 = icmp sgt i32 %.142, 0
  %.143 = load ptr, ptr %excinfo.3, align 8
  %.151 = select i1 %.150, ptr %.143, ptr undef
  store ptr %.151, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.202.fca.6.2.load = load i64, ptr %.fca.6.2.gep, align 8
  %.202.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.202.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.202.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.202.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.202.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.202.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.202.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.202.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.202.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  %.235.not = icmp eq i64 %arg.v3, 0
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.1.gep870.i = getelementptr inbounds nuw i8, ptr %.149.i, i64 8
  %.fca.2.gep871.i = getelementptr inbounds nuw i8, ptr %.149.i, i64 16
  %.fca.3.gep872.i = getelementptr inbounds nuw i8, ptr %.149.i, i64 24
  %.fca.4.gep873.i = getelementptr inbounds nuw i8, ptr %.149.i, i64 32
  %.fca.5.0.gep874.i = getelementptr inbounds nuw i8, ptr %.149.i, i64 40
  %.fca.5.1.gep875.i = getelementptr inbounds nuw i8, ptr %.149.i, i64 48
  %.fca.5.2.gep876.i = getelementptr inbounds nuw i8, ptr %.149.i, i64 56
  %.fca.6.0.gep877.i = getelementptr inbounds nuw i8, ptr %.149.i, i64 64
  %.fca.6.1.gep878.i = getelementptr inbounds nuw i8, ptr %.149.i, i64 72
  %.fca.6.2.gep879.i = getelementptr inbounds nuw i8, ptr %.149.i, i64 80
  %.fca.1.gep868.i = getelementptr inbounds nuw i8, ptr %.153.i, i64 8
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.209.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep798.i = getelementptr inbounds nuw i8, ptr %.289.i, i64 8
  %.fca.2.gep799.i = getelementptr inbounds nuw i8, ptr %.289.i, i64 16
  %.fca.3.gep800.i = getelementptr inbounds nuw i8, ptr %.289.i, i64 24
  %.fca.4.gep801.i = getelementptr inbounds nuw i8, ptr %.289.i, i64 32
  %.fca.5.0.gep802.i = getelementptr inbounds nuw i8, ptr %.289.i, i64 40
  %.fca.5.1.gep803.i = getelementptr inbounds nuw i8, ptr %.289.i, i64 48
  %.fca.5.2.gep804.i = getelementptr inbounds nuw i8, ptr %.289.i, i64 56
  %.fca.6.0.gep805.i = getelementptr inbounds nuw i8, ptr %.289.i, i64 64
  %.fca.6.1.gep806.i = getelementptr inbounds nuw i8, ptr %.289.i, i64 72
  %.fca.6.2.gep807.i = getelementptr inbounds nuw i8, ptr %.289.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.289.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep796.i = getelementptr inbounds nuw i8, ptr %.293.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.293.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.321.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.347.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep684.i = getelementptr inbounds nuw i8, ptr %.453.i, i64 8
  %.fca.2.gep685.i = getelementptr inbounds nuw i8, ptr %.453.i, i64 16
  %.fca.3.gep686.i = getelementptr inbounds nuw i8, ptr %.453.i, i64 24
  %.fca.4.gep687.i = getelementptr inbounds nuw i8, ptr %.453.i, i64 32
  %.fca.5.0.gep688.i = getelementptr inbounds nuw i8, ptr %.453.i, i64 40
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.453.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.453.i, i64 56
  %.fca.6.0.gep689.i = getelementptr inbounds nuw i8, ptr %.453.i, i64 64
  %.fca.6.1.gep.i = getelementptr inbounds nuw i8, ptr %.453.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.453.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.453.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep682.i = getelementptr inbounds nuw i8, ptr %.457.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.457.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.485.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.511.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.582.i, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.582.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.43.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.100.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.152.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.202.fca.0.load), !noalias !6
  %.146.i = mul nsw i64 %.152.fca.5.1.load, 3
  store ptr %.43.fca.0.load, ptr %.149.i, align 8, !noalias !6
  store ptr %.43.fca.1.load, ptr %.fca.1.gep870.i, align 8, !noalias !6
  store i64 %.43.fca.2.load, ptr %.fca.2.gep871.i, align 8, !noalias !6
  store i64 %.43.fca.3.load, ptr %.fca.3.gep872.i, align 8, !noalias !6
  store ptr %.43.fca.4.load, ptr %.fca.4.gep873.i, align 8, !noalias !6
  store i64 %.43.fca.5.0.load, ptr %.fca.5.0.gep874.i, align 8, !noalias !6
  store i64 %.43.fca.5.1.load, ptr %.fca.5.1.gep875.i, align 8, !noalias !6
  store i64 %.43.fca.5.2.load, ptr %.fca.5.2.gep876.i, align 8, !noalias !6
  store i64 %.43.fca.6.0.load, ptr %.fca.6.0.gep877.i, align 8, !noalias !6
  store i64 %.43.fca.6.1.load, ptr %.fca.6.1.gep878.i, align 8, !noalias !6
  store i64 %.43.fca.6.2.load, ptr %.fca.6.2.gep879.i, align 8, !noalias !6
  store i64 %.152.fca.5.0.load, ptr %.153.i, align 8, !noalias !6
  store i64 %.146.i, ptr %.fca.1.gep868.i, align 8, !noalias !6
  store ptr null, ptr %.181.i, align 8, !noalias !6
  %.187.i = call i32 @name28(ptr nonnull %.181.i, ptr nonnull %excinfo.1.i, i64 %.43.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.153.i, i64 2, i64 8), !noalias !6
  switch i32 %.187.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.i
    i32 0, label %B0.endif.i
  ], !prof !0

_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit.thread4: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i, %B286.endif.lr.ph.i, %B334.B284.loopexit_crit_edge.us.i
  call void @NRT_decref(ptr %.596.fca.0.load13.i), !noalias !6
  call void @NRT_decref(ptr %.375.i), !noalias !6
  call void @NRT_decref(ptr %.237.i), !noalias !6
  call void @NRT_decref(ptr %.539.i), !noalias !6
  call void @NRT_decref(ptr %.152.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif

B0.endif.i:                                       ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  %.219.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep874.i, ptr nonnull %.fca.6.0.gep877.i, i64 2, ptr nonnull %.153.i, ptr nonnull %.209.i, i64 %.43.fca.3.load, i32 0), !noalias !6
  %.220.i = icmp eq i32 %.219.i, 0
  br i1 %.220.i, label %B0.endif.if.i, label %B0.endif.endif.i

B0.if.if.i:                                       ; preds = %B0.endif.endif.endif.endif
  %.195.not.i = icmp eq i32 %.187.i, 0
  %.188.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  %.196.i = select i1 %.195.not.i, ptr undef, ptr %.188.i
  store ptr %.196.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.if.i:                                    ; preds = %B0.endif.i
  store ptr @name6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.i:                                 ; preds = %B0.endif.i
  %.231.i = load ptr, ptr %.fca.4.gep873.i, align 8, !noalias !6
  %.232.fca.1.load.i = load i64, ptr %.fca.1.gep868.i, align 8, !noalias !6
  %.237.i = load ptr, ptr %.149.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.237.i), !noalias !6
  store ptr %.202.fca.0.load, ptr %.289.i, align 8, !noalias !6
  store ptr %.202.fca.1.load, ptr %.fca.1.gep798.i, align 8, !noalias !6
  store i64 %.202.fca.2.load, ptr %.fca.2.gep799.i, align 8, !noalias !6
  store i64 %.202.fca.3.load, ptr %.fca.3.gep800.i, align 8, !noalias !6
  store ptr %.202.fca.4.load, ptr %.fca.4.gep801.i, align 8, !noalias !6
  store i64 %.202.fca.5.0.load, ptr %.fca.5.0.gep802.i, align 8, !noalias !6
  store i64 %.202.fca.5.1.load, ptr %.fca.5.1.gep803.i, align 8, !noalias !6
  store i64 %.202.fca.5.2.load, ptr %.fca.5.2.gep804.i, align 8, !noalias !6
  store i64 %.202.fca.6.0.load, ptr %.fca.6.0.gep805.i, align 8, !noalias !6
  store i64 %.202.fca.6.1.load, ptr %.fca.6.1.gep806.i, align 8, !noalias !6
  store i64 %.202.fca.6.2.load, ptr %.fca.6.2.gep807.i, align 8, !noalias !6
  store i64 %.152.fca.5.0.load, ptr %.293.i, align 8, !noalias !6
  store i64 %.146.i, ptr %.fca.1.gep796.i, align 8, !noalias !6
  store ptr null, ptr %.321.i, align 8, !noalias !6
  %.327.i = call i32 @name28(ptr nonnull %.321.i, ptr nonnull %excinfo.2.i, i64 %.202.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.293.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.43.fca.0.load), !noalias !6
  switch i32 %.327.i, label %B0.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i, %B0.endif.endif.i
  %.356.i = load i64, ptr %.fca.3.gep800.i, align 8, !noalias !6
  %.357.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep802.i, ptr nonnull %.fca.6.0.gep805.i, i64 2, ptr nonnull %.293.i, ptr nonnull %.347.i, i64 %.356.i, i32 0), !noalias !6
  %.358.i = icmp eq i32 %.357.i, 0
  br i1 %.358.i, label %B0.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.i

B0.endif.endif.if.if.i:                           ; preds = %B0.endif.endif.i
  %.335.not.i = icmp eq i32 %.327.i, 0
  %.328.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.336.i = select i1 %.335.not.i, ptr undef, ptr %.328.i
  store ptr %.336.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.if.i:                        ; preds = %B0.endif.endif.endif.i
  store ptr @name6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.i:                     ; preds = %B0.endif.endif.endif.i
  %.369.i = load ptr, ptr %.fca.4.gep801.i, align 8, !noalias !6
  %.370.fca.1.load.i = load i64, ptr %.fca.1.gep796.i, align 8, !noalias !6
  %.375.i = load ptr, ptr %.289.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.375.i), !noalias !6
  store ptr %.100.fca.0.load, ptr %.453.i, align 8, !noalias !6
  store ptr %.100.fca.1.load, ptr %.fca.1.gep684.i, align 8, !noalias !6
  store i64 %.100.fca.2.load, ptr %.fca.2.gep685.i, align 8, !noalias !6
  store i64 %.100.fca.3.load, ptr %.fca.3.gep686.i, align 8, !noalias !6
  store ptr %.100.fca.4.load, ptr %.fca.4.gep687.i, align 8, !noalias !6
  store i64 %.100.fca.5.0.load, ptr %.fca.5.0.gep688.i, align 8, !noalias !6
  store i64 %.100.fca.5.1.load, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  store i64 %.100.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.100.fca.6.0.load, ptr %.fca.6.0.gep689.i, align 8, !noalias !6
  store i64 %.100.fca.6.1.load, ptr %.fca.6.1.gep.i, align 8, !noalias !6
  store i64 %.100.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.152.fca.5.0.load, ptr %.457.i, align 8, !noalias !6
  store i64 %.146.i, ptr %.fca.1.gep682.i, align 8, !noalias !6
  store ptr null, ptr %.485.i, align 8, !noalias !6
  %.491.i = call i32 @name28(ptr nonnull %.485.i, ptr nonnull %excinfo.3.i, i64 %.100.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.457.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.202.fca.0.load), !noalias !6
  switch i32 %.491.i, label %B0.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.i
  %.520.i = load i64, ptr %.fca.3.gep686.i, align 8, !noalias !6
  %.521.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep688.i, ptr nonnull %.fca.6.0.gep689.i, i64 2, ptr nonnull %.457.i, ptr nonnull %.511.i, i64 %.520.i, i32 0), !noalias !6
  %.522.i = icmp eq i32 %.521.i, 0
  br i1 %.522.i, label %B0.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.if.if.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.499.not.i = icmp eq i32 %.491.i, 0
  %.492.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  %.500.i = select i1 %.499.not.i, ptr undef, ptr %.492.i
  store ptr %.500.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.if.i:            ; preds = %B0.endif.endif.endif.endif.endif.i
  store ptr @name6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %B0.endif.endif.endif.endif.endif.i
  %.533.i = load ptr, ptr %.fca.4.gep687.i, align 8, !noalias !6
  %.534.fca.1.load.i = load i64, ptr %.fca.1.gep682.i, align 8, !noalias !6
  %.539.i = load ptr, ptr %.453.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.539.i), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.582.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !13
  store ptr null, ptr %.39.i.i, align 8, !noalias !13
  %.43.i.i = call i32 @name29(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 192, i32 32), !noalias !13
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.endif.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !13
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !13
  store ptr %.53.i.i, ptr %.582.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack13.i.i = getelementptr inbounds nuw i8, ptr %.582.i, i64 8
  store ptr null, ptr %retptr.repack13.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack15.i.i = getelementptr inbounds nuw i8, ptr %.582.i, i64 16
  store i64 192, ptr %retptr.repack15.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.582.i, i64 24
  store i64 1, ptr %retptr.repack17.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.582.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.582.i, i64 40
  store i64 192, ptr %retptr.repack21.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack23.i.i = getelementptr inbounds nuw i8, ptr %.582.i, i64 48
  store i64 1, ptr %retptr.repack23.i.i, align 8, !alias.scope !8, !noalias !14
  %.596.fca.0.load11.i = load ptr, ptr %.582.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.100.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !13
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.4.i, align 8, !alias.scope !11, !noalias !15
  %.596.fca.0.load.i = load ptr, ptr %.582.i, align 8, !noalias !6
  %.596.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.100.fca.0.load), !noalias !6
  switch i32 %.43.i.i, label %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  ], !prof !16

B0.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i
  %.596.fca.4.load14.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i ], [ %.596.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i ], [ %.596.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i ]
  %.596.fca.0.load13.i = phi ptr [ %.596.fca.0.load11.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i ], [ %.596.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i ], [ %.596.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i ]
  %.7031073.not.i = icmp slt i64 %.152.fca.5.0.load, 1
  br i1 %.7031073.not.i, label %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B286.endif.lr.ph.i

B286.endif.lr.ph.i:                               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  %0 = add nuw i64 %.152.fca.5.1.load, 63
  %.803.i = lshr i64 %0, 6
  %.782.inv.i = icmp slt i64 %.152.fca.5.1.load, 1
  %.8251025.not1201.i = icmp eq i64 %.803.i, 0
  %.8251025.not.i = select i1 %.782.inv.i, i1 true, i1 %.8251025.not1201.i
  br i1 %.8251025.not.i, label %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B286.endif.us.preheader.i

B286.endif.us.preheader.i:                        ; preds = %B286.endif.lr.ph.i
  br label %B286.endif.us.i

B286.endif.us.i:                                  ; preds = %B334.B284.loopexit_crit_edge.us.i, %B286.endif.us.preheader.i
  %.70910421078.us.i = phi i64 [ %.716.us.i, %B334.B284.loopexit_crit_edge.us.i ], [ 0, %B286.endif.us.preheader.i ]
  %.716.us.i = add nuw nsw i64 %.70910421078.us.i, 1
  %.1058.us.i = mul i64 %.70910421078.us.i, %.152.fca.5.1.load
  %1 = getelementptr i8, ptr %.152.fca.4.load, i64 %.1058.us.i
  %.1299.us.i = mul i64 %.70910421078.us.i, %.232.fca.1.load.i
  %2 = getelementptr i8, ptr %.231.i, i64 %.1299.us.i
  %.1495.us.i = mul i64 %.70910421078.us.i, %.370.fca.1.load.i
  %3 = getelementptr i8, ptr %.369.i, i64 %.1495.us.i
  %.1773.us.i = mul i64 %.70910421078.us.i, %.534.fca.1.load.i
  %4 = getelementptr i8, ptr %.533.i, i64 %.1773.us.i
  br label %B336.endif.else.us.i

B336.endif.else.us.i:                             ; preds = %B1415.us.i, %B286.endif.us.i
  %.8249891031.us.i = phi i64 [ %.803.i, %B286.endif.us.i ], [ %.834.us.i, %B1415.us.i ]
  %.8319931030.us.i = phi i64 [ 0, %B286.endif.us.i ], [ %.838.us.i, %B1415.us.i ]
  %.834.us.i = add nsw i64 %.8249891031.us.i, -1
  %.838.us.i = add nuw i64 %.8319931030.us.i, 64
  %.13.i.i = call i64 @llvm.smin.i64(i64 %.152.fca.5.1.load, i64 %.838.us.i)
  %.951.us.i = icmp slt i64 %.8319931030.us.i, 0
  %.952.us.i = select i1 %.951.us.i, i64 %.152.fca.5.1.load, i64 0
  %.953.us.i = add i64 %.952.us.i, %.8319931030.us.i
  %.956.us.i = icmp slt i64 %.953.us.i, 0
  br i1 %.956.us.i, label %B336.endif.else.if.us.i, label %B336.endif.else.endif.us.i, !prof !17

B336.endif.else.if.us.i:                          ; preds = %B336.endif.else.us.i
  br label %B336.endif.else.endif.us.i

B336.endif.else.endif.us.i:                       ; preds = %B336.endif.else.if.us.i, %B336.endif.else.us.i
  %.941.sroa.0.1.us.i = phi i64 [ 0, %B336.endif.else.if.us.i ], [ %.953.us.i, %B336.endif.else.us.i ]
  %.961.not.us.i = icmp slt i64 %.953.us.i, %.152.fca.5.1.load
  br i1 %.961.not.us.i, label %B336.endif.else.endif.endif.us.i, label %B336.endif.else.endif.if.us.i, !prof !18

B336.endif.else.endif.if.us.i:                    ; preds = %B336.endif.else.endif.us.i
  br label %B336.endif.else.endif.endif.us.i

B336.endif.else.endif.endif.us.i:                 ; preds = %B336.endif.else.endif.if.us.i, %B336.endif.else.endif.us.i
  %.941.sroa.0.3.us.i = phi i64 [ %.152.fca.5.1.load, %B336.endif.else.endif.if.us.i ], [ %.941.sroa.0.1.us.i, %B336.endif.else.endif.us.i ]
  %.968.us.i = icmp slt i64 %.838.us.i, 0
  %.969.us.i = select i1 %.968.us.i, i64 %.152.fca.5.1.load, i64 0
  %.970.us.i = add i64 %.969.us.i, %.13.i.i
  %.973.us.i = icmp slt i64 %.970.us.i, 0
  br i1 %.973.us.i, label %B336.endif.else.endif.endif.if.us.i, label %B336.endif.else.endif.endif.endif.us.i, !prof !17

B336.endif.else.endif.endif.if.us.i:              ; preds = %B336.endif.else.endif.endif.us.i
  br label %B336.endif.else.endif.endif.endif.us.i

B336.endif.else.endif.endif.endif.us.i:           ; preds = %B336.endif.else.endif.endif.if.us.i, %B336.endif.else.endif.endif.us.i
  %.941.sroa.13.1.us.i = phi i64 [ 0, %B336.endif.else.endif.endif.if.us.i ], [ %.970.us.i, %B336.endif.else.endif.endif.us.i ]
  %.978.not.us.i = icmp slt i64 %.970.us.i, %.152.fca.5.1.load
  br i1 %.978.not.us.i, label %B336.endif.endif.us.i, label %B336.endif.else.endif.endif.endif.if.us.i, !prof !18

B336.endif.else.endif.endif.endif.if.us.i:        ; preds = %B336.endif.else.endif.endif.endif.us.i
  br label %B336.endif.endif.us.i

B336.endif.endif.us.i:                            ; preds = %B336.endif.else.endif.endif.endif.if.us.i, %B336.endif.else.endif.endif.endif.us.i
  %.941.sroa.13.0.us.i = phi i64 [ %.941.sroa.13.1.us.i, %B336.endif.else.endif.endif.endif.us.i ], [ %.152.fca.5.1.load, %B336.endif.else.endif.endif.endif.if.us.i ]
  %.1029.us.i = sub i64 %.941.sroa.13.0.us.i, %.941.sroa.0.3.us.i
  %.1062.us.i = getelementptr i8, ptr %1, i64 %.941.sroa.0.3.us.i
  call void @NRT_incref(ptr %.152.fca.0.load), !noalias !6
  %.12094.not.i.i = icmp slt i64 %.1029.us.i, 1
  br i1 %.12094.not.i.i, label %B336.endif.endif.endif.else.us.i, label %B138.preheader.i.i

B138.preheader.i.i:                               ; preds = %B336.endif.endif.us.i
  br label %B138.i.i

B138.i.i:                                         ; preds = %B138.i.i, %B138.preheader.i.i
  %any_bits.2.098.i.i = phi i64 [ %.190.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %all_bits.2.097.i.i = phi i64 [ %.225.i.i, %B138.i.i ], [ 255, %B138.preheader.i.i ]
  %.1269395.i.i = phi i64 [ %.133.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %.133.i.i = add nuw nsw i64 %.1269395.i.i, 1
  %5 = getelementptr i8, ptr %.1062.us.i, i64 %.1269395.i.i
  %.187.i.i = load i8, ptr %5, align 1, !noalias !19
  %.189.i.i = zext i8 %.187.i.i to i64
  %.190.i.i = or i64 %any_bits.2.098.i.i, %.189.i.i
  %.225.i.i = and i64 %all_bits.2.097.i.i, %.189.i.i
  %exitcond.not.i.i = icmp eq i64 %.1029.us.i, %.133.i.i
  br i1 %exitcond.not.i.i, label %_ZN8realtime7imaging4rows4scanB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i, label %B138.i.i

_ZN8realtime7imaging4rows4scanB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i: ; preds = %B138.i.i
  %6 = icmp eq i64 %.225.i.i, 255
  %7 = icmp eq i64 %.190.i.i, 0
  br label %B336.endif.endif.endif.else.us.i

B336.endif.endif.endif.else.us.i:                 ; preds = %_ZN8realtime7imaging4rows4scanB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i, %B336.endif.endif.us.i
  %all_bits.2.0.lcssa.i.i = phi i1 [ true, %B336.endif.endif.us.i ], [ %6, %_ZN8realtime7imaging4rows4scanB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i ]
  %any_bits.2.0.lcssa.i.i = phi i1 [ true, %B336.endif.endif.us.i ], [ %7, %_ZN8realtime7imaging4rows4scanB2v9B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE.exit.loopexit.i ]
  %.1140.us.i = mul nsw i64 %.8319931030.us.i, 3
  %.1142.us.i = mul nsw i64 %.13.i.i, 3
  %.1193.us.i = select i1 %.951.us.i, i64 %.232.fca.1.load.i, i64 0
  %.1194.us.i = add i64 %.1193.us.i, %.1140.us.i
  %.1197.us.i = icmp slt i64 %.1194.us.i, 0
  br i1 %.1197.us.i, label %B336.endif.endif.endif.else.if.us.i, label %B336.endif.endif.endif.else.endif.us.i, !prof !17

B336.endif.endif.endif.else.if.us.i:              ; preds = %B336.endif.endif.endif.else.us.i
  br label %B336.endif.endif.endif.else.endif.us.i

B336.endif.endif.endif.else.endif.us.i:           ; preds = %B336.endif.endif.endif.else.if.us.i, %B336.endif.endif.endif.else.us.i
  %.1182.sroa.0.1.us.i = phi i64 [ 0, %B336.endif.endif.endif.else.if.us.i ], [ %.1194.us.i, %B336.endif.endif.endif.else.us.i ]
  %.1202.not.us.i = icmp slt i64 %.1194.us.i, %.232.fca.1.load.i
  br i1 %.1202.not.us.i, label %B336.endif.endif.endif.else.endif.endif.us.i, label %B336.endif.endif.endif.else.endif.if.us.i, !prof !18

B336.endif.endif.endif.else.endif.if.us.i:        ; preds = %B336.endif.endif.endif.else.endif.us.i
  br label %B336.endif.endif.endif.else.endif.endif.us.i

B336.endif.endif.endif.else.endif.endif.us.i:     ; preds = %B336.endif.endif.endif.else.endif.if.us.i, %B336.endif.endif.endif.else.endif.us.i
  %.1182.sroa.0.3.us.i = phi i64 [ %.232.fca.1.load.i, %B336.endif.endif.endif.else.endif.if.us.i ], [ %.1182.sroa.0.1.us.i, %B336.endif.endif.endif.else.endif.us.i ]
  %.1210.us.i = select i1 %.968.us.i, i64 %.232.fca.1.load.i, i64 0
  %.1211.us.i = add i64 %.1210.us.i, %.1142.us.i
  %.1214.us.i = icmp slt i64 %.1211.us.i, 0
  br i1 %.1214.us.i, label %B336.endif.endif.endif.else.endif.endif.if.us.i, label %B336.endif.endif.endif.else.endif.endif.endif.us.i, !prof !17

B336.endif.endif.endif.else.endif.endif.if.us.i:  ; preds = %B336.endif.endif.endif.else.endif.endif.us.i
  br label %B336.endif.endif.endif.else.endif.endif.endif.us.i

B336.endif.endif.endif.else.endif.endif.endif.us.i: ; preds = %B336.endif.endif.endif.else.endif.endif.if.us.i, %B336.endif.endif.endif.else.endif.endif.us.i
  %.1182.sroa.13.1.us.i = phi i64 [ 0, %B336.endif.endif.endif.else.endif.endif.if.us.i ], [ %.1211.us.i, %B336.endif.endif.endif.else.endif.endif.us.i ]
  %.1219.not.us.i = icmp slt i64 %.1211.us.i, %.232.fca.1.load.i
  br i1 %.1219.not.us.i, label %B336.endif.endif.endif.endif.else.us.i, label %B336.endif.endif.endif.else.endif.endif.endif.if.us.i, !prof !18

B336.endif.endif.endif.else.endif.endif.endif.if.us.i: ; preds = %B336.endif.endif.endif.else.endif.endif.endif.us.i
  br label %B336.endif.endif.endif.endif.else.us.i

B336.endif.endif.endif.endif.else.us.i:           ; preds = %B336.endif.endif.endif.else.endif.endif.endif.if.us.i, %B336.endif.endif.endif.else.endif.endif.endif.us.i
  %.1182.sroa.13.0.us.i = phi i64 [ %.1182.sroa.13.1.us.i, %B336.endif.endif.endif.else.endif.endif.endif.us.i ], [ %.232.fca.1.load.i, %B336.endif.endif.endif.else.endif.endif.endif.if.us.i ]
  %.1270.us.i = sub i64 %.1182.sroa.13.0.us.i, %.1182.sroa.0.3.us.i
  %.1303.us.i = getelementptr i8, ptr %2, i64 %.1182.sroa.0.3.us.i
  call void @NRT_incref(ptr %.237.i), !noalias !6
  %.1389.us.i = select i1 %.951.us.i, i64 %.370.fca.1.load.i, i64 0
  %.1390.us.i = add i64 %.1389.us.i, %.1140.us.i
  %.1393.us.i = icmp slt i64 %.1390.us.i, 0
  br i1 %.1393.us.i, label %B336.endif.endif.endif.endif.else.if.us.i, label %B336.endif.endif.endif.endif.else.endif.us.i, !prof !17

B336.endif.endif.endif.endif.else.if.us.i:        ; preds = %B336.endif.endif.endif.endif.else.us.i
  br label %B336.endif.endif.endif.endif.else.endif.us.i

B336.endif.endif.endif.endif.else.endif.us.i:     ; preds = %B336.endif.endif.endif.endif.else.if.us.i, %B336.endif.endif.endif.endif.else.us.i
  %.1378.sroa.0.1.us.i = phi i64 [ 0, %B336.endif.endif.endif.endif.else.if.us.i ], [ %.1390.us.i, %B336.endif.endif.endif.endif.else.us.i ]
  %.1398.not.us.i = icmp slt i64 %.1390.us.i, %.370.fca.1.load.i
  br i1 %.1398.not.us.i, label %B336.endif.endif.endif.endif.else.endif.endif.us.i, label %B336.endif.endif.endif.endif.else.endif.if.us.i, !prof !18

B336.endif.endif.endif.endif.else.endif.if.us.i:  ; preds = %B336.endif.endif.endif.endif.else.endif.us.i
  br label %B336.endif.endif.endif.endif.else.endif.endif.us.i

B336.endif.endif.endif.endif.else.endif.endif.us.i: ; preds = %B336.endif.endif.endif.endif.else.endif.if.us.i, %B336.endif.endif.endif.endif.else.endif.us.i
  %.1378.sroa.0.3.us.i = phi i64 [ %.370.fca.1.load.i, %B336.endif.endif.endif.endif.else.endif.if.us.i ], [ %.1378.sroa.0.1.us.i, %B336.endif.endif.endif.endif.else.endif.us.i ]
  %.1406.us.i = select i1 %.968.us.i, i64 %.370.fca.1.load.i, i64 0
  %.1407.us.i = add i64 %.1406.us.i, %.1142.us.i
  %.1410.us.i = icmp slt i64 %.1407.us.i, 0
  br i1 %.1410.us.i, label %B336.endif.endif.endif.endif.else.endif.endif.if.us.i, label %B336.endif.endif.endif.endif.else.endif.endif.endif.us.i, !prof !17

B336.endif.endif.endif.endif.else.endif.endif.if.us.i: ; preds = %B336.endif.endif.endif.endif.else.endif.endif.us.i
  br label %B336.endif.endif.endif.endif.else.endif.endif.endif.us.i

B336.endif.endif.endif.endif.else.endif.endif.endif.us.i: ; preds = %B336.endif.endif.endif.endif.else.endif.endif.if.us.i, %B336.endif.endif.endif.endif.else.endif.endif.us.i
  %.1378.sroa.13.1.us.i = phi i64 [ 0, %B336.endif.endif.endif.endif.else.endif.endif.if.us.i ], [ %.1407.us.i, %B336.endif.endif.endif.endif.else.endif.endif.us.i ]
  %.1415.not.us.i = icmp slt i64 %.1407.us.i, %.370.fca.1.load.i
  br i1 %.1415.not.us.i, label %B336.endif.endif.endif.endif.endif.us.i, label %B336.endif.endif.endif.en...if.us.i, !prof !18

B336.endif.endif.endif.en...if.us.i:              ; preds = %B336.endif.endif.endif.endif.else.endif.endif.endif.us.i
  br label %B336.endif.endif.endif.endif.endif.us.i

B336.endif.endif.endif.endif.endif.us.i:          ; preds = %B336.endif.endif.endif.en...if.us.i, %B336.endif.endif.endif.endif.else.endif.endif.endif.us.i
  %.1378.sroa.13.0.us.i = phi i64 [ %.1378.sroa.13.1.us.i, %B336.endif.endif.endif.endif.else.endif.endif.endif.us.i ], [ %.370.fca.1.load.i, %B336.endif.endif.endif.en...if.us.i ]
  %.1466.us.i = sub i64 %.1378.sroa.13.0.us.i, %.1378.sroa.0.3.us.i
  %.1499.us.i = getelementptr i8, ptr %3, i64 %.1378.sroa.0.3.us.i
  call void @NRT_incref(ptr %.375.i), !noalias !6
  br i1 %all_bits.2.0.lcssa.i.i, label %B530.us.i, label %B564.us.i

B564.us.i:                                        ; preds = %B336.endif.endif.endif.endif.endif.us.i
  br i1 %.235.not, label %B568.else.us.i, label %B632.us.i

B568.else.us.i:                                   ; preds = %B564.us.i
  %.1667.us.i = select i1 %.951.us.i, i64 %.534.fca.1.load.i, i64 0
  %.1668.us.i = add i64 %.1667.us.i, %.1140.us.i
  %.1671.us.i = icmp slt i64 %.1668.us.i, 0
  br i1 %.1671.us.i, label %B568.else.if.us.i, label %B568.else.endif.us.i, !prof !17

B568.else.if.us.i:                                ; preds = %B568.else.us.i
  br label %B568.else.endif.us.i

B568.else.endif.us.i:                             ; preds = %B568.else.if.us.i, %B568.else.us.i
  %.1656.sroa.0.1.us.i = phi i64 [ 0, %B568.else.if.us.i ], [ %.1668.us.i, %B568.else.us.i ]
  %.1676.not.us.i = icmp slt i64 %.1668.us.i, %.534.fca.1.load.i
  br i1 %.1676.not.us.i, label %B568.else.endif.endif.us.i, label %B568.else.endif.if.us.i, !prof !18

B568.else.endif.if.us.i:                          ; preds = %B568.else.endif.us.i
  br label %B568.else.endif.endif.us.i

B568.else.endif.endif.us.i:                       ; preds = %B568.else.endif.if.us.i, %B568.else.endif.us.i
  %.1656.sroa.0.3.us.i = phi i64 [ %.534.fca.1.load.i, %B568.else.endif.if.us.i ], [ %.1656.sroa.0.1.us.i, %B568.else.endif.us.i ]
  %.1684.us.i = select i1 %.968.us.i, i64 %.534.fca.1.load.i, i64 0
  %.1685.us.i = add i64 %.1684.us.i, %.1142.us.i
  %.1688.us.i = icmp slt i64 %.1685.us.i, 0
  br i1 %.1688.us.i, label %B568.else.endif.endif.if.us.i, label %B568.else.endif.endif.endif.us.i, !prof !17

B568.else.endif.endif.if.us.i:                    ; preds = %B568.else.endif.endif.us.i
  br label %B568.else.endif.endif.endif.us.i

B568.else.endif.endif.endif.us.i:                 ; preds = %B568.else.endif.endif.if.us.i, %B568.else.endif.endif.us.i
  %.1656.sroa.13.1.us.i = phi i64 [ 0, %B568.else.endif.endif.if.us.i ], [ %.1685.us.i, %B568.else.endif.endif.us.i ]
  %.1693.not.us.i = icmp slt i64 %.1685.us.i, %.534.fca.1.load.i
  br i1 %.1693.not.us.i, label %B568.endif.us.i, label %B568.else.endif.endif.endif.if.us.i, !prof !18

B568.else.endif.endif.endif.if.us.i:              ; preds = %B568.else.endif.endif.endif.us.i
  br label %B568.endif.us.i

B568.endif.us.i:                                  ; preds = %B568.else.endif.endif.endif.if.us.i, %B568.else.endif.endif.endif.us.i
  %.1656.sroa.13.0.us.i = phi i64 [ %.1656.sroa.13.1.us.i, %B568.else.endif.endif.endif.us.i ], [ %.534.fca.1.load.i, %B568.else.endif.endif.endif.if.us.i ]
  %.1744.us.i = sub i64 %.1656.sroa.13.0.us.i, %.1656.sroa.0.3.us.i
  %.1777.us.i = getelementptr i8, ptr %4, i64 %.1656.sroa.0.3.us.i
  %.12491.not.i.i = icmp slt i64 %.1744.us.i, 1
  br i1 %.12491.not.i.i, label %B632.us.i, label %B58.preheader.i.i

B58.preheader.i.i:                                ; preds = %B568.endif.us.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.preheader.i.i
  %.1309092.i.i = phi i64 [ %.137.i.i, %B58.i.i ], [ 0, %B58.preheader.i.i ]
  %.137.i.i = add nuw nsw i64 %.1309092.i.i, 1
  %8 = getelementptr i8, ptr %.1777.us.i, i64 %.1309092.i.i
  %.191.i.i = load i8, ptr %8, align 1, !noalias !22
  %9 = getelementptr i8, ptr %.1499.us.i, i64 %.1309092.i.i
  store i8 %.191.i.i, ptr %9, align 1, !noalias !22
  %exitcond.not.i1.i = icmp eq i64 %.1744.us.i, %.137.i.i
  br i1 %exitcond.not.i1.i, label %B632.us.i, label %B58.i.i

B632.us.i:                                        ; preds = %B568.endif.us.i, %B58.i.i, %B564.us.i
  br i1 %any_bits.2.0.lcssa.i.i, label %B644.us.i, label %B646.endif.us.i

B646.endif.us.i:                                  ; preds = %B632.us.i
  %.1959978.us.not.i = icmp slt i64 %.1029.us.i, 1
  br i1 %.1959978.us.not.i, label %B802.endif.us.i, label %B700.us.preheader.i

B700.us.preheader.i:                              ; preds = %B646.endif.us.i
  br label %B700.us.i

B802.endif.us.i:                                  ; preds = %B700.us.i, %B646.endif.us.i
  call void @NRT_decref(ptr %.152.fca.0.load), !noalias !6
  %.2283984.us.not.i = icmp slt i64 %.1466.us.i, 1
  br i1 %.2283984.us.not.i, label %B1415.us.i, label %B858.us.preheader.i

B858.us.preheader.i:                              ; preds = %B802.endif.us.i
  br label %B858.us.i

B858.us.i:                                        ; preds = %B858.us.i, %B858.us.preheader.i
  %.2289983985.us.i = phi i64 [ %.2296.us.i, %B858.us.i ], [ 0, %B858.us.preheader.i ]
  %.2296.us.i = add nuw nsw i64 %.2289983985.us.i, 1
  %10 = getelementptr i8, ptr %.596.fca.4.load14.i, i64 %.2289983985.us.i
  %.2350.us.i = load i8, ptr %10, align 1, !noalias !6
  %11 = getelementptr i8, ptr %.1303.us.i, i64 %.2289983985.us.i
  %.2381.us.i = load i8, ptr %11, align 1, !noalias !6
  %.2383.us.i = zext i8 %.2381.us.i to i16
  %.2384.us.i = zext i8 %.2350.us.i to i16
  %.2385.us.i = mul nuw i16 %.2383.us.i, %.2384.us.i
  %12 = getelementptr i8, ptr %.1499.us.i, i64 %.2289983985.us.i
  %.2415.us.i = load i8, ptr %12, align 1, !noalias !6
  %13 = xor i8 %.2350.us.i, -1
  %.2422.us.i = zext i8 %.2415.us.i to i16
  %.2423.us.i = zext i8 %13 to i16
  %.2424.us.i = mul nuw i16 %.2422.us.i, %.2423.us.i
  %.2425.us.i = add nuw i16 %.2385.us.i, 128
  %.2428.us.i = add i16 %.2425.us.i, %.2424.us.i
  %.2433.us.i = lshr i16 %.2428.us.i, 8
  %.2437.us.i = add i16 %.2433.us.i, %.2428.us.i
  %14 = lshr i16 %.2437.us.i, 8
  %.2443.us.i = trunc nuw i16 %14 to i8
  store i8 %.2443.us.i, ptr %12, align 1, !noalias !6
  %exitcond1199.not.i = icmp eq i64 %.1466.us.i, %.2296.us.i
  br i1 %exitcond1199.not.i, label %B1415.us.i, label %B858.us.i

B700.us.i:                                        ; preds = %B700.us.i, %B700.us.preheader.i
  %.1965977979.us.i = phi i64 [ %.1972.us.i, %B700.us.i ], [ 0, %B700.us.preheader.i ]
  %.1972.us.i = add nuw nsw i64 %.1965977979.us.i, 1
  %15 = getelementptr i8, ptr %.1062.us.i, i64 %.1965977979.us.i
  %.2026.us.i = load i8, ptr %15, align 1, !noalias !6
  %.2087.us.i = mul nuw nsw i64 %.1965977979.us.i, 3
  %16 = getelementptr i8, ptr %.596.fca.4.load14.i, i64 %.2087.us.i
  store i8 %.2026.us.i, ptr %16, align 1, !noalias !6
  %17 = getelementptr i8, ptr %16, i64 1
  store i8 %.2026.us.i, ptr %17, align 1, !noalias !6
  %18 = getelementptr i8, ptr %16, i64 2
  store i8 %.2026.us.i, ptr %18, align 1, !noalias !6
  %exitcond.not.i = icmp eq i64 %.1029.us.i, %.1972.us.i
  br i1 %exitcond.not.i, label %B802.endif.us.i, label %B700.us.i

B644.us.i:                                        ; preds = %B632.us.i
  call void @NRT_decref(ptr %.375.i), !noalias !6
  br label %B1415.us.i

B530.us.i:                                        ; preds = %B336.endif.endif.endif.endif.endif.us.i
  call void @NRT_decref(ptr %.152.fca.0.load), !noalias !6
  %.12491.not.i2.i = icmp slt i64 %.1270.us.i, 1
  br i1 %.12491.not.i2.i, label %B1415.us.i, label %B58.preheader.i3.i

B58.preheader.i3.i:                               ; preds = %B530.us.i
  br label %B58.i4.i

B58.i4.i:                                         ; preds = %B58.i4.i, %B58.preheader.i3.i
  %.1309092.i5.i = phi i64 [ %.137.i6.i, %B58.i4.i ], [ 0, %B58.preheader.i3.i ]
  %.137.i6.i = add nuw nsw i64 %.1309092.i5.i, 1
  %19 = getelementptr i8, ptr %.1303.us.i, i64 %.1309092.i5.i
  %.191.i7.i = load i8, ptr %19, align 1, !noalias !25
  %20 = getelementptr i8, ptr %.1499.us.i, i64 %.1309092.i5.i
  store i8 %.191.i7.i, ptr %20, align 1, !noalias !25
  %exitcond.not.i8.i = icmp eq i64 %.1270.us.i, %.137.i6.i
  br i1 %exitcond.not.i8.i, label %B1415.us.i, label %B58.i4.i

B1415.us.i:                                       ; preds = %B858.us.i, %B58.i4.i, %B530.us.i, %B644.us.i, %B802.endif.us.i
  %.375.sink.i = phi ptr [ %.375.i, %B802.endif.us.i ], [ %.237.i, %B644.us.i ], [ %.375.i, %B530.us.i ], [ %.375.i, %B58.i4.i ], [ %.375.i, %B858.us.i ]
  %.237.sink.i = phi ptr [ %.237.i, %B802.endif.us.i ], [ %.152.fca.0.load, %B644.us.i ], [ %.237.i, %B530.us.i ], [ %.237.i, %B58.i4.i ], [ %.237.i, %B858.us.i ]
  call void @NRT_decref(ptr %.375.sink.i), !noalias !6
  call void @NRT_decref(ptr %.237.sink.i), !noalias !6
  %.825.us.i = icmp sgt i64 %.8249891031.us.i, 1
  br i1 %.825.us.i, label %B336.endif.else.us.i, label %B334.B284.loopexit_crit_edge.us.i

B334.B284.loopexit_crit_edge.us.i:                ; preds = %B1415.us.i
  %exitcond1200.not.i = icmp eq i64 %.716.us.i, %.152.fca.5.0.load
  br i1 %exitcond1200.not.i, label %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B286.endif.us.i

_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i
  %.594.i = icmp sgt i32 %.43.i.i, 0
  %.587.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  %.595.i = select i1 %.594.i, ptr %.587.i, ptr undef
  store ptr %.595.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  switch i32 %.43.i.i, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !28

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.200 = icmp sgt i32 %.192, 0
  %.193 = load ptr, ptr %excinfo.4, align 8
  %.201 = select i1 %.200, ptr %.193, ptr undef
  store ptr %.201, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit, %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.202.fca.0.load)
  tail call void @NRT_decref(ptr %.152.fca.0.load)
  tail call void @NRT_decref(ptr %.100.fca.0.load)
  tail call void @NRT_decref(ptr %.43.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if.if.thread:          ; preds = %B0.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.if.i, %B0.endif.endif.if.if.i, %B0.endif.if.i, %B0.if.if.i
  %common.ret.op.i3.ph = phi i32 [ %.187.i, %B0.if.if.i ], [ 1, %B0.endif.if.i ], [ %.327.i, %B0.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.if.i ], [ %.491.i, %B0.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.if.i ]
  %.2648 = load ptr, ptr %excinfo.5, align 8
  br label %21

B0.endif.endif.endif.endif.if.if:                 ; preds = %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit
  %common.ret.op.i3 = phi i32 [ %.43.i.i, %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEb5ArrayIhLi3E1C7mutable7alignedE.exit ]
  %.271 = icmp sgt i32 %common.ret.op.i3, 0
  %.264 = load ptr, ptr %excinfo.5, align 8
  %cond.fr = freeze i1 %.271
  br i1 %cond.fr, label %21, label %21

21:                                               ; preds = %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.endif.if.if
  %common.ret.op.i310 = phi i32 [ %common.ret.op.i3, %B0.endif.endif.endif.endif.if.if ], [ %common.ret.op.i3.ph, %B0.endif.endif.endif.endif.if.if.thread ], [ %common.ret.op.i3, %B0.endif.endif.endif.endif.if.if ]
  %22 = phi ptr [ %.264, %B0.endif.endif.endif.endif.if.if ], [ %.2648, %B0.endif.endif.endif.endif.if.if.thread ], [ %.264, %B0.endif.endif.endif.endif.if.if ]
  store ptr %22, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name26(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name27(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr range(i32 0, 2) i32 @name28(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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
  store ptr @name10, ptr %excinfo, align 8, !numba_exception_output !7
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
  store ptr @name13, ptr %excinfo, align 8, !numba_exception_output !7
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
  store ptr @name16, ptr %excinfo, align 8, !numba_exception_output !7
  br label %common.ret

B192.else:                                        ; preds = %B162
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !18

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

; Function Attrs: noinline
declare void @NRT_decref(ptr)

declare i32 @numba_attempt_nocopy_reshape(i64, ptr, ptr, i64, ptr, ptr, i64, i32)

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

define linkonce_odr range(i32 -1, -2) i32 @name29(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name30(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

define linkonce_odr range(i32 0, 2) i32 @name30(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !17

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name22, ptr %excinfo, align 8, !numba_exception_output !7
  br label %common.ret

B0.endif:                                         ; preds = %B0
  store ptr %.7, ptr %retptr, align 8
  br label %common.ret
}

declare noalias ptr @NRT_MemInfo_alloc_aligned(i64, i32)

define linkonce_odr i64 @nrt_atomic_sub(ptr %.1) {
.3:
  %.4 = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.5 = add i64 %.4, -1
  ret i64 %.5
}

declare void @NRT_MemInfo_call_dtor(ptr)

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
!2 = distinct !{!2, !3, !"name31: %retptr"}
!3 = distinct !{!3, !"name31"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name31: %excinfo"}
!6 = !{!2, !5}
!7 = !{i1 true}
!8 = !{!9}
!9 = distinct !{!9, !10, !"name32: %retptr"}
!10 = distinct !{!10, !"name32"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"name32: %excinfo"}
!13 = !{!9, !12, !2, !5}
!14 = !{!12, !2, !5}
!15 = !{!9, !2, !5}
!16 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!17 = !{!"branch_weights", i32 1, i32 99}
!18 = !{!"branch_weights", i32 99, i32 1}
!19 = !{!20, !2, !5}
!20 = distinct !{!20, !21, !"name33: %retptr"}
!21 = distinct !{!21, !"name33"}
!22 = !{!23, !2, !5}
!23 = distinct !{!23, !24, !"name34: %retptr"}
!24 = distinct !{!24, !"name34"}
!25 = !{!26, !2, !5}
!26 = distinct !{!26, !27, !"name34: %retptr"}
!27 = distinct !{!27, !"name34"}
!28 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
