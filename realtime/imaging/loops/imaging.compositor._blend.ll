; source a89caabbfb0b52d60bbe39e701b490406055ee014c36debe6cc92d4a0b22ff86 e36d2ad5a7142e9ae526f744315e585e720b9aa5bdfdff032603e0362b5ca511

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

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2) {
B0:
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.113.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.117.i = alloca [2 x i64], align 8
  %.145.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.173.i = alloca [2 x i64], align 8
  %.253.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.257.i = alloca [2 x i64], align 8
  %.285.i = alloca ptr, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.311.i = alloca [2 x i64], align 8
  %.400.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.3.i = alloca ptr, align 8
  %.21 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep34 = getelementptr inbounds nuw i8, ptr %.21, i64 8
  %.fca.2.gep35 = getelementptr inbounds nuw i8, ptr %.21, i64 16
  %.fca.3.gep36 = getelementptr inbounds nuw i8, ptr %.21, i64 24
  %.fca.4.gep37 = getelementptr inbounds nuw i8, ptr %.21, i64 32
  %.fca.5.0.gep38 = getelementptr inbounds nuw i8, ptr %.21, i64 40
  %.fca.5.1.gep39 = getelementptr inbounds nuw i8, ptr %.21, i64 48
  %.fca.5.2.gep40 = getelementptr inbounds nuw i8, ptr %.21, i64 56
  %.fca.6.0.gep41 = getelementptr inbounds nuw i8, ptr %.21, i64 64
  %.fca.6.1.gep42 = getelementptr inbounds nuw i8, ptr %.21, i64 72
  %.fca.6.2.gep43 = getelementptr inbounds nuw i8, ptr %.21, i64 80
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.76 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.125 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.125, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.125, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.125, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.125, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.125, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.125, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.125, i64 56
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.125, i64 64
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.125, i64 72
  %.fca.6.2.gep = getelementptr inbounds nuw i8, ptr %.125, i64 80
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.21, i8 0, i64 88, i1 false)
  %.28 = call i32 @name26(ptr nonnull %.21, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.38.fca.0.load = load ptr, ptr %.21, align 8
  %.38.fca.1.load = load ptr, ptr %.fca.1.gep34, align 8
  %.38.fca.2.load = load i64, ptr %.fca.2.gep35, align 8
  %.38.fca.3.load = load i64, ptr %.fca.3.gep36, align 8
  %.38.fca.4.load = load ptr, ptr %.fca.4.gep37, align 8
  %.38.fca.5.0.load = load i64, ptr %.fca.5.0.gep38, align 8
  %.38.fca.5.1.load = load i64, ptr %.fca.5.1.gep39, align 8
  %.38.fca.5.2.load = load i64, ptr %.fca.5.2.gep40, align 8
  %.38.fca.6.0.load = load i64, ptr %.fca.6.0.gep41, align 8
  %.38.fca.6.1.load = load i64, ptr %.fca.6.1.gep42, align 8
  %.38.fca.6.2.load = load i64, ptr %.fca.6.2.gep43, align 8
  switch i32 %.28, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.76, i64 48
  %.fca.5.0.gep17 = getelementptr inbounds nuw i8, ptr %.76, i64 40
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.76, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.76, i8 0, i64 72, i1 false)
  %.82 = call i32 @name27(ptr nonnull %.76, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.92.fca.0.load = load ptr, ptr %.76, align 8
  %.92.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.92.fca.5.0.load = load i64, ptr %.fca.5.0.gep17, align 8
  %.92.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  switch i32 %.82, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %14, %B0.endif.endif.endif.endif, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.28, %B0.if.if ], [ %.82, %B0.endif.if.if ], [ %.132, %B0.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif ], [ %common.ret.op.i310, %14 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.36 = icmp sgt i32 %.28, 0
  %.29 = load ptr, ptr %excinfo.1, align 8
  %.37 = select i1 %.36, ptr %.29, ptr undef
  store ptr %.37, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.125, i8 0, i64 88, i1 false)
  %.132 = call i32 @name26(ptr nonnull %.125, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2)
  %.142.fca.0.load = load ptr, ptr %.125, align 8
  switch i32 %.132, label %B0.endif.endif.if.if [
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
  %.142.fca.6.2.load = load i64, ptr %.fca.6.2.gep, align 8
  %.142.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.142.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.142.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.142.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.142.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.142.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.142.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.142.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.142.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.1.gep687.i = getelementptr inbounds nuw i8, ptr %.113.i, i64 8
  %.fca.2.gep688.i = getelementptr inbounds nuw i8, ptr %.113.i, i64 16
  %.fca.3.gep689.i = getelementptr inbounds nuw i8, ptr %.113.i, i64 24
  %.fca.4.gep690.i = getelementptr inbounds nuw i8, ptr %.113.i, i64 32
  %.fca.5.0.gep691.i = getelementptr inbounds nuw i8, ptr %.113.i, i64 40
  %.fca.5.1.gep692.i = getelementptr inbounds nuw i8, ptr %.113.i, i64 48
  %.fca.5.2.gep693.i = getelementptr inbounds nuw i8, ptr %.113.i, i64 56
  %.fca.6.0.gep694.i = getelementptr inbounds nuw i8, ptr %.113.i, i64 64
  %.fca.6.1.gep695.i = getelementptr inbounds nuw i8, ptr %.113.i, i64 72
  %.fca.6.2.gep696.i = getelementptr inbounds nuw i8, ptr %.113.i, i64 80
  %.fca.1.gep685.i = getelementptr inbounds nuw i8, ptr %.117.i, i64 8
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.173.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep622.i = getelementptr inbounds nuw i8, ptr %.253.i, i64 8
  %.fca.2.gep623.i = getelementptr inbounds nuw i8, ptr %.253.i, i64 16
  %.fca.3.gep624.i = getelementptr inbounds nuw i8, ptr %.253.i, i64 24
  %.fca.4.gep625.i = getelementptr inbounds nuw i8, ptr %.253.i, i64 32
  %.fca.5.0.gep626.i = getelementptr inbounds nuw i8, ptr %.253.i, i64 40
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.253.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.253.i, i64 56
  %.fca.6.0.gep627.i = getelementptr inbounds nuw i8, ptr %.253.i, i64 64
  %.fca.6.1.gep.i = getelementptr inbounds nuw i8, ptr %.253.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.253.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.253.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep620.i = getelementptr inbounds nuw i8, ptr %.257.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.257.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.285.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.311.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.400.i, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.400.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.38.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.92.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.142.fca.0.load), !noalias !6
  %.110.i = mul nsw i64 %.92.fca.5.1.load, 3
  store ptr %.38.fca.0.load, ptr %.113.i, align 8, !noalias !6
  store ptr %.38.fca.1.load, ptr %.fca.1.gep687.i, align 8, !noalias !6
  store i64 %.38.fca.2.load, ptr %.fca.2.gep688.i, align 8, !noalias !6
  store i64 %.38.fca.3.load, ptr %.fca.3.gep689.i, align 8, !noalias !6
  store ptr %.38.fca.4.load, ptr %.fca.4.gep690.i, align 8, !noalias !6
  store i64 %.38.fca.5.0.load, ptr %.fca.5.0.gep691.i, align 8, !noalias !6
  store i64 %.38.fca.5.1.load, ptr %.fca.5.1.gep692.i, align 8, !noalias !6
  store i64 %.38.fca.5.2.load, ptr %.fca.5.2.gep693.i, align 8, !noalias !6
  store i64 %.38.fca.6.0.load, ptr %.fca.6.0.gep694.i, align 8, !noalias !6
  store i64 %.38.fca.6.1.load, ptr %.fca.6.1.gep695.i, align 8, !noalias !6
  store i64 %.38.fca.6.2.load, ptr %.fca.6.2.gep696.i, align 8, !noalias !6
  store i64 %.92.fca.5.0.load, ptr %.117.i, align 8, !noalias !6
  store i64 %.110.i, ptr %.fca.1.gep685.i, align 8, !noalias !6
  store ptr null, ptr %.145.i, align 8, !noalias !6
  %.151.i = call i32 @name28(ptr nonnull %.145.i, ptr nonnull %excinfo.1.i, i64 %.38.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.117.i, i64 2, i64 8), !noalias !6
  switch i32 %.151.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.i
    i32 0, label %B0.endif.i
  ], !prof !0

_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4: ; preds = %B0.endif.endif.endif.endif.endif.endif.i, %B236.endif.lr.ph.i, %B284.B234.loopexit_crit_edge.us.i
  call void @NRT_decref(ptr %.414.fca.0.load5.i), !noalias !6
  call void @NRT_decref(ptr %.339.i), !noalias !6
  call void @NRT_decref(ptr %.201.i), !noalias !6
  call void @NRT_decref(ptr %.92.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif

B0.endif.i:                                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.183.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep691.i, ptr nonnull %.fca.6.0.gep694.i, i64 2, ptr nonnull %.117.i, ptr nonnull %.173.i, i64 %.38.fca.3.load, i32 0), !noalias !6
  %.184.i = icmp eq i32 %.183.i, 0
  br i1 %.184.i, label %B0.endif.if.i, label %B0.endif.endif.i

B0.if.if.i:                                       ; preds = %B0.endif.endif.endif
  %.159.not.i = icmp eq i32 %.151.i, 0
  %.152.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  %.160.i = select i1 %.159.not.i, ptr undef, ptr %.152.i
  store ptr %.160.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.if.i:                                    ; preds = %B0.endif.i
  store ptr @name6, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.i:                                 ; preds = %B0.endif.i
  %.195.i = load ptr, ptr %.fca.4.gep690.i, align 8, !noalias !6
  %.196.fca.1.load.i = load i64, ptr %.fca.1.gep685.i, align 8, !noalias !6
  %.201.i = load ptr, ptr %.113.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.201.i), !noalias !6
  store ptr %.142.fca.0.load, ptr %.253.i, align 8, !noalias !6
  store ptr %.142.fca.1.load, ptr %.fca.1.gep622.i, align 8, !noalias !6
  store i64 %.142.fca.2.load, ptr %.fca.2.gep623.i, align 8, !noalias !6
  store i64 %.142.fca.3.load, ptr %.fca.3.gep624.i, align 8, !noalias !6
  store ptr %.142.fca.4.load, ptr %.fca.4.gep625.i, align 8, !noalias !6
  store i64 %.142.fca.5.0.load, ptr %.fca.5.0.gep626.i, align 8, !noalias !6
  store i64 %.142.fca.5.1.load, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  store i64 %.142.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.142.fca.6.0.load, ptr %.fca.6.0.gep627.i, align 8, !noalias !6
  store i64 %.142.fca.6.1.load, ptr %.fca.6.1.gep.i, align 8, !noalias !6
  store i64 %.142.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.92.fca.5.0.load, ptr %.257.i, align 8, !noalias !6
  store i64 %.110.i, ptr %.fca.1.gep620.i, align 8, !noalias !6
  store ptr null, ptr %.285.i, align 8, !noalias !6
  %.291.i = call i32 @name28(ptr nonnull %.285.i, ptr nonnull %excinfo.2.i, i64 %.142.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.257.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.38.fca.0.load), !noalias !6
  switch i32 %.291.i, label %B0.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i, %B0.endif.endif.i
  %.320.i = load i64, ptr %.fca.3.gep624.i, align 8, !noalias !6
  %.321.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep626.i, ptr nonnull %.fca.6.0.gep627.i, i64 2, ptr nonnull %.257.i, ptr nonnull %.311.i, i64 %.320.i, i32 0), !noalias !6
  %.322.i = icmp eq i32 %.321.i, 0
  br i1 %.322.i, label %B0.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.i

B0.endif.endif.if.if.i:                           ; preds = %B0.endif.endif.i
  %.299.not.i = icmp eq i32 %.291.i, 0
  %.292.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.300.i = select i1 %.299.not.i, ptr undef, ptr %.292.i
  store ptr %.300.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.if.i:                        ; preds = %B0.endif.endif.endif.i
  store ptr @name6, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.i:                     ; preds = %B0.endif.endif.endif.i
  %.333.i = load ptr, ptr %.fca.4.gep625.i, align 8, !noalias !6
  %.334.fca.1.load.i = load i64, ptr %.fca.1.gep620.i, align 8, !noalias !6
  %.339.i = load ptr, ptr %.253.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.339.i), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.400.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !13
  store ptr null, ptr %.39.i.i, align 8, !noalias !13
  %.43.i.i = call i32 @name29(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 768, i32 32), !noalias !13
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i: ; preds = %B0.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !13
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !13
  store ptr %.53.i.i, ptr %.400.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.400.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.400.i, i64 16
  store i64 192, ptr %retptr.repack14.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.400.i, i64 24
  store i64 4, ptr %retptr.repack16.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.400.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.400.i, i64 40
  store i64 192, ptr %retptr.repack20.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.400.i, i64 48
  store i64 4, ptr %retptr.repack22.i.i, align 8, !alias.scope !8, !noalias !14
  %.414.fca.0.load3.i = load ptr, ptr %.400.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.142.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !13
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.3.i, align 8, !alias.scope !11, !noalias !15
  %.414.fca.0.load.i = load ptr, ptr %.400.i, align 8, !noalias !6
  %.414.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.142.fca.0.load), !noalias !6
  switch i32 %.43.i.i, label %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.i
  ], !prof !16

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  %.414.fca.4.load6.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i ], [ %.414.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.414.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.414.fca.0.load5.i = phi ptr [ %.414.fca.0.load3.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i ], [ %.414.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.414.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.521873.not.i = icmp slt i64 %.92.fca.5.0.load, 1
  br i1 %.521873.not.i, label %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B236.endif.lr.ph.i

B236.endif.lr.ph.i:                               ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %0 = add nuw i64 %.92.fca.5.1.load, 63
  %.621.i = lshr i64 %0, 6
  %.600.inv.i = icmp slt i64 %.92.fca.5.1.load, 1
  %.643832.not975.i = icmp eq i64 %.621.i, 0
  %.643832.not.i = select i1 %.600.inv.i, i1 true, i1 %.643832.not975.i
  br i1 %.643832.not.i, label %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B236.endif.us.preheader.i

B236.endif.us.preheader.i:                        ; preds = %B236.endif.lr.ph.i
  br label %B236.endif.us.i

B236.endif.us.i:                                  ; preds = %B284.B234.loopexit_crit_edge.us.i, %B236.endif.us.preheader.i
  %.527848878.us.i = phi i64 [ %.534.us.i, %B284.B234.loopexit_crit_edge.us.i ], [ 0, %B236.endif.us.preheader.i ]
  %.534.us.i = add nuw nsw i64 %.527848878.us.i, 1
  %.876.us.i = mul i64 %.527848878.us.i, %.92.fca.5.1.load
  %1 = getelementptr i8, ptr %.92.fca.4.load, i64 %.876.us.i
  %.1133.us.i = mul i64 %.527848878.us.i, %.196.fca.1.load.i
  %2 = getelementptr i8, ptr %.195.i, i64 %.1133.us.i
  %.1333.us.i = mul i64 %.527848878.us.i, %.334.fca.1.load.i
  %3 = getelementptr i8, ptr %.333.i, i64 %.1333.us.i
  br label %B286.endif.else.us.i

B286.endif.else.us.i:                             ; preds = %B1031.us.i, %B236.endif.us.i
  %.642802838.us.i = phi i64 [ %.621.i, %B236.endif.us.i ], [ %.652.us.i, %B1031.us.i ]
  %.649805837.us.i = phi i64 [ 0, %B236.endif.us.i ], [ %.656.us.i, %B1031.us.i ]
  %.652.us.i = add nsw i64 %.642802838.us.i, -1
  %.656.us.i = add nuw i64 %.649805837.us.i, 64
  %.13.i.i = call i64 @llvm.smin.i64(i64 %.92.fca.5.1.load, i64 %.656.us.i)
  %.769.us.i = icmp slt i64 %.649805837.us.i, 0
  %.770.us.i = select i1 %.769.us.i, i64 %.92.fca.5.1.load, i64 0
  %.771.us.i = add i64 %.770.us.i, %.649805837.us.i
  %.774.us.i = icmp slt i64 %.771.us.i, 0
  br i1 %.774.us.i, label %B286.endif.else.if.us.i, label %B286.endif.else.endif.us.i, !prof !17

B286.endif.else.if.us.i:                          ; preds = %B286.endif.else.us.i
  br label %B286.endif.else.endif.us.i

B286.endif.else.endif.us.i:                       ; preds = %B286.endif.else.if.us.i, %B286.endif.else.us.i
  %.759.sroa.0.1.us.i = phi i64 [ 0, %B286.endif.else.if.us.i ], [ %.771.us.i, %B286.endif.else.us.i ]
  %.779.not.us.i = icmp slt i64 %.771.us.i, %.92.fca.5.1.load
  br i1 %.779.not.us.i, label %B286.endif.else.endif.endif.us.i, label %B286.endif.else.endif.if.us.i, !prof !18

B286.endif.else.endif.if.us.i:                    ; preds = %B286.endif.else.endif.us.i
  br label %B286.endif.else.endif.endif.us.i

B286.endif.else.endif.endif.us.i:                 ; preds = %B286.endif.else.endif.if.us.i, %B286.endif.else.endif.us.i
  %.759.sroa.0.3.us.i = phi i64 [ %.92.fca.5.1.load, %B286.endif.else.endif.if.us.i ], [ %.759.sroa.0.1.us.i, %B286.endif.else.endif.us.i ]
  %.786.us.i = icmp slt i64 %.656.us.i, 0
  %.787.us.i = select i1 %.786.us.i, i64 %.92.fca.5.1.load, i64 0
  %.788.us.i = add i64 %.787.us.i, %.13.i.i
  %.791.us.i = icmp slt i64 %.788.us.i, 0
  br i1 %.791.us.i, label %B286.endif.else.endif.endif.if.us.i, label %B286.endif.else.endif.endif.endif.us.i, !prof !17

B286.endif.else.endif.endif.if.us.i:              ; preds = %B286.endif.else.endif.endif.us.i
  br label %B286.endif.else.endif.endif.endif.us.i

B286.endif.else.endif.endif.endif.us.i:           ; preds = %B286.endif.else.endif.endif.if.us.i, %B286.endif.else.endif.endif.us.i
  %.759.sroa.13.1.us.i = phi i64 [ 0, %B286.endif.else.endif.endif.if.us.i ], [ %.788.us.i, %B286.endif.else.endif.endif.us.i ]
  %.796.not.us.i = icmp slt i64 %.788.us.i, %.92.fca.5.1.load
  br i1 %.796.not.us.i, label %B286.endif.endif.us.i, label %B286.endif.else.endif.endif.endif.if.us.i, !prof !18

B286.endif.else.endif.endif.endif.if.us.i:        ; preds = %B286.endif.else.endif.endif.endif.us.i
  br label %B286.endif.endif.us.i

B286.endif.endif.us.i:                            ; preds = %B286.endif.else.endif.endif.endif.if.us.i, %B286.endif.else.endif.endif.endif.us.i
  %.759.sroa.13.0.us.i = phi i64 [ %.759.sroa.13.1.us.i, %B286.endif.else.endif.endif.endif.us.i ], [ %.92.fca.5.1.load, %B286.endif.else.endif.endif.endif.if.us.i ]
  %.847.us.i = sub i64 %.759.sroa.13.0.us.i, %.759.sroa.0.3.us.i
  %.880.us.i = getelementptr i8, ptr %1, i64 %.759.sroa.0.3.us.i
  call void @NRT_incref(ptr %.92.fca.0.load), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  %.12094.not.i.i = icmp slt i64 %.847.us.i, 1
  br i1 %.12094.not.i.i, label %B1031.us.i, label %B138.preheader.i.i

B138.preheader.i.i:                               ; preds = %B286.endif.endif.us.i
  br label %B138.i.i

B138.i.i:                                         ; preds = %B138.i.i, %B138.preheader.i.i
  %any_bits.2.098.i.i = phi i64 [ %.190.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %all_bits.2.097.i.i = phi i64 [ %.225.i.i, %B138.i.i ], [ 255, %B138.preheader.i.i ]
  %.1269395.i.i = phi i64 [ %.133.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %.133.i.i = add nuw nsw i64 %.1269395.i.i, 1
  %4 = getelementptr i8, ptr %.880.us.i, i64 %.1269395.i.i
  %.187.i.i = load i8, ptr %4, align 1, !noalias !22
  %.189.i.i = zext i8 %.187.i.i to i64
  %.190.i.i = or i64 %any_bits.2.098.i.i, %.189.i.i
  %.225.i.i = and i64 %all_bits.2.097.i.i, %.189.i.i
  %exitcond.not.i.i = icmp eq i64 %.847.us.i, %.133.i.i
  br i1 %exitcond.not.i.i, label %B286.endif.endif.endif.us.i, label %B138.i.i

B286.endif.endif.endif.us.i:                      ; preds = %B138.i.i
  %.959.us.i = icmp eq i64 %.190.i.i, 0
  br i1 %.959.us.i, label %B1031.us.i, label %B410.else.us.i

B410.else.us.i:                                   ; preds = %B286.endif.endif.endif.us.i
  %.974.us.i = mul nsw i64 %.649805837.us.i, 3
  %.976.us.i = mul nsw i64 %.13.i.i, 3
  %.1027.us.i = select i1 %.769.us.i, i64 %.196.fca.1.load.i, i64 0
  %.1028.us.i = add i64 %.1027.us.i, %.974.us.i
  %.1031.us.i = icmp slt i64 %.1028.us.i, 0
  br i1 %.1031.us.i, label %B410.else.if.us.i, label %B410.else.endif.us.i, !prof !17

B410.else.if.us.i:                                ; preds = %B410.else.us.i
  br label %B410.else.endif.us.i

B410.else.endif.us.i:                             ; preds = %B410.else.if.us.i, %B410.else.us.i
  %.1016.sroa.0.1.us.i = phi i64 [ 0, %B410.else.if.us.i ], [ %.1028.us.i, %B410.else.us.i ]
  %.1036.not.us.i = icmp slt i64 %.1028.us.i, %.196.fca.1.load.i
  br i1 %.1036.not.us.i, label %B410.else.endif.endif.us.i, label %B410.else.endif.if.us.i, !prof !18

B410.else.endif.if.us.i:                          ; preds = %B410.else.endif.us.i
  br label %B410.else.endif.endif.us.i

B410.else.endif.endif.us.i:                       ; preds = %B410.else.endif.if.us.i, %B410.else.endif.us.i
  %.1016.sroa.0.3.us.i = phi i64 [ %.196.fca.1.load.i, %B410.else.endif.if.us.i ], [ %.1016.sroa.0.1.us.i, %B410.else.endif.us.i ]
  %.1044.us.i = select i1 %.786.us.i, i64 %.196.fca.1.load.i, i64 0
  %.1045.us.i = add i64 %.1044.us.i, %.976.us.i
  %.1048.us.i = icmp slt i64 %.1045.us.i, 0
  br i1 %.1048.us.i, label %B410.else.endif.endif.if.us.i, label %B410.else.endif.endif.endif.us.i, !prof !17

B410.else.endif.endif.if.us.i:                    ; preds = %B410.else.endif.endif.us.i
  br label %B410.else.endif.endif.endif.us.i

B410.else.endif.endif.endif.us.i:                 ; preds = %B410.else.endif.endif.if.us.i, %B410.else.endif.endif.us.i
  %.1016.sroa.13.1.us.i = phi i64 [ 0, %B410.else.endif.endif.if.us.i ], [ %.1045.us.i, %B410.else.endif.endif.us.i ]
  %.1053.not.us.i = icmp slt i64 %.1045.us.i, %.196.fca.1.load.i
  br i1 %.1053.not.us.i, label %B410.endif.else.us.i, label %B410.else.endif.endif.endif.if.us.i, !prof !18

B410.else.endif.endif.endif.if.us.i:              ; preds = %B410.else.endif.endif.endif.us.i
  br label %B410.endif.else.us.i

B410.endif.else.us.i:                             ; preds = %B410.else.endif.endif.endif.if.us.i, %B410.else.endif.endif.endif.us.i
  %.1016.sroa.13.0.us.i = phi i64 [ %.1016.sroa.13.1.us.i, %B410.else.endif.endif.endif.us.i ], [ %.196.fca.1.load.i, %B410.else.endif.endif.endif.if.us.i ]
  %.1104.us.i = sub i64 %.1016.sroa.13.0.us.i, %.1016.sroa.0.3.us.i
  %.1137.us.i = getelementptr i8, ptr %2, i64 %.1016.sroa.0.3.us.i
  call void @NRT_incref(ptr %.201.i), !noalias !6
  %.1227.us.i = select i1 %.769.us.i, i64 %.334.fca.1.load.i, i64 0
  %.1228.us.i = add i64 %.1227.us.i, %.974.us.i
  %.1231.us.i = icmp slt i64 %.1228.us.i, 0
  br i1 %.1231.us.i, label %B410.endif.else.if.us.i, label %B410.endif.else.endif.us.i, !prof !17

B410.endif.else.if.us.i:                          ; preds = %B410.endif.else.us.i
  br label %B410.endif.else.endif.us.i

B410.endif.else.endif.us.i:                       ; preds = %B410.endif.else.if.us.i, %B410.endif.else.us.i
  %.1216.sroa.0.1.us.i = phi i64 [ 0, %B410.endif.else.if.us.i ], [ %.1228.us.i, %B410.endif.else.us.i ]
  %.1236.not.us.i = icmp slt i64 %.1228.us.i, %.334.fca.1.load.i
  br i1 %.1236.not.us.i, label %B410.endif.else.endif.endif.us.i, label %B410.endif.else.endif.if.us.i, !prof !18

B410.endif.else.endif.if.us.i:                    ; preds = %B410.endif.else.endif.us.i
  br label %B410.endif.else.endif.endif.us.i

B410.endif.else.endif.endif.us.i:                 ; preds = %B410.endif.else.endif.if.us.i, %B410.endif.else.endif.us.i
  %.1216.sroa.0.3.us.i = phi i64 [ %.334.fca.1.load.i, %B410.endif.else.endif.if.us.i ], [ %.1216.sroa.0.1.us.i, %B410.endif.else.endif.us.i ]
  %.1244.us.i = select i1 %.786.us.i, i64 %.334.fca.1.load.i, i64 0
  %.1245.us.i = add i64 %.1244.us.i, %.976.us.i
  %.1248.us.i = icmp slt i64 %.1245.us.i, 0
  br i1 %.1248.us.i, label %B410.endif.else.endif.endif.if.us.i, label %B410.endif.else.endif.endif.endif.us.i, !prof !17

B410.endif.else.endif.endif.if.us.i:              ; preds = %B410.endif.else.endif.endif.us.i
  br label %B410.endif.else.endif.endif.endif.us.i

B410.endif.else.endif.endif.endif.us.i:           ; preds = %B410.endif.else.endif.endif.if.us.i, %B410.endif.else.endif.endif.us.i
  %.1216.sroa.13.1.us.i = phi i64 [ 0, %B410.endif.else.endif.endif.if.us.i ], [ %.1245.us.i, %B410.endif.else.endif.endif.us.i ]
  %.1253.not.us.i = icmp slt i64 %.1245.us.i, %.334.fca.1.load.i
  br i1 %.1253.not.us.i, label %B410.endif.endif.us.i, label %B410.endif.else.endif.endif.endif.if.us.i, !prof !18

B410.endif.else.endif.endif.endif.if.us.i:        ; preds = %B410.endif.else.endif.endif.endif.us.i
  br label %B410.endif.endif.us.i

B410.endif.endif.us.i:                            ; preds = %B410.endif.else.endif.endif.endif.if.us.i, %B410.endif.else.endif.endif.endif.us.i
  %.1216.sroa.13.0.us.i = phi i64 [ %.1216.sroa.13.1.us.i, %B410.endif.else.endif.endif.endif.us.i ], [ %.334.fca.1.load.i, %B410.endif.else.endif.endif.endif.if.us.i ]
  %.1304.us.i = sub i64 %.1216.sroa.13.0.us.i, %.1216.sroa.0.3.us.i
  %.1337.us.i = getelementptr i8, ptr %3, i64 %.1216.sroa.0.3.us.i
  call void @NRT_incref(ptr %.339.i), !noalias !6
  %.1390.us.i = icmp eq i64 %.225.i.i, 255
  br i1 %.1390.us.i, label %B494.us.i, label %B582.us.preheader.i

B582.us.preheader.i:                              ; preds = %B410.endif.endif.us.i
  br label %B582.us.i

B700.endif.us.i:                                  ; preds = %B582.us.i
  call void @NRT_decref(ptr %.92.fca.0.load), !noalias !6
  %.1795797.us.not.i = icmp slt i64 %.1304.us.i, 1
  br i1 %.1795797.us.not.i, label %B1031.us.sink.split.i, label %B754.us.preheader.i

B754.us.preheader.i:                              ; preds = %B700.endif.us.i
  br label %B754.us.i

B754.us.i:                                        ; preds = %B754.us.i, %B754.us.preheader.i
  %.1801796798.us.i = phi i64 [ %.1808.us.i, %B754.us.i ], [ 0, %B754.us.preheader.i ]
  %.1808.us.i = add nuw nsw i64 %.1801796798.us.i, 1
  %5 = getelementptr i8, ptr %.1337.us.i, i64 %.1801796798.us.i
  %.1862.us.i = load i8, ptr %5, align 1, !noalias !6
  %.1863.us.i = uitofp i8 %.1862.us.i to float
  %6 = getelementptr i8, ptr %.1137.us.i, i64 %.1801796798.us.i
  %.1893.us.i = load i8, ptr %6, align 1, !noalias !6
  %.1894.us.i = uitofp i8 %.1893.us.i to float
  %.1895.us.i = fsub contract float %.1894.us.i, %.1863.us.i
  %7 = getelementptr float, ptr %.414.fca.4.load6.i, i64 %.1801796798.us.i
  %.1925.us.i = load float, ptr %7, align 4, !noalias !6
  %.1926.us.i = fmul contract float %.1925.us.i, %.1895.us.i
  %.1928.us.i = fmul contract float %.1926.us.i, 0x3F70101020000000
  %.1929.us.i = fadd contract float %.1928.us.i, %.1863.us.i
  %.1931.us.i = fadd contract float %.1929.us.i, 5.000000e-01
  %.1932.us.i = fptoui float %.1931.us.i to i8
  store i8 %.1932.us.i, ptr %5, align 1, !noalias !6
  %exitcond973.not.i = icmp eq i64 %.1304.us.i, %.1808.us.i
  br i1 %exitcond973.not.i, label %B1031.us.sink.split.i, label %B754.us.i

B582.us.i:                                        ; preds = %B582.us.i, %B582.us.preheader.i
  %.1537790792.us.i = phi i64 [ %.1544.us.i, %B582.us.i ], [ 0, %B582.us.preheader.i ]
  %.1544.us.i = add nuw nsw i64 %.1537790792.us.i, 1
  %8 = getelementptr i8, ptr %.880.us.i, i64 %.1537790792.us.i
  %.1598.us.i = load i8, ptr %8, align 1, !noalias !6
  %.1599.us.i = uitofp i8 %.1598.us.i to float
  %.idx.i = mul i64 %.1537790792.us.i, 12
  %9 = getelementptr i8, ptr %.414.fca.4.load6.i, i64 %.idx.i
  store float %.1599.us.i, ptr %9, align 4, !noalias !6
  %10 = getelementptr i8, ptr %9, i64 4
  store float %.1599.us.i, ptr %10, align 4, !noalias !6
  %11 = getelementptr i8, ptr %9, i64 8
  store float %.1599.us.i, ptr %11, align 4, !noalias !6
  %exitcond.not.i = icmp eq i64 %.847.us.i, %.1544.us.i
  br i1 %exitcond.not.i, label %B700.endif.us.i, label %B582.us.i

B494.us.i:                                        ; preds = %B410.endif.endif.us.i
  call void @NRT_decref(ptr %.92.fca.0.load), !noalias !6
  %.12491.not.i.i = icmp slt i64 %.1104.us.i, 1
  br i1 %.12491.not.i.i, label %B1031.us.sink.split.i, label %B58.preheader.i.i

B58.preheader.i.i:                                ; preds = %B494.us.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.preheader.i.i
  %.1309092.i.i = phi i64 [ %.137.i.i, %B58.i.i ], [ 0, %B58.preheader.i.i ]
  %.137.i.i = add nuw nsw i64 %.1309092.i.i, 1
  %12 = getelementptr i8, ptr %.1137.us.i, i64 %.1309092.i.i
  %.191.i.i = load i8, ptr %12, align 1, !noalias !23
  %13 = getelementptr i8, ptr %.1337.us.i, i64 %.1309092.i.i
  store i8 %.191.i.i, ptr %13, align 1, !noalias !23
  %exitcond.not.i1.i = icmp eq i64 %.1104.us.i, %.137.i.i
  br i1 %exitcond.not.i1.i, label %B1031.us.sink.split.i, label %B58.i.i

B1031.us.sink.split.i:                            ; preds = %B754.us.i, %B58.i.i, %B494.us.i, %B700.endif.us.i
  call void @NRT_decref(ptr %.339.i), !noalias !6
  br label %B1031.us.i

B1031.us.i:                                       ; preds = %B286.endif.endif.us.i, %B1031.us.sink.split.i, %B286.endif.endif.endif.us.i
  %arg.alpha.0.sink.i = phi ptr [ %.92.fca.0.load, %B286.endif.endif.endif.us.i ], [ %.201.i, %B1031.us.sink.split.i ], [ %.92.fca.0.load, %B286.endif.endif.us.i ]
  call void @NRT_decref(ptr %arg.alpha.0.sink.i), !noalias !6
  %.643.us.i = icmp sgt i64 %.642802838.us.i, 1
  br i1 %.643.us.i, label %B286.endif.else.us.i, label %B284.B234.loopexit_crit_edge.us.i

B284.B234.loopexit_crit_edge.us.i:                ; preds = %B1031.us.i
  %exitcond974.not.i = icmp eq i64 %.534.us.i, %.92.fca.5.0.load
  br i1 %exitcond974.not.i, label %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B236.endif.us.i

_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.412.i = icmp sgt i32 %.43.i.i, 0
  %.405.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  %.413.i = select i1 %.412.i, ptr %.405.i, ptr undef
  store ptr %.413.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  switch i32 %.43.i.i, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !26

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.140 = icmp sgt i32 %.132, 0
  %.133 = load ptr, ptr %excinfo.3, align 8
  %.141 = select i1 %.140, ptr %.133, ptr undef
  store ptr %.141, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit, %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.142.fca.0.load)
  tail call void @NRT_decref(ptr %.92.fca.0.load)
  tail call void @NRT_decref(ptr %.38.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.if.if.thread:                ; preds = %B0.endif.endif.endif.if.i, %B0.endif.endif.if.if.i, %B0.endif.if.i, %B0.if.if.i
  %common.ret.op.i3.ph = phi i32 [ %.151.i, %B0.if.if.i ], [ 1, %B0.endif.if.i ], [ %.291.i, %B0.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.if.i ]
  %.1968 = load ptr, ptr %excinfo.4, align 8
  br label %14

B0.endif.endif.endif.if.if:                       ; preds = %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit
  %common.ret.op.i3 = phi i32 [ %.43.i.i, %_ZN8realtime7imaging10compositor6_blendB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit ]
  %.203 = icmp sgt i32 %common.ret.op.i3, 0
  %.196 = load ptr, ptr %excinfo.4, align 8
  %cond.fr = freeze i1 %.203
  br i1 %cond.fr, label %14, label %14

14:                                               ; preds = %B0.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.if.if
  %common.ret.op.i310 = phi i32 [ %common.ret.op.i3, %B0.endif.endif.endif.if.if ], [ %common.ret.op.i3.ph, %B0.endif.endif.endif.if.if.thread ], [ %common.ret.op.i3, %B0.endif.endif.endif.if.if ]
  %15 = phi ptr [ %.196, %B0.endif.endif.endif.if.if ], [ %.1968, %B0.endif.endif.endif.if.if.thread ], [ %.196, %B0.endif.endif.endif.if.if ]
  store ptr %15, ptr %excinfo, align 8
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
!19 = !{!20}
!20 = distinct !{!20, !21, !"name33: %retptr"}
!21 = distinct !{!21, !"name33"}
!22 = !{!20, !2, !5}
!23 = !{!24, !2, !5}
!24 = distinct !{!24, !25, !"name34: %retptr"}
!25 = distinct !{!25, !"name34"}
!26 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
