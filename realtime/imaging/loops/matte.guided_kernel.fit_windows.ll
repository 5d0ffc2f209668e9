; source 438cebde91d3295bb29f31c073953d8f4d7518545da950cdc420e4ac23d50ce0 71f1a654b15b6a51cd63ee9c4144045dea25e5df5bf33cb06dc81dbf1bc3b7ca

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null
@name5 = common global ptr null
@name6 = common global ptr null
@name7 = internal constant [77 x i8] zeroinitializer
@name8 = internal constant [20 x i8] zeroinitializer
@name9 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name7, i32 77, ptr @name8, ptr null, i32 0 }
@name10 = internal constant [137 x i8] zeroinitializer
@name11 = internal constant [20 x i8] zeroinitializer
@name12 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name10, i32 137, ptr @name11, ptr null, i32 0 }
@name13 = internal constant [86 x i8] zeroinitializer
@name14 = internal constant [20 x i8] zeroinitializer
@name15 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name13, i32 86, ptr @name14, ptr null, i32 0 }
@name16 = common global ptr null
@name17 = internal constant [77 x i8] zeroinitializer
@name18 = internal constant [20 x i8] zeroinitializer
@name19 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name17, i32 77, ptr @name18, ptr null, i32 0 }
@name20 = internal constant [137 x i8] zeroinitializer
@name21 = internal constant [20 x i8] zeroinitializer
@name22 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name20, i32 137, ptr @name21, ptr null, i32 0 }
@name23 = common global ptr null
@name24 = common global ptr null
@name25 = common global ptr null
@name26 = common global ptr null
@name27 = common global ptr null
@name28 = common global ptr null
@name29 = common global ptr null
@name30 = common global ptr null
@name31 = common global ptr null
@name32 = common global ptr null
@name33 = common global ptr null
@name34 = common global ptr null
@name35 = common global ptr null
@name36 = common global ptr null
@name37 = common global ptr null
@name38 = common global ptr null
@name39 = common global ptr null
@name40 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2, float %arg.v2, float %arg.v3, float %arg.v4, float %arg.v5, ptr %arg.p6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %arg.n6_2, ptr %arg.p7, i64 %arg.n7_0, i64 %arg.n7_1) {
B0:
  %.65.i.i.i = alloca ptr, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.11.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i72.i = alloca ptr, align 8
  %.39.i47.i = alloca ptr, align 8
  %excinfo.1.i48.i = alloca ptr, align 8
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i36.i = alloca ptr, align 8
  %.65.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.65.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.185.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.235.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.3.i = alloca ptr, align 8
  %.309.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.346.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.5.i = alloca ptr, align 8
  %.820.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.7.i = alloca ptr, align 8
  %.26 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep60 = getelementptr inbounds nuw i8, ptr %.26, i64 32
  %.fca.5.0.gep61 = getelementptr inbounds nuw i8, ptr %.26, i64 40
  %.fca.5.1.gep62 = getelementptr inbounds nuw i8, ptr %.26, i64 48
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.77 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.132 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep14 = getelementptr inbounds nuw i8, ptr %.132, i64 32
  %.fca.5.1.gep16 = getelementptr inbounds nuw i8, ptr %.132, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.132, i64 56
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.185 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.185, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.185, i64 48
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.26, i8 0, i64 72, i1 false)
  %.32 = call i32 @name41(ptr nonnull %.26, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1)
  %.42.fca.0.load = load ptr, ptr %.26, align 8
  %.42.fca.4.load = load ptr, ptr %.fca.4.gep60, align 8
  %.42.fca.5.0.load = load i64, ptr %.fca.5.0.gep61, align 8
  %.42.fca.5.1.load = load i64, ptr %.fca.5.1.gep62, align 8
  switch i32 %.32, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.2.gep37 = getelementptr inbounds nuw i8, ptr %.77, i64 56
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.77, i64 48
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.77, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.77, i8 0, i64 88, i1 false)
  %.84 = call i32 @name42(ptr nonnull %.77, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2)
  %.94.fca.0.load = load ptr, ptr %.77, align 8
  %.94.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.94.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  %.94.fca.5.2.load = load i64, ptr %.fca.5.2.gep37, align 8
  switch i32 %.84, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.32, %B0.if.if ], [ %.84, %B0.endif.if.if ], [ %.139, %B0.endif.endif.if.if ], [ %.191, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ], [ %common.ret.op.i, %B0.endif.endif.endif.endif.if.if ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.40 = icmp sgt i32 %.32, 0
  %.33 = load ptr, ptr %excinfo.1, align 8
  %.41 = select i1 %.40, ptr %.33, ptr undef
  store ptr %.41, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.132, i8 0, i64 88, i1 false)
  %.139 = call i32 @name43(ptr nonnull %.132, ptr nonnull %excinfo.3, ptr %arg.p6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %arg.n6_2)
  %.149.fca.0.load = load ptr, ptr %.132, align 8
  %.149.fca.4.load = load ptr, ptr %.fca.4.gep14, align 8
  %.149.fca.5.1.load = load i64, ptr %.fca.5.1.gep16, align 8
  %.149.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  switch i32 %.139, label %B0.endif.endif.if.if [
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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.185, i8 0, i64 72, i1 false)
  %.191 = call i32 @name41(ptr nonnull %.185, ptr nonnull %excinfo.4, ptr %arg.p7, i64 %arg.n7_0, i64 %arg.n7_1)
  %.201.fca.0.load = load ptr, ptr %.185, align 8
  switch i32 %.191, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.147 = icmp sgt i32 %.139, 0
  %.140 = load ptr, ptr %excinfo.3, align 8
  %.148 = select i1 %.147, ptr %.140, ptr undef
  store ptr %.148, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.201.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.201.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.185.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  %.fca.4.gep906.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 32
  %.fca.5.0.gep907.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 40
  %.fca.5.1.gep908.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.235.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !6
  %.fca.4.gep820.i = getelementptr inbounds nuw i8, ptr %.309.i, i64 32
  %.fca.5.0.gep821.i = getelementptr inbounds nuw i8, ptr %.309.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.309.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  %.fca.4.gep806.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 32
  %.fca.5.0.gep807.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.346.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.5.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.820.i, i64 32
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.820.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.820.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.7.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.42.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.94.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.149.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.201.fca.0.load), !noalias !6
  %.5.i.i = fptosi float %arg.v2 to i64
  %.fca.5.1.gep926.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 48
  %.fca.5.0.gep925.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 40
  %.fca.4.gep924.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 32
  %.162.i = shl nsw i64 %.5.i.i, 1
  %.163.i = or disjoint i64 %.162.i, 1
  %.167.i = mul nsw i64 %.163.i, %.163.i
  %.169.i = uitofp nneg i64 %.167.i to double
  %.173.i = fdiv contract double 1.000000e+00, %.169.i
  %.174.i = fptrunc double %.173.i to float
  %.179.i = shl nsw i64 %.42.fca.5.1.load, 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.185.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.29.i.i = icmp slt i64 %.42.fca.5.0.load, 0
  br i1 %.29.i.i, label %B0.endif.endif.if.i.i, label %B0.endif.endif.endif.i.i, !prof !13

B494.i:                                           ; preds = %B494.endif.i, %B494.lr.ph.i
  %.48511931195.i = phi i64 [ 0, %B494.lr.ph.i ], [ %.492.i, %B494.endif.i ]
  %.567.i = mul i64 %.48511931195.i, %.565.i
  %.569.i = getelementptr i8, ptr %.94.fca.4.load, i64 %.567.i
  %.644.i = mul i64 %.48511931195.i, %.42.fca.5.1.load
  %.646.i = getelementptr float, ptr %.42.fca.4.load, i64 %.644.i
  %.715.i = mul i64 %.48511931195.i, %.201.fca.5.1.load581.i
  %.717.i = getelementptr float, ptr %.201.fca.4.load579.i, i64 %.715.i
  %.149352.not.i.i = icmp eq i64 %.42.fca.5.1.load, 0
  br i1 %.149352.not.i.i, label %B494.endif.i, label %B100.preheader.i.i

B100.preheader.i.i:                               ; preds = %B494.i
  br label %B100.i.i

B100.i.i:                                         ; preds = %B100.i.i, %B100.preheader.i.i
  %.155351353.i.i = phi i64 [ %.162.i.i, %B100.i.i ], [ 0, %B100.preheader.i.i ]
  %.162.i.i = add nuw nsw i64 %.155351353.i.i, 1
  %0 = getelementptr float, ptr %.646.i, i64 %.155351353.i.i
  %.217.i.i = load float, ptr %0, align 4, !noalias !14
  %.266.i.i = mul i64 %.155351353.i.i, %.94.fca.5.2.load
  %.270.i.i = getelementptr i8, ptr %.569.i, i64 %.266.i.i
  %.271.i.i = load i8, ptr %.270.i.i, align 1, !noalias !14
  %.272.i.i = uitofp i8 %.271.i.i to float
  %.274.i.i = fmul contract float %.272.i.i, 0x3F70101020000000
  %.327.i.i = getelementptr i8, ptr %.270.i.i, i64 1
  %.328.i.i = load i8, ptr %.327.i.i, align 1, !noalias !14
  %.329.i.i = uitofp i8 %.328.i.i to float
  %.331.i.i = fmul contract float %.329.i.i, 0x3F70101020000000
  %.384.i.i = getelementptr i8, ptr %.270.i.i, i64 2
  %.385.i.i = load i8, ptr %.384.i.i, align 1, !noalias !14
  %.386.i.i = uitofp i8 %.385.i.i to float
  %.388.i.i = fmul contract float %.386.i.i, 0x3F70101020000000
  %.idx.i.i = shl i64 %.155351353.i.i, 6
  %1 = getelementptr i8, ptr %.717.i, i64 %.idx.i.i
  store float %.274.i.i, ptr %1, align 4, !noalias !14
  %2 = getelementptr i8, ptr %1, i64 4
  store float %.331.i.i, ptr %2, align 4, !noalias !14
  %3 = getelementptr i8, ptr %1, i64 8
  store float %.388.i.i, ptr %3, align 4, !noalias !14
  %4 = getelementptr i8, ptr %1, i64 12
  store float %.217.i.i, ptr %4, align 4, !noalias !14
  %.537.i.i = fmul contract float %.217.i.i, %.274.i.i
  %.538.i.i = fmul contract float %.217.i.i, %.331.i.i
  %.539.i.i = fmul contract float %.217.i.i, %.388.i.i
  %.540.i.i = fmul contract float %.217.i.i, %.217.i.i
  %5 = getelementptr i8, ptr %1, i64 16
  store float %.537.i.i, ptr %5, align 4, !noalias !14
  %6 = getelementptr i8, ptr %1, i64 20
  store float %.538.i.i, ptr %6, align 4, !noalias !14
  %7 = getelementptr i8, ptr %1, i64 24
  store float %.539.i.i, ptr %7, align 4, !noalias !14
  %8 = getelementptr i8, ptr %1, i64 28
  store float %.540.i.i, ptr %8, align 4, !noalias !14
  %.689.i.i = fmul contract float %.274.i.i, %.274.i.i
  %.690.i.i = fmul contract float %.331.i.i, %.331.i.i
  %.691.i.i = fmul contract float %.388.i.i, %.388.i.i
  %9 = getelementptr i8, ptr %1, i64 32
  store float %.689.i.i, ptr %9, align 4, !noalias !14
  %10 = getelementptr i8, ptr %1, i64 36
  store float %.690.i.i, ptr %10, align 4, !noalias !14
  %11 = getelementptr i8, ptr %1, i64 40
  store float %.691.i.i, ptr %11, align 4, !noalias !14
  %.785.i.i = fmul contract float %.274.i.i, %.331.i.i
  %.786.i.i = fmul contract float %.274.i.i, %.388.i.i
  %.787.i.i = fmul contract float %.331.i.i, %.388.i.i
  %12 = getelementptr i8, ptr %1, i64 44
  store float %.785.i.i, ptr %12, align 4, !noalias !14
  %13 = getelementptr i8, ptr %1, i64 48
  store float %.786.i.i, ptr %13, align 4, !noalias !14
  %14 = getelementptr i8, ptr %1, i64 52
  store float %.787.i.i, ptr %14, align 4, !noalias !14
  %15 = getelementptr i8, ptr %1, i64 56
  store float 0.000000e+00, ptr %15, align 4, !noalias !14
  %16 = getelementptr i8, ptr %1, i64 60
  store float 0.000000e+00, ptr %16, align 4, !noalias !14
  %exitcond.not.i.i = icmp eq i64 %.42.fca.5.1.load, %.162.i.i
  br i1 %exitcond.not.i.i, label %B494.endif.i, label %B100.i.i

B568.i:                                           ; preds = %B494.endif.i, %B0.endif.endif.endif.endif.endif.endif.endif.i
  call void @NRT_decref(ptr %.94.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.42.fca.0.load), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.820.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 8
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 24
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 32
  %.fca.5.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 40
  %.fca.5.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 48
  %.fca.6.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 56
  %.fca.6.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 64
  store ptr null, ptr %excinfo.1.i72.i, align 8, !noalias !22
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.11.i.i, i8 0, i64 72, i1 false), !noalias !22
  call void @llvm.experimental.noalias.scope.decl(metadata !23)
  call void @llvm.experimental.noalias.scope.decl(metadata !26)
  store ptr null, ptr %excinfo.1.i.i.i, align 8, !noalias !28
  store ptr null, ptr %.65.i.i.i, align 8, !noalias !28
  %.69.i.i.i = call i32 @name44(ptr nonnull %.65.i.i.i, ptr nonnull %excinfo.1.i.i.i, ptr null, i64 5632, i32 32), !noalias !28
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i: ; preds = %B568.i, %B568.i
  %.79.i.i.i = load ptr, ptr %.65.i.i.i, align 8, !noalias !28
  %.89.i.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i.i), !noalias !28
  store ptr %.79.i.i.i, ptr %.11.i.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack16.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 8
  store ptr null, ptr %retptr.repack16.i.i.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack18.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 16
  store i64 1408, ptr %retptr.repack18.i.i.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack20.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 24
  store i64 4, ptr %retptr.repack20.i.i.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack22.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 32
  store ptr %.89.i.i.i, ptr %retptr.repack22.i.i.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack24.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 40
  store i64 22, ptr %retptr.repack24.i.i.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack24.repack28.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 48
  store i64 64, ptr %retptr.repack24.repack28.i.i.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack26.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 56
  store i64 256, ptr %retptr.repack26.i.i.i, align 8, !alias.scope !23, !noalias !29
  %retptr.repack26.repack30.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i.i, align 8, !alias.scope !23, !noalias !29
  %.27.fca.1.load15.i.i = load ptr, ptr %.fca.1.gep.i.i, align 8, !noalias !22
  %.27.fca.2.load16.i.i = load i64, ptr %.fca.2.gep.i.i, align 8, !noalias !22
  %.27.fca.3.load17.i.i = load i64, ptr %.fca.3.gep.i.i, align 8, !noalias !22
  %.27.fca.4.load18.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !22
  %.27.fca.5.0.load19.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !22
  %.27.fca.5.1.load20.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !22
  %.27.fca.6.0.load21.i.i = load i64, ptr %.fca.6.0.gep.i.i, align 8, !noalias !22
  %.27.fca.6.1.load22.i.i = load i64, ptr %.fca.6.1.gep.i.i, align 8, !noalias !22
  br label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i: ; preds = %B568.i
  %.77.i.i.i = icmp sgt i32 %.69.i.i.i, 0
  %.70.i.i.i = load ptr, ptr %excinfo.1.i.i.i, align 8, !noalias !28
  %.78.i.i.i = select i1 %.77.i.i.i, ptr %.70.i.i.i, ptr undef
  store ptr %.78.i.i.i, ptr %excinfo.1.i72.i, align 8, !alias.scope !26, !noalias !30
  %.27.fca.1.load.i.i = load ptr, ptr %.fca.1.gep.i.i, align 8, !noalias !22
  %.27.fca.2.load.i.i = load i64, ptr %.fca.2.gep.i.i, align 8, !noalias !22
  %.27.fca.3.load.i.i = load i64, ptr %.fca.3.gep.i.i, align 8, !noalias !22
  %.27.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !22
  %.27.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !22
  %.27.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !22
  %.27.fca.6.0.load.i.i = load i64, ptr %.fca.6.0.gep.i.i, align 8, !noalias !22
  %.27.fca.6.1.load.i.i = load i64, ptr %.fca.6.1.gep.i.i, align 8, !noalias !22
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
  ], !prof !31

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
  %.27.fca.6.1.load34.i.i = phi i64 [ %.27.fca.6.1.load22.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.6.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.6.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.6.0.load33.i.i = phi i64 [ %.27.fca.6.0.load21.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.6.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.6.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.5.1.load32.i.i = phi i64 [ %.27.fca.5.1.load20.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.5.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.5.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.5.0.load31.i.i = phi i64 [ %.27.fca.5.0.load19.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.5.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.5.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.4.load29.i.i = phi ptr [ %.27.fca.4.load18.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.4.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.4.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.3.load27.i.i = phi i64 [ %.27.fca.3.load17.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.3.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.3.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.2.load25.i.i = phi i64 [ %.27.fca.2.load16.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.2.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.2.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.1.load24.i.i = phi ptr [ %.27.fca.1.load15.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.0.load23.i.i = load ptr, ptr %.11.i.i, align 8, !noalias !22
  %.32.i.i.i = mul i64 %.27.fca.3.load27.i.i, %.27.fca.2.load25.i.i
  call void @llvm.memset.p0.i64(ptr align 1 %.27.fca.4.load29.i.i, i8 0, i64 %.32.i.i.i, i1 false), !noalias !32
  store ptr %.27.fca.0.load23.i.i, ptr %.820.i, align 8, !alias.scope !17, !noalias !35
  %retptr.repack11.i.i = getelementptr inbounds nuw i8, ptr %.820.i, i64 8
  store ptr %.27.fca.1.load24.i.i, ptr %retptr.repack11.i.i, align 8, !alias.scope !17, !noalias !35
  %retptr.repack13.i.i = getelementptr inbounds nuw i8, ptr %.820.i, i64 16
  store i64 %.27.fca.2.load25.i.i, ptr %retptr.repack13.i.i, align 8, !alias.scope !17, !noalias !35
  %retptr.repack15.i.i = getelementptr inbounds nuw i8, ptr %.820.i, i64 24
  store i64 %.27.fca.3.load27.i.i, ptr %retptr.repack15.i.i, align 8, !alias.scope !17, !noalias !35
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.820.i, i64 32
  store ptr %.27.fca.4.load29.i.i, ptr %retptr.repack17.i.i, align 8, !alias.scope !17, !noalias !35
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.820.i, i64 40
  store i64 %.27.fca.5.0.load31.i.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !17, !noalias !35
  %retptr.repack19.repack23.i.i = getelementptr inbounds nuw i8, ptr %.820.i, i64 48
  store i64 %.27.fca.5.1.load32.i.i, ptr %retptr.repack19.repack23.i.i, align 8, !alias.scope !17, !noalias !35
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.820.i, i64 56
  store i64 %.27.fca.6.0.load33.i.i, ptr %retptr.repack21.i.i, align 8, !alias.scope !17, !noalias !35
  %retptr.repack21.repack25.i.i = getelementptr inbounds nuw i8, ptr %.820.i, i64 64
  store i64 %.27.fca.6.1.load34.i.i, ptr %retptr.repack21.repack25.i.i, align 8, !alias.scope !17, !noalias !35
  %.836.fca.4.load560.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  br label %B568.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i
  %.18.i.i = load ptr, ptr %excinfo.1.i72.i, align 8, !noalias !22
  store ptr %.18.i.i, ptr %excinfo.7.i, align 8, !alias.scope !20, !noalias !36
  %.836.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.69.i.i.i, label %B568.if.if.i [
    i32 -2, label %B568.endif.endif.i
    i32 0, label %B568.endif.endif.i
  ], !prof !37

B702.loopexit.i:                                  ; preds = %B932.loopexit.i, %B704.endif.endif.endif.endif.endif.i
  %exitcond1569.not.i = icmp eq i64 %.963.i, %.42.fca.5.0.load
  br i1 %exitcond1569.not.i, label %B1358.else.lr.ph.i, label %B704.else.i

B932.loopexit.i:                                  ; preds = %B934.endif.endif.i, %B1196.endif.endif.us.i
  %.1347.i = icmp sgt i64 %.134612501288.i, 1
  br i1 %.1347.i, label %B934.endif.endif.i, label %B702.loopexit.i

B230.lr.ph.i.i:                                   ; preds = %B1016.endif.endif.us.i
  %.73.i.i = fsub contract float %arg.v5, %arg.v4
  %.78.i280.i = fdiv contract float 1.000000e+00, %.73.i.i
  %17 = getelementptr float, ptr %.836.fca.4.load562.i, i64 %.836.fca.5.1.load.i
  %.idx.i281.i = shl i64 %.836.fca.5.1.load.i, 3
  %18 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx.i281.i
  %.idx410.i.i = mul i64 %.836.fca.5.1.load.i, 12
  %19 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx410.i.i
  %.idx411.i.i = shl i64 %.836.fca.5.1.load.i, 4
  %20 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx411.i.i
  %.idx412.i.i = mul i64 %.836.fca.5.1.load.i, 20
  %21 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx412.i.i
  %.idx413.i.i = mul i64 %.836.fca.5.1.load.i, 24
  %22 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx413.i.i
  %.idx414.i.i = shl i64 %.836.fca.5.1.load.i, 5
  %23 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx414.i.i
  %.idx415.i.i = mul i64 %.836.fca.5.1.load.i, 36
  %24 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx415.i.i
  %.idx416.i.i = mul i64 %.836.fca.5.1.load.i, 40
  %25 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx416.i.i
  %.idx417.i.i = mul i64 %.836.fca.5.1.load.i, 44
  %26 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx417.i.i
  %.idx418.i.i = mul i64 %.836.fca.5.1.load.i, 48
  %27 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx418.i.i
  %.idx419.i.i = mul i64 %.836.fca.5.1.load.i, 52
  %28 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx419.i.i
  %.idx420.i.i = mul i64 %.836.fca.5.1.load.i, 28
  %29 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx420.i.i
  %.idx421.i.i = mul i64 %.836.fca.5.1.load.i, 72
  %30 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx421.i.i
  %.idx422.i.i = mul i64 %.836.fca.5.1.load.i, 68
  %31 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx422.i.i
  %.idx423.i.i = mul i64 %.836.fca.5.1.load.i, 56
  %32 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx423.i.i
  %.idx424.i.i = mul i64 %.836.fca.5.1.load.i, 60
  %33 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx424.i.i
  %.idx425.i.i = shl i64 %.836.fca.5.1.load.i, 6
  %34 = getelementptr i8, ptr %.836.fca.4.load562.i, i64 %.idx425.i.i
  br label %B230.endif.endif.endif.endif.i.i

B230.endif.endif.endif.endif.i.i:                 ; preds = %B230.endif.endif.endif.endif.i.i, %B230.lr.ph.i.i
  %.170429432.i.i = phi i64 [ 0, %B230.lr.ph.i.i ], [ %.177.i.i, %B230.endif.endif.endif.endif.i.i ]
  %.177.i.i = add nuw nsw i64 %.170429432.i.i, 1
  %.254.i.i = getelementptr float, ptr %.836.fca.4.load562.i, i64 %.170429432.i.i
  %.255.i282.i = load float, ptr %.254.i.i, align 4, !noalias !38
  %.308.i.i = getelementptr float, ptr %17, i64 %.170429432.i.i
  %.309.i.i = load float, ptr %.308.i.i, align 4, !noalias !38
  %.362.i.i = getelementptr float, ptr %18, i64 %.170429432.i.i
  %.363.i.i = load float, ptr %.362.i.i, align 4, !noalias !38
  %.416.i.i = getelementptr float, ptr %19, i64 %.170429432.i.i
  %.417.i.i = load float, ptr %.416.i.i, align 4, !noalias !38
  %.494.i.i = getelementptr float, ptr %20, i64 %.170429432.i.i
  %.495.i.i = load float, ptr %.494.i.i, align 4, !noalias !38
  %.496.i.i = fmul contract float %.255.i282.i, %.417.i.i
  %.497.i.i = fsub contract float %.495.i.i, %.496.i.i
  %.550.i.i = getelementptr float, ptr %21, i64 %.170429432.i.i
  %.551.i.i = load float, ptr %.550.i.i, align 4, !noalias !38
  %.552.i.i = fmul contract float %.309.i.i, %.417.i.i
  %.553.i.i = fsub contract float %.551.i.i, %.552.i.i
  %.606.i.i = getelementptr float, ptr %22, i64 %.170429432.i.i
  %.607.i.i = load float, ptr %.606.i.i, align 4, !noalias !38
  %.608.i.i = fmul contract float %.363.i.i, %.417.i.i
  %.609.i.i = fsub contract float %.607.i.i, %.608.i.i
  %.662.i.i = getelementptr float, ptr %23, i64 %.170429432.i.i
  %.663.i.i = load float, ptr %.662.i.i, align 4, !noalias !38
  %.664.i.i = fmul contract float %.255.i282.i, %.255.i282.i
  %.665.i.i = fsub contract float %.663.i.i, %.664.i.i
  %.667.i.i = fadd contract float %arg.v3, %.665.i.i
  %.720.i.i = getelementptr float, ptr %24, i64 %.170429432.i.i
  %.721.i.i = load float, ptr %.720.i.i, align 4, !noalias !38
  %.722.i.i = fmul contract float %.309.i.i, %.309.i.i
  %.723.i.i = fsub contract float %.721.i.i, %.722.i.i
  %.725.i.i = fadd contract float %arg.v3, %.723.i.i
  %.778.i.i = getelementptr float, ptr %25, i64 %.170429432.i.i
  %.779.i283.i = load float, ptr %.778.i.i, align 4, !noalias !38
  %.780.i.i = fmul contract float %.363.i.i, %.363.i.i
  %.781.i.i = fsub contract float %.779.i283.i, %.780.i.i
  %.783.i.i = fadd contract float %arg.v3, %.781.i.i
  %.836.i.i = getelementptr float, ptr %26, i64 %.170429432.i.i
  %.837.i.i = load float, ptr %.836.i.i, align 4, !noalias !38
  %.838.i.i = fmul contract float %.255.i282.i, %.309.i.i
  %.839.i.i = fsub contract float %.837.i.i, %.838.i.i
  %.892.i.i = getelementptr float, ptr %27, i64 %.170429432.i.i
  %.893.i.i = load float, ptr %.892.i.i, align 4, !noalias !38
  %.894.i.i = fmul contract float %.255.i282.i, %.363.i.i
  %.895.i.i = fsub contract float %.893.i.i, %.894.i.i
  %.948.i.i = getelementptr float, ptr %28, i64 %.170429432.i.i
  %.949.i.i = load float, ptr %.948.i.i, align 4, !noalias !38
  %.950.i.i = fmul contract float %.309.i.i, %.363.i.i
  %.951.i284.i = fsub contract float %.949.i.i, %.950.i.i
  %.952.i285.i = fmul contract float %.725.i.i, %.783.i.i
  %.953.i286.i = fmul contract float %.951.i284.i, %.951.i284.i
  %.954.i.i = fsub contract float %.952.i285.i, %.953.i286.i
  %.955.i.i = fmul contract float %.895.i.i, %.951.i284.i
  %.956.i287.i = fmul contract float %.839.i.i, %.783.i.i
  %.957.i.i = fsub contract float %.955.i.i, %.956.i287.i
  %.958.i.i = fmul contract float %.839.i.i, %.951.i284.i
  %.959.i.i = fmul contract float %.725.i.i, %.895.i.i
  %.960.i.i = fsub contract float %.958.i.i, %.959.i.i
  %.961.i.i = fmul contract float %.667.i.i, %.783.i.i
  %.962.i.i = fmul contract float %.895.i.i, %.895.i.i
  %.963.i288.i = fsub contract float %.961.i.i, %.962.i.i
  %.964.i.i = fmul contract float %.839.i.i, %.895.i.i
  %.965.i.i = fmul contract float %.667.i.i, %.951.i284.i
  %.966.i.i = fsub contract float %.964.i.i, %.965.i.i
  %.967.i.i = fmul contract float %.667.i.i, %.725.i.i
  %.968.i.i = fmul contract float %.839.i.i, %.839.i.i
  %.969.i.i = fsub contract float %.967.i.i, %.968.i.i
  %.970.i.i = fmul contract float %.667.i.i, %.954.i.i
  %.971.i.i = fmul contract float %.839.i.i, %.957.i.i
  %.972.i.i = fadd contract float %.970.i.i, %.971.i.i
  %.973.i.i = fmul contract float %.895.i.i, %.960.i.i
  %.974.i.i = fadd contract float %.973.i.i, %.972.i.i
  %.979.i.i = fdiv contract float 1.000000e+00, %.974.i.i
  %.980.i.i = fmul contract float %.497.i.i, %.954.i.i
  %.981.i.i = fmul contract float %.553.i.i, %.957.i.i
  %.982.i.i = fadd contract float %.980.i.i, %.981.i.i
  %.983.i.i = fmul contract float %.609.i.i, %.960.i.i
  %.984.i.i = fadd contract float %.983.i.i, %.982.i.i
  %.985.i.i = fmul contract float %.984.i.i, %.979.i.i
  %.986.i.i = fmul contract float %.497.i.i, %.957.i.i
  %.987.i.i = fmul contract float %.553.i.i, %.963.i288.i
  %.988.i.i = fadd contract float %.987.i.i, %.986.i.i
  %.989.i.i = fmul contract float %.609.i.i, %.966.i.i
  %.990.i.i = fadd contract float %.989.i.i, %.988.i.i
  %.991.i.i = fmul contract float %.990.i.i, %.979.i.i
  %.992.i289.i = fmul contract float %.497.i.i, %.960.i.i
  %.993.i290.i = fmul contract float %.553.i.i, %.966.i.i
  %.994.i.i = fadd contract float %.992.i289.i, %.993.i290.i
  %.995.i.i = fmul contract float %.609.i.i, %.969.i.i
  %.996.i.i = fadd contract float %.995.i.i, %.994.i.i
  %.997.i.i = fmul contract float %.996.i.i, %.979.i.i
  %.1050.i.i = getelementptr float, ptr %29, i64 %.170429432.i.i
  %.1051.i.i = load float, ptr %.1050.i.i, align 4, !noalias !38
  %.1052.i.i = fmul contract float %.417.i.i, %.417.i.i
  %.1053.i.i = fsub contract float %.1051.i.i, %.1052.i.i
  %.1054.i291.i = fmul contract float %.497.i.i, %.985.i.i
  %.1055.i.i = fmul contract float %.553.i.i, %.991.i.i
  %.1056.i.i = fadd contract float %.1054.i291.i, %.1055.i.i
  %.1057.i.i = fmul contract float %.609.i.i, %.997.i.i
  %.1058.i.i = fadd contract float %.1057.i.i, %.1056.i.i
  %.1060.i.i = fadd contract float %.1058.i.i, 0x3F1A36E2E0000000
  %.1062.i.i = fadd contract float %.1053.i.i, 0x3F1A36E2E0000000
  %.1066.i.i = fdiv contract float %.1060.i.i, %.1062.i.i
  %.1068.i.i = fsub contract float %.1066.i.i, %arg.v4
  %.1070.i.i = fmul contract float %.78.i280.i, %.1068.i.i
  %.12.i.i.i = fcmp contract ogt float %.1070.i.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, float %.1070.i.i, float 0.000000e+00
  %.12.i1.i.i = fcmp contract olt float %.13.i.i.i, 1.000000e+00
  %.13.i2.i.i = select i1 %.12.i1.i.i, float %.13.i.i.i, float 1.000000e+00
  %.1181.i.i = getelementptr float, ptr %30, i64 %.170429432.i.i
  store float %.13.i2.i.i, ptr %.1181.i.i, align 4, !noalias !38
  %.1183.i.i = fmul contract float %.255.i282.i, %.985.i.i
  %.1184.i.i = fsub contract float %.417.i.i, %.1183.i.i
  %.1185.i.i = fmul contract float %.309.i.i, %.991.i.i
  %.1186.i.i = fsub contract float %.1184.i.i, %.1185.i.i
  %.1187.i.i = fmul contract float %.363.i.i, %.997.i.i
  %.1188.i.i = fsub contract float %.1186.i.i, %.1187.i.i
  %.1189.i.i = fmul contract float %.1188.i.i, %.13.i2.i.i
  %.1242.i.i = getelementptr float, ptr %31, i64 %.170429432.i.i
  store float %.1189.i.i, ptr %.1242.i.i, align 4, !noalias !38
  %.1245.i.i = fmul contract float %.13.i2.i.i, 0x3F70101020000000
  %.1246.i.i = fmul contract float %.985.i.i, %.1245.i.i
  %.1247.i.i = fmul contract float %.991.i.i, %.1245.i.i
  %.1248.i.i = fmul contract float %.997.i.i, %.1245.i.i
  %.1301.i.i = getelementptr float, ptr %32, i64 %.170429432.i.i
  store float %.1246.i.i, ptr %.1301.i.i, align 4, !noalias !38
  %.1355.i.i = getelementptr float, ptr %33, i64 %.170429432.i.i
  store float %.1247.i.i, ptr %.1355.i.i, align 4, !noalias !38
  %.1409.i.i = getelementptr float, ptr %34, i64 %.170429432.i.i
  store float %.1248.i.i, ptr %.1409.i.i, align 4, !noalias !38
  %exitcond.not.i292.i = icmp eq i64 %.177.i.i, %.13.i.i
  br i1 %exitcond.not.i292.i, label %B1196.endif.endif.us.preheader.i, label %B230.endif.endif.endif.endif.i.i

B1356.loopexit.i:                                 ; preds = %B1606.endif.endif.us.i, %B1358.endif.endif.endif.endif.endif.endif.i
  %exitcond1572.not.i = icmp eq i64 %.2295.i, %.42.fca.5.0.load
  br i1 %exitcond1572.not.i, label %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.thread, label %B1358.else.i

B1758.critedge.i:                                 ; preds = %B568.endif.endif.i
  call void @NRT_decref(ptr %.836.fca.0.load561.i), !noalias !6
  call void @NRT_decref(ptr %.201.fca.0.load578.i), !noalias !6
  br label %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.thread

_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.thread: ; preds = %B1758.critedge.i, %B1356.loopexit.i
  call void @NRT_decref(ptr %.360.fca.0.load625.i), !noalias !6
  call void @NRT_decref(ptr %.201.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.251.fca.0.load590.i), !noalias !6
  call void @NRT_decref(ptr %.149.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.323.fca.0.load608.i), !noalias !6
  br label %B0.endif.endif.endif.endif.endif

B0.endif.endif.if.i.i:                            ; preds = %B0.endif.endif.endif.endif
  store ptr @name9, ptr %excinfo.2.i, align 8, !alias.scope !10, !noalias !41, !numba_exception_output !42
  br label %B0.endif.endif.if.if.thread.i

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.endif.endif
  %.36.i.i = icmp slt i64 %.42.fca.5.1.load, 0
  br i1 %.36.i.i, label %B0.endif.endif.endif.if.i.i, label %B0.endif.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.if.i.i:                      ; preds = %B0.endif.endif.endif.i.i
  store ptr @name9, ptr %excinfo.2.i, align 8, !alias.scope !10, !noalias !41, !numba_exception_output !42
  br label %B0.endif.endif.if.if.thread.i

B0.endif.endif.endif.endif.i.i:                   ; preds = %B0.endif.endif.endif.i.i
  %.50.i.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.42.fca.5.0.load, i64 %.179.i)
  %.51.i.i = extractvalue { i64, i1 } %.50.i.i, 0
  %.52.i.i = extractvalue { i64, i1 } %.50.i.i, 1
  %.54.i.i = shl i64 %.42.fca.5.1.load, 6
  %35 = add i64 %.51.i.i, -2305843009213693952
  %.57.i.i = icmp ult i64 %35, -4611686018427387904
  %.58.i.i = or i1 %.52.i.i, %.57.i.i
  br i1 %.58.i.i, label %B0.endif.endif.endif.endif.if.i.i, label %B0.endif.endif.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.endif.if.i.i:                ; preds = %B0.endif.endif.endif.endif.i.i
  store ptr @name12, ptr %excinfo.2.i, align 8, !alias.scope !10, !noalias !41, !numba_exception_output !42
  br label %B0.endif.endif.if.if.thread.i

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.i.i
  %.56.i.i = shl nsw i64 %.51.i.i, 2
  store ptr null, ptr %.65.i.i, align 8, !noalias !12
  %.69.i.i = call i32 @name44(ptr nonnull %.65.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.56.i.i, i32 32), !noalias !12
  switch i32 %.69.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread572.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread572.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread572.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.79.i.i = load ptr, ptr %.65.i.i, align 8, !noalias !12
  %.89.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i), !noalias !12
  store ptr %.79.i.i, ptr %.185.i, align 8, !alias.scope !7, !noalias !43
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 8
  store ptr null, ptr %retptr.repack16.i.i, align 8, !alias.scope !7, !noalias !43
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 16
  store i64 %.51.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !7, !noalias !43
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 24
  store i64 4, ptr %retptr.repack20.i.i, align 8, !alias.scope !7, !noalias !43
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 32
  store ptr %.89.i.i, ptr %retptr.repack22.i.i, align 8, !alias.scope !7, !noalias !43
  %retptr.repack24.i.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 40
  store i64 %.42.fca.5.0.load, ptr %retptr.repack24.i.i, align 8, !alias.scope !7, !noalias !43
  %retptr.repack24.repack28.i.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 48
  store i64 %.179.i, ptr %retptr.repack24.repack28.i.i, align 8, !alias.scope !7, !noalias !43
  %retptr.repack26.i.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 56
  store i64 %.54.i.i, ptr %retptr.repack26.i.i, align 8, !alias.scope !7, !noalias !43
  %retptr.repack26.repack30.i.i = getelementptr inbounds nuw i8, ptr %.185.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i, align 8, !alias.scope !7, !noalias !43
  %.201.fca.4.load575.i = load ptr, ptr %.fca.4.gep924.i, align 8, !noalias !6
  %.201.fca.5.0.load576.i = load i64, ptr %.fca.5.0.gep925.i, align 8, !noalias !6
  %.201.fca.5.1.load577.i = load i64, ptr %.fca.5.1.gep926.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.i6.i

B0.endif.endif.if.if.thread.i:                    ; preds = %B0.endif.endif.endif.endif.if.i.i, %B0.endif.endif.endif.if.i.i, %B0.endif.endif.if.i.i
  %.192594.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  br label %37

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.77.i.i = icmp sgt i32 %.69.i.i, 0
  %.70.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.78.i.i = select i1 %.77.i.i, ptr %.70.i.i, ptr undef
  store ptr %.78.i.i, ptr %excinfo.2.i, align 8, !alias.scope !10, !noalias !41
  %.201.fca.4.load.i = load ptr, ptr %.fca.4.gep924.i, align 8, !noalias !6
  %.201.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep925.i, align 8, !noalias !6
  %.201.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep926.i, align 8, !noalias !6
  switch i32 %.69.i.i, label %B0.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i6.i
    i32 0, label %B0.endif.endif.endif.endif.i6.i
  ], !prof !31

B0.endif.endif.endif.endif.i6.i:                  ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread572.i
  %.201.fca.5.1.load581.i = phi i64 [ %.201.fca.5.1.load577.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread572.i ], [ %.201.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.201.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.201.fca.5.0.load580.i = phi i64 [ %.201.fca.5.0.load576.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread572.i ], [ %.201.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.201.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.201.fca.4.load579.i = phi ptr [ %.201.fca.4.load575.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread572.i ], [ %.201.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.201.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.201.fca.0.load578.i = load ptr, ptr %.185.i, align 8, !noalias !6
  %.229.i = shl nsw i64 %.42.fca.5.1.load, 3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.235.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !44)
  call void @llvm.experimental.noalias.scope.decl(metadata !47)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !49
  %.50.i7.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.42.fca.5.0.load, i64 %.229.i)
  %.51.i8.i = extractvalue { i64, i1 } %.50.i7.i, 0
  %.52.i9.i = extractvalue { i64, i1 } %.50.i7.i, 1
  %.54.i10.i = shl i64 %.42.fca.5.1.load, 5
  %36 = add i64 %.51.i8.i, -2305843009213693952
  %.57.i11.i = icmp ult i64 %36, -4611686018427387904
  %.58.i12.i = or i1 %.52.i9.i, %.57.i11.i
  br i1 %.58.i12.i, label %B0.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i13.i, !prof !13

B0.endif.endif.endif.if.if.thread.i:              ; preds = %B0.endif.endif.endif.endif.i6.i
  store ptr @name12, ptr %excinfo.3.i, align 8, !alias.scope !47, !noalias !50, !numba_exception_output !42
  br label %39

B0.endif.endif.endif.endif.endif.i13.i:           ; preds = %B0.endif.endif.endif.endif.i6.i
  %.56.i14.i = shl nsw i64 %.51.i8.i, 2
  store ptr null, ptr %.65.i1.i, align 8, !noalias !49
  %.69.i15.i = call i32 @name44(ptr nonnull %.65.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 %.56.i14.i, i32 32), !noalias !49
  switch i32 %.69.i15.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.thread586.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.thread586.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.thread586.i: ; preds = %B0.endif.endif.endif.endif.endif.i13.i, %B0.endif.endif.endif.endif.endif.i13.i
  %.79.i17.i = load ptr, ptr %.65.i1.i, align 8, !noalias !49
  %.89.i18.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i17.i), !noalias !49
  store ptr %.79.i17.i, ptr %.235.i, align 8, !alias.scope !44, !noalias !51
  %retptr.repack16.i19.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 8
  store ptr null, ptr %retptr.repack16.i19.i, align 8, !alias.scope !44, !noalias !51
  %retptr.repack18.i20.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 16
  store i64 %.51.i8.i, ptr %retptr.repack18.i20.i, align 8, !alias.scope !44, !noalias !51
  %retptr.repack20.i21.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 24
  store i64 4, ptr %retptr.repack20.i21.i, align 8, !alias.scope !44, !noalias !51
  %retptr.repack22.i22.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 32
  store ptr %.89.i18.i, ptr %retptr.repack22.i22.i, align 8, !alias.scope !44, !noalias !51
  %retptr.repack24.i23.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 40
  store i64 %.42.fca.5.0.load, ptr %retptr.repack24.i23.i, align 8, !alias.scope !44, !noalias !51
  %retptr.repack24.repack28.i24.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 48
  store i64 %.229.i, ptr %retptr.repack24.repack28.i24.i, align 8, !alias.scope !44, !noalias !51
  %retptr.repack26.i25.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 56
  store i64 %.54.i10.i, ptr %retptr.repack26.i25.i, align 8, !alias.scope !44, !noalias !51
  %retptr.repack26.repack30.i26.i = getelementptr inbounds nuw i8, ptr %.235.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i26.i, align 8, !alias.scope !44, !noalias !51
  %.251.fca.4.load589.i = load ptr, ptr %.fca.4.gep906.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.i: ; preds = %B0.endif.endif.endif.endif.endif.i13.i
  %.77.i29.i = icmp sgt i32 %.69.i15.i, 0
  %.70.i30.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !49
  %.78.i31.i = select i1 %.77.i29.i, ptr %.70.i30.i, ptr undef
  store ptr %.78.i31.i, ptr %excinfo.3.i, align 8, !alias.scope !47, !noalias !50
  %.251.fca.4.load.i = load ptr, ptr %.fca.4.gep906.i, align 8, !noalias !6
  switch i32 %.69.i15.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.i
  ], !prof !37

B0.endif.endif.if.if.i:                           ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.192.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  br label %37

37:                                               ; preds = %B0.endif.endif.if.if.i, %B0.endif.endif.if.if.thread.i
  %common.ret.op.i571595.i = phi i32 [ %.69.i.i, %B0.endif.endif.if.if.i ], [ 1, %B0.endif.endif.if.if.thread.i ]
  %38 = phi ptr [ %.192.i, %B0.endif.endif.if.if.i ], [ %.192594.i, %B0.endif.endif.if.if.thread.i ]
  store ptr %38, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.i:                     ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.thread586.i
  %.251.fca.4.load591.i = phi ptr [ %.251.fca.4.load589.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.thread586.i ], [ %.251.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.i ], [ %.251.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.i ]
  %.251.fca.0.load590.i = load ptr, ptr %.235.i, align 8, !noalias !6
  %.251.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep907.i, align 8, !noalias !6
  %.251.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep908.i, align 8, !noalias !6
  %.307.i = add nsw i64 %.162.i, %.42.fca.5.1.load
  %.308.i = shl nsw i64 %.307.i, 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.309.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !52)
  call void @llvm.experimental.noalias.scope.decl(metadata !55)
  store ptr null, ptr %excinfo.1.i36.i, align 8, !noalias !57
  %.15.i.i = icmp slt i64 %.307.i, 0
  br i1 %.15.i.i, label %B0.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.i.i, !prof !13

B0.endif.endif.i.i:                               ; preds = %B0.endif.endif.endif.endif.i
  %.31.i.i = icmp samesign ugt i64 %.308.i, 2305843009213693951
  br i1 %.31.i.i, label %B0.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.i37.i, !prof !13

B0.endif.endif.endif.i37.i:                       ; preds = %B0.endif.endif.i.i
  %.30.i.i = shl nsw i64 %.307.i, 6
  store ptr null, ptr %.39.i.i, align 8, !noalias !57
  %.43.i.i = call i32 @name44(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i36.i, ptr null, i64 %.30.i.i, i32 32), !noalias !57
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread603.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread603.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread603.i: ; preds = %B0.endif.endif.endif.i37.i, %B0.endif.endif.endif.i37.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !57
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !57
  store ptr %.53.i.i, ptr %.309.i, align 8, !alias.scope !52, !noalias !58
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.309.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !52, !noalias !58
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.309.i, i64 16
  store i64 %.308.i, ptr %retptr.repack14.i.i, align 8, !alias.scope !52, !noalias !58
  %retptr.repack16.i39.i = getelementptr inbounds nuw i8, ptr %.309.i, i64 24
  store i64 4, ptr %retptr.repack16.i39.i, align 8, !alias.scope !52, !noalias !58
  %retptr.repack18.i40.i = getelementptr inbounds nuw i8, ptr %.309.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i40.i, align 8, !alias.scope !52, !noalias !58
  %retptr.repack20.i41.i = getelementptr inbounds nuw i8, ptr %.309.i, i64 40
  store i64 %.308.i, ptr %retptr.repack20.i41.i, align 8, !alias.scope !52, !noalias !58
  %retptr.repack22.i42.i = getelementptr inbounds nuw i8, ptr %.309.i, i64 48
  store i64 4, ptr %retptr.repack22.i42.i, align 8, !alias.scope !52, !noalias !58
  br label %B0.endif.endif.i50.i

B0.endif.endif.endif.endif.if.if.thread.i:        ; preds = %B0.endif.endif.i.i, %B0.endif.endif.endif.endif.i
  %storemerge = phi ptr [ @name19, %B0.endif.endif.endif.endif.i ], [ @name22, %B0.endif.endif.i.i ]
  store ptr %storemerge, ptr %excinfo.4.i, align 8, !alias.scope !55, !noalias !59
  br label %41

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.i37.i
  %.51.i44.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i36.i, align 8, !noalias !57
  %.52.i45.i = select i1 %.51.i44.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i45.i, ptr %excinfo.4.i, align 8, !alias.scope !55, !noalias !59
  %.323.fca.4.load.i = load ptr, ptr %.fca.4.gep820.i, align 8, !noalias !6
  %.323.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep821.i, align 8, !noalias !6
  switch i32 %.43.i.i, label %B0.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.i50.i
    i32 0, label %B0.endif.endif.i50.i
  ], !prof !31

B0.endif.endif.endif.if.if.i:                     ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit35.i
  %.242.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  br label %39

39:                                               ; preds = %B0.endif.endif.endif.if.if.i, %B0.endif.endif.endif.if.if.thread.i
  %common.ret.op.i27585614.i = phi i32 [ %.69.i15.i, %B0.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.if.if.thread.i ]
  %40 = phi ptr [ %.242.i, %B0.endif.endif.endif.if.if.i ], [ @name12, %B0.endif.endif.endif.if.if.thread.i ]
  store ptr %40, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit

B0.endif.endif.i50.i:                             ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread603.i
  %.323.fca.5.0.load610.i = phi i64 [ %.308.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread603.i ], [ %.323.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.323.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.323.fca.4.load609.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread603.i ], [ %.323.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.323.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.323.fca.0.load608.i = load ptr, ptr %.309.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.346.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !60)
  call void @llvm.experimental.noalias.scope.decl(metadata !63)
  store ptr null, ptr %excinfo.1.i48.i, align 8, !noalias !65
  %.31.i51.i = icmp samesign ugt i64 %.179.i, 2305843009213693951
  br i1 %.31.i51.i, label %B0.endif.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.i52.i, !prof !13

B0.endif.endif.endif.endif.endif.if.if.thread.i:  ; preds = %B0.endif.endif.i50.i
  store ptr @name22, ptr %excinfo.5.i, align 8, !alias.scope !63, !noalias !66, !numba_exception_output !42
  br label %43

B0.endif.endif.endif.i52.i:                       ; preds = %B0.endif.endif.i50.i
  %.30.i53.i = shl nsw i64 %.42.fca.5.1.load, 6
  store ptr null, ptr %.39.i47.i, align 8, !noalias !65
  %.43.i54.i = call i32 @name44(ptr nonnull %.39.i47.i, ptr nonnull %excinfo.1.i48.i, ptr null, i64 %.30.i53.i, i32 32), !noalias !65
  switch i32 %.43.i54.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.thread621.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.thread621.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.thread621.i: ; preds = %B0.endif.endif.endif.i52.i, %B0.endif.endif.endif.i52.i
  %.53.i56.i = load ptr, ptr %.39.i47.i, align 8, !noalias !65
  %.63.i57.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i56.i), !noalias !65
  store ptr %.53.i56.i, ptr %.346.i, align 8, !alias.scope !60, !noalias !67
  %retptr.repack12.i58.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 8
  store ptr null, ptr %retptr.repack12.i58.i, align 8, !alias.scope !60, !noalias !67
  %retptr.repack14.i59.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 16
  store i64 %.179.i, ptr %retptr.repack14.i59.i, align 8, !alias.scope !60, !noalias !67
  %retptr.repack16.i60.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 24
  store i64 4, ptr %retptr.repack16.i60.i, align 8, !alias.scope !60, !noalias !67
  %retptr.repack18.i61.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 32
  store ptr %.63.i57.i, ptr %retptr.repack18.i61.i, align 8, !alias.scope !60, !noalias !67
  %retptr.repack20.i62.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 40
  store i64 %.179.i, ptr %retptr.repack20.i62.i, align 8, !alias.scope !60, !noalias !67
  %retptr.repack22.i63.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 48
  store i64 4, ptr %retptr.repack22.i63.i, align 8, !alias.scope !60, !noalias !67
  br label %B0.endif.endif.endif.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.i: ; preds = %B0.endif.endif.endif.i52.i
  %.51.i66.i = icmp sgt i32 %.43.i54.i, 0
  %.44.i67.i = load ptr, ptr %excinfo.1.i48.i, align 8, !noalias !65
  %.52.i68.i = select i1 %.51.i66.i, ptr %.44.i67.i, ptr undef
  store ptr %.52.i68.i, ptr %excinfo.5.i, align 8, !alias.scope !63, !noalias !66
  switch i32 %.43.i54.i, label %B0.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endifthread-pre-split.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endifthread-pre-split.i
  ], !prof !37

B0.endif.endif.endif.endif.if.if.i:               ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.314.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  br label %41

41:                                               ; preds = %B0.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.if.if.thread.i
  %common.ret.op.i43602630.i = phi i32 [ %.43.i.i, %B0.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.if.if.thread.i ]
  %42 = phi ptr [ %.314.i, %B0.endif.endif.endif.endif.if.if.i ], [ %storemerge, %B0.endif.endif.endif.endif.if.if.thread.i ]
  store ptr %42, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.if.if.i:         ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.i
  %.351.i = load ptr, ptr %excinfo.5.i, align 8, !noalias !6
  br label %43

43:                                               ; preds = %B0.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.if.if.thread.i
  %common.ret.op.i64620636.i = phi i32 [ %.43.i54.i, %B0.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.if.if.thread.i ]
  %44 = phi ptr [ %.351.i, %B0.endif.endif.endif.endif.endif.if.if.i ], [ @name22, %B0.endif.endif.endif.endif.endif.if.if.thread.i ]
  store ptr %44, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.endif.endifthread-pre-split.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.i
  %.360.fca.4.load.i = load ptr, ptr %.fca.4.gep806.i, align 8, !noalias !6
  %.360.fca.5.0.load.pr.i = load i64, ptr %.fca.5.0.gep807.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.endif.endif.i:   ; preds = %B0.endif.endif.endif.endif.endif.endif.endifthread-pre-split.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.thread621.i
  %.360.fca.5.0.load.i = phi i64 [ %.360.fca.5.0.load.pr.i, %B0.endif.endif.endif.endif.endif.endif.endifthread-pre-split.i ], [ %.179.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.thread621.i ]
  %.360.fca.4.load626.i = phi ptr [ %.360.fca.4.load.i, %B0.endif.endif.endif.endif.endif.endif.endifthread-pre-split.i ], [ %.63.i57.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit71.thread621.i ]
  %.360.fca.0.load625.i = load ptr, ptr %.346.i, align 8, !noalias !6
  %.437.i.not = icmp eq i64 %.42.fca.5.0.load, 0
  br i1 %.437.i.not, label %B568.i, label %B494.lr.ph.i

B494.lr.ph.i:                                     ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.565.i = mul i64 %.94.fca.5.2.load, %.94.fca.5.1.load
  br label %B494.i

B494.endif.i:                                     ; preds = %B100.i.i, %B494.i
  %.492.i = add nuw nsw i64 %.48511931195.i, 1
  %exitcond.not.i = icmp eq i64 %.492.i, %.42.fca.5.0.load
  br i1 %exitcond.not.i, label %B568.i, label %B494.i

B568.if.if.i:                                     ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.834.i = icmp sgt i32 %.69.i.i.i, 0
  %.827.i = load ptr, ptr %excinfo.7.i, align 8, !noalias !6
  %.835.i = select i1 %.834.i, ptr %.827.i, ptr undef
  store ptr %.835.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit

B568.endif.endif.i:                               ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
  %.836.fca.4.load562.i = phi ptr [ %.836.fca.4.load560.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.836.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.836.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.836.fca.0.load561.i = load ptr, ptr %.820.i, align 8, !noalias !6
  %.836.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  %.9501372.not.i = icmp eq i64 %.42.fca.5.0.load, 0
  br i1 %.9501372.not.i, label %B1758.critedge.i, label %B704.else.lr.ph.i

B704.else.lr.ph.i:                                ; preds = %B568.endif.endif.i
  %.993.i = shl nsw i64 %.5.i.i, 4
  %.996.i = add nsw i64 %.42.fca.5.1.load, %.5.i.i
  %.997.i = shl nsw i64 %.996.i, 4
  %.1034.i = icmp slt i64 %.5.i.i, 0
  %.1035.i = select i1 %.1034.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.1036.i = add i64 %.1035.i, %.993.i
  %.1039.i = icmp slt i64 %.1036.i, 0
  %.1044.not.i = icmp slt i64 %.1036.i, %.323.fca.5.0.load610.i
  %.1051.i = icmp slt i64 %.996.i, 0
  %.1052.i = select i1 %.1051.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.1053.i = add i64 %.1052.i, %.997.i
  %.1056.i = icmp slt i64 %.1053.i, 0
  %.1061.not.i = icmp slt i64 %.1053.i, %.323.fca.5.0.load610.i
  %45 = add nuw i64 %.42.fca.5.1.load, 63
  %.1326.i = lshr i64 %45, 6
  %.13471278.not1595.i = icmp eq i64 %.1326.i, 0
  %gep1206.us.2.idx.i = shl i64 %.836.fca.5.1.load.i, 3
  %gep1206.us.3.idx.i = mul i64 %.836.fca.5.1.load.i, 12
  %gep1206.us.4.idx.i = shl i64 %.836.fca.5.1.load.i, 4
  %gep1206.us.5.idx.i = mul i64 %.836.fca.5.1.load.i, 20
  %gep1206.us.6.idx.i = mul i64 %.836.fca.5.1.load.i, 24
  %gep1206.us.7.idx.i = mul i64 %.836.fca.5.1.load.i, 28
  %gep1206.us.8.idx.i = shl i64 %.836.fca.5.1.load.i, 5
  %gep1206.us.9.idx.i = mul i64 %.836.fca.5.1.load.i, 36
  %gep1206.us.10.idx.i = mul i64 %.836.fca.5.1.load.i, 40
  %gep1206.us.11.idx.i = mul i64 %.836.fca.5.1.load.i, 44
  %gep1206.us.12.idx.i = mul i64 %.836.fca.5.1.load.i, 48
  %gep1206.us.13.idx.i = mul i64 %.836.fca.5.1.load.i, 52
  %gep1231.us.idx.i = mul i64 %.836.fca.5.1.load.i, 56
  %gep1231.us.1.idx.i = mul i64 %.836.fca.5.1.load.i, 60
  %gep1231.us.2.idx.i = shl i64 %.836.fca.5.1.load.i, 6
  %gep1231.us.3.idx.i = mul i64 %.836.fca.5.1.load.i, 68
  %gep1231.us.4.idx.i = mul i64 %.836.fca.5.1.load.i, 72
  %gep1231.us.5.idx.i = mul i64 %.836.fca.5.1.load.i, 76
  %gep1231.us.6.idx.i = mul i64 %.836.fca.5.1.load.i, 80
  %gep1231.us.7.idx.i = mul i64 %.836.fca.5.1.load.i, 84
  br label %B704.else.i

B704.else.i:                                      ; preds = %B704.else.lr.ph.i, %B702.loopexit.i
  %.95613041383.i = phi i64 [ 0, %B704.else.lr.ph.i ], [ %.963.i, %B702.loopexit.i ]
  %.963.i = add nuw nsw i64 %.95613041383.i, 1
  br i1 %.1039.i, label %B704.else.if.i, label %B704.else.endif.i, !prof !13

B704.endif.i:                                     ; preds = %B704.else.endif.endif.endif.if.i, %B704.else.endif.endif.endif.i
  %.1024.sroa.13.0.i = phi i64 [ %.1024.sroa.13.1.i, %B704.else.endif.endif.endif.i ], [ %.323.fca.5.0.load610.i, %B704.else.endif.endif.endif.if.i ]
  %.1112.i = sub i64 %.1024.sroa.13.0.i, %.1024.sroa.0.3.i
  %.1112.fr.i = freeze i64 %.1112.i
  %.1137.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.1024.sroa.0.3.i
  call void @NRT_incref(ptr %.323.fca.0.load608.i), !noalias !6
  call void @NRT_incref(ptr %.201.fca.0.load578.i), !noalias !68
  call void @NRT_incref(ptr %.323.fca.0.load608.i), !noalias !68
  %.63.i75.i = icmp eq i64 %.95613041383.i, 0
  br i1 %.63.i75.i, label %B42.i.i, label %B306.i.i

B42.i.i:                                          ; preds = %B704.endif.i
  %.11371.not.i.i.i = icmp slt i64 %.1112.fr.i, 1
  br i1 %.11371.not.i.i.i, label %B42.endif.endif.i.i, label %B58.preheader.i.i.i

B58.preheader.i.i.i:                              ; preds = %B42.i.i
  br label %B58.i.i.i

B58.i.i.i:                                        ; preds = %B58.i.i.i, %B58.preheader.i.i.i
  %.1197072.i.i.i = phi i64 [ %.126.i.i.i, %B58.i.i.i ], [ 0, %B58.preheader.i.i.i ]
  %.126.i.i.i = add nuw nsw i64 %.1197072.i.i.i, 1
  %46 = getelementptr float, ptr %.1137.i, i64 %.1197072.i.i.i
  store float 0.000000e+00, ptr %46, align 4, !noalias !71
  %exitcond.not.i.i.i = icmp eq i64 %.1112.fr.i, %.126.i.i.i
  br i1 %exitcond.not.i.i.i, label %B42.endif.endif.i.i, label %B58.i.i.i

B152.i.i:                                         ; preds = %B152.endif.endif.i.i, %B152.peel.next.i.i
  %.182433445.in.i.i = phi i64 [ %.182433445.i.i, %B152.endif.endif.i.i ], [ %.140.i.i, %B152.peel.next.i.i ]
  %.189434444.i.i = phi i64 [ %.196.i.i, %B152.endif.endif.i.i ], [ %.196.peel.i.i, %B152.peel.next.i.i ]
  %.15.i.i.i = icmp slt i64 %.189434444.i.i, 0
  %.26.i.i.i = icmp sge i64 %.189434444.i.i, %.201.fca.5.0.load580.i
  %or.cond.i.i.i = select i1 %.15.i.i.i, i1 true, i1 %.26.i.i.i
  br i1 %or.cond.i.i.i, label %B28.preheader.i.i.i, label %B152.endif.endif.i.i

B28.preheader.i.i.i:                              ; preds = %B152.i.i
  %.46.i.i.i = shl nsw i64 %.201.fca.5.0.load580.i, 1
  br label %B28.i.i.i

B28.i.i.i:                                        ; preds = %B97.i.i.i, %B28.preheader.i.i.i
  %i.2.0.i.i.i = phi i64 [ %"$phi70.0.2.135.i.i.i", %B97.i.i.i ], [ %.189434444.i.i, %B28.preheader.i.i.i ]
  %.35.i.i.i = icmp slt i64 %i.2.0.i.i.i, 0
  %.38.i.i.i = xor i64 %i.2.0.i.i.i, -1
  br i1 %.35.i.i.i, label %B84.i.i.i, label %B70.i.i.i

B70.i.i.i:                                        ; preds = %B28.i.i.i
  %.49.i.i.i = add i64 %.46.i.i.i, %.38.i.i.i
  %.62.i.i.i = icmp slt i64 %.49.i.i.i, 0
  br i1 %.62.i.i.i, label %B97.i.i.i, label %B84.i.i.i

B84.i.i.i:                                        ; preds = %B70.i.i.i, %B28.i.i.i
  %"$phi70.0.2.134.i.i.i" = phi i64 [ %.49.i.i.i, %B70.i.i.i ], [ %.38.i.i.i, %B28.i.i.i ]
  %.69.not.i.i.i = icmp slt i64 %"$phi70.0.2.134.i.i.i", %.201.fca.5.0.load580.i
  br i1 %.69.not.i.i.i, label %B152.endif.endif.i.i, label %B97.i.i.i

B97.i.i.i:                                        ; preds = %B84.i.i.i, %B70.i.i.i
  %"$phi70.0.2.135.i.i.i" = phi i64 [ %"$phi70.0.2.134.i.i.i", %B84.i.i.i ], [ %.49.i.i.i, %B70.i.i.i ]
  br label %B28.i.i.i

B302.i.i:                                         ; preds = %B250.B300_crit_edge.us.i.i, %B152.endif.endif.i.i, %B152.endif.endif.peel.i.i, %B42.endif.endif.i.i
  call void @NRT_decref(ptr %.323.fca.0.load608.i), !noalias !68
  call void @NRT_decref(ptr %.201.fca.0.load578.i), !noalias !68
  br label %B704.endif.endif.i

B306.i.i:                                         ; preds = %B704.endif.i
  %.577.i.i = add nsw i64 %.95613041383.i, %.5.i.i
  %.15.i1.i.i = icmp slt i64 %.577.i.i, 0
  %.26.i2.i.i = icmp sge i64 %.577.i.i, %.201.fca.5.0.load580.i
  %or.cond.i3.i.i = select i1 %.15.i1.i.i, i1 true, i1 %.26.i2.i.i
  br i1 %or.cond.i3.i.i, label %B28.preheader.i5.i.i, label %B306.endif.i.i

B28.preheader.i5.i.i:                             ; preds = %B306.i.i
  %.46.i6.i.i = shl nsw i64 %.201.fca.5.0.load580.i, 1
  br label %B28.i7.i.i

B28.i7.i.i:                                       ; preds = %B97.i17.i.i, %B28.preheader.i5.i.i
  %i.2.0.i8.i.i = phi i64 [ %"$phi70.0.2.135.i18.i.i", %B97.i17.i.i ], [ %.577.i.i, %B28.preheader.i5.i.i ]
  %.35.i9.i.i = icmp slt i64 %i.2.0.i8.i.i, 0
  %.38.i10.i.i = xor i64 %i.2.0.i8.i.i, -1
  br i1 %.35.i9.i.i, label %B84.i14.i.i, label %B70.i11.i.i

B70.i11.i.i:                                      ; preds = %B28.i7.i.i
  %.49.i12.i.i = add i64 %.46.i6.i.i, %.38.i10.i.i
  %.62.i13.i.i = icmp slt i64 %.49.i12.i.i, 0
  br i1 %.62.i13.i.i, label %B97.i17.i.i, label %B84.i14.i.i

B84.i14.i.i:                                      ; preds = %B70.i11.i.i, %B28.i7.i.i
  %"$phi70.0.2.134.i15.i.i" = phi i64 [ %.49.i12.i.i, %B70.i11.i.i ], [ %.38.i10.i.i, %B28.i7.i.i ]
  %.69.not.i16.i.i = icmp slt i64 %"$phi70.0.2.134.i15.i.i", %.201.fca.5.0.load580.i
  br i1 %.69.not.i16.i.i, label %B306.endif.i.i, label %B97.i17.i.i

B97.i17.i.i:                                      ; preds = %B84.i14.i.i, %B70.i11.i.i
  %"$phi70.0.2.135.i18.i.i" = phi i64 [ %"$phi70.0.2.134.i15.i.i", %B84.i14.i.i ], [ %.49.i12.i.i, %B70.i11.i.i ]
  br label %B28.i7.i.i

B466.i.i:                                         ; preds = %B466.preheader.i.i, %B466.i.i
  %.902421423.i.i = phi i64 [ %.909.i.i, %B466.i.i ], [ 0, %B466.preheader.i.i ]
  %.909.i.i = add nuw nsw i64 %.902421423.i.i, 1
  %47 = getelementptr float, ptr %.1137.i, i64 %.902421423.i.i
  %.963.i.i = load float, ptr %47, align 4, !noalias !68
  %.992.i.i = getelementptr float, ptr %.642.i.i, i64 %.902421423.i.i
  %.993.i.i = load float, ptr %.992.i.i, align 4, !noalias !68
  %.1022.i.i = getelementptr float, ptr %.749.i.i, i64 %.902421423.i.i
  %.1023.i.i = load float, ptr %.1022.i.i, align 4, !noalias !68
  %.1024.i.i = fsub contract float %.993.i.i, %.1023.i.i
  %.1025.i.i = fadd contract float %.963.i.i, %.1024.i.i
  store float %.1025.i.i, ptr %47, align 4, !noalias !68
  %exitcond.not.i76.i = icmp eq i64 %.1112.fr.i, %.909.i.i
  br i1 %exitcond.not.i76.i, label %B532.i.i, label %B466.i.i

B532.i.i:                                         ; preds = %B466.i.i, %B306.endif.endif.endif.i.i
  call void @NRT_decref(ptr %.323.fca.0.load608.i), !noalias !68
  call void @NRT_decref(ptr %.201.fca.0.load578.i), !noalias !68
  br label %B704.endif.endif.i

B42.endif.endif.i.i:                              ; preds = %B58.i.i.i, %B42.i.i
  %reass.add.i.i = shl i64 %.5.i.i, 1
  %.141.i.i = icmp slt i64 %reass.add.i.i, 0
  %.140.i.i = or disjoint i64 %reass.add.i.i, 1
  %storemerge417.i.i = select i1 %.141.i.i, i64 0, i64 %.140.i.i
  %.183441.i.i = icmp sgt i64 %storemerge417.i.i, 0
  br i1 %.183441.i.i, label %B152.lr.ph.i.i, label %B302.i.i

B152.lr.ph.i.i:                                   ; preds = %B42.endif.endif.i.i
  %.99.i.i = sub i64 0, %.5.i.i
  %.414428.i.not.i = icmp slt i64 %.1112.fr.i, 1
  br i1 %.414428.i.not.i, label %B152.preheader.i.i, label %B152.us.preheader.i.i

B152.us.preheader.i.i:                            ; preds = %B152.lr.ph.i.i
  br label %B152.us.i.i

B152.preheader.i.i:                               ; preds = %B152.lr.ph.i.i
  %.15.i20.i.i = icmp slt i64 %.99.i.i, 0
  %.26.i21.i.i = icmp sle i64 %.201.fca.5.0.load580.i, %.99.i.i
  %or.cond.i22.i.i = select i1 %.15.i20.i.i, i1 true, i1 %.26.i21.i.i
  br i1 %or.cond.i22.i.i, label %B28.preheader.i24.i.i, label %B152.endif.endif.peel.i.i

B28.preheader.i24.i.i:                            ; preds = %B152.preheader.i.i
  %.46.i25.i.i = shl nsw i64 %.201.fca.5.0.load580.i, 1
  br label %B28.i26.i.i

B28.i26.i.i:                                      ; preds = %B97.i36.i.i, %B28.preheader.i24.i.i
  %i.2.0.i27.i.i = phi i64 [ %"$phi70.0.2.135.i37.i.i", %B97.i36.i.i ], [ %.99.i.i, %B28.preheader.i24.i.i ]
  %.35.i28.i.i = icmp slt i64 %i.2.0.i27.i.i, 0
  %.38.i29.i.i = xor i64 %i.2.0.i27.i.i, -1
  br i1 %.35.i28.i.i, label %B84.i33.i.i, label %B70.i30.i.i

B70.i30.i.i:                                      ; preds = %B28.i26.i.i
  %.49.i31.i.i = add i64 %.46.i25.i.i, %.38.i29.i.i
  %.62.i32.i.i = icmp slt i64 %.49.i31.i.i, 0
  br i1 %.62.i32.i.i, label %B97.i36.i.i, label %B84.i33.i.i

B84.i33.i.i:                                      ; preds = %B70.i30.i.i, %B28.i26.i.i
  %"$phi70.0.2.134.i34.i.i" = phi i64 [ %.49.i31.i.i, %B70.i30.i.i ], [ %.38.i29.i.i, %B28.i26.i.i ]
  %.69.not.i35.i.i = icmp slt i64 %"$phi70.0.2.134.i34.i.i", %.201.fca.5.0.load580.i
  br i1 %.69.not.i35.i.i, label %B152.endif.endif.peel.i.i, label %B97.i36.i.i

B97.i36.i.i:                                      ; preds = %B84.i33.i.i, %B70.i30.i.i
  %"$phi70.0.2.135.i37.i.i" = phi i64 [ %"$phi70.0.2.134.i34.i.i", %B84.i33.i.i ], [ %.49.i31.i.i, %B70.i30.i.i ]
  br label %B28.i26.i.i

B152.endif.endif.peel.i.i:                        ; preds = %B84.i33.i.i, %B152.preheader.i.i
  %.183.peel.not.i.i = icmp eq i64 %storemerge417.i.i, 1
  br i1 %.183.peel.not.i.i, label %B302.i.i, label %B152.peel.next.i.i

B152.peel.next.i.i:                               ; preds = %B152.endif.endif.peel.i.i
  %.196.peel.i.i = sub i64 1, %.5.i.i
  br label %B152.i.i

B152.us.i.i:                                      ; preds = %B250.B300_crit_edge.us.i.i, %B152.us.preheader.i.i
  %.182433445.us.i.i = phi i64 [ %.192.us.i.i, %B250.B300_crit_edge.us.i.i ], [ %.140.i.i, %B152.us.preheader.i.i ]
  %.189434444.us.i.i = phi i64 [ %.196.us.i.i, %B250.B300_crit_edge.us.i.i ], [ %.99.i.i, %B152.us.preheader.i.i ]
  %.192.us.i.i = add nsw i64 %.182433445.us.i.i, -1
  %.196.us.i.i = add i64 %.189434444.us.i.i, 1
  %.15.i39.i.i = icmp slt i64 %.189434444.us.i.i, 0
  %.26.i40.i.i = icmp sge i64 %.189434444.us.i.i, %.201.fca.5.0.load580.i
  %or.cond.i41.i.i = select i1 %.15.i39.i.i, i1 true, i1 %.26.i40.i.i
  br i1 %or.cond.i41.i.i, label %B28.preheader.i43.i.i, label %B152.endif.endif.us.i.i

B28.preheader.i43.i.i:                            ; preds = %B152.us.i.i
  %.46.i44.i.i = shl nsw i64 %.201.fca.5.0.load580.i, 1
  br label %B28.i45.i.i

B28.i45.i.i:                                      ; preds = %B97.i55.i.i, %B28.preheader.i43.i.i
  %i.2.0.i46.i.i = phi i64 [ %"$phi70.0.2.135.i56.i.i", %B97.i55.i.i ], [ %.189434444.us.i.i, %B28.preheader.i43.i.i ]
  %.35.i47.i.i = icmp slt i64 %i.2.0.i46.i.i, 0
  %.38.i48.i.i = xor i64 %i.2.0.i46.i.i, -1
  br i1 %.35.i47.i.i, label %B84.i52.i.i, label %B70.i49.i.i

B70.i49.i.i:                                      ; preds = %B28.i45.i.i
  %.49.i50.i.i = add i64 %.46.i44.i.i, %.38.i48.i.i
  %.62.i51.i.i = icmp slt i64 %.49.i50.i.i, 0
  br i1 %.62.i51.i.i, label %B97.i55.i.i, label %B84.i52.i.i

B84.i52.i.i:                                      ; preds = %B70.i49.i.i, %B28.i45.i.i
  %"$phi70.0.2.134.i53.i.i" = phi i64 [ %.49.i50.i.i, %B70.i49.i.i ], [ %.38.i48.i.i, %B28.i45.i.i ]
  %.69.not.i54.i.i = icmp slt i64 %"$phi70.0.2.134.i53.i.i", %.201.fca.5.0.load580.i
  br i1 %.69.not.i54.i.i, label %B152.endif.endif.us.i.i, label %B97.i55.i.i

B97.i55.i.i:                                      ; preds = %B84.i52.i.i, %B70.i49.i.i
  %"$phi70.0.2.135.i56.i.i" = phi i64 [ %"$phi70.0.2.134.i53.i.i", %B84.i52.i.i ], [ %.49.i50.i.i, %B70.i49.i.i ]
  br label %B28.i45.i.i

B152.endif.endif.us.i.i:                          ; preds = %B84.i52.i.i, %B152.us.i.i
  %i.3.1.i42.i.i = phi i64 [ %.189434444.us.i.i, %B152.us.i.i ], [ %"$phi70.0.2.134.i53.i.i", %B84.i52.i.i ]
  %.265.us.i.i = icmp slt i64 %i.3.1.i42.i.i, 0
  %.266.us.i.i = select i1 %.265.us.i.i, i64 %.201.fca.5.0.load580.i, i64 0
  %.267.us.i.i = add i64 %.266.us.i.i, %i.3.1.i42.i.i
  %.284.us.i.i = mul i64 %.267.us.i.i, %.201.fca.5.1.load581.i
  %.286.us.i.i = getelementptr float, ptr %.201.fca.4.load579.i, i64 %.284.us.i.i
  br label %B252.us.i.i

B252.us.i.i:                                      ; preds = %B252.us.i.i, %B152.endif.endif.us.i.i
  %.420427429.us.i.i = phi i64 [ 0, %B152.endif.endif.us.i.i ], [ %.427.us.i.i, %B252.us.i.i ]
  %.427.us.i.i = add nuw nsw i64 %.420427429.us.i.i, 1
  %48 = getelementptr float, ptr %.1137.i, i64 %.420427429.us.i.i
  %.481.us.i.i = load float, ptr %48, align 4, !noalias !68
  %49 = getelementptr float, ptr %.286.us.i.i, i64 %.420427429.us.i.i
  %.511.us.i.i = load float, ptr %49, align 4, !noalias !68
  %.512.us.i.i = fadd contract float %.481.us.i.i, %.511.us.i.i
  store float %.512.us.i.i, ptr %48, align 4, !noalias !68
  %exitcond467.not.i.i = icmp eq i64 %.1112.fr.i, %.427.us.i.i
  br i1 %exitcond467.not.i.i, label %B250.B300_crit_edge.us.i.i, label %B252.us.i.i

B250.B300_crit_edge.us.i.i:                       ; preds = %B252.us.i.i
  %.183.us.i.i = icmp samesign ugt i64 %.182433445.us.i.i, 1
  br i1 %.183.us.i.i, label %B152.us.i.i, label %B302.i.i

B152.endif.endif.i.i:                             ; preds = %B84.i.i.i, %B152.i.i
  %.182433445.i.i = add nsw i64 %.182433445.in.i.i, -1
  %.196.i.i = add i64 %.189434444.i.i, 1
  %.183.i.i = icmp sgt i64 %.182433445.in.i.i, 2
  br i1 %.183.i.i, label %B152.i.i, label %B302.i.i, !llvm.loop !74

B306.endif.i.i:                                   ; preds = %B84.i14.i.i, %B306.i.i
  %i.3.1.i4.i.i = phi i64 [ %.577.i.i, %B306.i.i ], [ %"$phi70.0.2.134.i15.i.i", %B84.i14.i.i ]
  %.621.i.i = icmp slt i64 %i.3.1.i4.i.i, 0
  %.622.i.i = select i1 %.621.i.i, i64 %.201.fca.5.0.load580.i, i64 0
  %.623.i.i = add i64 %.622.i.i, %i.3.1.i4.i.i
  %.640.i.i = mul i64 %.623.i.i, %.201.fca.5.1.load581.i
  %.642.i.i = getelementptr float, ptr %.201.fca.4.load579.i, i64 %.640.i.i
  %50 = xor i64 %.5.i.i, -1
  %.682.i.i = add i64 %.95613041383.i, %50
  %.15.i58.i.i = icmp slt i64 %.682.i.i, 0
  %.26.i59.i.i = icmp sge i64 %.682.i.i, %.201.fca.5.0.load580.i
  %or.cond.i60.i.i = select i1 %.15.i58.i.i, i1 true, i1 %.26.i59.i.i
  br i1 %or.cond.i60.i.i, label %B28.preheader.i62.i.i, label %B306.endif.endif.endif.i.i

B28.preheader.i62.i.i:                            ; preds = %B306.endif.i.i
  %.46.i63.i.i = shl nsw i64 %.201.fca.5.0.load580.i, 1
  br label %B28.i64.i.i

B28.i64.i.i:                                      ; preds = %B97.i74.i.i, %B28.preheader.i62.i.i
  %i.2.0.i65.i.i = phi i64 [ %"$phi70.0.2.135.i75.i.i", %B97.i74.i.i ], [ %.682.i.i, %B28.preheader.i62.i.i ]
  %.35.i66.i.i = icmp slt i64 %i.2.0.i65.i.i, 0
  %.38.i67.i.i = xor i64 %i.2.0.i65.i.i, -1
  br i1 %.35.i66.i.i, label %B84.i71.i.i, label %B70.i68.i.i

B70.i68.i.i:                                      ; preds = %B28.i64.i.i
  %.49.i69.i.i = add i64 %.46.i63.i.i, %.38.i67.i.i
  %.62.i70.i.i = icmp slt i64 %.49.i69.i.i, 0
  br i1 %.62.i70.i.i, label %B97.i74.i.i, label %B84.i71.i.i

B84.i71.i.i:                                      ; preds = %B70.i68.i.i, %B28.i64.i.i
  %"$phi70.0.2.134.i72.i.i" = phi i64 [ %.49.i69.i.i, %B70.i68.i.i ], [ %.38.i67.i.i, %B28.i64.i.i ]
  %.69.not.i73.i.i = icmp slt i64 %"$phi70.0.2.134.i72.i.i", %.201.fca.5.0.load580.i
  br i1 %.69.not.i73.i.i, label %B306.endif.endif.endif.i.i, label %B97.i74.i.i

B97.i74.i.i:                                      ; preds = %B84.i71.i.i, %B70.i68.i.i
  %"$phi70.0.2.135.i75.i.i" = phi i64 [ %"$phi70.0.2.134.i72.i.i", %B84.i71.i.i ], [ %.49.i69.i.i, %B70.i68.i.i ]
  br label %B28.i64.i.i

B306.endif.endif.endif.i.i:                       ; preds = %B84.i71.i.i, %B306.endif.i.i
  %i.3.1.i61.i.i = phi i64 [ %.682.i.i, %B306.endif.i.i ], [ %"$phi70.0.2.134.i72.i.i", %B84.i71.i.i ]
  %.728.i.i = icmp slt i64 %i.3.1.i61.i.i, 0
  %.729.i.i = select i1 %.728.i.i, i64 %.201.fca.5.0.load580.i, i64 0
  %.730.i.i = add i64 %.729.i.i, %i.3.1.i61.i.i
  %.747.i.i = mul i64 %.730.i.i, %.201.fca.5.1.load581.i
  %.749.i.i = getelementptr float, ptr %.201.fca.4.load579.i, i64 %.747.i.i
  %.896422.not.i.i = icmp slt i64 %.1112.fr.i, 1
  br i1 %.896422.not.i.i, label %B532.i.i, label %B466.preheader.i.i

B466.preheader.i.i:                               ; preds = %B306.endif.endif.endif.i.i
  br label %B466.i.i

B704.else.if.i:                                   ; preds = %B704.else.i
  br label %B704.else.endif.i

B704.else.endif.i:                                ; preds = %B704.else.if.i, %B704.else.i
  %.1024.sroa.0.1.i = phi i64 [ 0, %B704.else.if.i ], [ %.1036.i, %B704.else.i ]
  br i1 %.1044.not.i, label %B704.else.endif.endif.i, label %B704.else.endif.if.i, !prof !76

B704.else.endif.if.i:                             ; preds = %B704.else.endif.i
  br label %B704.else.endif.endif.i

B704.else.endif.endif.i:                          ; preds = %B704.else.endif.if.i, %B704.else.endif.i
  %.1024.sroa.0.3.i = phi i64 [ %.323.fca.5.0.load610.i, %B704.else.endif.if.i ], [ %.1024.sroa.0.1.i, %B704.else.endif.i ]
  br i1 %.1056.i, label %B704.else.endif.endif.if.i, label %B704.else.endif.endif.endif.i, !prof !13

B704.else.endif.endif.if.i:                       ; preds = %B704.else.endif.endif.i
  br label %B704.else.endif.endif.endif.i

B704.else.endif.endif.endif.i:                    ; preds = %B704.else.endif.endif.if.i, %B704.else.endif.endif.i
  %.1024.sroa.13.1.i = phi i64 [ 0, %B704.else.endif.endif.if.i ], [ %.1053.i, %B704.else.endif.endif.i ]
  br i1 %.1061.not.i, label %B704.endif.i, label %B704.else.endif.endif.endif.if.i, !prof !76

B704.else.endif.endif.endif.if.i:                 ; preds = %B704.else.endif.endif.endif.i
  br label %B704.endif.i

B704.endif.endif.i:                               ; preds = %B532.i.i, %B302.i.i
  call void @NRT_decref(ptr %.323.fca.0.load608.i), !noalias !6
  %.109210.not.i.i = icmp slt i64 %.5.i.i, 1
  br i1 %.109210.not.i.i, label %B704.endif.endif.endif.i, label %B36.lr.ph.i.i

B36.lr.ph.i.i:                                    ; preds = %B704.endif.endif.i
  %.211.i.i = add nuw nsw i64 %.42.fca.5.1.load, %.5.i.i
  br label %B36.i.i

B36.i.i:                                          ; preds = %B36.endif.endif.endif.endif.endif.endif.endif.endif.i.i, %B36.lr.ph.i.i
  %.115206211.i.i = phi i64 [ 0, %B36.lr.ph.i.i ], [ %.122.i.i, %B36.endif.endif.endif.endif.endif.endif.endif.endif.i.i ]
  %.122.i.i = add nuw nsw i64 %.115206211.i.i, 1
  %.148.i.i = xor i64 %.115206211.i.i, -1
  %.46.i.i255.i = shl nuw nsw i64 %.42.fca.5.1.load, 1
  br label %B28.i.i256.i

B28.i.i256.i:                                     ; preds = %B97.i.i266.i, %B36.i.i
  %i.2.0.i.i257.i = phi i64 [ %"$phi70.0.2.135.i.i267.i", %B97.i.i266.i ], [ %.148.i.i, %B36.i.i ]
  %.35.i.i258.i = icmp slt i64 %i.2.0.i.i257.i, 0
  %.38.i.i259.i = xor i64 %i.2.0.i.i257.i, -1
  br i1 %.35.i.i258.i, label %B84.i.i263.i, label %B70.i.i260.i

B70.i.i260.i:                                     ; preds = %B28.i.i256.i
  %.49.i.i261.i = add nsw i64 %.46.i.i255.i, %.38.i.i259.i
  %.62.i.i262.i = icmp slt i64 %.49.i.i261.i, 0
  br i1 %.62.i.i262.i, label %B97.i.i266.i, label %B84.i.i263.i

B84.i.i263.i:                                     ; preds = %B70.i.i260.i, %B28.i.i256.i
  %"$phi70.0.2.134.i.i264.i" = phi i64 [ %.49.i.i261.i, %B70.i.i260.i ], [ %.38.i.i259.i, %B28.i.i256.i ]
  %.69.not.i.i265.i = icmp slt i64 %"$phi70.0.2.134.i.i264.i", %.42.fca.5.1.load
  br i1 %.69.not.i.i265.i, label %B36.endif.i.i, label %B97.i.i266.i

B97.i.i266.i:                                     ; preds = %B84.i.i263.i, %B70.i.i260.i
  %"$phi70.0.2.135.i.i267.i" = phi i64 [ %"$phi70.0.2.134.i.i264.i", %B84.i.i263.i ], [ %.49.i.i261.i, %B70.i.i260.i ]
  br label %B28.i.i256.i

B36.endif.i.i:                                    ; preds = %B84.i.i263.i
  %.178.i.i = add nuw nsw i64 %.115206211.i.i, %.42.fca.5.1.load
  %.46.i2.i.i = shl nuw nsw i64 %.42.fca.5.1.load, 1
  br label %B28.i3.i.i

B28.i3.i.i:                                       ; preds = %B97.i13.i.i, %B36.endif.i.i
  %i.2.0.i4.i.i = phi i64 [ %"$phi70.0.2.135.i14.i.i", %B97.i13.i.i ], [ %.178.i.i, %B36.endif.i.i ]
  %.35.i5.i.i = icmp slt i64 %i.2.0.i4.i.i, 0
  %.38.i6.i.i = xor i64 %i.2.0.i4.i.i, -1
  br i1 %.35.i5.i.i, label %B84.i10.i.i, label %B70.i7.i.i

B70.i7.i.i:                                       ; preds = %B28.i3.i.i
  %.49.i8.i.i = add nsw i64 %.46.i2.i.i, %.38.i6.i.i
  %.62.i9.i.i = icmp slt i64 %.49.i8.i.i, 0
  br i1 %.62.i9.i.i, label %B97.i13.i.i, label %B84.i10.i.i

B84.i10.i.i:                                      ; preds = %B70.i7.i.i, %B28.i3.i.i
  %"$phi70.0.2.134.i11.i.i" = phi i64 [ %.49.i8.i.i, %B70.i7.i.i ], [ %.38.i6.i.i, %B28.i3.i.i ]
  %.69.not.i12.i.i = icmp slt i64 %"$phi70.0.2.134.i11.i.i", %.42.fca.5.1.load
  br i1 %.69.not.i12.i.i, label %B36.endif.endif.else.i.i, label %B97.i13.i.i

B97.i13.i.i:                                      ; preds = %B84.i10.i.i, %B70.i7.i.i
  %"$phi70.0.2.135.i14.i.i" = phi i64 [ %"$phi70.0.2.134.i11.i.i", %B84.i10.i.i ], [ %.49.i8.i.i, %B70.i7.i.i ]
  br label %B28.i3.i.i

B36.endif.endif.else.i.i:                         ; preds = %B84.i10.i.i
  %.175.i.i = add nsw i64 %"$phi70.0.2.134.i.i264.i", %.5.i.i
  %.205.i.i = add nsw i64 %"$phi70.0.2.134.i11.i.i", %.5.i.i
  %.208.i.i = add nsw i64 %.5.i.i, %.148.i.i
  %.212.i.i = add nuw nsw i64 %.211.i.i, %.115206211.i.i
  %.215.i.i = shl i64 %.175.i.i, 4
  %.218.i.i = add i64 %.215.i.i, 16
  %.255.i.i = icmp slt i64 %.175.i.i, 0
  %.256.i.i = select i1 %.255.i.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.257.i.i = add i64 %.256.i.i, %.215.i.i
  %.260.i.i = icmp slt i64 %.257.i.i, 0
  br i1 %.260.i.i, label %B36.endif.endif.else.if.i.i, label %B36.endif.endif.else.endif.i.i, !prof !13

B36.endif.endif.else.if.i.i:                      ; preds = %B36.endif.endif.else.i.i
  br label %B36.endif.endif.else.endif.i.i

B36.endif.endif.else.endif.i.i:                   ; preds = %B36.endif.endif.else.if.i.i, %B36.endif.endif.else.i.i
  %.245.sroa.0.1.i.i = phi i64 [ 0, %B36.endif.endif.else.if.i.i ], [ %.257.i.i, %B36.endif.endif.else.i.i ]
  %.265.not.i.i = icmp slt i64 %.257.i.i, %.323.fca.5.0.load610.i
  br i1 %.265.not.i.i, label %B36.endif.endif.else.endif.endif.i.i, label %B36.endif.endif.else.endif.if.i.i, !prof !76

B36.endif.endif.else.endif.if.i.i:                ; preds = %B36.endif.endif.else.endif.i.i
  br label %B36.endif.endif.else.endif.endif.i.i

B36.endif.endif.else.endif.endif.i.i:             ; preds = %B36.endif.endif.else.endif.if.i.i, %B36.endif.endif.else.endif.i.i
  %.245.sroa.0.3.i.i = phi i64 [ %.323.fca.5.0.load610.i, %B36.endif.endif.else.endif.if.i.i ], [ %.245.sroa.0.1.i.i, %B36.endif.endif.else.endif.i.i ]
  %.272.i268.i = icmp slt i64 %.218.i.i, 0
  %.273.i.i = select i1 %.272.i268.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.274.i269.i = add i64 %.273.i.i, %.218.i.i
  %.277.i.i = icmp slt i64 %.274.i269.i, 0
  br i1 %.277.i.i, label %B36.endif.endif.else.endif.endif.if.i.i, label %B36.endif.endif.else.endif.endif.endif.i.i, !prof !13

B36.endif.endif.else.endif.endif.if.i.i:          ; preds = %B36.endif.endif.else.endif.endif.i.i
  br label %B36.endif.endif.else.endif.endif.endif.i.i

B36.endif.endif.else.endif.endif.endif.i.i:       ; preds = %B36.endif.endif.else.endif.endif.if.i.i, %B36.endif.endif.else.endif.endif.i.i
  %.245.sroa.13.1.i.i = phi i64 [ 0, %B36.endif.endif.else.endif.endif.if.i.i ], [ %.274.i269.i, %B36.endif.endif.else.endif.endif.i.i ]
  %.282.not.i.i = icmp slt i64 %.274.i269.i, %.323.fca.5.0.load610.i
  br i1 %.282.not.i.i, label %B36.endif.endif.endif.else.i.i, label %B36.endif.endif.else.endif.endif.endif.if.i.i, !prof !76

B36.endif.endif.else.endif.endif.endif.if.i.i:    ; preds = %B36.endif.endif.else.endif.endif.endif.i.i
  br label %B36.endif.endif.endif.else.i.i

B36.endif.endif.endif.else.i.i:                   ; preds = %B36.endif.endif.else.endif.endif.endif.if.i.i, %B36.endif.endif.else.endif.endif.endif.i.i
  %.245.sroa.13.0.i.i = phi i64 [ %.245.sroa.13.1.i.i, %B36.endif.endif.else.endif.endif.endif.i.i ], [ %.323.fca.5.0.load610.i, %B36.endif.endif.else.endif.endif.endif.if.i.i ]
  %.333.i.i = sub i64 %.245.sroa.13.0.i.i, %.245.sroa.0.3.i.i
  %.358.i.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.245.sroa.0.3.i.i
  %.391.i.i = shl nsw i64 %.208.i.i, 4
  %.433.i.i = icmp slt i64 %.208.i.i, 0
  br i1 %.433.i.i, label %B36.endif.endif.endif.else.if.i.i, label %B36.endif.endif.endif.else.endif.i.i, !prof !13

B36.endif.endif.endif.endif.i.i:                  ; preds = %B36.endif.endif.endif.else.endif.if.i.i, %B36.endif.endif.endif.else.endif.i.i
  %.418.sroa.0.3.i.i = phi i64 [ %.323.fca.5.0.load610.i, %B36.endif.endif.endif.else.endif.if.i.i ], [ %.418.sroa.0.1.i.i, %B36.endif.endif.endif.else.endif.i.i ]
  %.531.i.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.418.sroa.0.3.i.i
  %.12491.not.i.i.i = icmp slt i64 %.333.i.i, 1
  br i1 %.12491.not.i.i.i, label %B36.endif.endif.endif.endif.endif.else.i.i, label %B58.preheader.i.i270.i

B58.preheader.i.i270.i:                           ; preds = %B36.endif.endif.endif.endif.i.i
  br label %B58.i.i271.i

B58.i.i271.i:                                     ; preds = %B58.i.i271.i, %B58.preheader.i.i270.i
  %.1309092.i.i.i = phi i64 [ %.137.i.i.i, %B58.i.i271.i ], [ 0, %B58.preheader.i.i270.i ]
  %.137.i.i.i = add nuw nsw i64 %.1309092.i.i.i, 1
  %51 = getelementptr float, ptr %.358.i.i, i64 %.1309092.i.i.i
  %.191.i.i.i = load float, ptr %51, align 4, !noalias !77
  %52 = getelementptr float, ptr %.531.i.i, i64 %.1309092.i.i.i
  store float %.191.i.i.i, ptr %52, align 4, !noalias !77
  %exitcond.not.i.i272.i = icmp eq i64 %.333.i.i, %.137.i.i.i
  br i1 %exitcond.not.i.i272.i, label %B36.endif.endif.endif.endif.endif.else.i.i, label %B58.i.i271.i

B36.endif.endif.endif.else.if.i.i:                ; preds = %B36.endif.endif.endif.else.i.i
  br label %B36.endif.endif.endif.else.endif.i.i

B36.endif.endif.endif.else.endif.i.i:             ; preds = %B36.endif.endif.endif.else.if.i.i, %B36.endif.endif.endif.else.i.i
  %.418.sroa.0.1.i.i = phi i64 [ 0, %B36.endif.endif.endif.else.if.i.i ], [ %.391.i.i, %B36.endif.endif.endif.else.i.i ]
  %.438.not.i.i = icmp slt i64 %.391.i.i, %.323.fca.5.0.load610.i
  br i1 %.438.not.i.i, label %B36.endif.endif.endif.endif.i.i, label %B36.endif.endif.endif.else.endif.if.i.i, !prof !76

B36.endif.endif.endif.else.endif.if.i.i:          ; preds = %B36.endif.endif.endif.else.endif.i.i
  br label %B36.endif.endif.endif.endif.i.i

B36.endif.endif.endif.endif.endif.else.i.i:       ; preds = %B58.i.i271.i, %B36.endif.endif.endif.endif.i.i
  %.599.i.i = shl i64 %.205.i.i, 4
  %.602.i.i = add i64 %.599.i.i, 16
  %.639.i.i = icmp slt i64 %.205.i.i, 0
  %.640.i273.i = select i1 %.639.i.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.641.i.i = add i64 %.640.i273.i, %.599.i.i
  %.644.i.i = icmp slt i64 %.641.i.i, 0
  br i1 %.644.i.i, label %B36.endif.endif.endif.endif.endif.else.if.i.i, label %B36.endif.endif.endif.endif.endif.else.endif.i.i, !prof !13

B36.endif.endif.endif.endif.endif.else.if.i.i:    ; preds = %B36.endif.endif.endif.endif.endif.else.i.i
  br label %B36.endif.endif.endif.endif.endif.else.endif.i.i

B36.endif.endif.endif.endif.endif.else.endif.i.i: ; preds = %B36.endif.endif.endif.endif.endif.else.if.i.i, %B36.endif.endif.endif.endif.endif.else.i.i
  %.629.sroa.0.1.i.i = phi i64 [ 0, %B36.endif.endif.endif.endif.endif.else.if.i.i ], [ %.641.i.i, %B36.endif.endif.endif.endif.endif.else.i.i ]
  %.649.not.i.i = icmp slt i64 %.641.i.i, %.323.fca.5.0.load610.i
  br i1 %.649.not.i.i, label %B36.endif.endif.endif.endif.endif.else.endif.endif.i.i, label %B36.endif.endif.endif.endif.endif.else.endif.if.i.i, !prof !76

B36.endif.endif.endif.endif.endif.else.endif.if.i.i: ; preds = %B36.endif.endif.endif.endif.endif.else.endif.i.i
  br label %B36.endif.endif.endif.endif.endif.else.endif.endif.i.i

B36.endif.endif.endif.endif.endif.else.endif.endif.i.i: ; preds = %B36.endif.endif.endif.endif.endif.else.endif.if.i.i, %B36.endif.endif.endif.endif.endif.else.endif.i.i
  %.629.sroa.0.3.i.i = phi i64 [ %.323.fca.5.0.load610.i, %B36.endif.endif.endif.endif.endif.else.endif.if.i.i ], [ %.629.sroa.0.1.i.i, %B36.endif.endif.endif.endif.endif.else.endif.i.i ]
  %.656.i.i = icmp slt i64 %.602.i.i, 0
  %.657.i.i = select i1 %.656.i.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.658.i.i = add i64 %.657.i.i, %.602.i.i
  %.661.i.i = icmp slt i64 %.658.i.i, 0
  br i1 %.661.i.i, label %B36.endif.endif.endif.endif.endif.else.endif.endif.if.i.i, label %B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i, !prof !13

B36.endif.endif.endif.endif.endif.else.endif.endif.if.i.i: ; preds = %B36.endif.endif.endif.endif.endif.else.endif.endif.i.i
  br label %B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i

B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B36.endif.endif.endif.endif.endif.else.endif.endif.if.i.i, %B36.endif.endif.endif.endif.endif.else.endif.endif.i.i
  %.629.sroa.13.1.i.i = phi i64 [ 0, %B36.endif.endif.endif.endif.endif.else.endif.endif.if.i.i ], [ %.658.i.i, %B36.endif.endif.endif.endif.endif.else.endif.endif.i.i ]
  %.666.not.i.i = icmp slt i64 %.658.i.i, %.323.fca.5.0.load610.i
  br i1 %.666.not.i.i, label %B36.endif.endif.endif.endif.endif.endif.else.endif.i.i, label %B36.endif.endif.endif.end...if.i.i, !prof !76

B36.endif.endif.endif.end...if.i.i:               ; preds = %B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B36.endif.endif.endif.endif.endif.endif.else.endif.i.i

B36.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %B36.endif.endif.endif.endif.endif.endif.else.endif.if.i.i, %B36.endif.endif.endif.endif.endif.endif.else.endif.i.i
  %.802.sroa.0.3.i.i = phi i64 [ %.323.fca.5.0.load610.i, %B36.endif.endif.endif.endif.endif.endif.else.endif.if.i.i ], [ %.775.i.i, %B36.endif.endif.endif.endif.endif.endif.else.endif.i.i ]
  %.915.i.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.802.sroa.0.3.i.i
  %.12491.not.i17.i.i = icmp slt i64 %.717.i.i, 1
  br i1 %.12491.not.i17.i.i, label %B36.endif.endif.endif.endif.endif.endif.endif.endif.i.i, label %B58.preheader.i18.i.i

B58.preheader.i18.i.i:                            ; preds = %B36.endif.endif.endif.endif.endif.endif.endif.i.i
  br label %B58.i19.i.i

B58.i19.i.i:                                      ; preds = %B58.i19.i.i, %B58.preheader.i18.i.i
  %.1309092.i20.i.i = phi i64 [ %.137.i21.i.i, %B58.i19.i.i ], [ 0, %B58.preheader.i18.i.i ]
  %.137.i21.i.i = add nuw nsw i64 %.1309092.i20.i.i, 1
  %53 = getelementptr float, ptr %.742.i.i, i64 %.1309092.i20.i.i
  %.191.i22.i.i = load float, ptr %53, align 4, !noalias !82
  %54 = getelementptr float, ptr %.915.i.i, i64 %.1309092.i20.i.i
  store float %.191.i22.i.i, ptr %54, align 4, !noalias !82
  %exitcond.not.i23.i.i = icmp eq i64 %.717.i.i, %.137.i21.i.i
  br i1 %exitcond.not.i23.i.i, label %B36.endif.endif.endif.endif.endif.endif.endif.endif.i.i, label %B58.i19.i.i

B36.endif.endif.endif.endif.endif.endif.else.endif.i.i: ; preds = %B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i, %B36.endif.endif.endif.end...if.i.i
  %.629.sroa.13.0.i.i = phi i64 [ %.629.sroa.13.1.i.i, %B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i ], [ %.323.fca.5.0.load610.i, %B36.endif.endif.endif.end...if.i.i ]
  %.717.i.i = sub i64 %.629.sroa.13.0.i.i, %.629.sroa.0.3.i.i
  %.742.i.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.629.sroa.0.3.i.i
  %.775.i.i = shl nsw i64 %.212.i.i, 4
  %.822.not.i.i = icmp slt i64 %.775.i.i, %.323.fca.5.0.load610.i
  br i1 %.822.not.i.i, label %B36.endif.endif.endif.endif.endif.endif.endif.i.i, label %B36.endif.endif.endif.endif.endif.endif.else.endif.if.i.i, !prof !76

B36.endif.endif.endif.endif.endif.endif.else.endif.if.i.i: ; preds = %B36.endif.endif.endif.endif.endif.endif.else.endif.i.i
  br label %B36.endif.endif.endif.endif.endif.endif.endif.i.i

B36.endif.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %B58.i19.i.i, %B36.endif.endif.endif.endif.endif.endif.endif.i.i
  %exitcond.not.i274.i = icmp eq i64 %.122.i.i, %.5.i.i
  br i1 %exitcond.not.i274.i, label %B704.endif.endif.endif.i, label %B36.i.i

B704.endif.endif.endif.i:                         ; preds = %B36.endif.endif.endif.endif.endif.endif.endif.endif.i.i, %B704.endif.endif.i
  %.90.i.i = icmp sgt i64 %.360.fca.5.0.load.i, 0
  br i1 %.90.i.i, label %B62.preheader.i.i, label %B88.endif.i.i

B62.preheader.i.i:                                ; preds = %B704.endif.endif.endif.i
  br label %B62.i.i

B62.i.i:                                          ; preds = %B62.i.i, %B62.preheader.i.i
  %.140609611.i.i = phi i64 [ %.147.i.i, %B62.i.i ], [ 0, %B62.preheader.i.i ]
  %.147.i.i = add nuw nsw i64 %.140609611.i.i, 1
  %55 = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.140609611.i.i
  %.201.i.i = load float, ptr %55, align 4, !noalias !85
  %56 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.140609611.i.i
  store float %.201.i.i, ptr %56, align 4, !noalias !85
  %exitcond.not.i279.i = icmp eq i64 %.360.fca.5.0.load.i, %.147.i.i
  br i1 %exitcond.not.i279.i, label %B88.endif.i.i, label %B62.i.i

B136.i.i:                                         ; preds = %B136.lr.ph.i.i, %B585.i.i
  %indvars.iv.i.i = phi i64 [ %.238.i.i, %B136.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B585.i.i ]
  %.318641667.i.i = phi i64 [ %.298.i.i, %B136.lr.ph.i.i ], [ %.328.i275.i, %B585.i.i ]
  %.325642666.i.i = phi i64 [ 1, %B136.lr.ph.i.i ], [ %.332.i.i, %B585.i.i ]
  %smax.i.i = call i64 @llvm.smax.i64(i64 %indvars.iv.i.i, i64 0)
  %57 = add i64 %smax.i.i, %.325642666.i.i
  %.328.i275.i = add nsw i64 %.318641667.i.i, -1
  %.332.i.i = add i64 %.325642666.i.i, 4
  %58 = add nsw i64 %.325642666.i.i, 3
  %.365.not.i.i = icmp sgt i64 %58, %.238.i.i
  br i1 %.365.not.i.i, label %B426.endif.i.i, label %B168.else.i.i

B322.i.i:                                         ; preds = %B322.preheader.i.i, %B322.i.i
  %.1190615617.i.i = phi i64 [ %.1197.i.i, %B322.i.i ], [ 0, %B322.preheader.i.i ]
  %.1197.i.i = add nuw nsw i64 %.1190615617.i.i, 1
  %59 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1190615617.i.i
  %.1251.i.i = load float, ptr %59, align 4, !noalias !85
  %60 = getelementptr float, ptr %.509.i.i, i64 %.1190615617.i.i
  %.1281.i.i = load float, ptr %60, align 4, !noalias !85
  %61 = getelementptr float, ptr %.684.i276.i, i64 %.1190615617.i.i
  %.1311.i.i = load float, ptr %61, align 4, !noalias !85
  %.1312.i.i = fadd contract float %.1281.i.i, %.1311.i.i
  %62 = getelementptr float, ptr %.877.i.i, i64 %.1190615617.i.i
  %.1342.i.i = load float, ptr %62, align 4, !noalias !85
  %63 = getelementptr float, ptr %.1054.i.i, i64 %.1190615617.i.i
  %.1372.i.i = load float, ptr %63, align 4, !noalias !85
  %.1373.i.i = fadd contract float %.1342.i.i, %.1372.i.i
  %.1374.i.i = fadd contract float %.1312.i.i, %.1373.i.i
  %.1375.i.i = fadd contract float %.1251.i.i, %.1374.i.i
  store float %.1375.i.i, ptr %59, align 4, !noalias !85
  %exitcond677.not.i.i = icmp eq i64 %.360.fca.5.0.load.i, %.1197.i.i
  br i1 %exitcond677.not.i.i, label %B585.i.i, label %B322.i.i

B532.i278.i:                                      ; preds = %B532.preheader.i.i, %B532.i278.i
  %.1820622624.i.i = phi i64 [ %.1827.i.i, %B532.i278.i ], [ 0, %B532.preheader.i.i ]
  %.1827.i.i = add nuw nsw i64 %.1820622624.i.i, 1
  %64 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1820622624.i.i
  %.1881.i.i = load float, ptr %64, align 4, !noalias !85
  %65 = getelementptr float, ptr %.1696.i.i, i64 %.1820622624.i.i
  %.1911.i.i = load float, ptr %65, align 4, !noalias !85
  %.1912.i.i = fadd contract float %.1881.i.i, %.1911.i.i
  store float %.1912.i.i, ptr %64, align 4, !noalias !85
  %exitcond678.not.i.i = icmp eq i64 %.360.fca.5.0.load.i, %.1827.i.i
  br i1 %exitcond678.not.i.i, label %B580.i.i, label %B532.i278.i

B580.i.i:                                         ; preds = %B532.i278.i, %B472.endif.endif.i.i
  %exitcond679.not.i.i = icmp eq i64 %.1530.i.i, %57
  br i1 %exitcond679.not.i.i, label %B585.i.i, label %B472.else.i.i

B585.i.i:                                         ; preds = %B322.i.i, %B580.i.i, %B426.endif.i.i, %B168.endif.endif.endif.endif.endif.i.i
  %.319.i.i = icmp sgt i64 %.318641667.i.i, 1
  %indvars.iv.next.i.i = add i64 %indvars.iv.i.i, -4
  br i1 %.319.i.i, label %B136.i.i, label %B704.endif.endif.endif.endif.endif.i

B88.endif.i.i:                                    ; preds = %B62.i.i, %B704.endif.endif.endif.i
  %.238.i.i = shl i64 %.5.i.i, 1
  %.239.i.i = or disjoint i64 %.238.i.i, 1
  %66 = and i64 %.5.i.i, 1
  %.296600601.i.i = lshr i64 %.238.i.i, 2
  %.298.i.i = add nuw nsw i64 %.296600601.i.i, %66
  %.277.inv.i.i = icmp slt i64 %.5.i.i, 1
  %.319659.not676.i.i = icmp eq i64 %.298.i.i, 0
  %.319659.not.i.i = select i1 %.277.inv.i.i, i1 true, i1 %.319659.not676.i.i
  br i1 %.319659.not.i.i, label %B704.endif.endif.endif.endif.endif.i, label %B136.lr.ph.i.i

B136.lr.ph.i.i:                                   ; preds = %B88.endif.i.i
  %.1184616.not.i.i = icmp slt i64 %.360.fca.5.0.load.i, 1
  br label %B136.i.i

B168.else.i.i:                                    ; preds = %B136.i.i
  %.369.i.i = shl i64 %.325642666.i.i, 4
  %.406.i.i = icmp slt i64 %.325642666.i.i, 0
  %.407.i.i = select i1 %.406.i.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.408.i.i = add i64 %.407.i.i, %.369.i.i
  %.411.i.i = icmp slt i64 %.408.i.i, 0
  br i1 %.411.i.i, label %B168.else.if.i.i, label %B168.else.endif.i.i, !prof !13

B168.else.if.i.i:                                 ; preds = %B168.else.i.i
  br label %B168.else.endif.i.i

B168.else.endif.i.i:                              ; preds = %B168.else.if.i.i, %B168.else.i.i
  %.396.sroa.0.1.i.i = phi i64 [ 0, %B168.else.if.i.i ], [ %.408.i.i, %B168.else.i.i ]
  %.416.not.i.i = icmp slt i64 %.408.i.i, %.323.fca.5.0.load610.i
  br i1 %.416.not.i.i, label %B168.endif.else.i.i, label %B168.else.endif.if.i.i, !prof !76

B168.else.endif.if.i.i:                           ; preds = %B168.else.endif.i.i
  br label %B168.endif.else.i.i

B168.endif.else.i.i:                              ; preds = %B168.else.endif.if.i.i, %B168.else.endif.i.i
  %.396.sroa.0.3.i.i = phi i64 [ %.323.fca.5.0.load610.i, %B168.else.endif.if.i.i ], [ %.396.sroa.0.1.i.i, %B168.else.endif.i.i ]
  %.509.i.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.396.sroa.0.3.i.i
  %.544.i.i = add nuw nsw i64 %.369.i.i, 16
  %.581.i.i = icmp slt i64 %.369.i.i, -16
  %.582.i.i = select i1 %.581.i.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.583.i.i = add i64 %.582.i.i, %.544.i.i
  %.586.i.i = icmp slt i64 %.583.i.i, 0
  br i1 %.586.i.i, label %B168.endif.else.if.i.i, label %B168.endif.else.endif.i.i, !prof !13

B168.endif.else.if.i.i:                           ; preds = %B168.endif.else.i.i
  br label %B168.endif.else.endif.i.i

B168.endif.else.endif.i.i:                        ; preds = %B168.endif.else.if.i.i, %B168.endif.else.i.i
  %.571.sroa.0.1.i.i = phi i64 [ 0, %B168.endif.else.if.i.i ], [ %.583.i.i, %B168.endif.else.i.i ]
  %.591.not.i.i = icmp slt i64 %.583.i.i, %.323.fca.5.0.load610.i
  br i1 %.591.not.i.i, label %B168.endif.endif.else.i.i, label %B168.endif.else.endif.if.i.i, !prof !76

B168.endif.else.endif.if.i.i:                     ; preds = %B168.endif.else.endif.i.i
  br label %B168.endif.endif.else.i.i

B168.endif.endif.else.i.i:                        ; preds = %B168.endif.else.endif.if.i.i, %B168.endif.else.endif.i.i
  %.571.sroa.0.3.i.i = phi i64 [ %.323.fca.5.0.load610.i, %B168.endif.else.endif.if.i.i ], [ %.571.sroa.0.1.i.i, %B168.endif.else.endif.i.i ]
  %.684.i276.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.571.sroa.0.3.i.i
  %.737.i.i = add nuw nsw i64 %.369.i.i, 32
  %.774.i.i = icmp slt i64 %.369.i.i, -32
  %.775.i277.i = select i1 %.774.i.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.776.i.i = add i64 %.775.i277.i, %.737.i.i
  %.779.i.i = icmp slt i64 %.776.i.i, 0
  br i1 %.779.i.i, label %B168.endif.endif.else.if.i.i, label %B168.endif.endif.else.endif.i.i, !prof !13

B168.endif.endif.else.if.i.i:                     ; preds = %B168.endif.endif.else.i.i
  br label %B168.endif.endif.else.endif.i.i

B168.endif.endif.else.endif.i.i:                  ; preds = %B168.endif.endif.else.if.i.i, %B168.endif.endif.else.i.i
  %.764.sroa.0.1.i.i = phi i64 [ 0, %B168.endif.endif.else.if.i.i ], [ %.776.i.i, %B168.endif.endif.else.i.i ]
  %.784.not.i.i = icmp slt i64 %.776.i.i, %.323.fca.5.0.load610.i
  br i1 %.784.not.i.i, label %B168.endif.endif.endif.else.i.i, label %B168.endif.endif.else.endif.if.i.i, !prof !76

B168.endif.endif.else.endif.if.i.i:               ; preds = %B168.endif.endif.else.endif.i.i
  br label %B168.endif.endif.endif.else.i.i

B168.endif.endif.endif.else.i.i:                  ; preds = %B168.endif.endif.else.endif.if.i.i, %B168.endif.endif.else.endif.i.i
  %.764.sroa.0.3.i.i = phi i64 [ %.323.fca.5.0.load610.i, %B168.endif.endif.else.endif.if.i.i ], [ %.764.sroa.0.1.i.i, %B168.endif.endif.else.endif.i.i ]
  %.877.i.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.764.sroa.0.3.i.i
  %.914.i.i = add i64 %.369.i.i, 48
  %.951.i.i = icmp slt i64 %.914.i.i, 0
  %.952.i.i = select i1 %.951.i.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.953.i.i = add i64 %.952.i.i, %.914.i.i
  %.956.i.i = icmp slt i64 %.953.i.i, 0
  br i1 %.956.i.i, label %B168.endif.endif.endif.else.if.i.i, label %B168.endif.endif.endif.else.endif.i.i, !prof !13

B168.endif.endif.endif.else.if.i.i:               ; preds = %B168.endif.endif.endif.else.i.i
  br label %B168.endif.endif.endif.else.endif.i.i

B168.endif.endif.endif.else.endif.i.i:            ; preds = %B168.endif.endif.endif.else.if.i.i, %B168.endif.endif.endif.else.i.i
  %.941.sroa.0.1.i.i = phi i64 [ 0, %B168.endif.endif.endif.else.if.i.i ], [ %.953.i.i, %B168.endif.endif.endif.else.i.i ]
  %.961.not.i.i = icmp slt i64 %.953.i.i, %.323.fca.5.0.load610.i
  br i1 %.961.not.i.i, label %B168.endif.endif.endif.endif.endif.i.i, label %B168.endif.endif.endif.else.endif.if.i.i, !prof !76

B168.endif.endif.endif.else.endif.if.i.i:         ; preds = %B168.endif.endif.endif.else.endif.i.i
  br label %B168.endif.endif.endif.endif.endif.i.i

B168.endif.endif.endif.endif.endif.i.i:           ; preds = %B168.endif.endif.endif.else.endif.if.i.i, %B168.endif.endif.endif.else.endif.i.i
  %.941.sroa.0.3.i.i = phi i64 [ %.323.fca.5.0.load610.i, %B168.endif.endif.endif.else.endif.if.i.i ], [ %.941.sroa.0.1.i.i, %B168.endif.endif.endif.else.endif.i.i ]
  %.1054.i.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.941.sroa.0.3.i.i
  br i1 %.1184616.not.i.i, label %B585.i.i, label %B322.preheader.i.i

B322.preheader.i.i:                               ; preds = %B168.endif.endif.endif.endif.endif.i.i
  br label %B322.i.i

B426.endif.i.i:                                   ; preds = %B136.i.i
  %.1474.i.i = sub i64 %.239.i.i, %.325642666.i.i
  %.1517634.not.i.i = icmp slt i64 %.1474.i.i, 1
  br i1 %.1517634.not.i.i, label %B585.i.i, label %B472.else.preheader.i.i

B472.else.preheader.i.i:                          ; preds = %B426.endif.i.i
  br label %B472.else.i.i

B472.else.i.i:                                    ; preds = %B472.else.preheader.i.i, %B580.i.i
  %.1523629635.i.i = phi i64 [ %.1530.i.i, %B580.i.i ], [ %.325642666.i.i, %B472.else.preheader.i.i ]
  %.1530.i.i = add i64 %.1523629635.i.i, 1
  %.1556.i.i = shl nsw i64 %.1523629635.i.i, 4
  %.1593.i.i = icmp slt i64 %.1523629635.i.i, 0
  %.1594.i.i = select i1 %.1593.i.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.1595.i.i = add i64 %.1594.i.i, %.1556.i.i
  %.1598.i.i = icmp slt i64 %.1595.i.i, 0
  br i1 %.1598.i.i, label %B472.else.if.i.i, label %B472.else.endif.i.i, !prof !13

B472.else.if.i.i:                                 ; preds = %B472.else.i.i
  br label %B472.else.endif.i.i

B472.else.endif.i.i:                              ; preds = %B472.else.if.i.i, %B472.else.i.i
  %.1583.sroa.0.1.i.i = phi i64 [ 0, %B472.else.if.i.i ], [ %.1595.i.i, %B472.else.i.i ]
  %.1603.not.i.i = icmp slt i64 %.1595.i.i, %.323.fca.5.0.load610.i
  br i1 %.1603.not.i.i, label %B472.endif.endif.i.i, label %B472.else.endif.if.i.i, !prof !76

B472.else.endif.if.i.i:                           ; preds = %B472.else.endif.i.i
  br label %B472.endif.endif.i.i

B472.endif.endif.i.i:                             ; preds = %B472.else.endif.if.i.i, %B472.else.endif.i.i
  %.1583.sroa.0.3.i.i = phi i64 [ %.323.fca.5.0.load610.i, %B472.else.endif.if.i.i ], [ %.1583.sroa.0.1.i.i, %B472.else.endif.i.i ]
  %.1696.i.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.1583.sroa.0.3.i.i
  br i1 %.1184616.not.i.i, label %B580.i.i, label %B532.preheader.i.i

B532.preheader.i.i:                               ; preds = %B472.endif.endif.i.i
  br label %B532.i278.i

B704.endif.endif.endif.endif.endif.i:             ; preds = %B585.i.i, %B88.endif.i.i
  br i1 %.13471278.not1595.i, label %B702.loopexit.i, label %B934.lr.ph.i

B934.lr.ph.i:                                     ; preds = %B704.endif.endif.endif.endif.endif.i
  %.2146.i = mul i64 %.95613041383.i, %.251.fca.5.1.load.i
  %67 = getelementptr float, ptr %.251.fca.4.load591.i, i64 %.2146.i
  br label %B934.endif.endif.i

B934.endif.endif.i:                               ; preds = %B934.lr.ph.i, %B932.loopexit.i
  %.134612501288.i = phi i64 [ %.1326.i, %B934.lr.ph.i ], [ %.1356.i, %B932.loopexit.i ]
  %.135312521287.i = phi i64 [ 0, %B934.lr.ph.i ], [ %.1360.i, %B932.loopexit.i ]
  %.1356.i = add nsw i64 %.134612501288.i, -1
  %.1360.i = add nuw i64 %.135312521287.i, 64
  %.1390.i = sub nsw i64 %.42.fca.5.1.load, %.135312521287.i
  %.13.i.i = call i64 @llvm.smin.i64(i64 %.1390.i, i64 64)
  %.1460.i = icmp sgt i64 %.1390.i, 0
  br i1 %.1460.i, label %B1016.endif.endif.us.preheader.i, label %B932.loopexit.i

B1016.endif.endif.us.preheader.i:                 ; preds = %B934.endif.endif.i
  br label %B1016.endif.endif.us.i

B1016.endif.endif.us.i:                           ; preds = %B1016.endif.endif.us.i, %B1016.endif.endif.us.preheader.i
  %.150812081214.us.i = phi i64 [ %.1515.us.i, %B1016.endif.endif.us.i ], [ 0, %B1016.endif.endif.us.preheader.i ]
  %invariant.gep.us.i = getelementptr float, ptr %.836.fca.4.load562.i, i64 %.150812081214.us.i
  %.1662.us.i = add nsw i64 %.150812081214.us.i, %.135312521287.i
  %.1663.us.i = shl nsw i64 %.1662.us.i, 4
  %.1678.us.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.i = select i1 %.1678.us.i, i64 %.360.fca.5.0.load.i, i64 0
  %68 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %.1693.us.i = getelementptr float, ptr %68, i64 %.1679.us.i
  %.1694.us.i = load float, ptr %.1693.us.i, align 4, !noalias !6
  %.1696.us.i = fmul contract float %.1694.us.i, %.174.i
  store float %.1696.us.i, ptr %invariant.gep.us.i, align 4, !noalias !6
  %.1678.us.1.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.1.i = select i1 %.1678.us.1.i, i64 %.360.fca.5.0.load.i, i64 0
  %69 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %70 = getelementptr i8, ptr %69, i64 4
  %.1693.us.1.i = getelementptr float, ptr %70, i64 %.1679.us.1.i
  %.1694.us.1.i = load float, ptr %.1693.us.1.i, align 4, !noalias !6
  %.1696.us.1.i = fmul contract float %.1694.us.1.i, %.174.i
  %gep1206.us.1.i = getelementptr float, ptr %invariant.gep.us.i, i64 %.836.fca.5.1.load.i
  store float %.1696.us.1.i, ptr %gep1206.us.1.i, align 4, !noalias !6
  %.1678.us.2.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.2.i = select i1 %.1678.us.2.i, i64 %.360.fca.5.0.load.i, i64 0
  %71 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %72 = getelementptr i8, ptr %71, i64 8
  %.1693.us.2.i = getelementptr float, ptr %72, i64 %.1679.us.2.i
  %.1694.us.2.i = load float, ptr %.1693.us.2.i, align 4, !noalias !6
  %.1696.us.2.i = fmul contract float %.1694.us.2.i, %.174.i
  %gep1206.us.2.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.2.idx.i
  store float %.1696.us.2.i, ptr %gep1206.us.2.i, align 4, !noalias !6
  %.1678.us.3.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.3.i = select i1 %.1678.us.3.i, i64 %.360.fca.5.0.load.i, i64 0
  %73 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %74 = getelementptr i8, ptr %73, i64 12
  %.1693.us.3.i = getelementptr float, ptr %74, i64 %.1679.us.3.i
  %.1694.us.3.i = load float, ptr %.1693.us.3.i, align 4, !noalias !6
  %.1696.us.3.i = fmul contract float %.1694.us.3.i, %.174.i
  %gep1206.us.3.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.3.idx.i
  store float %.1696.us.3.i, ptr %gep1206.us.3.i, align 4, !noalias !6
  %.1678.us.4.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.4.i = select i1 %.1678.us.4.i, i64 %.360.fca.5.0.load.i, i64 0
  %75 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %76 = getelementptr i8, ptr %75, i64 16
  %.1693.us.4.i = getelementptr float, ptr %76, i64 %.1679.us.4.i
  %.1694.us.4.i = load float, ptr %.1693.us.4.i, align 4, !noalias !6
  %.1696.us.4.i = fmul contract float %.1694.us.4.i, %.174.i
  %gep1206.us.4.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.4.idx.i
  store float %.1696.us.4.i, ptr %gep1206.us.4.i, align 4, !noalias !6
  %.1678.us.5.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.5.i = select i1 %.1678.us.5.i, i64 %.360.fca.5.0.load.i, i64 0
  %77 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %78 = getelementptr i8, ptr %77, i64 20
  %.1693.us.5.i = getelementptr float, ptr %78, i64 %.1679.us.5.i
  %.1694.us.5.i = load float, ptr %.1693.us.5.i, align 4, !noalias !6
  %.1696.us.5.i = fmul contract float %.1694.us.5.i, %.174.i
  %gep1206.us.5.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.5.idx.i
  store float %.1696.us.5.i, ptr %gep1206.us.5.i, align 4, !noalias !6
  %.1678.us.6.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.6.i = select i1 %.1678.us.6.i, i64 %.360.fca.5.0.load.i, i64 0
  %79 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %80 = getelementptr i8, ptr %79, i64 24
  %.1693.us.6.i = getelementptr float, ptr %80, i64 %.1679.us.6.i
  %.1694.us.6.i = load float, ptr %.1693.us.6.i, align 4, !noalias !6
  %.1696.us.6.i = fmul contract float %.1694.us.6.i, %.174.i
  %gep1206.us.6.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.6.idx.i
  store float %.1696.us.6.i, ptr %gep1206.us.6.i, align 4, !noalias !6
  %.1678.us.7.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.7.i = select i1 %.1678.us.7.i, i64 %.360.fca.5.0.load.i, i64 0
  %81 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %82 = getelementptr i8, ptr %81, i64 28
  %.1693.us.7.i = getelementptr float, ptr %82, i64 %.1679.us.7.i
  %.1694.us.7.i = load float, ptr %.1693.us.7.i, align 4, !noalias !6
  %.1696.us.7.i = fmul contract float %.1694.us.7.i, %.174.i
  %gep1206.us.7.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.7.idx.i
  store float %.1696.us.7.i, ptr %gep1206.us.7.i, align 4, !noalias !6
  %.1678.us.8.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.8.i = select i1 %.1678.us.8.i, i64 %.360.fca.5.0.load.i, i64 0
  %83 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %84 = getelementptr i8, ptr %83, i64 32
  %.1693.us.8.i = getelementptr float, ptr %84, i64 %.1679.us.8.i
  %.1694.us.8.i = load float, ptr %.1693.us.8.i, align 4, !noalias !6
  %.1696.us.8.i = fmul contract float %.1694.us.8.i, %.174.i
  %gep1206.us.8.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.8.idx.i
  store float %.1696.us.8.i, ptr %gep1206.us.8.i, align 4, !noalias !6
  %.1678.us.9.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.9.i = select i1 %.1678.us.9.i, i64 %.360.fca.5.0.load.i, i64 0
  %85 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %86 = getelementptr i8, ptr %85, i64 36
  %.1693.us.9.i = getelementptr float, ptr %86, i64 %.1679.us.9.i
  %.1694.us.9.i = load float, ptr %.1693.us.9.i, align 4, !noalias !6
  %.1696.us.9.i = fmul contract float %.1694.us.9.i, %.174.i
  %gep1206.us.9.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.9.idx.i
  store float %.1696.us.9.i, ptr %gep1206.us.9.i, align 4, !noalias !6
  %.1678.us.10.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.10.i = select i1 %.1678.us.10.i, i64 %.360.fca.5.0.load.i, i64 0
  %87 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %88 = getelementptr i8, ptr %87, i64 40
  %.1693.us.10.i = getelementptr float, ptr %88, i64 %.1679.us.10.i
  %.1694.us.10.i = load float, ptr %.1693.us.10.i, align 4, !noalias !6
  %.1696.us.10.i = fmul contract float %.1694.us.10.i, %.174.i
  %gep1206.us.10.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.10.idx.i
  store float %.1696.us.10.i, ptr %gep1206.us.10.i, align 4, !noalias !6
  %.1678.us.11.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.11.i = select i1 %.1678.us.11.i, i64 %.360.fca.5.0.load.i, i64 0
  %89 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %90 = getelementptr i8, ptr %89, i64 44
  %.1693.us.11.i = getelementptr float, ptr %90, i64 %.1679.us.11.i
  %.1694.us.11.i = load float, ptr %.1693.us.11.i, align 4, !noalias !6
  %.1696.us.11.i = fmul contract float %.1694.us.11.i, %.174.i
  %gep1206.us.11.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.11.idx.i
  store float %.1696.us.11.i, ptr %gep1206.us.11.i, align 4, !noalias !6
  %.1678.us.12.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.12.i = select i1 %.1678.us.12.i, i64 %.360.fca.5.0.load.i, i64 0
  %91 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %92 = getelementptr i8, ptr %91, i64 48
  %.1693.us.12.i = getelementptr float, ptr %92, i64 %.1679.us.12.i
  %.1694.us.12.i = load float, ptr %.1693.us.12.i, align 4, !noalias !6
  %.1696.us.12.i = fmul contract float %.1694.us.12.i, %.174.i
  %gep1206.us.12.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.12.idx.i
  store float %.1696.us.12.i, ptr %gep1206.us.12.i, align 4, !noalias !6
  %.1678.us.13.i = icmp slt i64 %.1662.us.i, 0
  %.1679.us.13.i = select i1 %.1678.us.13.i, i64 %.360.fca.5.0.load.i, i64 0
  %93 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.1663.us.i
  %94 = getelementptr i8, ptr %93, i64 52
  %.1693.us.13.i = getelementptr float, ptr %94, i64 %.1679.us.13.i
  %.1694.us.13.i = load float, ptr %.1693.us.13.i, align 4, !noalias !6
  %.1696.us.13.i = fmul contract float %.1694.us.13.i, %.174.i
  %gep1206.us.13.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1206.us.13.idx.i
  store float %.1696.us.13.i, ptr %gep1206.us.13.i, align 4, !noalias !6
  %.1515.us.i = add nuw nsw i64 %.150812081214.us.i, 1
  %exitcond1566.not.i = icmp eq i64 %.13.i.i, %.1515.us.i
  br i1 %exitcond1566.not.i, label %B230.lr.ph.i.i, label %B1016.endif.endif.us.i

B1196.endif.endif.us.preheader.i:                 ; preds = %B230.endif.endif.endif.endif.i.i
  br label %B1196.endif.endif.us.i

B1196.endif.endif.us.i:                           ; preds = %B1196.endif.endif.us.i, %B1196.endif.endif.us.preheader.i
  %.188612331239.us.i = phi i64 [ %.1893.us.i, %B1196.endif.endif.us.i ], [ 0, %B1196.endif.endif.us.preheader.i ]
  %invariant.gep.us1245.i = getelementptr float, ptr %.836.fca.4.load562.i, i64 %.188612331239.us.i
  %.2096.us.i = add nsw i64 %.188612331239.us.i, %.135312521287.i
  %.2097.us.i = shl nsw i64 %.2096.us.i, 3
  %gep1231.us.i = getelementptr i8, ptr %invariant.gep.us1245.i, i64 %gep1231.us.idx.i
  %.2091.us.i = load float, ptr %gep1231.us.i, align 4, !noalias !6
  %.2127.us.i = icmp slt i64 %.2096.us.i, 0
  %.2128.us.i = select i1 %.2127.us.i, i64 %.251.fca.5.1.load.i, i64 0
  %95 = getelementptr float, ptr %67, i64 %.2097.us.i
  %.2150.us.i = getelementptr float, ptr %95, i64 %.2128.us.i
  store float %.2091.us.i, ptr %.2150.us.i, align 4, !noalias !6
  %gep1231.us.1.i = getelementptr i8, ptr %invariant.gep.us1245.i, i64 %gep1231.us.1.idx.i
  %.2091.us.1.i = load float, ptr %gep1231.us.1.i, align 4, !noalias !6
  %.2127.us.1.i = icmp slt i64 %.2096.us.i, 0
  %.2128.us.1.i = select i1 %.2127.us.1.i, i64 %.251.fca.5.1.load.i, i64 0
  %96 = getelementptr float, ptr %67, i64 %.2097.us.i
  %97 = getelementptr i8, ptr %96, i64 4
  %.2150.us.1.i = getelementptr float, ptr %97, i64 %.2128.us.1.i
  store float %.2091.us.1.i, ptr %.2150.us.1.i, align 4, !noalias !6
  %gep1231.us.2.i = getelementptr i8, ptr %invariant.gep.us1245.i, i64 %gep1231.us.2.idx.i
  %.2091.us.2.i = load float, ptr %gep1231.us.2.i, align 4, !noalias !6
  %.2127.us.2.i = icmp slt i64 %.2096.us.i, 0
  %.2128.us.2.i = select i1 %.2127.us.2.i, i64 %.251.fca.5.1.load.i, i64 0
  %98 = getelementptr float, ptr %67, i64 %.2097.us.i
  %99 = getelementptr i8, ptr %98, i64 8
  %.2150.us.2.i = getelementptr float, ptr %99, i64 %.2128.us.2.i
  store float %.2091.us.2.i, ptr %.2150.us.2.i, align 4, !noalias !6
  %gep1231.us.3.i = getelementptr i8, ptr %invariant.gep.us1245.i, i64 %gep1231.us.3.idx.i
  %.2091.us.3.i = load float, ptr %gep1231.us.3.i, align 4, !noalias !6
  %.2127.us.3.i = icmp slt i64 %.2096.us.i, 0
  %.2128.us.3.i = select i1 %.2127.us.3.i, i64 %.251.fca.5.1.load.i, i64 0
  %100 = getelementptr float, ptr %67, i64 %.2097.us.i
  %101 = getelementptr i8, ptr %100, i64 12
  %.2150.us.3.i = getelementptr float, ptr %101, i64 %.2128.us.3.i
  store float %.2091.us.3.i, ptr %.2150.us.3.i, align 4, !noalias !6
  %gep1231.us.4.i = getelementptr i8, ptr %invariant.gep.us1245.i, i64 %gep1231.us.4.idx.i
  %.2091.us.4.i = load float, ptr %gep1231.us.4.i, align 4, !noalias !6
  %.2127.us.4.i = icmp slt i64 %.2096.us.i, 0
  %.2128.us.4.i = select i1 %.2127.us.4.i, i64 %.251.fca.5.1.load.i, i64 0
  %102 = getelementptr float, ptr %67, i64 %.2097.us.i
  %103 = getelementptr i8, ptr %102, i64 16
  %.2150.us.4.i = getelementptr float, ptr %103, i64 %.2128.us.4.i
  store float %.2091.us.4.i, ptr %.2150.us.4.i, align 4, !noalias !6
  %gep1231.us.5.i = getelementptr i8, ptr %invariant.gep.us1245.i, i64 %gep1231.us.5.idx.i
  %.2091.us.5.i = load float, ptr %gep1231.us.5.i, align 4, !noalias !6
  %.2127.us.5.i = icmp slt i64 %.2096.us.i, 0
  %.2128.us.5.i = select i1 %.2127.us.5.i, i64 %.251.fca.5.1.load.i, i64 0
  %104 = getelementptr float, ptr %67, i64 %.2097.us.i
  %105 = getelementptr i8, ptr %104, i64 20
  %.2150.us.5.i = getelementptr float, ptr %105, i64 %.2128.us.5.i
  store float %.2091.us.5.i, ptr %.2150.us.5.i, align 4, !noalias !6
  %gep1231.us.6.i = getelementptr i8, ptr %invariant.gep.us1245.i, i64 %gep1231.us.6.idx.i
  %.2091.us.6.i = load float, ptr %gep1231.us.6.i, align 4, !noalias !6
  %.2127.us.6.i = icmp slt i64 %.2096.us.i, 0
  %.2128.us.6.i = select i1 %.2127.us.6.i, i64 %.251.fca.5.1.load.i, i64 0
  %106 = getelementptr float, ptr %67, i64 %.2097.us.i
  %107 = getelementptr i8, ptr %106, i64 24
  %.2150.us.6.i = getelementptr float, ptr %107, i64 %.2128.us.6.i
  store float %.2091.us.6.i, ptr %.2150.us.6.i, align 4, !noalias !6
  %gep1231.us.7.i = getelementptr i8, ptr %invariant.gep.us1245.i, i64 %gep1231.us.7.idx.i
  %.2091.us.7.i = load float, ptr %gep1231.us.7.i, align 4, !noalias !6
  %.2127.us.7.i = icmp slt i64 %.2096.us.i, 0
  %.2128.us.7.i = select i1 %.2127.us.7.i, i64 %.251.fca.5.1.load.i, i64 0
  %108 = getelementptr float, ptr %67, i64 %.2097.us.i
  %109 = getelementptr i8, ptr %108, i64 28
  %.2150.us.7.i = getelementptr float, ptr %109, i64 %.2128.us.7.i
  store float %.2091.us.7.i, ptr %.2150.us.7.i, align 4, !noalias !6
  %.1893.us.i = add nuw nsw i64 %.188612331239.us.i, 1
  %exitcond1568.not.i = icmp eq i64 %.13.i.i, %.1893.us.i
  br i1 %exitcond1568.not.i, label %B932.loopexit.i, label %B1196.endif.endif.us.i

B1358.else.lr.ph.i:                               ; preds = %B702.loopexit.i
  call void @NRT_decref(ptr %.836.fca.0.load561.i), !noalias !6
  call void @NRT_decref(ptr %.201.fca.0.load578.i), !noalias !6
  %.2325.i = shl nsw i64 %.5.i.i, 3
  %.2328.i = add nsw i64 %.42.fca.5.1.load, %.5.i.i
  %.2329.i = shl nsw i64 %.2328.i, 3
  %.2366.i = icmp slt i64 %.5.i.i, 0
  %.2367.i = select i1 %.2366.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.2368.i = add i64 %.2367.i, %.2325.i
  %.2371.i = icmp slt i64 %.2368.i, 0
  %.2376.not.i = icmp slt i64 %.2368.i, %.323.fca.5.0.load610.i
  %.2383.i = icmp slt i64 %.2328.i, 0
  %.2384.i = select i1 %.2383.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.2385.i = add i64 %.2384.i, %.2329.i
  %.2388.i = icmp slt i64 %.2385.i, 0
  %.2393.not.i = icmp slt i64 %.2385.i, %.323.fca.5.0.load610.i
  %.2616.i = icmp slt i64 %.360.fca.5.0.load.i, 1
  %.2633.not.i = icmp slt i64 %.229.i, %.360.fca.5.0.load.i
  %.28541410.not.i = icmp eq i64 %.42.fca.5.1.load, 0
  %.3111.i = mul i64 %.149.fca.5.2.load, %.149.fca.5.1.load
  br label %B1358.else.i

B1358.else.i:                                     ; preds = %B1358.else.lr.ph.i, %B1356.loopexit.i
  %.228814231449.i = phi i64 [ 0, %B1358.else.lr.ph.i ], [ %.2295.i, %B1356.loopexit.i ]
  %.2295.i = add nuw nsw i64 %.228814231449.i, 1
  br i1 %.2371.i, label %B1358.else.if.i, label %B1358.else.endif.i, !prof !13

B1358.endif.i:                                    ; preds = %B1358.else.endif.endif.endif.if.i, %B1358.else.endif.endif.endif.i
  %.2356.sroa.13.0.i = phi i64 [ %.2356.sroa.13.1.i, %B1358.else.endif.endif.endif.i ], [ %.323.fca.5.0.load610.i, %B1358.else.endif.endif.endif.if.i ]
  %.2444.i = sub i64 %.2356.sroa.13.0.i, %.2356.sroa.0.3.i
  %.2444.fr.i = freeze i64 %.2444.i
  %.2469.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.2356.sroa.0.3.i
  call void @NRT_incref(ptr %.323.fca.0.load608.i), !noalias !6
  call void @NRT_incref(ptr %.251.fca.0.load590.i), !noalias !88
  call void @NRT_incref(ptr %.323.fca.0.load608.i), !noalias !88
  %.63.i81.i = icmp eq i64 %.228814231449.i, 0
  br i1 %.63.i81.i, label %B42.i149.i, label %B306.i82.i

B42.i149.i:                                       ; preds = %B1358.endif.i
  %.11371.not.i.i150.i = icmp slt i64 %.2444.fr.i, 1
  br i1 %.11371.not.i.i150.i, label %B42.endif.endif.i156.i, label %B58.preheader.i.i151.i

B58.preheader.i.i151.i:                           ; preds = %B42.i149.i
  br label %B58.i.i152.i

B58.i.i152.i:                                     ; preds = %B58.i.i152.i, %B58.preheader.i.i151.i
  %.1197072.i.i153.i = phi i64 [ %.126.i.i154.i, %B58.i.i152.i ], [ 0, %B58.preheader.i.i151.i ]
  %.126.i.i154.i = add nuw nsw i64 %.1197072.i.i153.i, 1
  %110 = getelementptr float, ptr %.2469.i, i64 %.1197072.i.i153.i
  store float 0.000000e+00, ptr %110, align 4, !noalias !91
  %exitcond.not.i.i155.i = icmp eq i64 %.2444.fr.i, %.126.i.i154.i
  br i1 %exitcond.not.i.i155.i, label %B42.endif.endif.i156.i, label %B58.i.i152.i

B152.i175.i:                                      ; preds = %B152.endif.endif.i181.i, %B152.peel.next.i173.i
  %.182433445.in.i176.i = phi i64 [ %.182433445.i183.i, %B152.endif.endif.i181.i ], [ %.140.i159.i, %B152.peel.next.i173.i ]
  %.189434444.i177.i = phi i64 [ %.196.i184.i, %B152.endif.endif.i181.i ], [ %.196.peel.i174.i, %B152.peel.next.i173.i ]
  %.15.i.i178.i = icmp slt i64 %.189434444.i177.i, 0
  %.26.i.i179.i = icmp sge i64 %.189434444.i177.i, %.251.fca.5.0.load.i
  %or.cond.i.i180.i = select i1 %.15.i.i178.i, i1 true, i1 %.26.i.i179.i
  br i1 %or.cond.i.i180.i, label %B28.preheader.i.i186.i, label %B152.endif.endif.i181.i

B28.preheader.i.i186.i:                           ; preds = %B152.i175.i
  %.46.i.i187.i = shl nsw i64 %.251.fca.5.0.load.i, 1
  br label %B28.i.i188.i

B28.i.i188.i:                                     ; preds = %B97.i.i198.i, %B28.preheader.i.i186.i
  %i.2.0.i.i189.i = phi i64 [ %"$phi70.0.2.135.i.i199.i", %B97.i.i198.i ], [ %.189434444.i177.i, %B28.preheader.i.i186.i ]
  %.35.i.i190.i = icmp slt i64 %i.2.0.i.i189.i, 0
  %.38.i.i191.i = xor i64 %i.2.0.i.i189.i, -1
  br i1 %.35.i.i190.i, label %B84.i.i195.i, label %B70.i.i192.i

B70.i.i192.i:                                     ; preds = %B28.i.i188.i
  %.49.i.i193.i = add i64 %.46.i.i187.i, %.38.i.i191.i
  %.62.i.i194.i = icmp slt i64 %.49.i.i193.i, 0
  br i1 %.62.i.i194.i, label %B97.i.i198.i, label %B84.i.i195.i

B84.i.i195.i:                                     ; preds = %B70.i.i192.i, %B28.i.i188.i
  %"$phi70.0.2.134.i.i196.i" = phi i64 [ %.49.i.i193.i, %B70.i.i192.i ], [ %.38.i.i191.i, %B28.i.i188.i ]
  %.69.not.i.i197.i = icmp slt i64 %"$phi70.0.2.134.i.i196.i", %.251.fca.5.0.load.i
  br i1 %.69.not.i.i197.i, label %B152.endif.endif.i181.i, label %B97.i.i198.i

B97.i.i198.i:                                     ; preds = %B84.i.i195.i, %B70.i.i192.i
  %"$phi70.0.2.135.i.i199.i" = phi i64 [ %"$phi70.0.2.134.i.i196.i", %B84.i.i195.i ], [ %.49.i.i193.i, %B70.i.i192.i ]
  br label %B28.i.i188.i

B302.i162.i:                                      ; preds = %B250.B300_crit_edge.us.i238.i, %B152.endif.endif.i181.i, %B152.endif.endif.peel.i170.i, %B42.endif.endif.i156.i
  call void @NRT_decref(ptr %.323.fca.0.load608.i), !noalias !88
  call void @NRT_decref(ptr %.251.fca.0.load590.i), !noalias !88
  br label %B1358.endif.endif.i

B306.i82.i:                                       ; preds = %B1358.endif.i
  %.577.i83.i = add nsw i64 %.228814231449.i, %.5.i.i
  %.15.i1.i84.i = icmp slt i64 %.577.i83.i, 0
  %.26.i2.i85.i = icmp sge i64 %.577.i83.i, %.251.fca.5.0.load.i
  %or.cond.i3.i86.i = select i1 %.15.i1.i84.i, i1 true, i1 %.26.i2.i85.i
  br i1 %or.cond.i3.i86.i, label %B28.preheader.i5.i135.i, label %B306.endif.i87.i

B28.preheader.i5.i135.i:                          ; preds = %B306.i82.i
  %.46.i6.i136.i = shl nsw i64 %.251.fca.5.0.load.i, 1
  br label %B28.i7.i137.i

B28.i7.i137.i:                                    ; preds = %B97.i17.i147.i, %B28.preheader.i5.i135.i
  %i.2.0.i8.i138.i = phi i64 [ %"$phi70.0.2.135.i18.i148.i", %B97.i17.i147.i ], [ %.577.i83.i, %B28.preheader.i5.i135.i ]
  %.35.i9.i139.i = icmp slt i64 %i.2.0.i8.i138.i, 0
  %.38.i10.i140.i = xor i64 %i.2.0.i8.i138.i, -1
  br i1 %.35.i9.i139.i, label %B84.i14.i144.i, label %B70.i11.i141.i

B70.i11.i141.i:                                   ; preds = %B28.i7.i137.i
  %.49.i12.i142.i = add i64 %.46.i6.i136.i, %.38.i10.i140.i
  %.62.i13.i143.i = icmp slt i64 %.49.i12.i142.i, 0
  br i1 %.62.i13.i143.i, label %B97.i17.i147.i, label %B84.i14.i144.i

B84.i14.i144.i:                                   ; preds = %B70.i11.i141.i, %B28.i7.i137.i
  %"$phi70.0.2.134.i15.i145.i" = phi i64 [ %.49.i12.i142.i, %B70.i11.i141.i ], [ %.38.i10.i140.i, %B28.i7.i137.i ]
  %.69.not.i16.i146.i = icmp slt i64 %"$phi70.0.2.134.i15.i145.i", %.251.fca.5.0.load.i
  br i1 %.69.not.i16.i146.i, label %B306.endif.i87.i, label %B97.i17.i147.i

B97.i17.i147.i:                                   ; preds = %B84.i14.i144.i, %B70.i11.i141.i
  %"$phi70.0.2.135.i18.i148.i" = phi i64 [ %"$phi70.0.2.134.i15.i145.i", %B84.i14.i144.i ], [ %.49.i12.i142.i, %B70.i11.i141.i ]
  br label %B28.i7.i137.i

B466.i109.i:                                      ; preds = %B466.preheader.i108.i, %B466.i109.i
  %.902421423.i110.i = phi i64 [ %.909.i111.i, %B466.i109.i ], [ 0, %B466.preheader.i108.i ]
  %.909.i111.i = add nuw nsw i64 %.902421423.i110.i, 1
  %111 = getelementptr float, ptr %.2469.i, i64 %.902421423.i110.i
  %.963.i112.i = load float, ptr %111, align 4, !noalias !88
  %.992.i113.i = getelementptr float, ptr %.642.i94.i, i64 %.902421423.i110.i
  %.993.i114.i = load float, ptr %.992.i113.i, align 4, !noalias !88
  %.1022.i115.i = getelementptr float, ptr %.749.i106.i, i64 %.902421423.i110.i
  %.1023.i116.i = load float, ptr %.1022.i115.i, align 4, !noalias !88
  %.1024.i117.i = fsub contract float %.993.i114.i, %.1023.i116.i
  %.1025.i118.i = fadd contract float %.963.i112.i, %.1024.i117.i
  store float %.1025.i118.i, ptr %111, align 4, !noalias !88
  %exitcond.not.i119.i = icmp eq i64 %.2444.fr.i, %.909.i111.i
  br i1 %exitcond.not.i119.i, label %B532.i120.i, label %B466.i109.i

B532.i120.i:                                      ; preds = %B466.i109.i, %B306.endif.endif.endif.i99.i
  call void @NRT_decref(ptr %.323.fca.0.load608.i), !noalias !88
  call void @NRT_decref(ptr %.251.fca.0.load590.i), !noalias !88
  br label %B1358.endif.endif.i

B42.endif.endif.i156.i:                           ; preds = %B58.i.i152.i, %B42.i149.i
  %reass.add.i157.i = shl i64 %.5.i.i, 1
  %.141.i158.i = icmp slt i64 %reass.add.i157.i, 0
  %.140.i159.i = or disjoint i64 %reass.add.i157.i, 1
  %storemerge417.i160.i = select i1 %.141.i158.i, i64 0, i64 %.140.i159.i
  %.183441.i161.i = icmp sgt i64 %storemerge417.i160.i, 0
  br i1 %.183441.i161.i, label %B152.lr.ph.i163.i, label %B302.i162.i

B152.lr.ph.i163.i:                                ; preds = %B42.endif.endif.i156.i
  %.99.i164.i = sub i64 0, %.5.i.i
  %.414428.i165.not.i = icmp slt i64 %.2444.fr.i, 1
  br i1 %.414428.i165.not.i, label %B152.preheader.i166.i, label %B152.us.preheader.i214.i

B152.us.preheader.i214.i:                         ; preds = %B152.lr.ph.i163.i
  br label %B152.us.i215.i

B152.preheader.i166.i:                            ; preds = %B152.lr.ph.i163.i
  %.15.i20.i167.i = icmp slt i64 %.99.i164.i, 0
  %.26.i21.i168.i = icmp sle i64 %.251.fca.5.0.load.i, %.99.i164.i
  %or.cond.i22.i169.i = select i1 %.15.i20.i167.i, i1 true, i1 %.26.i21.i168.i
  br i1 %or.cond.i22.i169.i, label %B28.preheader.i24.i200.i, label %B152.endif.endif.peel.i170.i

B28.preheader.i24.i200.i:                         ; preds = %B152.preheader.i166.i
  %.46.i25.i201.i = shl nsw i64 %.251.fca.5.0.load.i, 1
  br label %B28.i26.i202.i

B28.i26.i202.i:                                   ; preds = %B97.i36.i212.i, %B28.preheader.i24.i200.i
  %i.2.0.i27.i203.i = phi i64 [ %"$phi70.0.2.135.i37.i213.i", %B97.i36.i212.i ], [ %.99.i164.i, %B28.preheader.i24.i200.i ]
  %.35.i28.i204.i = icmp slt i64 %i.2.0.i27.i203.i, 0
  %.38.i29.i205.i = xor i64 %i.2.0.i27.i203.i, -1
  br i1 %.35.i28.i204.i, label %B84.i33.i209.i, label %B70.i30.i206.i

B70.i30.i206.i:                                   ; preds = %B28.i26.i202.i
  %.49.i31.i207.i = add i64 %.46.i25.i201.i, %.38.i29.i205.i
  %.62.i32.i208.i = icmp slt i64 %.49.i31.i207.i, 0
  br i1 %.62.i32.i208.i, label %B97.i36.i212.i, label %B84.i33.i209.i

B84.i33.i209.i:                                   ; preds = %B70.i30.i206.i, %B28.i26.i202.i
  %"$phi70.0.2.134.i34.i210.i" = phi i64 [ %.49.i31.i207.i, %B70.i30.i206.i ], [ %.38.i29.i205.i, %B28.i26.i202.i ]
  %.69.not.i35.i211.i = icmp slt i64 %"$phi70.0.2.134.i34.i210.i", %.251.fca.5.0.load.i
  br i1 %.69.not.i35.i211.i, label %B152.endif.endif.peel.i170.i, label %B97.i36.i212.i

B97.i36.i212.i:                                   ; preds = %B84.i33.i209.i, %B70.i30.i206.i
  %"$phi70.0.2.135.i37.i213.i" = phi i64 [ %"$phi70.0.2.134.i34.i210.i", %B84.i33.i209.i ], [ %.49.i31.i207.i, %B70.i30.i206.i ]
  br label %B28.i26.i202.i

B152.endif.endif.peel.i170.i:                     ; preds = %B84.i33.i209.i, %B152.preheader.i166.i
  %.183.peel.not.i172.i = icmp eq i64 %storemerge417.i160.i, 1
  br i1 %.183.peel.not.i172.i, label %B302.i162.i, label %B152.peel.next.i173.i

B152.peel.next.i173.i:                            ; preds = %B152.endif.endif.peel.i170.i
  %.196.peel.i174.i = sub i64 1, %.5.i.i
  br label %B152.i175.i

B152.us.i215.i:                                   ; preds = %B250.B300_crit_edge.us.i238.i, %B152.us.preheader.i214.i
  %.182433445.us.i216.i = phi i64 [ %.192.us.i218.i, %B250.B300_crit_edge.us.i238.i ], [ %.140.i159.i, %B152.us.preheader.i214.i ]
  %.189434444.us.i217.i = phi i64 [ %.196.us.i219.i, %B250.B300_crit_edge.us.i238.i ], [ %.99.i164.i, %B152.us.preheader.i214.i ]
  %.192.us.i218.i = add nsw i64 %.182433445.us.i216.i, -1
  %.196.us.i219.i = add i64 %.189434444.us.i217.i, 1
  %.15.i39.i220.i = icmp slt i64 %.189434444.us.i217.i, 0
  %.26.i40.i221.i = icmp sge i64 %.189434444.us.i217.i, %.251.fca.5.0.load.i
  %or.cond.i41.i222.i = select i1 %.15.i39.i220.i, i1 true, i1 %.26.i40.i221.i
  br i1 %or.cond.i41.i222.i, label %B28.preheader.i43.i240.i, label %B152.endif.endif.us.i223.i

B28.preheader.i43.i240.i:                         ; preds = %B152.us.i215.i
  %.46.i44.i241.i = shl nsw i64 %.251.fca.5.0.load.i, 1
  br label %B28.i45.i242.i

B28.i45.i242.i:                                   ; preds = %B97.i55.i252.i, %B28.preheader.i43.i240.i
  %i.2.0.i46.i243.i = phi i64 [ %"$phi70.0.2.135.i56.i253.i", %B97.i55.i252.i ], [ %.189434444.us.i217.i, %B28.preheader.i43.i240.i ]
  %.35.i47.i244.i = icmp slt i64 %i.2.0.i46.i243.i, 0
  %.38.i48.i245.i = xor i64 %i.2.0.i46.i243.i, -1
  br i1 %.35.i47.i244.i, label %B84.i52.i249.i, label %B70.i49.i246.i

B70.i49.i246.i:                                   ; preds = %B28.i45.i242.i
  %.49.i50.i247.i = add i64 %.46.i44.i241.i, %.38.i48.i245.i
  %.62.i51.i248.i = icmp slt i64 %.49.i50.i247.i, 0
  br i1 %.62.i51.i248.i, label %B97.i55.i252.i, label %B84.i52.i249.i

B84.i52.i249.i:                                   ; preds = %B70.i49.i246.i, %B28.i45.i242.i
  %"$phi70.0.2.134.i53.i250.i" = phi i64 [ %.49.i50.i247.i, %B70.i49.i246.i ], [ %.38.i48.i245.i, %B28.i45.i242.i ]
  %.69.not.i54.i251.i = icmp slt i64 %"$phi70.0.2.134.i53.i250.i", %.251.fca.5.0.load.i
  br i1 %.69.not.i54.i251.i, label %B152.endif.endif.us.i223.i, label %B97.i55.i252.i

B97.i55.i252.i:                                   ; preds = %B84.i52.i249.i, %B70.i49.i246.i
  %"$phi70.0.2.135.i56.i253.i" = phi i64 [ %"$phi70.0.2.134.i53.i250.i", %B84.i52.i249.i ], [ %.49.i50.i247.i, %B70.i49.i246.i ]
  br label %B28.i45.i242.i

B152.endif.endif.us.i223.i:                       ; preds = %B84.i52.i249.i, %B152.us.i215.i
  %i.3.1.i42.i224.i = phi i64 [ %.189434444.us.i217.i, %B152.us.i215.i ], [ %"$phi70.0.2.134.i53.i250.i", %B84.i52.i249.i ]
  %.265.us.i226.i = icmp slt i64 %i.3.1.i42.i224.i, 0
  %.266.us.i227.i = select i1 %.265.us.i226.i, i64 %.251.fca.5.0.load.i, i64 0
  %.267.us.i228.i = add i64 %.266.us.i227.i, %i.3.1.i42.i224.i
  %.284.us.i229.i = mul i64 %.267.us.i228.i, %.251.fca.5.1.load.i
  %.286.us.i230.i = getelementptr float, ptr %.251.fca.4.load591.i, i64 %.284.us.i229.i
  br label %B252.us.i231.i

B252.us.i231.i:                                   ; preds = %B252.us.i231.i, %B152.endif.endif.us.i223.i
  %.420427429.us.i232.i = phi i64 [ 0, %B152.endif.endif.us.i223.i ], [ %.427.us.i233.i, %B252.us.i231.i ]
  %.427.us.i233.i = add nuw nsw i64 %.420427429.us.i232.i, 1
  %112 = getelementptr float, ptr %.2469.i, i64 %.420427429.us.i232.i
  %.481.us.i234.i = load float, ptr %112, align 4, !noalias !88
  %113 = getelementptr float, ptr %.286.us.i230.i, i64 %.420427429.us.i232.i
  %.511.us.i235.i = load float, ptr %113, align 4, !noalias !88
  %.512.us.i236.i = fadd contract float %.481.us.i234.i, %.511.us.i235.i
  store float %.512.us.i236.i, ptr %112, align 4, !noalias !88
  %exitcond467.not.i237.i = icmp eq i64 %.2444.fr.i, %.427.us.i233.i
  br i1 %exitcond467.not.i237.i, label %B250.B300_crit_edge.us.i238.i, label %B252.us.i231.i

B250.B300_crit_edge.us.i238.i:                    ; preds = %B252.us.i231.i
  %.183.us.i239.i = icmp samesign ugt i64 %.182433445.us.i216.i, 1
  br i1 %.183.us.i239.i, label %B152.us.i215.i, label %B302.i162.i

B152.endif.endif.i181.i:                          ; preds = %B84.i.i195.i, %B152.i175.i
  %.182433445.i183.i = add nsw i64 %.182433445.in.i176.i, -1
  %.196.i184.i = add i64 %.189434444.i177.i, 1
  %.183.i185.i = icmp sgt i64 %.182433445.in.i176.i, 2
  br i1 %.183.i185.i, label %B152.i175.i, label %B302.i162.i, !llvm.loop !74

B306.endif.i87.i:                                 ; preds = %B84.i14.i144.i, %B306.i82.i
  %i.3.1.i4.i88.i = phi i64 [ %.577.i83.i, %B306.i82.i ], [ %"$phi70.0.2.134.i15.i145.i", %B84.i14.i144.i ]
  %.621.i90.i = icmp slt i64 %i.3.1.i4.i88.i, 0
  %.622.i91.i = select i1 %.621.i90.i, i64 %.251.fca.5.0.load.i, i64 0
  %.623.i92.i = add i64 %.622.i91.i, %i.3.1.i4.i88.i
  %.640.i93.i = mul i64 %.623.i92.i, %.251.fca.5.1.load.i
  %.642.i94.i = getelementptr float, ptr %.251.fca.4.load591.i, i64 %.640.i93.i
  %114 = xor i64 %.5.i.i, -1
  %.682.i95.i = add i64 %.228814231449.i, %114
  %.15.i58.i96.i = icmp slt i64 %.682.i95.i, 0
  %.26.i59.i97.i = icmp sge i64 %.682.i95.i, %.251.fca.5.0.load.i
  %or.cond.i60.i98.i = select i1 %.15.i58.i96.i, i1 true, i1 %.26.i59.i97.i
  br i1 %or.cond.i60.i98.i, label %B28.preheader.i62.i121.i, label %B306.endif.endif.endif.i99.i

B28.preheader.i62.i121.i:                         ; preds = %B306.endif.i87.i
  %.46.i63.i122.i = shl nsw i64 %.251.fca.5.0.load.i, 1
  br label %B28.i64.i123.i

B28.i64.i123.i:                                   ; preds = %B97.i74.i133.i, %B28.preheader.i62.i121.i
  %i.2.0.i65.i124.i = phi i64 [ %"$phi70.0.2.135.i75.i134.i", %B97.i74.i133.i ], [ %.682.i95.i, %B28.preheader.i62.i121.i ]
  %.35.i66.i125.i = icmp slt i64 %i.2.0.i65.i124.i, 0
  %.38.i67.i126.i = xor i64 %i.2.0.i65.i124.i, -1
  br i1 %.35.i66.i125.i, label %B84.i71.i130.i, label %B70.i68.i127.i

B70.i68.i127.i:                                   ; preds = %B28.i64.i123.i
  %.49.i69.i128.i = add i64 %.46.i63.i122.i, %.38.i67.i126.i
  %.62.i70.i129.i = icmp slt i64 %.49.i69.i128.i, 0
  br i1 %.62.i70.i129.i, label %B97.i74.i133.i, label %B84.i71.i130.i

B84.i71.i130.i:                                   ; preds = %B70.i68.i127.i, %B28.i64.i123.i
  %"$phi70.0.2.134.i72.i131.i" = phi i64 [ %.49.i69.i128.i, %B70.i68.i127.i ], [ %.38.i67.i126.i, %B28.i64.i123.i ]
  %.69.not.i73.i132.i = icmp slt i64 %"$phi70.0.2.134.i72.i131.i", %.251.fca.5.0.load.i
  br i1 %.69.not.i73.i132.i, label %B306.endif.endif.endif.i99.i, label %B97.i74.i133.i

B97.i74.i133.i:                                   ; preds = %B84.i71.i130.i, %B70.i68.i127.i
  %"$phi70.0.2.135.i75.i134.i" = phi i64 [ %"$phi70.0.2.134.i72.i131.i", %B84.i71.i130.i ], [ %.49.i69.i128.i, %B70.i68.i127.i ]
  br label %B28.i64.i123.i

B306.endif.endif.endif.i99.i:                     ; preds = %B84.i71.i130.i, %B306.endif.i87.i
  %i.3.1.i61.i100.i = phi i64 [ %.682.i95.i, %B306.endif.i87.i ], [ %"$phi70.0.2.134.i72.i131.i", %B84.i71.i130.i ]
  %.728.i102.i = icmp slt i64 %i.3.1.i61.i100.i, 0
  %.729.i103.i = select i1 %.728.i102.i, i64 %.251.fca.5.0.load.i, i64 0
  %.730.i104.i = add i64 %.729.i103.i, %i.3.1.i61.i100.i
  %.747.i105.i = mul i64 %.730.i104.i, %.251.fca.5.1.load.i
  %.749.i106.i = getelementptr float, ptr %.251.fca.4.load591.i, i64 %.747.i105.i
  %.896422.not.i107.i = icmp slt i64 %.2444.fr.i, 1
  br i1 %.896422.not.i107.i, label %B532.i120.i, label %B466.preheader.i108.i

B466.preheader.i108.i:                            ; preds = %B306.endif.endif.endif.i99.i
  br label %B466.i109.i

B1358.else.if.i:                                  ; preds = %B1358.else.i
  br label %B1358.else.endif.i

B1358.else.endif.i:                               ; preds = %B1358.else.if.i, %B1358.else.i
  %.2356.sroa.0.1.i = phi i64 [ 0, %B1358.else.if.i ], [ %.2368.i, %B1358.else.i ]
  br i1 %.2376.not.i, label %B1358.else.endif.endif.i, label %B1358.else.endif.if.i, !prof !76

B1358.else.endif.if.i:                            ; preds = %B1358.else.endif.i
  br label %B1358.else.endif.endif.i

B1358.else.endif.endif.i:                         ; preds = %B1358.else.endif.if.i, %B1358.else.endif.i
  %.2356.sroa.0.3.i = phi i64 [ %.323.fca.5.0.load610.i, %B1358.else.endif.if.i ], [ %.2356.sroa.0.1.i, %B1358.else.endif.i ]
  br i1 %.2388.i, label %B1358.else.endif.endif.if.i, label %B1358.else.endif.endif.endif.i, !prof !13

B1358.else.endif.endif.if.i:                      ; preds = %B1358.else.endif.endif.i
  br label %B1358.else.endif.endif.endif.i

B1358.else.endif.endif.endif.i:                   ; preds = %B1358.else.endif.endif.if.i, %B1358.else.endif.endif.i
  %.2356.sroa.13.1.i = phi i64 [ 0, %B1358.else.endif.endif.if.i ], [ %.2385.i, %B1358.else.endif.endif.i ]
  br i1 %.2393.not.i, label %B1358.endif.i, label %B1358.else.endif.endif.endif.if.i, !prof !76

B1358.else.endif.endif.endif.if.i:                ; preds = %B1358.else.endif.endif.endif.i
  br label %B1358.endif.i

B1358.endif.endif.i:                              ; preds = %B532.i120.i, %B302.i162.i
  call void @NRT_decref(ptr %.323.fca.0.load608.i), !noalias !6
  %.109210.not.i295.i = icmp slt i64 %.5.i.i, 1
  br i1 %.109210.not.i295.i, label %B1358.endif.endif.endif.else.endif.i, label %B36.lr.ph.i296.i

B36.lr.ph.i296.i:                                 ; preds = %B1358.endif.endif.i
  %.211.i297.i = add nuw nsw i64 %.42.fca.5.1.load, %.5.i.i
  br label %B36.i298.i

B36.i298.i:                                       ; preds = %B36.endif.endif.endif.endif.endif.endif.endif.endif.i421.i, %B36.lr.ph.i296.i
  %.115206211.i299.i = phi i64 [ 0, %B36.lr.ph.i296.i ], [ %.122.i300.i, %B36.endif.endif.endif.endif.endif.endif.endif.endif.i421.i ]
  %.122.i300.i = add nuw nsw i64 %.115206211.i299.i, 1
  %.148.i301.i = xor i64 %.115206211.i299.i, -1
  %.46.i.i302.i = shl nuw nsw i64 %.42.fca.5.1.load, 1
  br label %B28.i.i303.i

B28.i.i303.i:                                     ; preds = %B97.i.i313.i, %B36.i298.i
  %i.2.0.i.i304.i = phi i64 [ %"$phi70.0.2.135.i.i314.i", %B97.i.i313.i ], [ %.148.i301.i, %B36.i298.i ]
  %.35.i.i305.i = icmp slt i64 %i.2.0.i.i304.i, 0
  %.38.i.i306.i = xor i64 %i.2.0.i.i304.i, -1
  br i1 %.35.i.i305.i, label %B84.i.i310.i, label %B70.i.i307.i

B70.i.i307.i:                                     ; preds = %B28.i.i303.i
  %.49.i.i308.i = add nsw i64 %.46.i.i302.i, %.38.i.i306.i
  %.62.i.i309.i = icmp slt i64 %.49.i.i308.i, 0
  br i1 %.62.i.i309.i, label %B97.i.i313.i, label %B84.i.i310.i

B84.i.i310.i:                                     ; preds = %B70.i.i307.i, %B28.i.i303.i
  %"$phi70.0.2.134.i.i311.i" = phi i64 [ %.49.i.i308.i, %B70.i.i307.i ], [ %.38.i.i306.i, %B28.i.i303.i ]
  %.69.not.i.i312.i = icmp slt i64 %"$phi70.0.2.134.i.i311.i", %.42.fca.5.1.load
  br i1 %.69.not.i.i312.i, label %B36.endif.i315.i, label %B97.i.i313.i

B97.i.i313.i:                                     ; preds = %B84.i.i310.i, %B70.i.i307.i
  %"$phi70.0.2.135.i.i314.i" = phi i64 [ %"$phi70.0.2.134.i.i311.i", %B84.i.i310.i ], [ %.49.i.i308.i, %B70.i.i307.i ]
  br label %B28.i.i303.i

B36.endif.i315.i:                                 ; preds = %B84.i.i310.i
  %.178.i317.i = add nuw nsw i64 %.115206211.i299.i, %.42.fca.5.1.load
  %.46.i2.i318.i = shl nuw nsw i64 %.42.fca.5.1.load, 1
  br label %B28.i3.i319.i

B28.i3.i319.i:                                    ; preds = %B97.i13.i329.i, %B36.endif.i315.i
  %i.2.0.i4.i320.i = phi i64 [ %"$phi70.0.2.135.i14.i330.i", %B97.i13.i329.i ], [ %.178.i317.i, %B36.endif.i315.i ]
  %.35.i5.i321.i = icmp slt i64 %i.2.0.i4.i320.i, 0
  %.38.i6.i322.i = xor i64 %i.2.0.i4.i320.i, -1
  br i1 %.35.i5.i321.i, label %B84.i10.i326.i, label %B70.i7.i323.i

B70.i7.i323.i:                                    ; preds = %B28.i3.i319.i
  %.49.i8.i324.i = add nsw i64 %.46.i2.i318.i, %.38.i6.i322.i
  %.62.i9.i325.i = icmp slt i64 %.49.i8.i324.i, 0
  br i1 %.62.i9.i325.i, label %B97.i13.i329.i, label %B84.i10.i326.i

B84.i10.i326.i:                                   ; preds = %B70.i7.i323.i, %B28.i3.i319.i
  %"$phi70.0.2.134.i11.i327.i" = phi i64 [ %.49.i8.i324.i, %B70.i7.i323.i ], [ %.38.i6.i322.i, %B28.i3.i319.i ]
  %.69.not.i12.i328.i = icmp slt i64 %"$phi70.0.2.134.i11.i327.i", %.42.fca.5.1.load
  br i1 %.69.not.i12.i328.i, label %B36.endif.endif.else.i331.i, label %B97.i13.i329.i

B97.i13.i329.i:                                   ; preds = %B84.i10.i326.i, %B70.i7.i323.i
  %"$phi70.0.2.135.i14.i330.i" = phi i64 [ %"$phi70.0.2.134.i11.i327.i", %B84.i10.i326.i ], [ %.49.i8.i324.i, %B70.i7.i323.i ]
  br label %B28.i3.i319.i

B36.endif.endif.else.i331.i:                      ; preds = %B84.i10.i326.i
  %.175.i333.i = add nsw i64 %"$phi70.0.2.134.i.i311.i", %.5.i.i
  %.205.i334.i = add nsw i64 %"$phi70.0.2.134.i11.i327.i", %.5.i.i
  %.208.i335.i = add nsw i64 %.5.i.i, %.148.i301.i
  %.212.i336.i = add nuw nsw i64 %.211.i297.i, %.115206211.i299.i
  %.215.i337.i = shl i64 %.175.i333.i, 3
  %.218.i338.i = add i64 %.215.i337.i, 8
  %.255.i339.i = icmp slt i64 %.175.i333.i, 0
  %.256.i340.i = select i1 %.255.i339.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.257.i341.i = add i64 %.256.i340.i, %.215.i337.i
  %.260.i342.i = icmp slt i64 %.257.i341.i, 0
  br i1 %.260.i342.i, label %B36.endif.endif.else.if.i428.i, label %B36.endif.endif.else.endif.i343.i, !prof !13

B36.endif.endif.else.if.i428.i:                   ; preds = %B36.endif.endif.else.i331.i
  br label %B36.endif.endif.else.endif.i343.i

B36.endif.endif.else.endif.i343.i:                ; preds = %B36.endif.endif.else.if.i428.i, %B36.endif.endif.else.i331.i
  %.245.sroa.0.1.i344.i = phi i64 [ 0, %B36.endif.endif.else.if.i428.i ], [ %.257.i341.i, %B36.endif.endif.else.i331.i ]
  %.265.not.i345.i = icmp slt i64 %.257.i341.i, %.323.fca.5.0.load610.i
  br i1 %.265.not.i345.i, label %B36.endif.endif.else.endif.endif.i347.i, label %B36.endif.endif.else.endif.if.i346.i, !prof !76

B36.endif.endif.else.endif.if.i346.i:             ; preds = %B36.endif.endif.else.endif.i343.i
  br label %B36.endif.endif.else.endif.endif.i347.i

B36.endif.endif.else.endif.endif.i347.i:          ; preds = %B36.endif.endif.else.endif.if.i346.i, %B36.endif.endif.else.endif.i343.i
  %.245.sroa.0.3.i348.i = phi i64 [ %.323.fca.5.0.load610.i, %B36.endif.endif.else.endif.if.i346.i ], [ %.245.sroa.0.1.i344.i, %B36.endif.endif.else.endif.i343.i ]
  %.272.i349.i = icmp slt i64 %.218.i338.i, 0
  %.273.i350.i = select i1 %.272.i349.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.274.i351.i = add i64 %.273.i350.i, %.218.i338.i
  %.277.i352.i = icmp slt i64 %.274.i351.i, 0
  br i1 %.277.i352.i, label %B36.endif.endif.else.endif.endif.if.i427.i, label %B36.endif.endif.else.endif.endif.endif.i353.i, !prof !13

B36.endif.endif.else.endif.endif.if.i427.i:       ; preds = %B36.endif.endif.else.endif.endif.i347.i
  br label %B36.endif.endif.else.endif.endif.endif.i353.i

B36.endif.endif.else.endif.endif.endif.i353.i:    ; preds = %B36.endif.endif.else.endif.endif.if.i427.i, %B36.endif.endif.else.endif.endif.i347.i
  %.245.sroa.13.1.i354.i = phi i64 [ 0, %B36.endif.endif.else.endif.endif.if.i427.i ], [ %.274.i351.i, %B36.endif.endif.else.endif.endif.i347.i ]
  %.282.not.i355.i = icmp slt i64 %.274.i351.i, %.323.fca.5.0.load610.i
  br i1 %.282.not.i355.i, label %B36.endif.endif.endif.else.i357.i, label %B36.endif.endif.else.endif.endif.endif.if.i356.i, !prof !76

B36.endif.endif.else.endif.endif.endif.if.i356.i: ; preds = %B36.endif.endif.else.endif.endif.endif.i353.i
  br label %B36.endif.endif.endif.else.i357.i

B36.endif.endif.endif.else.i357.i:                ; preds = %B36.endif.endif.else.endif.endif.endif.if.i356.i, %B36.endif.endif.else.endif.endif.endif.i353.i
  %.245.sroa.13.0.i358.i = phi i64 [ %.245.sroa.13.1.i354.i, %B36.endif.endif.else.endif.endif.endif.i353.i ], [ %.323.fca.5.0.load610.i, %B36.endif.endif.else.endif.endif.endif.if.i356.i ]
  %.333.i359.i = sub i64 %.245.sroa.13.0.i358.i, %.245.sroa.0.3.i348.i
  %.358.i360.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.245.sroa.0.3.i348.i
  %.391.i361.i = shl nsw i64 %.208.i335.i, 3
  %.433.i362.i = icmp slt i64 %.208.i335.i, 0
  br i1 %.433.i362.i, label %B36.endif.endif.endif.else.if.i426.i, label %B36.endif.endif.endif.else.endif.i363.i, !prof !13

B36.endif.endif.endif.endif.i367.i:               ; preds = %B36.endif.endif.endif.else.endif.if.i366.i, %B36.endif.endif.endif.else.endif.i363.i
  %.418.sroa.0.3.i368.i = phi i64 [ %.323.fca.5.0.load610.i, %B36.endif.endif.endif.else.endif.if.i366.i ], [ %.418.sroa.0.1.i364.i, %B36.endif.endif.endif.else.endif.i363.i ]
  %.531.i369.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.418.sroa.0.3.i368.i
  %.12491.not.i.i370.i = icmp slt i64 %.333.i359.i, 1
  br i1 %.12491.not.i.i370.i, label %B36.endif.endif.endif.endif.endif.else.i377.i, label %B58.preheader.i.i371.i

B58.preheader.i.i371.i:                           ; preds = %B36.endif.endif.endif.endif.i367.i
  br label %B58.i.i372.i

B58.i.i372.i:                                     ; preds = %B58.i.i372.i, %B58.preheader.i.i371.i
  %.1309092.i.i373.i = phi i64 [ %.137.i.i374.i, %B58.i.i372.i ], [ 0, %B58.preheader.i.i371.i ]
  %.137.i.i374.i = add nuw nsw i64 %.1309092.i.i373.i, 1
  %115 = getelementptr float, ptr %.358.i360.i, i64 %.1309092.i.i373.i
  %.191.i.i375.i = load float, ptr %115, align 4, !noalias !94
  %116 = getelementptr float, ptr %.531.i369.i, i64 %.1309092.i.i373.i
  store float %.191.i.i375.i, ptr %116, align 4, !noalias !94
  %exitcond.not.i.i376.i = icmp eq i64 %.333.i359.i, %.137.i.i374.i
  br i1 %exitcond.not.i.i376.i, label %B36.endif.endif.endif.endif.endif.else.i377.i, label %B58.i.i372.i

B36.endif.endif.endif.else.if.i426.i:             ; preds = %B36.endif.endif.endif.else.i357.i
  br label %B36.endif.endif.endif.else.endif.i363.i

B36.endif.endif.endif.else.endif.i363.i:          ; preds = %B36.endif.endif.endif.else.if.i426.i, %B36.endif.endif.endif.else.i357.i
  %.418.sroa.0.1.i364.i = phi i64 [ 0, %B36.endif.endif.endif.else.if.i426.i ], [ %.391.i361.i, %B36.endif.endif.endif.else.i357.i ]
  %.438.not.i365.i = icmp slt i64 %.391.i361.i, %.323.fca.5.0.load610.i
  br i1 %.438.not.i365.i, label %B36.endif.endif.endif.endif.i367.i, label %B36.endif.endif.endif.else.endif.if.i366.i, !prof !76

B36.endif.endif.endif.else.endif.if.i366.i:       ; preds = %B36.endif.endif.endif.else.endif.i363.i
  br label %B36.endif.endif.endif.endif.i367.i

B36.endif.endif.endif.endif.endif.else.i377.i:    ; preds = %B58.i.i372.i, %B36.endif.endif.endif.endif.i367.i
  %.599.i378.i = shl i64 %.205.i334.i, 3
  %.602.i379.i = add i64 %.599.i378.i, 8
  %.639.i380.i = icmp slt i64 %.205.i334.i, 0
  %.640.i381.i = select i1 %.639.i380.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.641.i382.i = add i64 %.640.i381.i, %.599.i378.i
  %.644.i383.i = icmp slt i64 %.641.i382.i, 0
  br i1 %.644.i383.i, label %B36.endif.endif.endif.endif.endif.else.if.i425.i, label %B36.endif.endif.endif.endif.endif.else.endif.i384.i, !prof !13

B36.endif.endif.endif.endif.endif.else.if.i425.i: ; preds = %B36.endif.endif.endif.endif.endif.else.i377.i
  br label %B36.endif.endif.endif.endif.endif.else.endif.i384.i

B36.endif.endif.endif.endif.endif.else.endif.i384.i: ; preds = %B36.endif.endif.endif.endif.endif.else.if.i425.i, %B36.endif.endif.endif.endif.endif.else.i377.i
  %.629.sroa.0.1.i385.i = phi i64 [ 0, %B36.endif.endif.endif.endif.endif.else.if.i425.i ], [ %.641.i382.i, %B36.endif.endif.endif.endif.endif.else.i377.i ]
  %.649.not.i386.i = icmp slt i64 %.641.i382.i, %.323.fca.5.0.load610.i
  br i1 %.649.not.i386.i, label %B36.endif.endif.endif.endif.endif.else.endif.endif.i388.i, label %B36.endif.endif.endif.endif.endif.else.endif.if.i387.i, !prof !76

B36.endif.endif.endif.endif.endif.else.endif.if.i387.i: ; preds = %B36.endif.endif.endif.endif.endif.else.endif.i384.i
  br label %B36.endif.endif.endif.endif.endif.else.endif.endif.i388.i

B36.endif.endif.endif.endif.endif.else.endif.endif.i388.i: ; preds = %B36.endif.endif.endif.endif.endif.else.endif.if.i387.i, %B36.endif.endif.endif.endif.endif.else.endif.i384.i
  %.629.sroa.0.3.i389.i = phi i64 [ %.323.fca.5.0.load610.i, %B36.endif.endif.endif.endif.endif.else.endif.if.i387.i ], [ %.629.sroa.0.1.i385.i, %B36.endif.endif.endif.endif.endif.else.endif.i384.i ]
  %.656.i390.i = icmp slt i64 %.602.i379.i, 0
  %.657.i391.i = select i1 %.656.i390.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.658.i392.i = add i64 %.657.i391.i, %.602.i379.i
  %.661.i393.i = icmp slt i64 %.658.i392.i, 0
  br i1 %.661.i393.i, label %B36.endif.endif.endif.endif.endif.else.endif.endif.if.i424.i, label %B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i394.i, !prof !13

B36.endif.endif.endif.endif.endif.else.endif.endif.if.i424.i: ; preds = %B36.endif.endif.endif.endif.endif.else.endif.endif.i388.i
  br label %B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i394.i

B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i394.i: ; preds = %B36.endif.endif.endif.endif.endif.else.endif.endif.if.i424.i, %B36.endif.endif.endif.endif.endif.else.endif.endif.i388.i
  %.629.sroa.13.1.i395.i = phi i64 [ 0, %B36.endif.endif.endif.endif.endif.else.endif.endif.if.i424.i ], [ %.658.i392.i, %B36.endif.endif.endif.endif.endif.else.endif.endif.i388.i ]
  %.666.not.i396.i = icmp slt i64 %.658.i392.i, %.323.fca.5.0.load610.i
  br i1 %.666.not.i396.i, label %B36.endif.endif.endif.endif.endif.endif.else.endif.i407.i, label %B36.endif.endif.endif.end...if.i397.i, !prof !76

B36.endif.endif.endif.end...if.i397.i:            ; preds = %B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i394.i
  br label %B36.endif.endif.endif.endif.endif.endif.else.endif.i407.i

B36.endif.endif.endif.endif.endif.endif.endif.i411.i: ; preds = %B36.endif.endif.endif.endif.endif.endif.else.endif.if.i410.i, %B36.endif.endif.endif.endif.endif.endif.else.endif.i407.i
  %.802.sroa.0.3.i412.i = phi i64 [ %.323.fca.5.0.load610.i, %B36.endif.endif.endif.endif.endif.endif.else.endif.if.i410.i ], [ %.775.i402.i, %B36.endif.endif.endif.endif.endif.endif.else.endif.i407.i ]
  %.915.i413.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.802.sroa.0.3.i412.i
  %.12491.not.i17.i414.i = icmp slt i64 %.717.i400.i, 1
  br i1 %.12491.not.i17.i414.i, label %B36.endif.endif.endif.endif.endif.endif.endif.endif.i421.i, label %B58.preheader.i18.i415.i

B58.preheader.i18.i415.i:                         ; preds = %B36.endif.endif.endif.endif.endif.endif.endif.i411.i
  br label %B58.i19.i416.i

B58.i19.i416.i:                                   ; preds = %B58.i19.i416.i, %B58.preheader.i18.i415.i
  %.1309092.i20.i417.i = phi i64 [ %.137.i21.i418.i, %B58.i19.i416.i ], [ 0, %B58.preheader.i18.i415.i ]
  %.137.i21.i418.i = add nuw nsw i64 %.1309092.i20.i417.i, 1
  %117 = getelementptr float, ptr %.742.i401.i, i64 %.1309092.i20.i417.i
  %.191.i22.i419.i = load float, ptr %117, align 4, !noalias !99
  %118 = getelementptr float, ptr %.915.i413.i, i64 %.1309092.i20.i417.i
  store float %.191.i22.i419.i, ptr %118, align 4, !noalias !99
  %exitcond.not.i23.i420.i = icmp eq i64 %.717.i400.i, %.137.i21.i418.i
  br i1 %exitcond.not.i23.i420.i, label %B36.endif.endif.endif.endif.endif.endif.endif.endif.i421.i, label %B58.i19.i416.i

B36.endif.endif.endif.endif.endif.endif.else.endif.i407.i: ; preds = %B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i394.i, %B36.endif.endif.endif.end...if.i397.i
  %.629.sroa.13.0.i399.i = phi i64 [ %.629.sroa.13.1.i395.i, %B36.endif.endif.endif.endif.endif.else.endif.endif.endif.i394.i ], [ %.323.fca.5.0.load610.i, %B36.endif.endif.endif.end...if.i397.i ]
  %.717.i400.i = sub i64 %.629.sroa.13.0.i399.i, %.629.sroa.0.3.i389.i
  %.742.i401.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.629.sroa.0.3.i389.i
  %.775.i402.i = shl nsw i64 %.212.i336.i, 3
  %.822.not.i409.i = icmp slt i64 %.775.i402.i, %.323.fca.5.0.load610.i
  br i1 %.822.not.i409.i, label %B36.endif.endif.endif.endif.endif.endif.endif.i411.i, label %B36.endif.endif.endif.endif.endif.endif.else.endif.if.i410.i, !prof !76

B36.endif.endif.endif.endif.endif.endif.else.endif.if.i410.i: ; preds = %B36.endif.endif.endif.endif.endif.endif.else.endif.i407.i
  br label %B36.endif.endif.endif.endif.endif.endif.endif.i411.i

B36.endif.endif.endif.endif.endif.endif.endif.endif.i421.i: ; preds = %B58.i19.i416.i, %B36.endif.endif.endif.endif.endif.endif.endif.i411.i
  %exitcond.not.i422.i = icmp eq i64 %.122.i300.i, %.5.i.i
  br i1 %exitcond.not.i422.i, label %B1358.endif.endif.endif.else.endif.i, label %B36.i298.i

B1358.endif.endif.endif.endif.i:                  ; preds = %B1358.endif.endif.endif.else.endif.endif.endif.if.i, %B1358.endif.endif.endif.else.endif.endif.endif.i
  %.2596.sroa.13.0.i = phi i64 [ %.229.i, %B1358.endif.endif.endif.else.endif.endif.endif.i ], [ %.360.fca.5.0.load.i, %B1358.endif.endif.endif.else.endif.endif.endif.if.i ]
  %.2684.i = sub i64 %.2596.sroa.13.0.i, %.2596.sroa.0.3.i
  %.2709.i = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.2596.sroa.0.3.i
  %.90.i429.not.i = icmp slt i64 %.2684.i, 1
  br i1 %.90.i429.not.i, label %B88.endif.i430.i, label %B62.preheader.i548.i

B62.preheader.i548.i:                             ; preds = %B1358.endif.endif.endif.endif.i
  br label %B62.i549.i

B62.i549.i:                                       ; preds = %B62.i549.i, %B62.preheader.i548.i
  %.140609611.i550.i = phi i64 [ %.147.i551.i, %B62.i549.i ], [ 0, %B62.preheader.i548.i ]
  %.147.i551.i = add nuw nsw i64 %.140609611.i550.i, 1
  %119 = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.140609611.i550.i
  %.201.i552.i = load float, ptr %119, align 4, !noalias !102
  %120 = getelementptr float, ptr %.2709.i, i64 %.140609611.i550.i
  store float %.201.i552.i, ptr %120, align 4, !noalias !102
  %exitcond.not.i553.i = icmp eq i64 %.2684.i, %.147.i551.i
  br i1 %exitcond.not.i553.i, label %B88.endif.i430.i, label %B62.i549.i

B136.i440.i:                                      ; preds = %B136.lr.ph.i438.i, %B585.i511.i
  %indvars.iv.i441.i = phi i64 [ %.238.i431.i, %B136.lr.ph.i438.i ], [ %indvars.iv.next.i513.i, %B585.i511.i ]
  %.318641667.i442.i = phi i64 [ %.298.i434.i, %B136.lr.ph.i438.i ], [ %.328.i445.i, %B585.i511.i ]
  %.325642666.i443.i = phi i64 [ 1, %B136.lr.ph.i438.i ], [ %.332.i446.i, %B585.i511.i ]
  %smax.i444.i = call i64 @llvm.smax.i64(i64 %indvars.iv.i441.i, i64 0)
  %121 = add i64 %smax.i444.i, %.325642666.i443.i
  %.328.i445.i = add nsw i64 %.318641667.i442.i, -1
  %.332.i446.i = add i64 %.325642666.i443.i, 4
  %122 = add nsw i64 %.325642666.i443.i, 3
  %.365.not.i447.i = icmp sgt i64 %122, %.238.i431.i
  br i1 %.365.not.i447.i, label %B426.endif.i518.i, label %B168.else.i448.i

B322.i498.i:                                      ; preds = %B322.preheader.i497.i, %B322.i498.i
  %.1190615617.i499.i = phi i64 [ %.1197.i500.i, %B322.i498.i ], [ 0, %B322.preheader.i497.i ]
  %.1197.i500.i = add nuw nsw i64 %.1190615617.i499.i, 1
  %123 = getelementptr float, ptr %.2709.i, i64 %.1190615617.i499.i
  %.1251.i501.i = load float, ptr %123, align 4, !noalias !102
  %124 = getelementptr float, ptr %.509.i460.i, i64 %.1190615617.i499.i
  %.1281.i502.i = load float, ptr %124, align 4, !noalias !102
  %125 = getelementptr float, ptr %.684.i472.i, i64 %.1190615617.i499.i
  %.1311.i503.i = load float, ptr %125, align 4, !noalias !102
  %.1312.i504.i = fadd contract float %.1281.i502.i, %.1311.i503.i
  %126 = getelementptr float, ptr %.877.i484.i, i64 %.1190615617.i499.i
  %.1342.i505.i = load float, ptr %126, align 4, !noalias !102
  %127 = getelementptr float, ptr %.1054.i496.i, i64 %.1190615617.i499.i
  %.1372.i506.i = load float, ptr %127, align 4, !noalias !102
  %.1373.i507.i = fadd contract float %.1342.i505.i, %.1372.i506.i
  %.1374.i508.i = fadd contract float %.1312.i504.i, %.1373.i507.i
  %.1375.i509.i = fadd contract float %.1251.i501.i, %.1374.i508.i
  store float %.1375.i509.i, ptr %123, align 4, !noalias !102
  %exitcond677.not.i510.i = icmp eq i64 %.2684.i, %.1197.i500.i
  br i1 %exitcond677.not.i510.i, label %B585.i511.i, label %B322.i498.i

B532.i538.i:                                      ; preds = %B532.preheader.i537.i, %B532.i538.i
  %.1820622624.i539.i = phi i64 [ %.1827.i540.i, %B532.i538.i ], [ 0, %B532.preheader.i537.i ]
  %.1827.i540.i = add nuw nsw i64 %.1820622624.i539.i, 1
  %128 = getelementptr float, ptr %.2709.i, i64 %.1820622624.i539.i
  %.1881.i541.i = load float, ptr %128, align 4, !noalias !102
  %129 = getelementptr float, ptr %.1696.i536.i, i64 %.1820622624.i539.i
  %.1911.i542.i = load float, ptr %129, align 4, !noalias !102
  %.1912.i543.i = fadd contract float %.1881.i541.i, %.1911.i542.i
  store float %.1912.i543.i, ptr %128, align 4, !noalias !102
  %exitcond678.not.i544.i = icmp eq i64 %.2684.i, %.1827.i540.i
  br i1 %exitcond678.not.i544.i, label %B580.i545.i, label %B532.i538.i

B580.i545.i:                                      ; preds = %B532.i538.i, %B472.endif.endif.i534.i
  %exitcond679.not.i546.i = icmp eq i64 %.1530.i524.i, %121
  br i1 %exitcond679.not.i546.i, label %B585.i511.i, label %B472.else.i522.i

B585.i511.i:                                      ; preds = %B322.i498.i, %B580.i545.i, %B426.endif.i518.i, %B168.endif.endif.endif.endif.endif.i494.i
  %.319.i512.i = icmp sgt i64 %.318641667.i442.i, 1
  %indvars.iv.next.i513.i = add i64 %indvars.iv.i441.i, -4
  br i1 %.319.i512.i, label %B136.i440.i, label %B1358.endif.endif.endif.endif.endif.endif.i

B88.endif.i430.i:                                 ; preds = %B62.i549.i, %B1358.endif.endif.endif.endif.i
  %.238.i431.i = shl i64 %.5.i.i, 1
  %.239.i432.i = or disjoint i64 %.238.i431.i, 1
  %130 = and i64 %.5.i.i, 1
  %.296600601.i433.i = lshr i64 %.238.i431.i, 2
  %.298.i434.i = add nuw nsw i64 %.296600601.i433.i, %130
  %.277.inv.i435.i = icmp slt i64 %.5.i.i, 1
  %.319659.not676.i436.i = icmp eq i64 %.298.i434.i, 0
  %.319659.not.i437.i = select i1 %.277.inv.i435.i, i1 true, i1 %.319659.not676.i436.i
  br i1 %.319659.not.i437.i, label %B1358.endif.endif.endif.endif.endif.endif.i, label %B136.lr.ph.i438.i

B136.lr.ph.i438.i:                                ; preds = %B88.endif.i430.i
  %.1184616.not.i439.i = icmp slt i64 %.2684.i, 1
  br label %B136.i440.i

B168.else.i448.i:                                 ; preds = %B136.i440.i
  %.369.i449.i = shl i64 %.325642666.i443.i, 3
  %.406.i450.i = icmp slt i64 %.325642666.i443.i, 0
  %.407.i451.i = select i1 %.406.i450.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.408.i452.i = add i64 %.407.i451.i, %.369.i449.i
  %.411.i453.i = icmp slt i64 %.408.i452.i, 0
  br i1 %.411.i453.i, label %B168.else.if.i517.i, label %B168.else.endif.i454.i, !prof !13

B168.else.if.i517.i:                              ; preds = %B168.else.i448.i
  br label %B168.else.endif.i454.i

B168.else.endif.i454.i:                           ; preds = %B168.else.if.i517.i, %B168.else.i448.i
  %.396.sroa.0.1.i455.i = phi i64 [ 0, %B168.else.if.i517.i ], [ %.408.i452.i, %B168.else.i448.i ]
  %.416.not.i456.i = icmp slt i64 %.408.i452.i, %.323.fca.5.0.load610.i
  br i1 %.416.not.i456.i, label %B168.endif.else.i458.i, label %B168.else.endif.if.i457.i, !prof !76

B168.else.endif.if.i457.i:                        ; preds = %B168.else.endif.i454.i
  br label %B168.endif.else.i458.i

B168.endif.else.i458.i:                           ; preds = %B168.else.endif.if.i457.i, %B168.else.endif.i454.i
  %.396.sroa.0.3.i459.i = phi i64 [ %.323.fca.5.0.load610.i, %B168.else.endif.if.i457.i ], [ %.396.sroa.0.1.i455.i, %B168.else.endif.i454.i ]
  %.509.i460.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.396.sroa.0.3.i459.i
  %.544.i461.i = add nuw nsw i64 %.369.i449.i, 8
  %.581.i462.i = icmp slt i64 %.369.i449.i, -8
  %.582.i463.i = select i1 %.581.i462.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.583.i464.i = add i64 %.582.i463.i, %.544.i461.i
  %.586.i465.i = icmp slt i64 %.583.i464.i, 0
  br i1 %.586.i465.i, label %B168.endif.else.if.i516.i, label %B168.endif.else.endif.i466.i, !prof !13

B168.endif.else.if.i516.i:                        ; preds = %B168.endif.else.i458.i
  br label %B168.endif.else.endif.i466.i

B168.endif.else.endif.i466.i:                     ; preds = %B168.endif.else.if.i516.i, %B168.endif.else.i458.i
  %.571.sroa.0.1.i467.i = phi i64 [ 0, %B168.endif.else.if.i516.i ], [ %.583.i464.i, %B168.endif.else.i458.i ]
  %.591.not.i468.i = icmp slt i64 %.583.i464.i, %.323.fca.5.0.load610.i
  br i1 %.591.not.i468.i, label %B168.endif.endif.else.i470.i, label %B168.endif.else.endif.if.i469.i, !prof !76

B168.endif.else.endif.if.i469.i:                  ; preds = %B168.endif.else.endif.i466.i
  br label %B168.endif.endif.else.i470.i

B168.endif.endif.else.i470.i:                     ; preds = %B168.endif.else.endif.if.i469.i, %B168.endif.else.endif.i466.i
  %.571.sroa.0.3.i471.i = phi i64 [ %.323.fca.5.0.load610.i, %B168.endif.else.endif.if.i469.i ], [ %.571.sroa.0.1.i467.i, %B168.endif.else.endif.i466.i ]
  %.684.i472.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.571.sroa.0.3.i471.i
  %.737.i473.i = add nuw nsw i64 %.369.i449.i, 16
  %.774.i474.i = icmp slt i64 %.369.i449.i, -16
  %.775.i475.i = select i1 %.774.i474.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.776.i476.i = add i64 %.775.i475.i, %.737.i473.i
  %.779.i477.i = icmp slt i64 %.776.i476.i, 0
  br i1 %.779.i477.i, label %B168.endif.endif.else.if.i515.i, label %B168.endif.endif.else.endif.i478.i, !prof !13

B168.endif.endif.else.if.i515.i:                  ; preds = %B168.endif.endif.else.i470.i
  br label %B168.endif.endif.else.endif.i478.i

B168.endif.endif.else.endif.i478.i:               ; preds = %B168.endif.endif.else.if.i515.i, %B168.endif.endif.else.i470.i
  %.764.sroa.0.1.i479.i = phi i64 [ 0, %B168.endif.endif.else.if.i515.i ], [ %.776.i476.i, %B168.endif.endif.else.i470.i ]
  %.784.not.i480.i = icmp slt i64 %.776.i476.i, %.323.fca.5.0.load610.i
  br i1 %.784.not.i480.i, label %B168.endif.endif.endif.else.i482.i, label %B168.endif.endif.else.endif.if.i481.i, !prof !76

B168.endif.endif.else.endif.if.i481.i:            ; preds = %B168.endif.endif.else.endif.i478.i
  br label %B168.endif.endif.endif.else.i482.i

B168.endif.endif.endif.else.i482.i:               ; preds = %B168.endif.endif.else.endif.if.i481.i, %B168.endif.endif.else.endif.i478.i
  %.764.sroa.0.3.i483.i = phi i64 [ %.323.fca.5.0.load610.i, %B168.endif.endif.else.endif.if.i481.i ], [ %.764.sroa.0.1.i479.i, %B168.endif.endif.else.endif.i478.i ]
  %.877.i484.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.764.sroa.0.3.i483.i
  %.914.i485.i = add i64 %.369.i449.i, 24
  %.951.i486.i = icmp slt i64 %.914.i485.i, 0
  %.952.i487.i = select i1 %.951.i486.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.953.i488.i = add i64 %.952.i487.i, %.914.i485.i
  %.956.i489.i = icmp slt i64 %.953.i488.i, 0
  br i1 %.956.i489.i, label %B168.endif.endif.endif.else.if.i514.i, label %B168.endif.endif.endif.else.endif.i490.i, !prof !13

B168.endif.endif.endif.else.if.i514.i:            ; preds = %B168.endif.endif.endif.else.i482.i
  br label %B168.endif.endif.endif.else.endif.i490.i

B168.endif.endif.endif.else.endif.i490.i:         ; preds = %B168.endif.endif.endif.else.if.i514.i, %B168.endif.endif.endif.else.i482.i
  %.941.sroa.0.1.i491.i = phi i64 [ 0, %B168.endif.endif.endif.else.if.i514.i ], [ %.953.i488.i, %B168.endif.endif.endif.else.i482.i ]
  %.961.not.i492.i = icmp slt i64 %.953.i488.i, %.323.fca.5.0.load610.i
  br i1 %.961.not.i492.i, label %B168.endif.endif.endif.endif.endif.i494.i, label %B168.endif.endif.endif.else.endif.if.i493.i, !prof !76

B168.endif.endif.endif.else.endif.if.i493.i:      ; preds = %B168.endif.endif.endif.else.endif.i490.i
  br label %B168.endif.endif.endif.endif.endif.i494.i

B168.endif.endif.endif.endif.endif.i494.i:        ; preds = %B168.endif.endif.endif.else.endif.if.i493.i, %B168.endif.endif.endif.else.endif.i490.i
  %.941.sroa.0.3.i495.i = phi i64 [ %.323.fca.5.0.load610.i, %B168.endif.endif.endif.else.endif.if.i493.i ], [ %.941.sroa.0.1.i491.i, %B168.endif.endif.endif.else.endif.i490.i ]
  %.1054.i496.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.941.sroa.0.3.i495.i
  br i1 %.1184616.not.i439.i, label %B585.i511.i, label %B322.preheader.i497.i

B322.preheader.i497.i:                            ; preds = %B168.endif.endif.endif.endif.endif.i494.i
  br label %B322.i498.i

B426.endif.i518.i:                                ; preds = %B136.i440.i
  %.1474.i519.i = sub i64 %.239.i432.i, %.325642666.i443.i
  %.1517634.not.i520.i = icmp slt i64 %.1474.i519.i, 1
  br i1 %.1517634.not.i520.i, label %B585.i511.i, label %B472.else.preheader.i521.i

B472.else.preheader.i521.i:                       ; preds = %B426.endif.i518.i
  br label %B472.else.i522.i

B472.else.i522.i:                                 ; preds = %B472.else.preheader.i521.i, %B580.i545.i
  %.1523629635.i523.i = phi i64 [ %.1530.i524.i, %B580.i545.i ], [ %.325642666.i443.i, %B472.else.preheader.i521.i ]
  %.1530.i524.i = add i64 %.1523629635.i523.i, 1
  %.1556.i525.i = shl nsw i64 %.1523629635.i523.i, 3
  %.1593.i526.i = icmp slt i64 %.1523629635.i523.i, 0
  %.1594.i527.i = select i1 %.1593.i526.i, i64 %.323.fca.5.0.load610.i, i64 0
  %.1595.i528.i = add i64 %.1594.i527.i, %.1556.i525.i
  %.1598.i529.i = icmp slt i64 %.1595.i528.i, 0
  br i1 %.1598.i529.i, label %B472.else.if.i547.i, label %B472.else.endif.i530.i, !prof !13

B472.else.if.i547.i:                              ; preds = %B472.else.i522.i
  br label %B472.else.endif.i530.i

B472.else.endif.i530.i:                           ; preds = %B472.else.if.i547.i, %B472.else.i522.i
  %.1583.sroa.0.1.i531.i = phi i64 [ 0, %B472.else.if.i547.i ], [ %.1595.i528.i, %B472.else.i522.i ]
  %.1603.not.i532.i = icmp slt i64 %.1595.i528.i, %.323.fca.5.0.load610.i
  br i1 %.1603.not.i532.i, label %B472.endif.endif.i534.i, label %B472.else.endif.if.i533.i, !prof !76

B472.else.endif.if.i533.i:                        ; preds = %B472.else.endif.i530.i
  br label %B472.endif.endif.i534.i

B472.endif.endif.i534.i:                          ; preds = %B472.else.endif.if.i533.i, %B472.else.endif.i530.i
  %.1583.sroa.0.3.i535.i = phi i64 [ %.323.fca.5.0.load610.i, %B472.else.endif.if.i533.i ], [ %.1583.sroa.0.1.i531.i, %B472.else.endif.i530.i ]
  %.1696.i536.i = getelementptr float, ptr %.323.fca.4.load609.i, i64 %.1583.sroa.0.3.i535.i
  br i1 %.1184616.not.i439.i, label %B580.i545.i, label %B532.preheader.i537.i

B532.preheader.i537.i:                            ; preds = %B472.endif.endif.i534.i
  br label %B532.i538.i

B1358.endif.endif.endif.else.endif.i:             ; preds = %B36.endif.endif.endif.endif.endif.endif.endif.endif.i421.i, %B1358.endif.endif.i
  br i1 %.2616.i, label %B1358.endif.endif.endif.else.endif.if.i, label %B1358.endif.endif.endif.else.endif.endif.endif.i, !prof !13

B1358.endif.endif.endif.else.endif.if.i:          ; preds = %B1358.endif.endif.endif.else.endif.i
  br label %B1358.endif.endif.endif.else.endif.endif.endif.i

B1358.endif.endif.endif.else.endif.endif.endif.i: ; preds = %B1358.endif.endif.endif.else.endif.i, %B1358.endif.endif.endif.else.endif.if.i
  %.2596.sroa.0.3.i = phi i64 [ %.360.fca.5.0.load.i, %B1358.endif.endif.endif.else.endif.if.i ], [ 0, %B1358.endif.endif.endif.else.endif.i ]
  br i1 %.2633.not.i, label %B1358.endif.endif.endif.endif.i, label %B1358.endif.endif.endif.else.endif.endif.endif.if.i, !prof !76

B1358.endif.endif.endif.else.endif.endif.endif.if.i: ; preds = %B1358.endif.endif.endif.else.endif.endif.endif.i
  br label %B1358.endif.endif.endif.endif.i

B1358.endif.endif.endif.endif.endif.endif.i:      ; preds = %B585.i511.i, %B88.endif.i430.i
  br i1 %.28541410.not.i, label %B1356.loopexit.i, label %B1606.endif.endif.lr.ph.i

B1606.endif.endif.lr.ph.i:                        ; preds = %B1358.endif.endif.endif.endif.endif.endif.i
  %.3113.i = mul i64 %.3111.i, %.228814231449.i
  %131 = getelementptr float, ptr %.149.fca.4.load, i64 %.3113.i
  %.3214.i = mul i64 %.228814231449.i, %.201.fca.5.1.load
  %132 = getelementptr float, ptr %.201.fca.4.load, i64 %.3214.i
  br label %B1606.endif.endif.us.i

B1606.endif.endif.us.i:                           ; preds = %B1606.endif.endif.us.i, %B1606.endif.endif.lr.ph.i
  %.286014051411.us.i = phi i64 [ 0, %B1606.endif.endif.lr.ph.i ], [ %.2867.us.i, %B1606.endif.endif.us.i ]
  %.3013.us.i = shl nsw i64 %.286014051411.us.i, 3
  %.3115.us.i = mul i64 %.286014051411.us.i, %.149.fca.5.2.load
  %133 = getelementptr float, ptr %131, i64 %.3115.us.i
  %134 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.3013.us.i
  %.3044.us.i = load float, ptr %134, align 4, !noalias !6
  %.3046.us.i = fmul contract float %.3044.us.i, %.174.i
  store float %.3046.us.i, ptr %133, align 4, !noalias !6
  %135 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.3013.us.i
  %136 = getelementptr i8, ptr %135, i64 4
  %.3044.us.1.i = load float, ptr %136, align 4, !noalias !6
  %.3046.us.1.i = fmul contract float %.3044.us.1.i, %.174.i
  %137 = getelementptr i8, ptr %133, i64 4
  store float %.3046.us.1.i, ptr %137, align 4, !noalias !6
  %138 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.3013.us.i
  %139 = getelementptr i8, ptr %138, i64 8
  %.3044.us.2.i = load float, ptr %139, align 4, !noalias !6
  %.3046.us.2.i = fmul contract float %.3044.us.2.i, %.174.i
  %140 = getelementptr i8, ptr %133, i64 8
  store float %.3046.us.2.i, ptr %140, align 4, !noalias !6
  %141 = getelementptr float, ptr %.360.fca.4.load626.i, i64 %.3013.us.i
  %142 = getelementptr i8, ptr %141, i64 12
  %.3044.us.3.i = load float, ptr %142, align 4, !noalias !6
  %.3046.us.3.i = fmul contract float %.3044.us.3.i, %.174.i
  %143 = getelementptr i8, ptr %133, i64 12
  store float %.3046.us.3.i, ptr %143, align 4, !noalias !6
  %.2867.us.i = add nuw nsw i64 %.286014051411.us.i, 1
  %.idx.us.i = shl i64 %.286014051411.us.i, 5
  %144 = getelementptr i8, ptr %.360.fca.4.load626.i, i64 %.idx.us.i
  %145 = getelementptr i8, ptr %144, i64 16
  %.3161.us.i = load float, ptr %145, align 4, !noalias !6
  %.3163.us.i = fmul contract float %.3161.us.i, %.174.i
  %146 = getelementptr float, ptr %132, i64 %.286014051411.us.i
  store float %.3163.us.i, ptr %146, align 4, !noalias !6
  %exitcond1571.not.i = icmp eq i64 %.42.fca.5.1.load, %.2867.us.i
  br i1 %exitcond1571.not.i, label %B1356.loopexit.i, label %B1606.endif.endif.us.i

_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit: ; preds = %37, %39, %41, %43, %B568.if.if.i
  %common.ret.op.i = phi i32 [ %common.ret.op.i64620636.i, %43 ], [ %.69.i.i.i, %B568.if.if.i ], [ %common.ret.op.i571595.i, %37 ], [ %common.ret.op.i27585614.i, %39 ], [ %common.ret.op.i43602630.i, %41 ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !37

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.199 = icmp sgt i32 %.191, 0
  %.192 = load ptr, ptr %excinfo.4, align 8
  %.200 = select i1 %.199, ptr %.192, ptr undef
  store ptr %.200, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit.thread, %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit, %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.201.fca.0.load)
  tail call void @NRT_decref(ptr %.149.fca.0.load)
  tail call void @NRT_decref(ptr %.94.fca.0.load)
  tail call void @NRT_decref(ptr %.42.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if.if:                 ; preds = %_ZN8realtime5matte13guided_kernel11fit_windowsB3v62B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedEffff5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE.exit
  %.261 = icmp sgt i32 %common.ret.op.i, 0
  %.254 = load ptr, ptr %excinfo.5, align 8
  %.262 = select i1 %.261, ptr %.254, ptr undef
  store ptr %.262, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name41(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr i32 @name42(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name43(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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
declare void @NRT_incref(ptr)

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: noinline
declare void @NRT_decref(ptr)

define linkonce_odr range(i32 -1, -2) i32 @name44(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name45(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

define linkonce_odr range(i32 0, 2) i32 @name45(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !13

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name15, ptr %excinfo, align 8, !numba_exception_output !42
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
!2 = distinct !{!2, !3, !"name46: %retptr"}
!3 = distinct !{!3, !"name46"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name46: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8}
!8 = distinct !{!8, !9, !"name47: %retptr"}
!9 = distinct !{!9, !"name47"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"name47: %excinfo"}
!12 = !{!8, !11, !2, !5}
!13 = !{!"branch_weights", i32 1, i32 99}
!14 = !{!15, !2, !5}
!15 = distinct !{!15, !16, !"name48: %retptr"}
!16 = distinct !{!16, !"name48"}
!17 = !{!18}
!18 = distinct !{!18, !19, !"name49: %retptr"}
!19 = distinct !{!19, !"name49"}
!20 = !{!21}
!21 = distinct !{!21, !19, !"name49: %excinfo"}
!22 = !{!18, !21, !2, !5}
!23 = !{!24}
!24 = distinct !{!24, !25, !"name50: %retptr"}
!25 = distinct !{!25, !"name50"}
!26 = !{!27}
!27 = distinct !{!27, !25, !"name50: %excinfo"}
!28 = !{!24, !27, !18, !21, !2, !5}
!29 = !{!27, !18, !21, !2, !5}
!30 = !{!24, !18, !21, !2, !5}
!31 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!32 = !{!33, !18, !21, !2, !5}
!33 = distinct !{!33, !34, !"name51: %retptr"}
!34 = distinct !{!34, !"name51"}
!35 = !{!21, !2, !5}
!36 = !{!18, !2, !5}
!37 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!38 = !{!39, !2, !5}
!39 = distinct !{!39, !40, !"name52: %retptr"}
!40 = distinct !{!40, !"name52"}
!41 = !{!8, !2, !5}
!42 = !{i1 true}
!43 = !{!11, !2, !5}
!44 = !{!45}
!45 = distinct !{!45, !46, !"name47: %retptr"}
!46 = distinct !{!46, !"name47"}
!47 = !{!48}
!48 = distinct !{!48, !46, !"name47: %excinfo"}
!49 = !{!45, !48, !2, !5}
!50 = !{!45, !2, !5}
!51 = !{!48, !2, !5}
!52 = !{!53}
!53 = distinct !{!53, !54, !"name53: %retptr"}
!54 = distinct !{!54, !"name53"}
!55 = !{!56}
!56 = distinct !{!56, !54, !"name53: %excinfo"}
!57 = !{!53, !56, !2, !5}
!58 = !{!56, !2, !5}
!59 = !{!53, !2, !5}
!60 = !{!61}
!61 = distinct !{!61, !62, !"name53: %retptr"}
!62 = distinct !{!62, !"name53"}
!63 = !{!64}
!64 = distinct !{!64, !62, !"name53: %excinfo"}
!65 = !{!61, !64, !2, !5}
!66 = !{!61, !2, !5}
!67 = !{!64, !2, !5}
!68 = !{!69, !2, !5}
!69 = distinct !{!69, !70, !"name54: %retptr"}
!70 = distinct !{!70, !"name54"}
!71 = !{!72, !69, !2, !5}
!72 = distinct !{!72, !73, !"name55: %retptr"}
!73 = distinct !{!73, !"name55"}
!74 = distinct !{!74, !75}
!75 = !{!"llvm.loop.peeled.count", i32 1}
!76 = !{!"branch_weights", i32 99, i32 1}
!77 = !{!78, !80, !2, !5}
!78 = distinct !{!78, !79, !"name56: %retptr"}
!79 = distinct !{!79, !"name56"}
!80 = distinct !{!80, !81, !"name57: %retptr"}
!81 = distinct !{!81, !"name57"}
!82 = !{!83, !80, !2, !5}
!83 = distinct !{!83, !84, !"name56: %retptr"}
!84 = distinct !{!84, !"name56"}
!85 = !{!86, !2, !5}
!86 = distinct !{!86, !87, !"name58: %retptr"}
!87 = distinct !{!87, !"name58"}
!88 = !{!89, !2, !5}
!89 = distinct !{!89, !90, !"name54: %retptr"}
!90 = distinct !{!90, !"name54"}
!91 = !{!92, !89, !2, !5}
!92 = distinct !{!92, !93, !"name55: %retptr"}
!93 = distinct !{!93, !"name55"}
!94 = !{!95, !97, !2, !5}
!95 = distinct !{!95, !96, !"name56: %retptr"}
!96 = distinct !{!96, !"name56"}
!97 = distinct !{!97, !98, !"name59: %retptr"}
!98 = distinct !{!98, !"name59"}
!99 = !{!100, !97, !2, !5}
!100 = distinct !{!100, !101, !"name56: %retptr"}
!101 = distinct !{!101, !"name56"}
!102 = !{!103, !2, !5}
!103 = distinct !{!103, !104, !"name60: %retptr"}
!104 = distinct !{!104, !"name60"}
