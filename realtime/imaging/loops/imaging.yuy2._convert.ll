; source dbde2cb098ccf9096690a171c1f46314bd5d28a4a7d382cfc5ae2fba5be8d2b2 9f17e28d17a0b70bab66a622b1cc391124845a88e850a2113a4428a7f42c9cc6

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = internal constant [83 x i8] zeroinitializer
@name5 = internal constant [20 x i8] zeroinitializer
@name6 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name4, i32 83, ptr @name5, ptr null, i32 0 }
@name7 = internal constant [94 x i8] zeroinitializer
@name8 = internal constant [20 x i8] zeroinitializer
@name9 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name7, i32 94, ptr @name8, ptr null, i32 0 }
@name10 = common global ptr null
@name11 = internal constant [186 x i8] zeroinitializer
@name12 = internal constant [20 x i8] zeroinitializer
@name13 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name11, i32 186, ptr @name12, ptr null, i32 0 }
@name14 = internal constant [186 x i8] zeroinitializer
@name15 = internal constant [20 x i8] zeroinitializer
@name16 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name14, i32 186, ptr @name15, ptr null, i32 0 }
@name17 = internal constant [175 x i8] zeroinitializer
@name18 = internal constant [20 x i8] zeroinitializer
@name19 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name17, i32 175, ptr @name18, ptr null, i32 0 }

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2) {
B0:
  %.130.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.134.i = alloca [2 x i64], align 8
  %.162.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.190.i = alloca [2 x i64], align 8
  %.270.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.274.i = alloca [2 x i64], align 8
  %.302.i = alloca ptr, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.328.i = alloca [2 x i64], align 8
  %.20 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep30 = getelementptr inbounds nuw i8, ptr %.20, i64 8
  %.fca.2.gep31 = getelementptr inbounds nuw i8, ptr %.20, i64 16
  %.fca.3.gep32 = getelementptr inbounds nuw i8, ptr %.20, i64 24
  %.fca.4.gep33 = getelementptr inbounds nuw i8, ptr %.20, i64 32
  %.fca.5.0.gep34 = getelementptr inbounds nuw i8, ptr %.20, i64 40
  %.fca.5.1.gep35 = getelementptr inbounds nuw i8, ptr %.20, i64 48
  %.fca.5.2.gep36 = getelementptr inbounds nuw i8, ptr %.20, i64 56
  %.fca.6.0.gep37 = getelementptr inbounds nuw i8, ptr %.20, i64 64
  %.fca.6.1.gep38 = getelementptr inbounds nuw i8, ptr %.20, i64 72
  %.fca.6.2.gep39 = getelementptr inbounds nuw i8, ptr %.20, i64 80
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.73 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.116 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.116, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.116, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.116, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.116, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.116, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.116, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.116, i64 56
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.116, i64 64
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.116, i64 72
  %.fca.6.2.gep = getelementptr inbounds nuw i8, ptr %.116, i64 80
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.20, i8 0, i64 88, i1 false)
  %.27 = call i32 @name20(ptr nonnull %.20, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.37.fca.0.load = load ptr, ptr %.20, align 8
  %.37.fca.1.load = load ptr, ptr %.fca.1.gep30, align 8
  %.37.fca.2.load = load i64, ptr %.fca.2.gep31, align 8
  %.37.fca.3.load = load i64, ptr %.fca.3.gep32, align 8
  %.37.fca.4.load = load ptr, ptr %.fca.4.gep33, align 8
  %.37.fca.5.0.load = load i64, ptr %.fca.5.0.gep34, align 8
  %.37.fca.5.1.load = load i64, ptr %.fca.5.1.gep35, align 8
  %.37.fca.5.2.load = load i64, ptr %.fca.5.2.gep36, align 8
  %.37.fca.6.0.load = load i64, ptr %.fca.6.0.gep37, align 8
  %.37.fca.6.1.load = load i64, ptr %.fca.6.1.gep38, align 8
  %.37.fca.6.2.load = load i64, ptr %.fca.6.2.gep39, align 8
  switch i32 %.27, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.6.0.gep18 = getelementptr inbounds nuw i8, ptr %.73, i64 48
  %.fca.5.0.gep17 = getelementptr inbounds nuw i8, ptr %.73, i64 40
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.73, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.73, i8 0, i64 56, i1 false)
  %.78 = call i32 @name21(ptr nonnull %.73, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0)
  %.88.fca.0.load = load ptr, ptr %.73, align 8
  %.88.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.88.fca.5.0.load = load i64, ptr %.fca.5.0.gep17, align 8
  %.88.fca.6.0.load = load i64, ptr %.fca.6.0.gep18, align 8
  switch i32 %.78, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %10, %B0.endif.endif.endif.endif, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.27, %B0.if.if ], [ %.78, %B0.endif.if.if ], [ %.123, %B0.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif ], [ %common.ret.op.i.ph, %10 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.35 = icmp sgt i32 %.27, 0
  %.28 = load ptr, ptr %excinfo.1, align 8
  %.36 = select i1 %.35, ptr %.28, ptr undef
  store ptr %.36, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.116, i8 0, i64 88, i1 false)
  %.123 = call i32 @name20(ptr nonnull %.116, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2)
  %.133.fca.0.load = load ptr, ptr %.116, align 8
  switch i32 %.123, label %B0.endif.endif.if.if [
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
  %.133.fca.6.2.load = load i64, ptr %.fca.6.2.gep, align 8
  %.133.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.133.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.133.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.133.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.133.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.133.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.133.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.133.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.133.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %arg.out.5.1.fr.i = freeze i64 %.133.fca.5.1.load
  %.fca.1.gep729.i = getelementptr inbounds nuw i8, ptr %.130.i, i64 8
  %.fca.2.gep730.i = getelementptr inbounds nuw i8, ptr %.130.i, i64 16
  %.fca.3.gep731.i = getelementptr inbounds nuw i8, ptr %.130.i, i64 24
  %.fca.4.gep732.i = getelementptr inbounds nuw i8, ptr %.130.i, i64 32
  %.fca.5.0.gep733.i = getelementptr inbounds nuw i8, ptr %.130.i, i64 40
  %.fca.5.1.gep734.i = getelementptr inbounds nuw i8, ptr %.130.i, i64 48
  %.fca.5.2.gep735.i = getelementptr inbounds nuw i8, ptr %.130.i, i64 56
  %.fca.6.0.gep736.i = getelementptr inbounds nuw i8, ptr %.130.i, i64 64
  %.fca.6.1.gep737.i = getelementptr inbounds nuw i8, ptr %.130.i, i64 72
  %.fca.6.2.gep738.i = getelementptr inbounds nuw i8, ptr %.130.i, i64 80
  %.fca.1.gep727.i = getelementptr inbounds nuw i8, ptr %.134.i, i64 8
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.190.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep665.i = getelementptr inbounds nuw i8, ptr %.270.i, i64 8
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.270.i, i64 16
  %.fca.3.gep.i = getelementptr inbounds nuw i8, ptr %.270.i, i64 24
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.270.i, i64 32
  %.fca.5.0.gep.i = getelementptr inbounds nuw i8, ptr %.270.i, i64 40
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.270.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.270.i, i64 56
  %.fca.6.0.gep.i = getelementptr inbounds nuw i8, ptr %.270.i, i64 64
  %.fca.6.1.gep.i = getelementptr inbounds nuw i8, ptr %.270.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.270.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.270.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep663.i = getelementptr inbounds nuw i8, ptr %.274.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.274.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.302.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.328.i, i8 0, i64 16, i1 false), !noalias !6
  call void @NRT_incref(ptr %.37.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.88.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.133.fca.0.load), !noalias !6
  %.127.i = mul nsw i64 %arg.out.5.1.fr.i, 3
  store ptr %.37.fca.0.load, ptr %.130.i, align 8, !noalias !6
  store ptr %.37.fca.1.load, ptr %.fca.1.gep729.i, align 8, !noalias !6
  store i64 %.37.fca.2.load, ptr %.fca.2.gep730.i, align 8, !noalias !6
  store i64 %.37.fca.3.load, ptr %.fca.3.gep731.i, align 8, !noalias !6
  store ptr %.37.fca.4.load, ptr %.fca.4.gep732.i, align 8, !noalias !6
  store i64 %.37.fca.5.0.load, ptr %.fca.5.0.gep733.i, align 8, !noalias !6
  store i64 %.37.fca.5.1.load, ptr %.fca.5.1.gep734.i, align 8, !noalias !6
  store i64 %.37.fca.5.2.load, ptr %.fca.5.2.gep735.i, align 8, !noalias !6
  store i64 %.37.fca.6.0.load, ptr %.fca.6.0.gep736.i, align 8, !noalias !6
  store i64 %.37.fca.6.1.load, ptr %.fca.6.1.gep737.i, align 8, !noalias !6
  store i64 %.37.fca.6.2.load, ptr %.fca.6.2.gep738.i, align 8, !noalias !6
  store i64 %.133.fca.5.0.load, ptr %.134.i, align 8, !noalias !6
  store i64 %.127.i, ptr %.fca.1.gep727.i, align 8, !noalias !6
  store ptr null, ptr %.162.i, align 8, !noalias !6
  %.168.i = call i32 @name22(ptr nonnull %.162.i, ptr nonnull %excinfo.1.i, i64 %.37.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.134.i, i64 2, i64 8), !noalias !6
  switch i32 %.168.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.i
    i32 0, label %B0.endif.i
  ], !prof !0

B0.endif.i:                                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.200.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep733.i, ptr nonnull %.fca.6.0.gep736.i, i64 2, ptr nonnull %.134.i, ptr nonnull %.190.i, i64 %.37.fca.3.load, i32 0), !noalias !6
  %.201.i = icmp eq i32 %.200.i, 0
  br i1 %.201.i, label %B0.endif.if.i, label %B0.endif.endif.i

B0.if.if.i:                                       ; preds = %B0.endif.endif.endif
  %.176.not.i = icmp eq i32 %.168.i, 0
  %.169.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  %.177.i = select i1 %.176.not.i, ptr undef, ptr %.169.i
  store ptr %.177.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %10

B0.endif.if.i:                                    ; preds = %B0.endif.i
  store ptr @name6, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.i:                                 ; preds = %B0.endif.i
  %.212.i = load ptr, ptr %.fca.4.gep732.i, align 8, !noalias !6
  %.213.fca.1.load.i = load i64, ptr %.fca.1.gep727.i, align 8, !noalias !6
  %.218.i = load ptr, ptr %.130.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.218.i), !noalias !6
  %.267.i = shl nsw i64 %arg.out.5.1.fr.i, 1
  store ptr %.133.fca.0.load, ptr %.270.i, align 8, !noalias !6
  store ptr %.133.fca.1.load, ptr %.fca.1.gep665.i, align 8, !noalias !6
  store i64 %.133.fca.2.load, ptr %.fca.2.gep.i, align 8, !noalias !6
  store i64 %.133.fca.3.load, ptr %.fca.3.gep.i, align 8, !noalias !6
  store ptr %.133.fca.4.load, ptr %.fca.4.gep.i, align 8, !noalias !6
  store i64 %.133.fca.5.0.load, ptr %.fca.5.0.gep.i, align 8, !noalias !6
  store i64 %arg.out.5.1.fr.i, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  store i64 %.133.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.133.fca.6.0.load, ptr %.fca.6.0.gep.i, align 8, !noalias !6
  store i64 %.133.fca.6.1.load, ptr %.fca.6.1.gep.i, align 8, !noalias !6
  store i64 %.133.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.133.fca.5.0.load, ptr %.274.i, align 8, !noalias !6
  store i64 %.267.i, ptr %.fca.1.gep663.i, align 8, !noalias !6
  store ptr null, ptr %.302.i, align 8, !noalias !6
  %.308.i = call i32 @name22(ptr nonnull %.302.i, ptr nonnull %excinfo.2.i, i64 %.133.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.274.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.37.fca.0.load), !noalias !6
  switch i32 %.308.i, label %B0.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i, %B0.endif.endif.i
  %.337.i = load i64, ptr %.fca.3.gep.i, align 8, !noalias !6
  %.338.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep.i, ptr nonnull %.fca.6.0.gep.i, i64 2, ptr nonnull %.274.i, ptr nonnull %.328.i, i64 %.337.i, i32 0), !noalias !6
  %.339.i = icmp eq i32 %.338.i, 0
  br i1 %.339.i, label %B0.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.i

B0.endif.endif.if.if.i:                           ; preds = %B0.endif.endif.i
  %.316.not.i = icmp eq i32 %.308.i, 0
  %.309.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.317.i = select i1 %.316.not.i, ptr undef, ptr %.309.i
  store ptr %.317.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %10

B0.endif.endif.endif.if.i:                        ; preds = %B0.endif.endif.endif.i
  store ptr @name6, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endif.i:                     ; preds = %B0.endif.endif.endif.i
  %.350.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  %.351.fca.1.load.i = load i64, ptr %.fca.1.gep663.i, align 8, !noalias !6
  %.356.i = load ptr, ptr %.270.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.356.i), !noalias !6
  call void @NRT_incref(ptr %.88.fca.0.load), !noalias !6
  %.451.i = icmp sgt i64 %.88.fca.5.0.load, 0
  call void @NRT_decref(ptr %.133.fca.0.load), !noalias !6
  br i1 %.451.i, label %B0.endif.endif.endif.endif.endif.endif.i, label %B0.endif.endif.endif.endif.endif.if.i

B0.endif.endif.endif.endif.endif.if.i:            ; preds = %B0.endif.endif.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %B0.endif.endif.endif.endif.i
  %.469.i = load i32, ptr %.88.fca.4.load, align 4, !noalias !6
  %.519.not.i = icmp eq i64 %.88.fca.5.0.load, 1
  br i1 %.519.not.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.endif.endif.if.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %.535.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.88.fca.6.0.load
  %.537.i = load i32, ptr %.535.i, align 4, !noalias !6
  %.587.i = icmp samesign ugt i64 %.88.fca.5.0.load, 2
  br i1 %.587.i, label %B0.endif.endif.endif.endi...endif.i, label %B0.endif.endif.endif.endi...if.i

B0.endif.endif.endif.endi...if.i:                 ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endi...endif.i:              ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.599.i = shl i64 %.88.fca.6.0.load, 1
  %.603.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.599.i
  %.605.i = load i32, ptr %.603.i, align 4, !noalias !6
  %.655.not.i = icmp eq i64 %.88.fca.5.0.load, 3
  br i1 %.655.not.i, label %B0.endif.endif.endif.endi...endif.endif.if.i, label %B0.endif.endif.endif.endi...endif.endif.endif.i

B0.endif.endif.endif.endi...endif.endif.if.i:     ; preds = %B0.endif.endif.endif.endi...endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endi...endif.endif.endif.i:  ; preds = %B0.endif.endif.endif.endi...endif.i
  %.667.i = mul i64 %.88.fca.6.0.load, 3
  %.671.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.667.i
  %.673.i = load i32, ptr %.671.i, align 4, !noalias !6
  %.723.i = icmp samesign ugt i64 %.88.fca.5.0.load, 4
  br i1 %.723.i, label %B0.endif.endif.endif.endi...endif.1.i, label %B0.endif.endif.endif.endi...if.1.i

B0.endif.endif.endif.endi...if.1.i:               ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endi...endif.1.i:            ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.i
  %.735.i = shl i64 %.88.fca.6.0.load, 2
  %.739.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.735.i
  %.741.i = load i32, ptr %.739.i, align 4, !noalias !6
  %.791.not.i = icmp eq i64 %.88.fca.5.0.load, 5
  br i1 %.791.not.i, label %B0.endif.endif.endif.endi...endif.1.endif.if.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.i

B0.endif.endif.endif.endi...endif.1.endif.if.i:   ; preds = %B0.endif.endif.endif.endi...endif.1.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endi...endif.1.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.1.i
  %.803.i = mul i64 %.88.fca.6.0.load, 5
  %.807.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.803.i
  %.809.i = load i32, ptr %.807.i, align 4, !noalias !6
  %.859.i = icmp samesign ugt i64 %.88.fca.5.0.load, 6
  br i1 %.859.i, label %B0.endif.endif.endif.endi...endif.2.i, label %B0.endif.endif.endif.endi...if.2.i

B0.endif.endif.endif.endi...if.2.i:               ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endi...endif.2.i:            ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i
  %.871.i = mul i64 %.88.fca.6.0.load, 6
  %.875.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.871.i
  %.877.i = load i32, ptr %.875.i, align 4, !noalias !6
  %.927.not.i = icmp eq i64 %.88.fca.5.0.load, 7
  br i1 %.927.not.i, label %B0.endif.endif.endif.endi...endif.2.endif.if.i, label %B0.endif.endif.endif.endi...endif.2.endif.endif.i

B0.endif.endif.endif.endi...endif.2.endif.if.i:   ; preds = %B0.endif.endif.endif.endi...endif.2.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endi...endif.2.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.2.i
  %.939.i = mul i64 %.88.fca.6.0.load, 7
  %.943.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.939.i
  %.945.i = load i32, ptr %.943.i, align 4, !noalias !6
  %.995.i = icmp samesign ugt i64 %.88.fca.5.0.load, 8
  br i1 %.995.i, label %B0.endif.endif.endif.endi...endif.3.i, label %B0.endif.endif.endif.endi...if.3.i

B0.endif.endif.endif.endi...if.3.i:               ; preds = %B0.endif.endif.endif.endi...endif.2.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endi...endif.3.i:            ; preds = %B0.endif.endif.endif.endi...endif.2.endif.endif.i
  %.1007.i = shl i64 %.88.fca.6.0.load, 3
  %.1011.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.1007.i
  %.1013.i = load i32, ptr %.1011.i, align 4, !noalias !6
  %.1063.not.i = icmp eq i64 %.88.fca.5.0.load, 9
  br i1 %.1063.not.i, label %B0.endif.endif.endif.endi...endif.3.endif.endif.endif.i, label %B0.endif.endif.endif.endi...endif.3.endif.if.i

B0.endif.endif.endif.endi...endif.3.endif.if.i:   ; preds = %B0.endif.endif.endif.endi...endif.3.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %10

B0.endif.endif.endif.endi...endif.3.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.3.i
  call void @NRT_decref(ptr %.88.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.88.fca.0.load), !noalias !6
  %.1249882.not.i = icmp slt i64 %.133.fca.5.0.load, 1
  br i1 %.1249882.not.i, label %B0.endif.endif.endif.endif, label %B366.else.if.lr.ph.i

B366.else.if.lr.ph.i:                             ; preds = %B0.endif.endif.endif.endi...endif.3.endif.endif.endif.i
  %.1455.1.i = ashr i64 %arg.out.5.1.fr.i, 1
  %.1568872.i = icmp sgt i64 %.1455.1.i, 0
  %.1813894.i = zext i32 %.469.i to i64
  %.1817895.i = zext i32 %.537.i to i64
  %.1822896.i = zext i32 %.605.i to i64
  %.1863897.i = zext i32 %.673.i to i64
  %.1866.i = zext i32 %.741.i to i64
  %.1870.i = zext i32 %.809.i to i64
  %.1962898.i = zext i32 %.877.i to i64
  %.1965.i = zext i32 %.945.i to i64
  %.1969.i = zext i32 %.1013.i to i64
  br i1 %.1568872.i, label %B366.else.if.us.preheader.i, label %B366.else.if.preheader.i

B366.else.if.preheader.i:                         ; preds = %B366.else.if.lr.ph.i
  br label %B366.else.if.i

B366.else.if.us.preheader.i:                      ; preds = %B366.else.if.lr.ph.i
  br label %B366.else.if.us.i

B366.else.if.us.i:                                ; preds = %B438.B1288_crit_edge.us.i, %B366.else.if.us.preheader.i
  %.1255877883.us.i = phi i64 [ %.1262.us.i, %B438.B1288_crit_edge.us.i ], [ 0, %B366.else.if.us.preheader.i ]
  %.1324.us.i = mul i64 %.1255877883.us.i, %.213.fca.1.load.i
  %.1326.us.i = getelementptr i8, ptr %.212.i, i64 %.1324.us.i
  %.1395.us.i = mul i64 %.1255877883.us.i, %.351.fca.1.load.i
  %.1397.us.i = getelementptr i8, ptr %.350.i, i64 %.1395.us.i
  br label %B440.us.i

B440.us.i:                                        ; preds = %B440.us.i, %B366.else.if.us.i
  %.1574871873.us.i = phi i64 [ 0, %B366.else.if.us.i ], [ %.1581.us.i, %B440.us.i ]
  %.1581.us.i = add nuw nsw i64 %.1574871873.us.i, 1
  %.1606.us.i = mul nuw nsw i64 %.1574871873.us.i, 6
  %0 = getelementptr i8, ptr %.1326.us.i, i64 %.1606.us.i
  %.1636.us.i = load i8, ptr %0, align 1, !noalias !6
  %1 = getelementptr i8, ptr %0, i64 1
  %.1669.us.i = load i8, ptr %1, align 1, !noalias !6
  %2 = getelementptr i8, ptr %0, i64 2
  %.1702.us.i = load i8, ptr %2, align 1, !noalias !6
  %3 = getelementptr i8, ptr %0, i64 3
  %.1735.us.i = load i8, ptr %3, align 1, !noalias !6
  %4 = getelementptr i8, ptr %0, i64 4
  %.1768.us.i = load i8, ptr %4, align 1, !noalias !6
  %5 = getelementptr i8, ptr %0, i64 5
  %.1801.us.i = load i8, ptr %5, align 1, !noalias !6
  %.1803.us.i = zext i8 %.1636.us.i to i64
  %.1804.us.i = zext i8 %.1735.us.i to i64
  %.1805.us.i = add nuw nsw i64 %.1804.us.i, %.1803.us.i
  %.1806.us.i = zext i8 %.1669.us.i to i64
  %.1807.us.i = zext i8 %.1768.us.i to i64
  %.1808.us.i = add nuw nsw i64 %.1807.us.i, %.1806.us.i
  %.1809.us.i = zext i8 %.1702.us.i to i64
  %.1810.us.i = zext i8 %.1801.us.i to i64
  %.1811.us.i = add nuw nsw i64 %.1810.us.i, %.1809.us.i
  %.1815.us.i = mul nuw nsw i64 %.1803.us.i, %.1813894.i
  %.1819.us.i = mul nuw nsw i64 %.1806.us.i, %.1817895.i
  %.1824.us.i = mul nuw nsw i64 %.1809.us.i, %.1822896.i
  %.1820.us.i = add nuw nsw i64 %.1815.us.i, 540672
  %.1825.us.i = add nuw nsw i64 %.1820.us.i, %.1819.us.i
  %.1828.us.i = add nuw nsw i64 %.1825.us.i, %.1824.us.i
  %.1829.us.i = lshr i64 %.1828.us.i, 15
  %.1830.us.i = trunc i64 %.1829.us.i to i8
  %.1831.us.i = shl nsw i64 %.1574871873.us.i, 2
  %6 = getelementptr i8, ptr %.1397.us.i, i64 %.1831.us.i
  store i8 %.1830.us.i, ptr %6, align 1, !noalias !6
  %.1864.us.i = mul nuw nsw i64 %.1805.us.i, %.1863897.i
  %.1867.us.i = mul nuw nsw i64 %.1808.us.i, %.1866.i
  %.1871.us.i = mul nuw nsw i64 %.1811.us.i, %.1870.i
  %.1868.us.i = add nuw nsw i64 %.1864.us.i, 8421376
  %.1872.us.i = add nuw nsw i64 %.1868.us.i, %.1867.us.i
  %.1875.us.i = add nuw nsw i64 %.1872.us.i, %.1871.us.i
  %.1876.us.i = lshr i64 %.1875.us.i, 16
  %.1877.us.i = trunc i64 %.1876.us.i to i8
  %7 = getelementptr i8, ptr %6, i64 1
  store i8 %.1877.us.i, ptr %7, align 1, !noalias !6
  %.1913.us.i = mul nuw nsw i64 %.1804.us.i, %.1813894.i
  %.1917.us.i = mul nuw nsw i64 %.1807.us.i, %.1817895.i
  %.1922.us.i = mul nuw nsw i64 %.1810.us.i, %.1822896.i
  %.1918.us.i = add nuw nsw i64 %.1913.us.i, 540672
  %.1923.us.i = add nuw nsw i64 %.1918.us.i, %.1917.us.i
  %.1926.us.i = add nuw nsw i64 %.1923.us.i, %.1922.us.i
  %.1927.us.i = lshr i64 %.1926.us.i, 15
  %.1928.us.i = trunc i64 %.1927.us.i to i8
  %8 = getelementptr i8, ptr %6, i64 2
  store i8 %.1928.us.i, ptr %8, align 1, !noalias !6
  %.1963.us.i = mul nuw nsw i64 %.1805.us.i, %.1962898.i
  %.1966.us.i = mul nuw nsw i64 %.1808.us.i, %.1965.i
  %.1970.us.i = mul nuw nsw i64 %.1811.us.i, %.1969.i
  %.1967.us.i = add nuw nsw i64 %.1963.us.i, 8421376
  %.1971.us.i = add nuw nsw i64 %.1967.us.i, %.1966.us.i
  %.1974.us.i = add nuw nsw i64 %.1971.us.i, %.1970.us.i
  %.1975.us.i = lshr i64 %.1974.us.i, 16
  %.1976.us.i = trunc i64 %.1975.us.i to i8
  %9 = getelementptr i8, ptr %6, i64 3
  store i8 %.1976.us.i, ptr %9, align 1, !noalias !6
  %exitcond.not.i = icmp eq i64 %.1455.1.i, %.1581.us.i
  br i1 %exitcond.not.i, label %B438.B1288_crit_edge.us.i, label %B440.us.i

B438.B1288_crit_edge.us.i:                        ; preds = %B440.us.i
  %.1262.us.i = add nuw nsw i64 %.1255877883.us.i, 1
  %exitcond893.not.i = icmp eq i64 %.1262.us.i, %.133.fca.5.0.load
  br i1 %exitcond893.not.i, label %B0.endif.endif.endif.endif, label %B366.else.if.us.i

B366.else.if.i:                                   ; preds = %B366.else.if.i, %B366.else.if.preheader.i
  %.1248876884.i = phi i64 [ %.1258.i, %B366.else.if.i ], [ %.133.fca.5.0.load, %B366.else.if.preheader.i ]
  %.1258.i = add nsw i64 %.1248876884.i, -1
  %.1249.i = icmp samesign ugt i64 %.1248876884.i, 1
  br i1 %.1249.i, label %B366.else.if.i, label %B0.endif.endif.endif.endif

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.131 = icmp sgt i32 %.123, 0
  %.124 = load ptr, ptr %excinfo.3, align 8
  %.132 = select i1 %.131, ptr %.124, ptr undef
  store ptr %.132, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B366.else.if.i, %B438.B1288_crit_edge.us.i, %B0.endif.endif.endif.endi...endif.3.endif.endif.endif.i
  call void @NRT_decref(ptr %.356.i), !noalias !6
  call void @NRT_decref(ptr %.218.i), !noalias !6
  tail call void @NRT_decref(ptr %.133.fca.0.load)
  tail call void @NRT_decref(ptr %.88.fca.0.load)
  tail call void @NRT_decref(ptr %.37.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

10:                                               ; preds = %B0.endif.endif.endif.endi...endif.3.endif.if.i, %B0.endif.endif.endif.endi...if.3.i, %B0.endif.endif.endif.endi...endif.2.endif.if.i, %B0.endif.endif.endif.endi...if.2.i, %B0.endif.endif.endif.endi...endif.1.endif.if.i, %B0.endif.endif.endif.endi...if.1.i, %B0.endif.endif.endif.endi...endif.endif.if.i, %B0.endif.endif.endif.endi...if.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.if.i, %B0.endif.endif.if.if.i, %B0.endif.if.i, %B0.if.if.i
  %common.ret.op.i.ph = phi i32 [ 1, %B0.endif.endif.endif.endi...endif.3.endif.if.i ], [ 1, %B0.endif.endif.endif.endi...if.3.i ], [ 1, %B0.endif.endif.endif.endi...endif.2.endif.if.i ], [ 1, %B0.endif.endif.endif.endi...if.2.i ], [ 1, %B0.endif.endif.endif.endi...endif.1.endif.if.i ], [ 1, %B0.endif.endif.endif.endi...if.1.i ], [ 1, %B0.endif.endif.endif.endi...endif.endif.if.i ], [ 1, %B0.endif.endif.endif.endi...if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.endif.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.if.i ], [ 1, %B0.endif.endif.endif.if.i ], [ %.308.i, %B0.endif.endif.if.if.i ], [ 1, %B0.endif.if.i ], [ %.168.i, %B0.if.if.i ]
  %.185 = load ptr, ptr %excinfo.4, align 8
  store ptr %.185, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name20(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name21(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0) {
B0:
  %retptr.repack10 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %retptr, i8 0, i64 16, i1 false)
  store i64 %arg.shape.0, ptr %retptr.repack10, align 8
  %retptr.repack12 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 4, ptr %retptr.repack12, align 8
  %retptr.repack14 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %arg.ptr, ptr %retptr.repack14, align 8
  %retptr.repack16 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack16, align 8
  %retptr.repack18 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 4, ptr %retptr.repack18, align 8
  ret i32 0
}

; Function Attrs: noinline
declare void @NRT_incref(ptr)

define linkonce_odr range(i32 0, 2) i32 @name22(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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
  store ptr @name13, ptr %excinfo, align 8, !numba_exception_output !7
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
  store ptr @name16, ptr %excinfo, align 8, !numba_exception_output !7
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
  store ptr @name19, ptr %excinfo, align 8, !numba_exception_output !7
  br label %common.ret

B192.else:                                        ; preds = %B162
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !9

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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { noinline }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2}
!2 = distinct !{!2, !3, !"name23: %retptr"}
!3 = distinct !{!3, !"name23"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name23: %excinfo"}
!6 = !{!2, !5}
!7 = !{i1 true}
!8 = !{!"branch_weights", i32 1, i32 99}
!9 = !{!"branch_weights", i32 99, i32 1}
