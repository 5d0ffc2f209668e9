; source a899abab831ca54355db6de2e27f7aad26fa735fb98d728abbdc43154284acf6 f7f87fd10226a9ebdbd0a46f53ff1de00100797026c37a75c1b93df54187d0e0

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null
@name5 = internal constant [83 x i8] zeroinitializer
@name6 = internal constant [20 x i8] zeroinitializer
@name7 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name5, i32 83, ptr @name6, ptr null, i32 0 }
@name8 = common global ptr null
@name9 = internal constant [186 x i8] zeroinitializer
@name10 = internal constant [20 x i8] zeroinitializer
@name11 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name9, i32 186, ptr @name10, ptr null, i32 0 }
@name12 = internal constant [186 x i8] zeroinitializer
@name13 = internal constant [20 x i8] zeroinitializer
@name14 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name12, i32 186, ptr @name13, ptr null, i32 0 }
@name15 = internal constant [175 x i8] zeroinitializer
@name16 = internal constant [20 x i8] zeroinitializer
@name17 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name15, i32 175, ptr @name16, ptr null, i32 0 }

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2) {
B0:
  %.133.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.137.i = alloca [2 x i64], align 8
  %.165.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.193.i = alloca [2 x i64], align 8
  %.273.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.277.i = alloca [2 x i64], align 8
  %.305.i = alloca ptr, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.331.i = alloca [2 x i64], align 8
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
  %.27 = call i32 @name18(ptr nonnull %.20, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
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
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.73, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.73, i8 0, i64 56, i1 false)
  %.78 = call i32 @name19(ptr nonnull %.73, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0)
  %.88.fca.0.load = load ptr, ptr %.73, align 8
  %.88.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  switch i32 %.78, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %5, %B0.endif.endif.endif.endif, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.27, %B0.if.if ], [ %.78, %B0.endif.if.if ], [ %.123, %B0.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif ], [ %common.ret.op.i.ph, %5 ]
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
  %arg.light.5.1.fr.i = freeze i64 %.133.fca.5.1.load
  %.fca.1.gep422.i = getelementptr inbounds nuw i8, ptr %.133.i, i64 8
  %.fca.2.gep423.i = getelementptr inbounds nuw i8, ptr %.133.i, i64 16
  %.fca.3.gep424.i = getelementptr inbounds nuw i8, ptr %.133.i, i64 24
  %.fca.4.gep425.i = getelementptr inbounds nuw i8, ptr %.133.i, i64 32
  %.fca.5.0.gep426.i = getelementptr inbounds nuw i8, ptr %.133.i, i64 40
  %.fca.5.1.gep427.i = getelementptr inbounds nuw i8, ptr %.133.i, i64 48
  %.fca.5.2.gep428.i = getelementptr inbounds nuw i8, ptr %.133.i, i64 56
  %.fca.6.0.gep429.i = getelementptr inbounds nuw i8, ptr %.133.i, i64 64
  %.fca.6.1.gep430.i = getelementptr inbounds nuw i8, ptr %.133.i, i64 72
  %.fca.6.2.gep431.i = getelementptr inbounds nuw i8, ptr %.133.i, i64 80
  %.fca.1.gep420.i = getelementptr inbounds nuw i8, ptr %.137.i, i64 8
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.193.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep367.i = getelementptr inbounds nuw i8, ptr %.273.i, i64 8
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.273.i, i64 16
  %.fca.3.gep.i = getelementptr inbounds nuw i8, ptr %.273.i, i64 24
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.273.i, i64 32
  %.fca.5.0.gep.i = getelementptr inbounds nuw i8, ptr %.273.i, i64 40
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.273.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.273.i, i64 56
  %.fca.6.0.gep.i = getelementptr inbounds nuw i8, ptr %.273.i, i64 64
  %.fca.6.1.gep.i = getelementptr inbounds nuw i8, ptr %.273.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.273.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.273.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep365.i = getelementptr inbounds nuw i8, ptr %.277.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.277.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.305.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.331.i, i8 0, i64 16, i1 false), !noalias !6
  call void @NRT_incref(ptr %.37.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.88.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.133.fca.0.load), !noalias !6
  %.128.i = shl nsw i64 %.133.fca.5.0.load, 1
  %.130.i = mul nsw i64 %arg.light.5.1.fr.i, 6
  store ptr %.37.fca.0.load, ptr %.133.i, align 8, !noalias !6
  store ptr %.37.fca.1.load, ptr %.fca.1.gep422.i, align 8, !noalias !6
  store i64 %.37.fca.2.load, ptr %.fca.2.gep423.i, align 8, !noalias !6
  store i64 %.37.fca.3.load, ptr %.fca.3.gep424.i, align 8, !noalias !6
  store ptr %.37.fca.4.load, ptr %.fca.4.gep425.i, align 8, !noalias !6
  store i64 %.37.fca.5.0.load, ptr %.fca.5.0.gep426.i, align 8, !noalias !6
  store i64 %.37.fca.5.1.load, ptr %.fca.5.1.gep427.i, align 8, !noalias !6
  store i64 %.37.fca.5.2.load, ptr %.fca.5.2.gep428.i, align 8, !noalias !6
  store i64 %.37.fca.6.0.load, ptr %.fca.6.0.gep429.i, align 8, !noalias !6
  store i64 %.37.fca.6.1.load, ptr %.fca.6.1.gep430.i, align 8, !noalias !6
  store i64 %.37.fca.6.2.load, ptr %.fca.6.2.gep431.i, align 8, !noalias !6
  store i64 %.128.i, ptr %.137.i, align 8, !noalias !6
  store i64 %.130.i, ptr %.fca.1.gep420.i, align 8, !noalias !6
  store ptr null, ptr %.165.i, align 8, !noalias !6
  %.171.i = call i32 @name21(ptr nonnull %.165.i, ptr nonnull %excinfo.1.i, i64 %.37.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.137.i, i64 2, i64 8), !noalias !6
  switch i32 %.171.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.i
    i32 0, label %B0.endif.i
  ], !prof !0

B0.endif.i:                                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.203.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep426.i, ptr nonnull %.fca.6.0.gep429.i, i64 2, ptr nonnull %.137.i, ptr nonnull %.193.i, i64 %.37.fca.3.load, i32 0), !noalias !6
  %.204.i = icmp eq i32 %.203.i, 0
  br i1 %.204.i, label %B0.endif.if.i, label %B0.endif.endif.i

B0.if.if.i:                                       ; preds = %B0.endif.endif.endif
  %.179.not.i = icmp eq i32 %.171.i, 0
  %.172.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  %.180.i = select i1 %.179.not.i, ptr undef, ptr %.172.i
  store ptr %.180.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %5

B0.endif.if.i:                                    ; preds = %B0.endif.i
  store ptr @name7, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %5

B0.endif.endif.i:                                 ; preds = %B0.endif.i
  %.215.i = load ptr, ptr %.fca.4.gep425.i, align 8, !noalias !6
  %.216.fca.1.load.i = load i64, ptr %.fca.1.gep420.i, align 8, !noalias !6
  %.221.i = load ptr, ptr %.133.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.221.i), !noalias !6
  %.270.i = mul nsw i64 %arg.light.5.1.fr.i, 3
  store ptr %.133.fca.0.load, ptr %.273.i, align 8, !noalias !6
  store ptr %.133.fca.1.load, ptr %.fca.1.gep367.i, align 8, !noalias !6
  store i64 %.133.fca.2.load, ptr %.fca.2.gep.i, align 8, !noalias !6
  store i64 %.133.fca.3.load, ptr %.fca.3.gep.i, align 8, !noalias !6
  store ptr %.133.fca.4.load, ptr %.fca.4.gep.i, align 8, !noalias !6
  store i64 %.133.fca.5.0.load, ptr %.fca.5.0.gep.i, align 8, !noalias !6
  store i64 %arg.light.5.1.fr.i, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  store i64 %.133.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.133.fca.6.0.load, ptr %.fca.6.0.gep.i, align 8, !noalias !6
  store i64 %.133.fca.6.1.load, ptr %.fca.6.1.gep.i, align 8, !noalias !6
  store i64 %.133.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.133.fca.5.0.load, ptr %.277.i, align 8, !noalias !6
  store i64 %.270.i, ptr %.fca.1.gep365.i, align 8, !noalias !6
  store ptr null, ptr %.305.i, align 8, !noalias !6
  %.311.i = call i32 @name21(ptr nonnull %.305.i, ptr nonnull %excinfo.2.i, i64 %.133.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.277.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.37.fca.0.load), !noalias !6
  switch i32 %.311.i, label %B0.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i, %B0.endif.endif.i
  %.341.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep.i, ptr nonnull %.fca.6.0.gep.i, i64 2, ptr nonnull %.277.i, ptr nonnull %.331.i, i64 %.133.fca.3.load, i32 0), !noalias !6
  %.342.i = icmp eq i32 %.341.i, 0
  br i1 %.342.i, label %B0.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.i

B0.endif.endif.if.if.i:                           ; preds = %B0.endif.endif.i
  %.319.not.i = icmp eq i32 %.311.i, 0
  %.312.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.320.i = select i1 %.319.not.i, ptr undef, ptr %.312.i
  store ptr %.320.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %5

B0.endif.endif.endif.if.i:                        ; preds = %B0.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %5

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.i
  %.353.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  %.354.fca.1.load.i = load i64, ptr %.fca.1.gep365.i, align 8, !noalias !6
  %.359.i = load ptr, ptr %.273.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.359.i), !noalias !6
  %.498570.not.i = icmp slt i64 %.133.fca.5.0.load, 1
  call void @NRT_decref(ptr %.133.fca.0.load), !noalias !6
  br i1 %.498570.not.i, label %B0.endif.endif.endif.endif, label %B178.endif.lr.ph.i

B178.endif.lr.ph.i:                               ; preds = %B0.endif.endif.endif.endif.endif.i
  %.862552.i = icmp sgt i64 %arg.light.5.1.fr.i, 0
  br i1 %.862552.i, label %B178.endif.us.preheader.i, label %B178.endif.preheader.i

B178.endif.preheader.i:                           ; preds = %B178.endif.lr.ph.i
  br label %B178.endif.i

B178.endif.us.preheader.i:                        ; preds = %B178.endif.lr.ph.i
  br label %B178.endif.us.i

B178.endif.us.i:                                  ; preds = %B276.B538_crit_edge.split.us.us.i, %B178.endif.us.preheader.i
  %.504563573.us.i = phi i64 [ %.511.us.i, %B276.B538_crit_edge.split.us.us.i ], [ 0, %B178.endif.us.preheader.i ]
  %.536.us.i = shl nuw nsw i64 %.504563573.us.i, 1
  %.574.us.i = mul i64 %.536.us.i, %.216.fca.1.load.i
  %.576.us.i = getelementptr i8, ptr %.215.i, i64 %.574.us.i
  %.609.us.i = or disjoint i64 %.536.us.i, 1
  %.647.us.i = mul i64 %.609.us.i, %.216.fca.1.load.i
  %.649.us.i = getelementptr i8, ptr %.215.i, i64 %.647.us.i
  %.718.us.i = mul i64 %.504563573.us.i, %.354.fca.1.load.i
  %.720.us.i = getelementptr float, ptr %.353.i, i64 %.718.us.i
  br label %B278.endif.endif.us.us.i

B278.endif.endif.us.us.i:                         ; preds = %B278.endif.endif.us.us.i, %B178.endif.us.i
  %.868547553.us.us.i = phi i64 [ 0, %B178.endif.us.i ], [ %.875.us.us.i, %B278.endif.endif.us.us.i ]
  %.1021.us.us.i = mul nuw nsw i64 %.868547553.us.us.i, 6
  %.1265.us.us.i = mul nuw nsw i64 %.868547553.us.us.i, 3
  %.1026.us.us.i = add nuw nsw i64 %.1021.us.us.i, 3
  %.1055.us.us.i = getelementptr i8, ptr %.576.us.i, i64 %.1021.us.us.i
  %.1056.us.us.i = load i8, ptr %.1055.us.us.i, align 1, !noalias !6
  %.1058.us.us.i = zext i8 %.1056.us.us.i to i64
  %.1083.us.us.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1058.us.us.i
  %.1084.us.us.i = load float, ptr %.1083.us.us.i, align 4, !noalias !6
  %.1113.us.us.i = getelementptr i8, ptr %.576.us.i, i64 %.1026.us.us.i
  %.1114.us.us.i = load i8, ptr %.1113.us.us.i, align 1, !noalias !6
  %.1116.us.us.i = zext i8 %.1114.us.us.i to i64
  %.1141.us.us.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1116.us.us.i
  %.1142.us.us.i = load float, ptr %.1141.us.us.i, align 4, !noalias !6
  %.1143.us.us.i = fadd contract float %.1084.us.us.i, %.1142.us.us.i
  %.1172.us.us.i = getelementptr i8, ptr %.649.us.i, i64 %.1021.us.us.i
  %.1173.us.us.i = load i8, ptr %.1172.us.us.i, align 1, !noalias !6
  %.1175.us.us.i = zext i8 %.1173.us.us.i to i64
  %.1200.us.us.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1175.us.us.i
  %.1201.us.us.i = load float, ptr %.1200.us.us.i, align 4, !noalias !6
  %.1202.us.us.i = fadd contract float %.1143.us.us.i, %.1201.us.us.i
  %.1231.us.us.i = getelementptr i8, ptr %.649.us.i, i64 %.1026.us.us.i
  %.1232.us.us.i = load i8, ptr %.1231.us.us.i, align 1, !noalias !6
  %.1234.us.us.i = zext i8 %.1232.us.us.i to i64
  %.1259.us.us.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1234.us.us.i
  %.1260.us.us.i = load float, ptr %.1259.us.us.i, align 4, !noalias !6
  %.1261.us.us.i = fadd contract float %.1202.us.us.i, %.1260.us.us.i
  %.1263.us.us.i = fmul contract float %.1261.us.us.i, 2.500000e-01
  %0 = getelementptr float, ptr %.720.us.i, i64 %.1265.us.us.i
  store float %.1263.us.us.i, ptr %0, align 4, !noalias !6
  %.1022.us.us.1.i = or disjoint i64 %.1021.us.us.i, 1
  %.1026.us.us.1.i = add nuw nsw i64 %.1021.us.us.i, 4
  %.1055.us.us.1.i = getelementptr i8, ptr %.576.us.i, i64 %.1022.us.us.1.i
  %.1056.us.us.1.i = load i8, ptr %.1055.us.us.1.i, align 1, !noalias !6
  %.1058.us.us.1.i = zext i8 %.1056.us.us.1.i to i64
  %.1083.us.us.1.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1058.us.us.1.i
  %.1084.us.us.1.i = load float, ptr %.1083.us.us.1.i, align 4, !noalias !6
  %.1113.us.us.1.i = getelementptr i8, ptr %.576.us.i, i64 %.1026.us.us.1.i
  %.1114.us.us.1.i = load i8, ptr %.1113.us.us.1.i, align 1, !noalias !6
  %.1116.us.us.1.i = zext i8 %.1114.us.us.1.i to i64
  %.1141.us.us.1.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1116.us.us.1.i
  %.1142.us.us.1.i = load float, ptr %.1141.us.us.1.i, align 4, !noalias !6
  %.1143.us.us.1.i = fadd contract float %.1084.us.us.1.i, %.1142.us.us.1.i
  %.1172.us.us.1.i = getelementptr i8, ptr %.649.us.i, i64 %.1022.us.us.1.i
  %.1173.us.us.1.i = load i8, ptr %.1172.us.us.1.i, align 1, !noalias !6
  %.1175.us.us.1.i = zext i8 %.1173.us.us.1.i to i64
  %.1200.us.us.1.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1175.us.us.1.i
  %.1201.us.us.1.i = load float, ptr %.1200.us.us.1.i, align 4, !noalias !6
  %.1202.us.us.1.i = fadd contract float %.1143.us.us.1.i, %.1201.us.us.1.i
  %.1231.us.us.1.i = getelementptr i8, ptr %.649.us.i, i64 %.1026.us.us.1.i
  %.1232.us.us.1.i = load i8, ptr %.1231.us.us.1.i, align 1, !noalias !6
  %.1234.us.us.1.i = zext i8 %.1232.us.us.1.i to i64
  %.1259.us.us.1.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1234.us.us.1.i
  %.1260.us.us.1.i = load float, ptr %.1259.us.us.1.i, align 4, !noalias !6
  %.1261.us.us.1.i = fadd contract float %.1202.us.us.1.i, %.1260.us.us.1.i
  %.1263.us.us.1.i = fmul contract float %.1261.us.us.1.i, 2.500000e-01
  %1 = getelementptr float, ptr %.720.us.i, i64 %.1265.us.us.i
  %2 = getelementptr i8, ptr %1, i64 4
  store float %.1263.us.us.1.i, ptr %2, align 4, !noalias !6
  %.1022.us.us.2.i = add nuw nsw i64 %.1021.us.us.i, 2
  %.1026.us.us.2.i = add nuw nsw i64 %.1021.us.us.i, 5
  %.1055.us.us.2.i = getelementptr i8, ptr %.576.us.i, i64 %.1022.us.us.2.i
  %.1056.us.us.2.i = load i8, ptr %.1055.us.us.2.i, align 1, !noalias !6
  %.1058.us.us.2.i = zext i8 %.1056.us.us.2.i to i64
  %.1083.us.us.2.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1058.us.us.2.i
  %.1084.us.us.2.i = load float, ptr %.1083.us.us.2.i, align 4, !noalias !6
  %.1113.us.us.2.i = getelementptr i8, ptr %.576.us.i, i64 %.1026.us.us.2.i
  %.1114.us.us.2.i = load i8, ptr %.1113.us.us.2.i, align 1, !noalias !6
  %.1116.us.us.2.i = zext i8 %.1114.us.us.2.i to i64
  %.1141.us.us.2.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1116.us.us.2.i
  %.1142.us.us.2.i = load float, ptr %.1141.us.us.2.i, align 4, !noalias !6
  %.1143.us.us.2.i = fadd contract float %.1084.us.us.2.i, %.1142.us.us.2.i
  %.1172.us.us.2.i = getelementptr i8, ptr %.649.us.i, i64 %.1022.us.us.2.i
  %.1173.us.us.2.i = load i8, ptr %.1172.us.us.2.i, align 1, !noalias !6
  %.1175.us.us.2.i = zext i8 %.1173.us.us.2.i to i64
  %.1200.us.us.2.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1175.us.us.2.i
  %.1201.us.us.2.i = load float, ptr %.1200.us.us.2.i, align 4, !noalias !6
  %.1202.us.us.2.i = fadd contract float %.1143.us.us.2.i, %.1201.us.us.2.i
  %.1231.us.us.2.i = getelementptr i8, ptr %.649.us.i, i64 %.1026.us.us.2.i
  %.1232.us.us.2.i = load i8, ptr %.1231.us.us.2.i, align 1, !noalias !6
  %.1234.us.us.2.i = zext i8 %.1232.us.us.2.i to i64
  %.1259.us.us.2.i = getelementptr float, ptr %.88.fca.4.load, i64 %.1234.us.us.2.i
  %.1260.us.us.2.i = load float, ptr %.1259.us.us.2.i, align 4, !noalias !6
  %.1261.us.us.2.i = fadd contract float %.1202.us.us.2.i, %.1260.us.us.2.i
  %.1263.us.us.2.i = fmul contract float %.1261.us.us.2.i, 2.500000e-01
  %3 = getelementptr float, ptr %.720.us.i, i64 %.1265.us.us.i
  %4 = getelementptr i8, ptr %3, i64 8
  store float %.1263.us.us.2.i, ptr %4, align 4, !noalias !6
  %.875.us.us.i = add nuw nsw i64 %.868547553.us.us.i, 1
  %exitcond.not.i = icmp eq i64 %arg.light.5.1.fr.i, %.875.us.us.i
  br i1 %exitcond.not.i, label %B276.B538_crit_edge.split.us.us.i, label %B278.endif.endif.us.us.i

B276.B538_crit_edge.split.us.us.i:                ; preds = %B278.endif.endif.us.us.i
  %.511.us.i = add nuw nsw i64 %.504563573.us.i, 1
  %exitcond587.not.i = icmp eq i64 %.511.us.i, %.133.fca.5.0.load
  br i1 %exitcond587.not.i, label %B0.endif.endif.endif.endif, label %B178.endif.us.i

B178.endif.i:                                     ; preds = %B178.endif.i, %B178.endif.preheader.i
  %.497562574.i = phi i64 [ %.507.i, %B178.endif.i ], [ %.133.fca.5.0.load, %B178.endif.preheader.i ]
  %.507.i = add nsw i64 %.497562574.i, -1
  %.498.i = icmp samesign ugt i64 %.497562574.i, 1
  br i1 %.498.i, label %B178.endif.i, label %B0.endif.endif.endif.endif

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.131 = icmp sgt i32 %.123, 0
  %.124 = load ptr, ptr %excinfo.3, align 8
  %.132 = select i1 %.131, ptr %.124, ptr undef
  store ptr %.132, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B178.endif.i, %B276.B538_crit_edge.split.us.us.i, %B0.endif.endif.endif.endif.endif.i
  call void @NRT_decref(ptr %.221.i), !noalias !6
  call void @NRT_decref(ptr %.359.i), !noalias !6
  call void @NRT_decref(ptr %.88.fca.0.load), !noalias !6
  tail call void @NRT_decref(ptr %.133.fca.0.load)
  tail call void @NRT_decref(ptr %.88.fca.0.load)
  tail call void @NRT_decref(ptr %.37.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

5:                                                ; preds = %B0.endif.endif.endif.if.i, %B0.endif.endif.if.if.i, %B0.endif.if.i, %B0.if.if.i
  %common.ret.op.i.ph = phi i32 [ 1, %B0.endif.endif.endif.if.i ], [ %.311.i, %B0.endif.endif.if.if.i ], [ 1, %B0.endif.if.i ], [ %.171.i, %B0.if.if.i ]
  %.185 = load ptr, ptr %excinfo.4, align 8
  store ptr %.185, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name18(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name19(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0) {
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

define linkonce_odr i32 @name20(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr range(i32 0, 2) i32 @name21(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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
  store ptr @name11, ptr %excinfo, align 8, !numba_exception_output !7
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
  store ptr @name14, ptr %excinfo, align 8, !numba_exception_output !7
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
  store ptr @name17, ptr %excinfo, align 8, !numba_exception_output !7
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
!2 = distinct !{!2, !3, !"name22: %retptr"}
!3 = distinct !{!3, !"name22"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name22: %excinfo"}
!6 = !{!2, !5}
!7 = !{i1 true}
!8 = !{!"branch_weights", i32 1, i32 99}
!9 = !{!"branch_weights", i32 99, i32 1}
