; source 41cb4d1daaa066d61661335c9be650612b1139cbc1cd5734c15eecbfa35a7ae4 6ebbfec650b879421d671dae7f7126918bca65dce58d65684c48d6dcc66e1045

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
@name20 = common global ptr null
@name21 = internal constant [77 x i8] zeroinitializer
@name22 = internal constant [20 x i8] zeroinitializer
@name23 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name21, i32 77, ptr @name22, ptr null, i32 0 }
@name24 = internal constant [137 x i8] zeroinitializer
@name25 = internal constant [20 x i8] zeroinitializer
@name26 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name24, i32 137, ptr @name25, ptr null, i32 0 }
@name27 = internal constant [86 x i8] zeroinitializer
@name28 = internal constant [20 x i8] zeroinitializer
@name29 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name27, i32 86, ptr @name28, ptr null, i32 0 }
@name30 = common global ptr null
@name31 = common global ptr null
@name32 = internal constant [77 x i8] zeroinitializer
@name33 = internal constant [20 x i8] zeroinitializer
@name34 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name32, i32 77, ptr @name33, ptr null, i32 0 }
@name35 = internal constant [137 x i8] zeroinitializer
@name36 = internal constant [20 x i8] zeroinitializer
@name37 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name35, i32 137, ptr @name36, ptr null, i32 0 }
@name38 = common global ptr null
@name39 = common global ptr null
@name40 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2) {
B0:
  %.65.i38.i = alloca ptr, align 8
  %excinfo.1.i39.i = alloca ptr, align 8
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i29.i = alloca ptr, align 8
  %.65.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.65.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.174.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.178.i = alloca [2 x i64], align 8
  %.206.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.234.i = alloca [2 x i64], align 8
  %.314.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.318.i = alloca [2 x i64], align 8
  %.346.i = alloca ptr, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.372.i = alloca [2 x i64], align 8
  %.1204.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.3.i = alloca ptr, align 8
  %.1246.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.1312.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.5.i = alloca ptr, align 8
  %.1360.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.6.i = alloca ptr, align 8
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
  %.27 = call i32 @name41(ptr nonnull %.20, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
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
  %.78 = call i32 @name42(ptr nonnull %.73, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0)
  %.88.fca.0.load = load ptr, ptr %.73, align 8
  %.88.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.88.fca.5.0.load = load i64, ptr %.fca.5.0.gep17, align 8
  %.88.fca.6.0.load = load i64, ptr %.fca.6.0.gep18, align 8
  switch i32 %.78, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %33, %B0.endif.endif.endif.endif, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.27, %B0.if.if ], [ %.78, %B0.endif.if.if ], [ %.123, %B0.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif ], [ %common.ret.op.i29, %33 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.35 = icmp sgt i32 %.27, 0
  %.28 = load ptr, ptr %excinfo.1, align 8
  %.36 = select i1 %.35, ptr %.28, ptr undef
  store ptr %.36, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.116, i8 0, i64 88, i1 false)
  %.123 = call i32 @name41(ptr nonnull %.116, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2)
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
  %.fca.1.gep1364.i = getelementptr inbounds nuw i8, ptr %.174.i, i64 8
  %.fca.2.gep1365.i = getelementptr inbounds nuw i8, ptr %.174.i, i64 16
  %.fca.3.gep1366.i = getelementptr inbounds nuw i8, ptr %.174.i, i64 24
  %.fca.4.gep1367.i = getelementptr inbounds nuw i8, ptr %.174.i, i64 32
  %.fca.5.0.gep1368.i = getelementptr inbounds nuw i8, ptr %.174.i, i64 40
  %.fca.5.1.gep1369.i = getelementptr inbounds nuw i8, ptr %.174.i, i64 48
  %.fca.5.2.gep1370.i = getelementptr inbounds nuw i8, ptr %.174.i, i64 56
  %.fca.6.0.gep1371.i = getelementptr inbounds nuw i8, ptr %.174.i, i64 64
  %.fca.6.1.gep1372.i = getelementptr inbounds nuw i8, ptr %.174.i, i64 72
  %.fca.6.2.gep1373.i = getelementptr inbounds nuw i8, ptr %.174.i, i64 80
  %.fca.1.gep1362.i = getelementptr inbounds nuw i8, ptr %.178.i, i64 8
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.234.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1284.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 8
  %.fca.2.gep1285.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 16
  %.fca.3.gep1286.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 24
  %.fca.4.gep1287.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 32
  %.fca.5.0.gep1288.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 40
  %.fca.5.1.gep1289.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 56
  %.fca.6.0.gep1290.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 64
  %.fca.6.1.gep1291.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.314.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1282.i = getelementptr inbounds nuw i8, ptr %.318.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.318.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.346.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.372.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep718.i = getelementptr inbounds nuw i8, ptr %.1204.i, i64 32
  %.fca.5.1.gep720.i = getelementptr inbounds nuw i8, ptr %.1204.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1204.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !6
  %.fca.4.gep704.i = getelementptr inbounds nuw i8, ptr %.1246.i, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1246.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  %.fca.4.gep596.i = getelementptr inbounds nuw i8, ptr %.1312.i, i64 32
  %.fca.5.1.gep598.i = getelementptr inbounds nuw i8, ptr %.1312.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1312.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.5.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.1360.i, i64 32
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.1360.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1360.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.6.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.37.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.88.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.133.fca.0.load), !noalias !6
  %.120.1.i = ashr i64 %.133.fca.5.1.load, 1
  %.171.i = mul nsw i64 %.133.fca.5.1.load, 3
  store ptr %.37.fca.0.load, ptr %.174.i, align 8, !noalias !6
  store ptr %.37.fca.1.load, ptr %.fca.1.gep1364.i, align 8, !noalias !6
  store i64 %.37.fca.2.load, ptr %.fca.2.gep1365.i, align 8, !noalias !6
  store i64 %.37.fca.3.load, ptr %.fca.3.gep1366.i, align 8, !noalias !6
  store ptr %.37.fca.4.load, ptr %.fca.4.gep1367.i, align 8, !noalias !6
  store i64 %.37.fca.5.0.load, ptr %.fca.5.0.gep1368.i, align 8, !noalias !6
  store i64 %.37.fca.5.1.load, ptr %.fca.5.1.gep1369.i, align 8, !noalias !6
  store i64 %.37.fca.5.2.load, ptr %.fca.5.2.gep1370.i, align 8, !noalias !6
  store i64 %.37.fca.6.0.load, ptr %.fca.6.0.gep1371.i, align 8, !noalias !6
  store i64 %.37.fca.6.1.load, ptr %.fca.6.1.gep1372.i, align 8, !noalias !6
  store i64 %.37.fca.6.2.load, ptr %.fca.6.2.gep1373.i, align 8, !noalias !6
  store i64 %.133.fca.5.0.load, ptr %.178.i, align 8, !noalias !6
  store i64 %.171.i, ptr %.fca.1.gep1362.i, align 8, !noalias !6
  store ptr null, ptr %.206.i, align 8, !noalias !6
  %.212.i = call i32 @name43(ptr nonnull %.206.i, ptr nonnull %excinfo.1.i, i64 %.37.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.178.i, i64 2, i64 8), !noalias !6
  switch i32 %.212.i, label %B0.endif.if.if.i [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !0

B468.i:                                           ; preds = %B468.lr.ph.i, %B1520.i
  %.151315561595.i = phi i64 [ 0, %B468.lr.ph.i ], [ %.1520.i, %B1520.i ]
  %.1520.i = add nuw nsw i64 %.151315561595.i, 1
  %.1587.i = mul i64 %.151315561595.i, %.257.fca.1.load.i
  %.1589.i = getelementptr i8, ptr %.256.i, i64 %.1587.i
  %.134167.not.i.i = icmp slt i64 %.1220.fca.5.1.load62.i, 1
  br i1 %.134167.not.i.i, label %B468.endif.endif.i, label %B58.lr.ph.i.i

B58.lr.ph.i.i:                                    ; preds = %B468.i
  %0 = getelementptr i8, ptr %.1220.fca.4.load64.i, i64 %.1220.fca.5.1.load62.i
  %.423.i.i = shl nuw i64 %.1220.fca.5.1.load62.i, 1
  %1 = getelementptr i8, ptr %.1220.fca.4.load64.i, i64 %.423.i.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.lr.ph.i.i
  %.140166168.i.i = phi i64 [ 0, %B58.lr.ph.i.i ], [ %.147.i.i, %B58.i.i ]
  %.147.i.i = add nuw nsw i64 %.140166168.i.i, 1
  %.172.i.i = mul nuw nsw i64 %.140166168.i.i, 3
  %2 = getelementptr i8, ptr %.1589.i, i64 %.172.i.i
  %.202.i.i = load i8, ptr %2, align 1, !noalias !7
  %3 = getelementptr i8, ptr %2, i64 1
  %.234.i.i = load i8, ptr %3, align 1, !noalias !7
  %4 = getelementptr i8, ptr %2, i64 2
  %.266.i.i = load i8, ptr %4, align 1, !noalias !7
  %.319.i.i = getelementptr i8, ptr %.1220.fca.4.load64.i, i64 %.140166168.i.i
  store i8 %.202.i.i, ptr %.319.i.i, align 1, !noalias !7
  %.373.i.i = getelementptr i8, ptr %0, i64 %.140166168.i.i
  store i8 %.234.i.i, ptr %.373.i.i, align 1, !noalias !7
  %.427.i.i = getelementptr i8, ptr %1, i64 %.140166168.i.i
  store i8 %.266.i.i, ptr %.427.i.i, align 1, !noalias !7
  %exitcond.not.i.i = icmp eq i64 %.147.i.i, %.1220.fca.5.1.load62.i
  br i1 %exitcond.not.i.i, label %B468.endif.endif.i, label %B58.i.i

B546.i:                                           ; preds = %B546.preheader.i, %B546.i
  %.174115181520.i = phi i64 [ %.1748.i, %B546.i ], [ 0, %B546.preheader.i ]
  %.1748.i = add nuw nsw i64 %.174115181520.i, 1
  %.1825.i = getelementptr i8, ptr %.1220.fca.4.load64.i, i64 %.174115181520.i
  %.1826.i = load i8, ptr %.1825.i, align 1, !noalias !6
  %.1827.i = uitofp i8 %.1826.i to float
  %.1880.i = getelementptr i8, ptr %17, i64 %.174115181520.i
  %.1881.i = load i8, ptr %.1880.i, align 1, !noalias !6
  %.1882.i = uitofp i8 %.1881.i to float
  %.1935.i = getelementptr i8, ptr %18, i64 %.174115181520.i
  %.1936.i = load i8, ptr %.1935.i, align 1, !noalias !6
  %.1937.i = uitofp i8 %.1936.i to float
  %.1939.i = fmul contract float %.513.i, %.1827.i
  %.1941.i = fmul contract float %.581.i, %.1882.i
  %.1942.i = fadd contract float %.1939.i, %.1941.i
  %.1944.i = fmul contract float %.649.i, %.1937.i
  %.1945.i = fadd contract float %.1942.i, %.1944.i
  %.1946.i = fadd contract float %.1945.i, 1.650000e+01
  %.1947.i = fptoui float %.1946.i to i8
  %5 = getelementptr i8, ptr %.1260.fca.4.load75.i, i64 %.174115181520.i
  store i8 %.1947.i, ptr %5, align 1, !noalias !6
  %exitcond.not.i = icmp eq i64 %.133.fca.5.1.load, %.1748.i
  br i1 %exitcond.not.i, label %B810.endif.endif.i, label %B546.i

B1056.i:                                          ; preds = %B1056.preheader.i, %B1056.i
  %.249015421544.i = phi i64 [ %.2497.i, %B1056.i ], [ 0, %B1056.preheader.i ]
  %.2497.i = add nuw nsw i64 %.249015421544.i, 1
  %.2574.i = getelementptr float, ptr %.1328.fca.4.load93.i, i64 %.249015421544.i
  %.2575.i = load float, ptr %.2574.i, align 4, !noalias !6
  %.2628.i = getelementptr float, ptr %19, i64 %.249015421544.i
  %.2629.i = load float, ptr %.2628.i, align 4, !noalias !6
  %.2682.i = getelementptr float, ptr %20, i64 %.249015421544.i
  %.2683.i = load float, ptr %.2682.i, align 4, !noalias !6
  %.2685.i = fmul contract float %.717.i, %.2575.i
  %.2687.i = fmul contract float %.785.i, %.2629.i
  %.2688.i = fadd contract float %.2685.i, %.2687.i
  %.2690.i = fmul contract float %.853.i, %.2683.i
  %.2691.i = fadd contract float %.2688.i, %.2690.i
  %.2692.i = fadd contract float %.2691.i, 1.285000e+02
  %.2693.i = fptoui float %.2692.i to i8
  %.2746.i = getelementptr i8, ptr %.1376.fca.4.load99.i, i64 %.249015421544.i
  store i8 %.2693.i, ptr %.2746.i, align 1, !noalias !6
  %.2749.i = fmul contract float %.921.i, %.2575.i
  %.2751.i = fmul contract float %.989.i, %.2629.i
  %.2752.i = fadd contract float %.2749.i, %.2751.i
  %.2754.i = fmul contract float %.1057.i, %.2683.i
  %.2755.i = fadd contract float %.2752.i, %.2754.i
  %.2756.i = fadd contract float %.2755.i, 1.285000e+02
  %.2757.i = fptoui float %.2756.i to i8
  %.2810.i = getelementptr i8, ptr %21, i64 %.249015421544.i
  store i8 %.2757.i, ptr %.2810.i, align 1, !noalias !6
  %exitcond1623.not.i = icmp eq i64 %.120.1.i, %.2497.i
  br i1 %exitcond1623.not.i, label %B1360.preheader.i, label %B1056.i

B1360.i:                                          ; preds = %B1360.preheader.i, %B1360.i
  %.298315491551.i = phi i64 [ %.2990.i, %B1360.i ], [ 0, %B1360.preheader.i ]
  %.2990.i = add nuw nsw i64 %.298315491551.i, 1
  %.3015.i = shl nuw nsw i64 %.298315491551.i, 1
  %6 = getelementptr i8, ptr %.1260.fca.4.load75.i, i64 %.3015.i
  %.3045.i = load i8, ptr %6, align 1, !noalias !6
  %.3046.i = shl nsw i64 %.298315491551.i, 2
  %7 = getelementptr i8, ptr %.2857.i, i64 %.3046.i
  store i8 %.3045.i, ptr %7, align 1, !noalias !6
  %.3129.i = getelementptr i8, ptr %.1376.fca.4.load99.i, i64 %.298315491551.i
  %.3130.i = load i8, ptr %.3129.i, align 1, !noalias !6
  %8 = getelementptr i8, ptr %7, i64 1
  store i8 %.3130.i, ptr %8, align 1, !noalias !6
  %9 = getelementptr i8, ptr %6, i64 1
  %.3194.i = load i8, ptr %9, align 1, !noalias !6
  %10 = getelementptr i8, ptr %7, i64 2
  store i8 %.3194.i, ptr %10, align 1, !noalias !6
  %.3279.i = getelementptr i8, ptr %21, i64 %.298315491551.i
  %.3280.i = load i8, ptr %.3279.i, align 1, !noalias !6
  %11 = getelementptr i8, ptr %7, i64 3
  store i8 %.3280.i, ptr %11, align 1, !noalias !6
  %exitcond1624.not.i = icmp eq i64 %.120.1.i, %.2990.i
  br i1 %exitcond1624.not.i, label %B1520.i, label %B1360.i

B1520.critedge.i:                                 ; preds = %B468.endif.endif.i, %B810.endif.endif.i
  call void @NRT_incref(ptr %.400.i), !noalias !6
  br label %B1520.i

B1520.i:                                          ; preds = %B1360.i, %B1520.critedge.i
  call void @NRT_decref(ptr %.400.i), !noalias !6
  %exitcond1625.not.i = icmp eq i64 %.1520.i, %.133.fca.5.0.load
  br i1 %exitcond1625.not.i, label %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread3, label %B468.i

_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread3: ; preds = %B0.endif.endif.endif.endi...endif.5.i, %B1520.i
  call void @NRT_decref(ptr %.400.i), !noalias !6
  call void @NRT_decref(ptr %.1328.fca.0.load92.i), !noalias !6
  call void @NRT_decref(ptr %.262.i), !noalias !6
  call void @NRT_decref(ptr %.1260.fca.0.load74.i), !noalias !6
  call void @NRT_decref(ptr %.1376.fca.0.load98.i), !noalias !6
  call void @NRT_decref(ptr %.1220.fca.0.load63.i), !noalias !6
  br label %B0.endif.endif.endif.endif

B0.endif.endif.i:                                 ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.244.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1368.i, ptr nonnull %.fca.6.0.gep1371.i, i64 2, ptr nonnull %.178.i, ptr nonnull %.234.i, i64 %.37.fca.3.load, i32 0), !noalias !6
  %.245.i = icmp eq i32 %.244.i, 0
  br i1 %.245.i, label %B0.endif.endif.if.i, label %B0.endif.endif.endif.i

B0.endif.if.if.i:                                 ; preds = %B0.endif.endif.endif
  %.220.not.i = icmp eq i32 %.212.i, 0
  %.213.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  %.221.i = select i1 %.220.not.i, ptr undef, ptr %.213.i
  store ptr %.221.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.if.i:                              ; preds = %B0.endif.endif.i
  store ptr @name6, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.256.i = load ptr, ptr %.fca.4.gep1367.i, align 8, !noalias !6
  %.257.fca.1.load.i = load i64, ptr %.fca.1.gep1362.i, align 8, !noalias !6
  %.262.i = load ptr, ptr %.174.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.262.i), !noalias !6
  %.311.i = shl nsw i64 %.133.fca.5.1.load, 1
  store ptr %.133.fca.0.load, ptr %.314.i, align 8, !noalias !6
  store ptr %.133.fca.1.load, ptr %.fca.1.gep1284.i, align 8, !noalias !6
  store i64 %.133.fca.2.load, ptr %.fca.2.gep1285.i, align 8, !noalias !6
  store i64 %.133.fca.3.load, ptr %.fca.3.gep1286.i, align 8, !noalias !6
  store ptr %.133.fca.4.load, ptr %.fca.4.gep1287.i, align 8, !noalias !6
  store i64 %.133.fca.5.0.load, ptr %.fca.5.0.gep1288.i, align 8, !noalias !6
  store i64 %.133.fca.5.1.load, ptr %.fca.5.1.gep1289.i, align 8, !noalias !6
  store i64 %.133.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.133.fca.6.0.load, ptr %.fca.6.0.gep1290.i, align 8, !noalias !6
  store i64 %.133.fca.6.1.load, ptr %.fca.6.1.gep1291.i, align 8, !noalias !6
  store i64 %.133.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.133.fca.5.0.load, ptr %.318.i, align 8, !noalias !6
  store i64 %.311.i, ptr %.fca.1.gep1282.i, align 8, !noalias !6
  store ptr null, ptr %.346.i, align 8, !noalias !6
  %.352.i = call i32 @name43(ptr nonnull %.346.i, ptr nonnull %excinfo.2.i, i64 %.133.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.318.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.37.fca.0.load), !noalias !6
  switch i32 %.352.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.i:                     ; preds = %B0.endif.endif.endif.i, %B0.endif.endif.endif.i
  %.381.i = load i64, ptr %.fca.3.gep1286.i, align 8, !noalias !6
  %.382.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1288.i, ptr nonnull %.fca.6.0.gep1290.i, i64 2, ptr nonnull %.318.i, ptr nonnull %.372.i, i64 %.381.i, i32 0), !noalias !6
  %.383.i = icmp eq i32 %.382.i, 0
  br i1 %.383.i, label %B0.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.if.if.i:                     ; preds = %B0.endif.endif.endif.i
  %.360.not.i = icmp eq i32 %.352.i, 0
  %.353.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.361.i = select i1 %.360.not.i, ptr undef, ptr %.353.i
  store ptr %.361.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.if.i:                  ; preds = %B0.endif.endif.endif.endif.i
  store ptr @name6, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.394.i = load ptr, ptr %.fca.4.gep1287.i, align 8, !noalias !6
  %.395.fca.1.load.i = load i64, ptr %.fca.1.gep1282.i, align 8, !noalias !6
  %.400.i = load ptr, ptr %.314.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.400.i), !noalias !6
  call void @NRT_incref(ptr %.88.fca.0.load), !noalias !6
  %.495.i = icmp sgt i64 %.88.fca.5.0.load, 0
  call void @NRT_decref(ptr %.133.fca.0.load), !noalias !6
  br i1 %.495.i, label %B0.endif.endif.endif.endif.endif.endif.endif.i, label %B0.endif.endif.endif.endif.endif.endif.if.i

B0.endif.endif.endif.endif.endif.endif.if.i:      ; preds = %B0.endif.endif.endif.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.endif.i:   ; preds = %B0.endif.endif.endif.endif.endif.i
  %.513.i = load float, ptr %.88.fca.4.load, align 4, !noalias !6
  %.563.not.i = icmp eq i64 %.88.fca.5.0.load, 1
  br i1 %.563.not.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.579.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.88.fca.6.0.load
  %.581.i = load float, ptr %.579.i, align 4, !noalias !6
  %.631.i = icmp samesign ugt i64 %.88.fca.5.0.load, 2
  br i1 %.631.i, label %B0.endif.endif.endif.endi...endif.endif.i, label %B0.endif.endif.endif.endi...endif.if.i

B0.endif.endif.endif.endi...endif.if.i:           ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.endif.i:        ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.643.i = shl i64 %.88.fca.6.0.load, 1
  %.647.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.643.i
  %.649.i = load float, ptr %.647.i, align 4, !noalias !6
  %.699.not.i = icmp eq i64 %.88.fca.5.0.load, 3
  br i1 %.699.not.i, label %B0.endif.endif.endif.endi...endif.endif.endif.if.i, label %B0.endif.endif.endif.endi...endif.endif.endif.endif.i

B0.endif.endif.endif.endi...endif.endif.endif.if.i: ; preds = %B0.endif.endif.endif.endi...endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.endif.i
  %.711.i = mul i64 %.88.fca.6.0.load, 3
  %.715.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.711.i
  %.717.i = load float, ptr %.715.i, align 4, !noalias !6
  %.767.i = icmp samesign ugt i64 %.88.fca.5.0.load, 4
  br i1 %.767.i, label %B0.endif.endif.endif.endi...endif.1.endif.i, label %B0.endif.endif.endif.endi...endif.1.if.i

B0.endif.endif.endif.endi...endif.1.if.i:         ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.1.endif.i:      ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  %.779.i = shl i64 %.88.fca.6.0.load, 2
  %.783.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.779.i
  %.785.i = load float, ptr %.783.i, align 4, !noalias !6
  %.835.not.i = icmp eq i64 %.88.fca.5.0.load, 5
  br i1 %.835.not.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.if.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i

B0.endif.endif.endif.endi...endif.1.endif.endif.if.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.i
  %.847.i = mul i64 %.88.fca.6.0.load, 5
  %.851.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.847.i
  %.853.i = load float, ptr %.851.i, align 4, !noalias !6
  %.903.i = icmp samesign ugt i64 %.88.fca.5.0.load, 6
  br i1 %.903.i, label %B0.endif.endif.endif.endi...endif.2.endif.i, label %B0.endif.endif.endif.endi...endif.2.if.i

B0.endif.endif.endif.endi...endif.2.if.i:         ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.2.endif.i:      ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  %.915.i = mul i64 %.88.fca.6.0.load, 6
  %.919.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.915.i
  %.921.i = load float, ptr %.919.i, align 4, !noalias !6
  %.971.not.i = icmp eq i64 %.88.fca.5.0.load, 7
  br i1 %.971.not.i, label %B0.endif.endif.endif.endi...endif.2.endif.endif.if.i, label %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i

B0.endif.endif.endif.endi...endif.2.endif.endif.if.i: ; preds = %B0.endif.endif.endif.endi...endif.2.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.2.endif.i
  %.983.i = mul i64 %.88.fca.6.0.load, 7
  %.987.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.983.i
  %.989.i = load float, ptr %.987.i, align 4, !noalias !6
  %.1039.i = icmp samesign ugt i64 %.88.fca.5.0.load, 8
  br i1 %.1039.i, label %B0.endif.endif.endif.endi...endif.3.endif.i, label %B0.endif.endif.endif.endi...endif.3.if.i

B0.endif.endif.endif.endi...endif.3.if.i:         ; preds = %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.3.endif.i:      ; preds = %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i
  %.1051.i = shl i64 %.88.fca.6.0.load, 3
  %.1055.i = getelementptr i8, ptr %.88.fca.4.load, i64 %.1051.i
  %.1057.i = load float, ptr %.1055.i, align 4, !noalias !6
  %.1107.not.i = icmp eq i64 %.88.fca.5.0.load, 9
  br i1 %.1107.not.i, label %B0.endif.endif.endif.endi...endif.3.endif.endif.endif.i, label %B0.endif.endif.endif.endi...endif.3.endif.endif.if.i

B0.endif.endif.endif.endi...endif.3.endif.endif.if.i: ; preds = %B0.endif.endif.endif.endi...endif.3.endif.i
  store ptr @name9, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.3.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.3.endif.i
  call void @NRT_decref(ptr %.88.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.88.fca.0.load), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1204.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !16
  %.36.i.i = icmp slt i64 %.133.fca.5.1.load, 0
  br i1 %.36.i.i, label %B0.endif.endif.endif.endi...if.4.if.thread.i, label %B0.endif.endif.endif.endif.i.i, !prof !17

B0.endif.endif.endif.endif.i.i:                   ; preds = %B0.endif.endif.endif.endi...endif.3.endif.endif.endif.i
  %.50.i.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.133.fca.5.1.load, i64 3)
  %.52.i.i = extractvalue { i64, i1 } %.50.i.i, 1
  br i1 %.52.i.i, label %B0.endif.endif.endif.endi...if.4.if.thread.i, label %B0.endif.endif.endif.endif.endif.i.i, !prof !17

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.i.i
  %.51.i.i = extractvalue { i64, i1 } %.50.i.i, 0
  store ptr null, ptr %.65.i.i, align 8, !noalias !16
  %.69.i.i = call i32 @name44(ptr nonnull %.65.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.51.i.i, i32 32), !noalias !16
  switch i32 %.69.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.79.i.i = load ptr, ptr %.65.i.i, align 8, !noalias !16
  %.89.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i), !noalias !16
  store ptr %.79.i.i, ptr %.1204.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.1204.i, i64 8
  store ptr null, ptr %retptr.repack17.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.1204.i, i64 16
  store i64 %.51.i.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.1204.i, i64 24
  store i64 1, ptr %retptr.repack21.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack23.i.i = getelementptr inbounds nuw i8, ptr %.1204.i, i64 32
  store ptr %.89.i.i, ptr %retptr.repack23.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack25.i.i = getelementptr inbounds nuw i8, ptr %.1204.i, i64 40
  store i64 3, ptr %retptr.repack25.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack25.repack29.i.i = getelementptr inbounds nuw i8, ptr %.1204.i, i64 48
  store i64 %.133.fca.5.1.load, ptr %retptr.repack25.repack29.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack27.i.i = getelementptr inbounds nuw i8, ptr %.1204.i, i64 56
  store i64 %.133.fca.5.1.load, ptr %retptr.repack27.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack27.repack31.i.i = getelementptr inbounds nuw i8, ptr %.1204.i, i64 64
  store i64 1, ptr %retptr.repack27.repack31.i.i, align 8, !alias.scope !11, !noalias !18
  %.1220.fca.4.load61.i = load ptr, ptr %.fca.4.gep718.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.i.i

B0.endif.endif.endif.endi...if.4.if.thread.i:     ; preds = %B0.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endi...endif.3.endif.endif.endif.i
  %storemerge = phi ptr [ @name23, %B0.endif.endif.endif.endi...endif.3.endif.endif.endif.i ], [ @name26, %B0.endif.endif.endif.endif.i.i ]
  store ptr %storemerge, ptr %excinfo.3.i, align 8, !alias.scope !14, !noalias !19
  br label %12

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.77.i.i = icmp sgt i32 %.69.i.i, 0
  %.70.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !16
  %.78.i.i = select i1 %.77.i.i, ptr %.70.i.i, ptr undef
  store ptr %.78.i.i, ptr %excinfo.3.i, align 8, !alias.scope !14, !noalias !19
  %.1220.fca.5.1.load.pr.i = load i64, ptr %.fca.5.1.gep720.i, align 8, !noalias !6
  %.1220.fca.4.load.i = load ptr, ptr %.fca.4.gep718.i, align 8, !noalias !6
  switch i32 %.69.i.i, label %B0.endif.endif.endif.endi...if.4.if.i [
    i32 -2, label %B0.endif.endif.endif.i.i
    i32 0, label %B0.endif.endif.endif.i.i
  ], !prof !20

B0.endif.endif.endif.i.i:                         ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
  %.1220.fca.4.load64.i = phi ptr [ %.1220.fca.4.load61.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i ], [ %.1220.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ], [ %.1220.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ]
  %.1220.fca.5.1.load62.i = phi i64 [ %.133.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i ], [ %.1220.fca.5.1.load.pr.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ], [ %.1220.fca.5.1.load.pr.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ]
  %.1220.fca.0.load63.i = load ptr, ptr %.1204.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1246.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  store ptr null, ptr %excinfo.1.i29.i, align 8, !noalias !26
  store ptr null, ptr %.39.i.i, align 8, !noalias !26
  %.43.i.i = call i32 @name44(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i29.i, ptr null, i64 %.133.fca.5.1.load, i32 32), !noalias !26
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i: ; preds = %B0.endif.endif.endif.i.i, %B0.endif.endif.endif.i.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !26
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !26
  store ptr %.53.i.i, ptr %.1246.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack13.i.i = getelementptr inbounds nuw i8, ptr %.1246.i, i64 8
  store ptr null, ptr %retptr.repack13.i.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack15.i.i = getelementptr inbounds nuw i8, ptr %.1246.i, i64 16
  store i64 %.133.fca.5.1.load, ptr %retptr.repack15.i.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack17.i31.i = getelementptr inbounds nuw i8, ptr %.1246.i, i64 24
  store i64 1, ptr %retptr.repack17.i31.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack19.i32.i = getelementptr inbounds nuw i8, ptr %.1246.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack19.i32.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack21.i33.i = getelementptr inbounds nuw i8, ptr %.1246.i, i64 40
  store i64 %.133.fca.5.1.load, ptr %retptr.repack21.i33.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack23.i34.i = getelementptr inbounds nuw i8, ptr %.1246.i, i64 48
  store i64 1, ptr %retptr.repack23.i34.i, align 8, !alias.scope !21, !noalias !27
  br label %B0.endif.endif.endif.endif.i42.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i: ; preds = %B0.endif.endif.endif.i.i
  %.51.i36.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i29.i, align 8, !noalias !26
  %.52.i37.i = select i1 %.51.i36.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i37.i, ptr %excinfo.4.i, align 8, !alias.scope !24, !noalias !28
  %.1260.fca.4.load.i = load ptr, ptr %.fca.4.gep704.i, align 8, !noalias !6
  switch i32 %.43.i.i, label %B0.endif.endif.endif.endi...endif.4.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i42.i
    i32 0, label %B0.endif.endif.endif.endif.i42.i
  ], !prof !20

B0.endif.endif.endif.endi...if.4.if.i:            ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i
  %.1211.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  br label %12

12:                                               ; preds = %B0.endif.endif.endif.endi...if.4.if.i, %B0.endif.endif.endif.endi...if.4.if.thread.i
  %common.ret.op.i.ph7079.i = phi i32 [ %.69.i.i, %B0.endif.endif.endif.endi...if.4.if.i ], [ 1, %B0.endif.endif.endif.endi...if.4.if.thread.i ]
  %13 = phi ptr [ %.1211.i, %B0.endif.endif.endif.endi...if.4.if.i ], [ %storemerge, %B0.endif.endif.endif.endi...if.4.if.thread.i ]
  store ptr %13, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.i42.i:                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i
  %.1260.fca.4.load75.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread.i ], [ %.1260.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i ], [ %.1260.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i ]
  %.1260.fca.0.load74.i = load ptr, ptr %.1246.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1312.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !29)
  call void @llvm.experimental.noalias.scope.decl(metadata !32)
  store ptr null, ptr %excinfo.1.i39.i, align 8, !noalias !34
  %.50.i43.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.120.1.i, i64 3)
  %.51.i44.i = extractvalue { i64, i1 } %.50.i43.i, 0
  %.52.i45.i = extractvalue { i64, i1 } %.50.i43.i, 1
  %.54.i.i = shl nuw i64 %.120.1.i, 2
  %14 = add i64 %.51.i44.i, -2305843009213693952
  %.57.i.i = icmp ult i64 %14, -4611686018427387904
  %.58.i.i = or i1 %.52.i45.i, %.57.i.i
  br i1 %.58.i.i, label %B0.endif.endif.endif.endi...endif.4.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i46.i, !prof !17

B0.endif.endif.endif.endif.endif.i46.i:           ; preds = %B0.endif.endif.endif.endif.i42.i
  %.56.i.i = shl nsw i64 %.51.i44.i, 2
  store ptr null, ptr %.65.i38.i, align 8, !noalias !34
  %.69.i47.i = call i32 @name44(ptr nonnull %.65.i38.i, ptr nonnull %excinfo.1.i39.i, ptr null, i64 %.56.i.i, i32 32), !noalias !34
  switch i32 %.69.i47.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread87.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread87.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread87.i: ; preds = %B0.endif.endif.endif.endif.endif.i46.i, %B0.endif.endif.endif.endif.endif.i46.i
  %.79.i49.i = load ptr, ptr %.65.i38.i, align 8, !noalias !34
  %.89.i50.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i49.i), !noalias !34
  store ptr %.79.i49.i, ptr %.1312.i, align 8, !alias.scope !29, !noalias !35
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.1312.i, i64 8
  store ptr null, ptr %retptr.repack16.i.i, align 8, !alias.scope !29, !noalias !35
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.1312.i, i64 16
  store i64 %.51.i44.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !29, !noalias !35
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.1312.i, i64 24
  store i64 4, ptr %retptr.repack20.i.i, align 8, !alias.scope !29, !noalias !35
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.1312.i, i64 32
  store ptr %.89.i50.i, ptr %retptr.repack22.i.i, align 8, !alias.scope !29, !noalias !35
  %retptr.repack24.i.i = getelementptr inbounds nuw i8, ptr %.1312.i, i64 40
  store i64 3, ptr %retptr.repack24.i.i, align 8, !alias.scope !29, !noalias !35
  %retptr.repack24.repack28.i.i = getelementptr inbounds nuw i8, ptr %.1312.i, i64 48
  store i64 %.120.1.i, ptr %retptr.repack24.repack28.i.i, align 8, !alias.scope !29, !noalias !35
  %retptr.repack26.i.i = getelementptr inbounds nuw i8, ptr %.1312.i, i64 56
  store i64 %.54.i.i, ptr %retptr.repack26.i.i, align 8, !alias.scope !29, !noalias !35
  %retptr.repack26.repack30.i.i = getelementptr inbounds nuw i8, ptr %.1312.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i, align 8, !alias.scope !29, !noalias !35
  %.1328.fca.4.load90.i = load ptr, ptr %.fca.4.gep596.i, align 8, !noalias !6
  %.1328.fca.5.1.load91.i = load i64, ptr %.fca.5.1.gep598.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.endif.i7.i

B0.endif.endif.endif.endi...endif.4.endif.if.if.thread.i: ; preds = %B0.endif.endif.endif.endif.i42.i
  store ptr @name37, ptr %excinfo.5.i, align 8, !alias.scope !32, !noalias !36, !numba_exception_output !10
  %.1319102.i = load ptr, ptr %excinfo.5.i, align 8, !noalias !6
  br label %15

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i46.i
  %.77.i53.i = icmp sgt i32 %.69.i47.i, 0
  %.70.i54.i = load ptr, ptr %excinfo.1.i39.i, align 8, !noalias !34
  %.78.i55.i = select i1 %.77.i53.i, ptr %.70.i54.i, ptr undef
  store ptr %.78.i55.i, ptr %excinfo.5.i, align 8, !alias.scope !32, !noalias !36
  %.1328.fca.4.load.i = load ptr, ptr %.fca.4.gep596.i, align 8, !noalias !6
  %.1328.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep598.i, align 8, !noalias !6
  switch i32 %.69.i47.i, label %B0.endif.endif.endif.endi...endif.4.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.i7.i
    i32 0, label %B0.endif.endif.endif.endif.endif.i7.i
  ], !prof !37

B0.endif.endif.endif.endi...endif.4.if.if.i:      ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i
  %.1258.i = icmp sgt i32 %.43.i.i, 0
  %.1251.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  %.1259.i = select i1 %.1258.i, ptr %.1251.i, ptr undef
  store ptr %.1259.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.i7.i:            ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread87.i
  %.1328.fca.5.1.load94.i = phi i64 [ %.1328.fca.5.1.load91.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread87.i ], [ %.1328.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.1328.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.1328.fca.4.load93.i = phi ptr [ %.1328.fca.4.load90.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread87.i ], [ %.1328.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.1328.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.1328.fca.0.load92.i = load ptr, ptr %.1312.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1360.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !38)
  call void @llvm.experimental.noalias.scope.decl(metadata !41)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !43
  %.51.i8.i = and i64 %.133.fca.5.1.load, 9223372036854775806
  store ptr null, ptr %.65.i1.i, align 8, !noalias !43
  %.69.i9.i = call i32 @name44(ptr nonnull %.65.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 %.51.i8.i, i32 32), !noalias !43
  switch i32 %.69.i9.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.thread.i: ; preds = %B0.endif.endif.endif.endif.endif.i7.i, %B0.endif.endif.endif.endif.endif.i7.i
  %.79.i11.i = load ptr, ptr %.65.i1.i, align 8, !noalias !43
  %.89.i12.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i11.i), !noalias !43
  store ptr %.79.i11.i, ptr %.1360.i, align 8, !alias.scope !38, !noalias !44
  %retptr.repack17.i13.i = getelementptr inbounds nuw i8, ptr %.1360.i, i64 8
  store ptr null, ptr %retptr.repack17.i13.i, align 8, !alias.scope !38, !noalias !44
  %retptr.repack19.i14.i = getelementptr inbounds nuw i8, ptr %.1360.i, i64 16
  store i64 %.51.i8.i, ptr %retptr.repack19.i14.i, align 8, !alias.scope !38, !noalias !44
  %retptr.repack21.i15.i = getelementptr inbounds nuw i8, ptr %.1360.i, i64 24
  store i64 1, ptr %retptr.repack21.i15.i, align 8, !alias.scope !38, !noalias !44
  %retptr.repack23.i16.i = getelementptr inbounds nuw i8, ptr %.1360.i, i64 32
  store ptr %.89.i12.i, ptr %retptr.repack23.i16.i, align 8, !alias.scope !38, !noalias !44
  %retptr.repack25.i17.i = getelementptr inbounds nuw i8, ptr %.1360.i, i64 40
  store i64 2, ptr %retptr.repack25.i17.i, align 8, !alias.scope !38, !noalias !44
  %retptr.repack25.repack29.i18.i = getelementptr inbounds nuw i8, ptr %.1360.i, i64 48
  store i64 %.120.1.i, ptr %retptr.repack25.repack29.i18.i, align 8, !alias.scope !38, !noalias !44
  %retptr.repack27.i19.i = getelementptr inbounds nuw i8, ptr %.1360.i, i64 56
  store i64 %.120.1.i, ptr %retptr.repack27.i19.i, align 8, !alias.scope !38, !noalias !44
  %retptr.repack27.repack31.i20.i = getelementptr inbounds nuw i8, ptr %.1360.i, i64 64
  store i64 1, ptr %retptr.repack27.repack31.i20.i, align 8, !alias.scope !38, !noalias !44
  %.1376.fca.4.load97.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endi...endif.5.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i: ; preds = %B0.endif.endif.endif.endif.endif.i7.i
  %.77.i23.i = icmp sgt i32 %.69.i9.i, 0
  %.70.i24.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !43
  %.78.i25.i = select i1 %.77.i23.i, ptr %.70.i24.i, ptr undef
  store ptr %.78.i25.i, ptr %excinfo.6.i, align 8, !alias.scope !41, !noalias !45
  %.1376.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.69.i9.i, label %B0.endif.endif.endif.endi...endif.4.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.5.i
    i32 0, label %B0.endif.endif.endif.endi...endif.5.i
  ], !prof !20

B0.endif.endif.endif.endi...endif.4.endif.if.if.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.1319.i = load ptr, ptr %excinfo.5.i, align 8, !noalias !6
  br label %15

15:                                               ; preds = %B0.endif.endif.endif.endi...endif.4.endif.if.if.i, %B0.endif.endif.endif.endi...endif.4.endif.if.if.thread.i
  %common.ret.op.i5186103.i = phi i32 [ %.69.i47.i, %B0.endif.endif.endif.endi...endif.4.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.4.endif.if.if.thread.i ]
  %16 = phi ptr [ %.1319.i, %B0.endif.endif.endif.endi...endif.4.endif.if.if.i ], [ %.1319102.i, %B0.endif.endif.endif.endi...endif.4.endif.if.if.thread.i ]
  store ptr %16, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.4.endif.endif.if.if.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i
  %.1374.i = icmp sgt i32 %.69.i9.i, 0
  %.1367.i = load ptr, ptr %excinfo.6.i, align 8, !noalias !6
  %.1375.i = select i1 %.1374.i, ptr %.1367.i, ptr undef
  store ptr %.1375.i, ptr %excinfo.4, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.5.i:            ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.thread.i
  %.1376.fca.4.load99.i = phi ptr [ %.1376.fca.4.load97.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.thread.i ], [ %.1376.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i ], [ %.1376.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i ]
  %.1376.fca.0.load98.i = load ptr, ptr %.1360.i, align 8, !noalias !6
  %.15071584.not.i = icmp slt i64 %.133.fca.5.0.load, 1
  br i1 %.15071584.not.i, label %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread3, label %B468.lr.ph.i

B468.lr.ph.i:                                     ; preds = %B0.endif.endif.endif.endi...endif.5.i
  %.1376.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  %.17351519.not.i = icmp eq i64 %.133.fca.5.1.load, 0
  %17 = getelementptr i8, ptr %.1220.fca.4.load64.i, i64 %.1220.fca.5.1.load62.i
  %.1931.i = shl i64 %.1220.fca.5.1.load62.i, 1
  %18 = getelementptr i8, ptr %.1220.fca.4.load64.i, i64 %.1931.i
  %.21831525.not.i = icmp slt i64 %.120.1.i, 1
  %19 = getelementptr float, ptr %.1328.fca.4.load93.i, i64 %.1328.fca.5.1.load94.i
  %.idx.i = shl i64 %.1328.fca.5.1.load94.i, 3
  %20 = getelementptr i8, ptr %.1328.fca.4.load93.i, i64 %.idx.i
  %21 = getelementptr i8, ptr %.1376.fca.4.load99.i, i64 %.1376.fca.5.1.load.i
  %.2269.us.2.i = shl i64 %.1220.fca.5.1.load62.i, 1
  %22 = getelementptr i8, ptr %.1220.fca.4.load64.i, i64 %.2269.us.2.i
  %.idx1626.i = shl i64 %.1328.fca.5.1.load94.i, 3
  %23 = getelementptr i8, ptr %.1328.fca.4.load93.i, i64 %.idx1626.i
  br label %B468.i

B468.endif.endif.i:                               ; preds = %B58.i.i, %B468.i
  br i1 %.17351519.not.i, label %B1520.critedge.i, label %B546.preheader.i

B546.preheader.i:                                 ; preds = %B468.endif.endif.i
  br label %B546.i

B810.endif.endif.i:                               ; preds = %B546.i
  br i1 %.21831525.not.i, label %B1520.critedge.i, label %B876.us.preheader.i

B876.us.preheader.i:                              ; preds = %B810.endif.endif.i
  br label %B876.us.i

B876.us.i:                                        ; preds = %B876.us.i, %B876.us.preheader.i
  %.218915241526.us.i = phi i64 [ %.2196.us.i, %B876.us.i ], [ 0, %B876.us.preheader.i ]
  %.2196.us.i = add nuw nsw i64 %.218915241526.us.i, 1
  %.2221.us.i = shl nuw nsw i64 %.218915241526.us.i, 1
  %24 = getelementptr i8, ptr %.1220.fca.4.load64.i, i64 %.2221.us.i
  %.2274.us.i = load i8, ptr %24, align 1, !noalias !6
  %.2277.us.i = uitofp i8 %.2274.us.i to float
  %25 = getelementptr i8, ptr %24, i64 1
  %.2332.us.i = load i8, ptr %25, align 1, !noalias !6
  %.2335.us.i = uitofp i8 %.2332.us.i to float
  %.2336.us.i = fadd contract float %.2277.us.i, %.2335.us.i
  %26 = getelementptr float, ptr %.1328.fca.4.load93.i, i64 %.218915241526.us.i
  store float %.2336.us.i, ptr %26, align 4, !noalias !6
  %exitcond1621.not.i = icmp eq i64 %.120.1.i, %.2196.us.i
  br i1 %exitcond1621.not.i, label %B876.us.1.preheader.i, label %B876.us.i

B876.us.1.preheader.i:                            ; preds = %B876.us.i
  br label %B876.us.1.i

B876.us.1.i:                                      ; preds = %B876.us.1.i, %B876.us.1.preheader.i
  %.218915241526.us.1.i = phi i64 [ %.2196.us.1.i, %B876.us.1.i ], [ 0, %B876.us.1.preheader.i ]
  %.2196.us.1.i = add nuw nsw i64 %.218915241526.us.1.i, 1
  %.2221.us.1.i = shl nuw nsw i64 %.218915241526.us.1.i, 1
  %27 = getelementptr i8, ptr %17, i64 %.2221.us.1.i
  %.2274.us.1.i = load i8, ptr %27, align 1, !noalias !6
  %.2277.us.1.i = uitofp i8 %.2274.us.1.i to float
  %28 = getelementptr i8, ptr %27, i64 1
  %.2332.us.1.i = load i8, ptr %28, align 1, !noalias !6
  %.2335.us.1.i = uitofp i8 %.2332.us.1.i to float
  %.2336.us.1.i = fadd contract float %.2277.us.1.i, %.2335.us.1.i
  %29 = getelementptr float, ptr %19, i64 %.218915241526.us.1.i
  store float %.2336.us.1.i, ptr %29, align 4, !noalias !6
  %exitcond1621.1.not.i = icmp eq i64 %.120.1.i, %.2196.us.1.i
  br i1 %exitcond1621.1.not.i, label %B876.us.2.preheader.i, label %B876.us.1.i

B876.us.2.preheader.i:                            ; preds = %B876.us.1.i
  br label %B876.us.2.i

B876.us.2.i:                                      ; preds = %B876.us.2.i, %B876.us.2.preheader.i
  %.218915241526.us.2.i = phi i64 [ %.2196.us.2.i, %B876.us.2.i ], [ 0, %B876.us.2.preheader.i ]
  %.2196.us.2.i = add nuw nsw i64 %.218915241526.us.2.i, 1
  %.2221.us.2.i = shl nuw nsw i64 %.218915241526.us.2.i, 1
  %30 = getelementptr i8, ptr %22, i64 %.2221.us.2.i
  %.2274.us.2.i = load i8, ptr %30, align 1, !noalias !6
  %.2277.us.2.i = uitofp i8 %.2274.us.2.i to float
  %31 = getelementptr i8, ptr %30, i64 1
  %.2332.us.2.i = load i8, ptr %31, align 1, !noalias !6
  %.2335.us.2.i = uitofp i8 %.2332.us.2.i to float
  %.2336.us.2.i = fadd contract float %.2277.us.2.i, %.2335.us.2.i
  %32 = getelementptr float, ptr %23, i64 %.218915241526.us.2.i
  store float %.2336.us.2.i, ptr %32, align 4, !noalias !6
  %exitcond1621.2.not.i = icmp eq i64 %.120.1.i, %.2196.us.2.i
  br i1 %exitcond1621.2.not.i, label %B1056.preheader.i, label %B876.us.2.i

B1056.preheader.i:                                ; preds = %B876.us.2.i
  br label %B1056.i

B1360.preheader.i:                                ; preds = %B1056.i
  %.2855.i = mul i64 %.151315561595.i, %.395.fca.1.load.i
  %.2857.i = getelementptr i8, ptr %.394.i, i64 %.2855.i
  call void @NRT_incref(ptr %.400.i), !noalias !6
  br label %B1360.i

_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit: ; preds = %12, %B0.endif.endif.endif.endi...endif.4.if.if.i, %15, %B0.endif.endif.endif.endi...endif.4.endif.endif.if.if.i
  %common.ret.op.i = phi i32 [ %.43.i.i, %B0.endif.endif.endif.endi...endif.4.if.if.i ], [ %common.ret.op.i5186103.i, %15 ], [ %.69.i9.i, %B0.endif.endif.endif.endi...endif.4.endif.endif.if.if.i ], [ %common.ret.op.i.ph7079.i, %12 ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !37

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.131 = icmp sgt i32 %.123, 0
  %.124 = load ptr, ptr %excinfo.3, align 8
  %.132 = select i1 %.131, ptr %.124, ptr undef
  store ptr %.132, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread3, %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit, %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.133.fca.0.load)
  tail call void @NRT_decref(ptr %.88.fca.0.load)
  tail call void @NRT_decref(ptr %.37.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.if.if.thread:                ; preds = %B0.endif.endif.endif.endi...endif.3.endif.endif.if.i, %B0.endif.endif.endif.endi...endif.3.if.i, %B0.endif.endif.endif.endi...endif.2.endif.endif.if.i, %B0.endif.endif.endif.endi...endif.2.if.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.if.i, %B0.endif.endif.endif.endi...endif.1.if.i, %B0.endif.endif.endif.endi...endif.endif.endif.if.i, %B0.endif.endif.endif.endi...endif.if.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.if.if.i, %B0.endif.endif.if.i, %B0.endif.if.if.i
  %common.ret.op.i2.ph = phi i32 [ %.212.i, %B0.endif.if.if.i ], [ 1, %B0.endif.endif.if.i ], [ %.352.i, %B0.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.endif.endif.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.1.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.1.endif.endif.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.2.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.2.endif.endif.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.3.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.3.endif.endif.if.i ]
  %.1857 = load ptr, ptr %excinfo.4, align 8
  br label %33

B0.endif.endif.endif.if.if:                       ; preds = %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit
  %common.ret.op.i2 = phi i32 [ %common.ret.op.i, %_ZN8realtime7imaging4yuy28_convertB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit ]
  %.192 = icmp sgt i32 %common.ret.op.i2, 0
  %.185 = load ptr, ptr %excinfo.4, align 8
  %cond.fr = freeze i1 %.192
  br i1 %cond.fr, label %33, label %33

33:                                               ; preds = %B0.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.if.if
  %common.ret.op.i29 = phi i32 [ %common.ret.op.i2, %B0.endif.endif.endif.if.if ], [ %common.ret.op.i2.ph, %B0.endif.endif.endif.if.if.thread ], [ %common.ret.op.i2, %B0.endif.endif.endif.if.if ]
  %34 = phi ptr [ %.185, %B0.endif.endif.endif.if.if ], [ %.1857, %B0.endif.endif.endif.if.if.thread ], [ %.185, %B0.endif.endif.endif.if.if ]
  store ptr %34, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name41(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name42(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0) {
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

define linkonce_odr range(i32 0, 2) i32 @name43(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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
  store ptr @name13, ptr %excinfo, align 8, !numba_exception_output !10
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
  store ptr @name16, ptr %excinfo, align 8, !numba_exception_output !10
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
  store ptr @name19, ptr %excinfo, align 8, !numba_exception_output !10
  br label %common.ret

B192.else:                                        ; preds = %B162
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !46

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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: noinline
declare void @NRT_decref(ptr)

declare i32 @numba_attempt_nocopy_reshape(i64, ptr, ptr, i64, ptr, ptr, i64, i32)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #3

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

define linkonce_odr range(i32 0, 2) i32 @name45(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !17

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name29, ptr %excinfo, align 8, !numba_exception_output !10
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
!7 = !{!8, !2, !5}
!8 = distinct !{!8, !9, !"name47: %retptr"}
!9 = distinct !{!9, !"name47"}
!10 = !{i1 true}
!11 = !{!12}
!12 = distinct !{!12, !13, !"name48: %retptr"}
!13 = distinct !{!13, !"name48"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"name48: %excinfo"}
!16 = !{!12, !15, !2, !5}
!17 = !{!"branch_weights", i32 1, i32 99}
!18 = !{!15, !2, !5}
!19 = !{!12, !2, !5}
!20 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!21 = !{!22}
!22 = distinct !{!22, !23, !"name49: %retptr"}
!23 = distinct !{!23, !"name49"}
!24 = !{!25}
!25 = distinct !{!25, !23, !"name49: %excinfo"}
!26 = !{!22, !25, !2, !5}
!27 = !{!25, !2, !5}
!28 = !{!22, !2, !5}
!29 = !{!30}
!30 = distinct !{!30, !31, !"name50: %retptr"}
!31 = distinct !{!31, !"name50"}
!32 = !{!33}
!33 = distinct !{!33, !31, !"name50: %excinfo"}
!34 = !{!30, !33, !2, !5}
!35 = !{!33, !2, !5}
!36 = !{!30, !2, !5}
!37 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!38 = !{!39}
!39 = distinct !{!39, !40, !"name48: %retptr"}
!40 = distinct !{!40, !"name48"}
!41 = !{!42}
!42 = distinct !{!42, !40, !"name48: %excinfo"}
!43 = !{!39, !42, !2, !5}
!44 = !{!42, !2, !5}
!45 = !{!39, !2, !5}
!46 = !{!"branch_weights", i32 99, i32 1}
