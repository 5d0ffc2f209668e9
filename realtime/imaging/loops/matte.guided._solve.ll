; source 541043df43e2e3ba97ad07020216045f438d84d12424b97eae616a142314769c e55e472cf40da82f806c9ce66b02a30818bedb4dff7340ccf12bbe238d50defb

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null
@name5 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2, float %arg.v4, float %arg.v5, float %arg.v6, ptr %arg.p7, i64 %arg.n7_0, i64 %arg.n7_1, i64 %arg.n7_2, ptr %arg.p8, i64 %arg.n8_0, i64 %arg.n8_1) {
B0:
  %.36 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep106 = getelementptr inbounds nuw i8, ptr %.36, i64 32
  %.fca.5.1.gep108 = getelementptr inbounds nuw i8, ptr %.36, i64 48
  %.fca.5.2.gep109 = getelementptr inbounds nuw i8, ptr %.36, i64 56
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.93 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.148 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep56 = getelementptr inbounds nuw i8, ptr %.148, i64 32
  %.fca.5.1.gep58 = getelementptr inbounds nuw i8, ptr %.148, i64 48
  %.fca.5.2.gep59 = getelementptr inbounds nuw i8, ptr %.148, i64 56
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.203 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.203, i64 32
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.203, i64 48
  %.fca.5.2.gep37 = getelementptr inbounds nuw i8, ptr %.203, i64 56
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.258 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep14 = getelementptr inbounds nuw i8, ptr %.258, i64 32
  %.fca.5.0.gep15 = getelementptr inbounds nuw i8, ptr %.258, i64 40
  %.fca.5.1.gep16 = getelementptr inbounds nuw i8, ptr %.258, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.258, i64 56
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.311 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.311, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.311, i64 48
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.36, i8 0, i64 88, i1 false)
  %.43 = call i32 @name6(ptr nonnull %.36, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.53.fca.0.load = load ptr, ptr %.36, align 8
  %.53.fca.4.load = load ptr, ptr %.fca.4.gep106, align 8
  %.53.fca.5.1.load = load i64, ptr %.fca.5.1.gep108, align 8
  %.53.fca.5.2.load = load i64, ptr %.fca.5.2.gep109, align 8
  switch i32 %.43, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.2.gep81 = getelementptr inbounds nuw i8, ptr %.93, i64 56
  %.fca.5.1.gep80 = getelementptr inbounds nuw i8, ptr %.93, i64 48
  %.fca.4.gep78 = getelementptr inbounds nuw i8, ptr %.93, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.93, i8 0, i64 88, i1 false)
  %.100 = call i32 @name6(ptr nonnull %.93, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2)
  %.110.fca.0.load = load ptr, ptr %.93, align 8
  %.110.fca.4.load = load ptr, ptr %.fca.4.gep78, align 8
  %.110.fca.5.1.load = load i64, ptr %.fca.5.1.gep80, align 8
  %.110.fca.5.2.load = load i64, ptr %.fca.5.2.gep81, align 8
  switch i32 %.100, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %B0.endif.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.43, %B0.if.if ], [ %.100, %B0.endif.if.if ], [ %.155, %B0.endif.endif.if.if ], [ %.210, %B0.endif.endif.endif.if.if ], [ %.265, %B0.endif.endif.endif.endif.if.if ], [ %.317, %B0.endif.endif.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif.endif ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.51 = icmp sgt i32 %.43, 0
  %.44 = load ptr, ptr %excinfo.1, align 8
  %.52 = select i1 %.51, ptr %.44, ptr undef
  store ptr %.52, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.148, i8 0, i64 88, i1 false)
  %.155 = call i32 @name6(ptr nonnull %.148, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2)
  %.165.fca.0.load = load ptr, ptr %.148, align 8
  %.165.fca.4.load = load ptr, ptr %.fca.4.gep56, align 8
  %.165.fca.5.1.load = load i64, ptr %.fca.5.1.gep58, align 8
  %.165.fca.5.2.load = load i64, ptr %.fca.5.2.gep59, align 8
  switch i32 %.155, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.108 = icmp sgt i32 %.100, 0
  %.101 = load ptr, ptr %excinfo.2, align 8
  %.109 = select i1 %.108, ptr %.101, ptr undef
  store ptr %.109, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.203, i8 0, i64 88, i1 false)
  %.210 = call i32 @name6(ptr nonnull %.203, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2)
  %.220.fca.0.load = load ptr, ptr %.203, align 8
  %.220.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.220.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  %.220.fca.5.2.load = load i64, ptr %.fca.5.2.gep37, align 8
  switch i32 %.210, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.163 = icmp sgt i32 %.155, 0
  %.156 = load ptr, ptr %excinfo.3, align 8
  %.164 = select i1 %.163, ptr %.156, ptr undef
  store ptr %.164, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.258, i8 0, i64 88, i1 false)
  %.265 = call i32 @name6(ptr nonnull %.258, ptr nonnull %excinfo.5, ptr %arg.p7, i64 %arg.n7_0, i64 %arg.n7_1, i64 %arg.n7_2)
  %.275.fca.0.load = load ptr, ptr %.258, align 8
  %.275.fca.4.load = load ptr, ptr %.fca.4.gep14, align 8
  %.275.fca.5.0.load = load i64, ptr %.fca.5.0.gep15, align 8
  %.275.fca.5.1.load = load i64, ptr %.fca.5.1.gep16, align 8
  %.275.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  switch i32 %.265, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.218 = icmp sgt i32 %.210, 0
  %.211 = load ptr, ptr %excinfo.4, align 8
  %.219 = select i1 %.218, ptr %.211, ptr undef
  store ptr %.219, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.311, i8 0, i64 72, i1 false)
  %.317 = call i32 @name7(ptr nonnull %.311, ptr nonnull %excinfo.6, ptr %arg.p8, i64 %arg.n8_0, i64 %arg.n8_1)
  %.327.fca.0.load = load ptr, ptr %.311, align 8
  switch i32 %.317, label %B0.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.endif.if.if:                 ; preds = %B0.endif.endif.endif.endif
  %.273 = icmp sgt i32 %.265, 0
  %.266 = load ptr, ptr %excinfo.5, align 8
  %.274 = select i1 %.273, ptr %.266, ptr undef
  store ptr %.274, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:           ; preds = %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif
  %.327.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.327.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  %.202.i = fsub contract float %arg.v6, %arg.v5
  %.207.i = fdiv contract float 1.000000e+00, %.202.i
  %.312696.not.i = icmp slt i64 %.275.fca.5.0.load, 1
  %.452683.not.i = icmp slt i64 %.275.fca.5.1.load, 1
  %or.cond.i = select i1 %.312696.not.i, i1 true, i1 %.452683.not.i
  br i1 %or.cond.i, label %B0.endif.endif.endif.endif.endif.endif.endif, label %B252.endif.us.preheader.i

B252.endif.us.preheader.i:                        ; preds = %B0.endif.endif.endif.endif.endif.endif
  br label %B252.endif.us.i

B252.endif.us.i:                                  ; preds = %B308.B250.loopexit_crit_edge.us.i, %B252.endif.us.preheader.i
  %.318689697.us.i = phi i64 [ %.325.us.i, %B308.B250.loopexit_crit_edge.us.i ], [ 0, %B252.endif.us.preheader.i ]
  %.325.us.i = add nuw nsw i64 %.318689697.us.i, 1
  %.558.us.i = mul i64 %.318689697.us.i, %.53.fca.5.1.load
  %.886.us.i = mul i64 %.318689697.us.i, %.110.fca.5.1.load
  %.1120.us.i = mul i64 %.318689697.us.i, %.165.fca.5.1.load
  %.1360.us.i = mul i64 %.318689697.us.i, %.220.fca.5.1.load
  %.1772.us.i = mul i64 %.318689697.us.i, %.327.fca.5.1.load
  %0 = getelementptr float, ptr %.327.fca.4.load, i64 %.1772.us.i
  %.1855.us.i = mul i64 %.318689697.us.i, %.275.fca.5.1.load
  br label %B310.endif.endif.endif.endif.us.i

B310.endif.endif.endif.endif.us.i:                ; preds = %B310.endif.endif.endif.endif.us.i, %B252.endif.us.i
  %.458681684.us.i = phi i64 [ 0, %B252.endif.us.i ], [ %.465.us.i, %B310.endif.endif.endif.endif.us.i ]
  %.465.us.i = add nuw nsw i64 %.458681684.us.i, 1
  %.531.us.i = add i64 %.458681684.us.i, %.558.us.i
  %reass.mul.us.i = mul i64 %.531.us.i, %.53.fca.5.2.load
  %.564.us.i = getelementptr float, ptr %.53.fca.4.load, i64 %reass.mul.us.i
  %.565.us.i = load float, ptr %.564.us.i, align 4, !noalias !1
  %.640.us.i = getelementptr i8, ptr %.564.us.i, i64 4
  %.641.us.i = load float, ptr %.640.us.i, align 4, !noalias !1
  %.716.us.i = getelementptr i8, ptr %.564.us.i, i64 8
  %.717.us.i = load float, ptr %.716.us.i, align 4, !noalias !1
  %.792.us.i = getelementptr i8, ptr %.564.us.i, i64 12
  %.793.us.i = load float, ptr %.792.us.i, align 4, !noalias !1
  %.859.us.i = add i64 %.458681684.us.i, %.886.us.i
  %reass.mul671.us.i = mul i64 %.859.us.i, %.110.fca.5.2.load
  %.892.us.i = getelementptr float, ptr %.110.fca.4.load, i64 %reass.mul671.us.i
  %.893.us.i = load float, ptr %.892.us.i, align 4, !noalias !1
  %.894.us.i = fmul contract float %.565.us.i, %.793.us.i
  %.895.us.i = fsub contract float %.893.us.i, %.894.us.i
  %.970.us.i = getelementptr i8, ptr %.892.us.i, i64 4
  %.971.us.i = load float, ptr %.970.us.i, align 4, !noalias !1
  %.972.us.i = fmul contract float %.641.us.i, %.793.us.i
  %.973.us.i = fsub contract float %.971.us.i, %.972.us.i
  %.1048.us.i = getelementptr i8, ptr %.892.us.i, i64 8
  %.1049.us.i = load float, ptr %.1048.us.i, align 4, !noalias !1
  %.1050.us.i = fmul contract float %.717.us.i, %.793.us.i
  %.1051.us.i = fsub contract float %.1049.us.i, %.1050.us.i
  %.1093.us.i = add i64 %.458681684.us.i, %.1120.us.i
  %reass.mul673.us.i = mul i64 %.1093.us.i, %.165.fca.5.2.load
  %.1126.us.i = getelementptr float, ptr %.165.fca.4.load, i64 %reass.mul673.us.i
  %.1127.us.i = load float, ptr %.1126.us.i, align 4, !noalias !1
  %.1128.us.i = fmul contract float %.565.us.i, %.565.us.i
  %.1129.us.i = fsub contract float %.1127.us.i, %.1128.us.i
  %.1131.us.i = fadd contract float %arg.v4, %.1129.us.i
  %.1206.us.i = getelementptr i8, ptr %.1126.us.i, i64 4
  %.1207.us.i = load float, ptr %.1206.us.i, align 4, !noalias !1
  %.1208.us.i = fmul contract float %.641.us.i, %.641.us.i
  %.1209.us.i = fsub contract float %.1207.us.i, %.1208.us.i
  %.1211.us.i = fadd contract float %arg.v4, %.1209.us.i
  %.1286.us.i = getelementptr i8, ptr %.1126.us.i, i64 8
  %.1287.us.i = load float, ptr %.1286.us.i, align 4, !noalias !1
  %.1288.us.i = fmul contract float %.717.us.i, %.717.us.i
  %.1289.us.i = fsub contract float %.1287.us.i, %.1288.us.i
  %.1291.us.i = fadd contract float %arg.v4, %.1289.us.i
  %.1333.us.i = add i64 %.458681684.us.i, %.1360.us.i
  %reass.mul675.us.i = mul i64 %.1333.us.i, %.220.fca.5.2.load
  %.1366.us.i = getelementptr float, ptr %.220.fca.4.load, i64 %reass.mul675.us.i
  %.1367.us.i = load float, ptr %.1366.us.i, align 4, !noalias !1
  %.1368.us.i = fmul contract float %.565.us.i, %.641.us.i
  %.1369.us.i = fsub contract float %.1367.us.i, %.1368.us.i
  %.1444.us.i = getelementptr i8, ptr %.1366.us.i, i64 4
  %.1445.us.i = load float, ptr %.1444.us.i, align 4, !noalias !1
  %.1446.us.i = fmul contract float %.565.us.i, %.717.us.i
  %.1447.us.i = fsub contract float %.1445.us.i, %.1446.us.i
  %.1522.us.i = getelementptr i8, ptr %.1366.us.i, i64 8
  %.1523.us.i = load float, ptr %.1522.us.i, align 4, !noalias !1
  %.1524.us.i = fmul contract float %.641.us.i, %.717.us.i
  %.1525.us.i = fsub contract float %.1523.us.i, %.1524.us.i
  %.1526.us.i = fmul contract float %.1211.us.i, %.1291.us.i
  %.1527.us.i = fmul contract float %.1525.us.i, %.1525.us.i
  %.1528.us.i = fsub contract float %.1526.us.i, %.1527.us.i
  %.1529.us.i = fmul contract float %.1447.us.i, %.1525.us.i
  %.1530.us.i = fmul contract float %.1369.us.i, %.1291.us.i
  %.1531.us.i = fsub contract float %.1529.us.i, %.1530.us.i
  %.1532.us.i = fmul contract float %.1369.us.i, %.1525.us.i
  %.1533.us.i = fmul contract float %.1211.us.i, %.1447.us.i
  %.1534.us.i = fsub contract float %.1532.us.i, %.1533.us.i
  %.1535.us.i = fmul contract float %.1131.us.i, %.1291.us.i
  %.1536.us.i = fmul contract float %.1447.us.i, %.1447.us.i
  %.1537.us.i = fsub contract float %.1535.us.i, %.1536.us.i
  %.1538.us.i = fmul contract float %.1369.us.i, %.1447.us.i
  %.1539.us.i = fmul contract float %.1131.us.i, %.1525.us.i
  %.1540.us.i = fsub contract float %.1538.us.i, %.1539.us.i
  %.1541.us.i = fmul contract float %.1131.us.i, %.1211.us.i
  %.1542.us.i = fmul contract float %.1369.us.i, %.1369.us.i
  %.1543.us.i = fsub contract float %.1541.us.i, %.1542.us.i
  %.1545.us.i = fmul contract float %.1131.us.i, %.1528.us.i
  %.1546.us.i = fmul contract float %.1369.us.i, %.1531.us.i
  %.1547.us.i = fadd contract float %.1545.us.i, %.1546.us.i
  %.1548.us.i = fmul contract float %.1447.us.i, %.1534.us.i
  %.1549.us.i = fadd contract float %.1548.us.i, %.1547.us.i
  %.1553.us.i = fdiv contract float 1.000000e+00, %.1549.us.i
  %.1554.us.i = fmul contract float %.895.us.i, %.1528.us.i
  %.1555.us.i = fmul contract float %.973.us.i, %.1531.us.i
  %.1556.us.i = fadd contract float %.1554.us.i, %.1555.us.i
  %.1557.us.i = fmul contract float %.1051.us.i, %.1534.us.i
  %.1558.us.i = fadd contract float %.1557.us.i, %.1556.us.i
  %.1559.us.i = fmul contract float %.1558.us.i, %.1553.us.i
  %.1560.us.i = fmul contract float %.895.us.i, %.1531.us.i
  %.1561.us.i = fmul contract float %.973.us.i, %.1537.us.i
  %.1562.us.i = fadd contract float %.1561.us.i, %.1560.us.i
  %.1563.us.i = fmul contract float %.1051.us.i, %.1540.us.i
  %.1564.us.i = fadd contract float %.1563.us.i, %.1562.us.i
  %.1565.us.i = fmul contract float %.1564.us.i, %.1553.us.i
  %.1566.us.i = fmul contract float %.895.us.i, %.1534.us.i
  %.1567.us.i = fmul contract float %.973.us.i, %.1540.us.i
  %.1568.us.i = fadd contract float %.1566.us.i, %.1567.us.i
  %.1569.us.i = fmul contract float %.1051.us.i, %.1543.us.i
  %.1570.us.i = fadd contract float %.1569.us.i, %.1568.us.i
  %.1571.us.i = fmul contract float %.1570.us.i, %.1553.us.i
  %.1646.us.i = getelementptr i8, ptr %.892.us.i, i64 12
  %.1647.us.i = load float, ptr %.1646.us.i, align 4, !noalias !1
  %.1648.us.i = fmul contract float %.793.us.i, %.793.us.i
  %.1649.us.i = fsub contract float %.1647.us.i, %.1648.us.i
  %.1650.us.i = fmul contract float %.895.us.i, %.1559.us.i
  %.1651.us.i = fmul contract float %.973.us.i, %.1565.us.i
  %.1652.us.i = fadd contract float %.1650.us.i, %.1651.us.i
  %.1653.us.i = fmul contract float %.1051.us.i, %.1571.us.i
  %.1654.us.i = fadd contract float %.1653.us.i, %.1652.us.i
  %.1656.us.i = fadd contract float %.1654.us.i, 0x3F1A36E2E0000000
  %.1658.us.i = fadd contract float %.1649.us.i, 0x3F1A36E2E0000000
  %.1662.us.i = fdiv contract float %.1656.us.i, %.1658.us.i
  %.1664.us.i = fsub contract float %.1662.us.i, %arg.v5
  %.1666.us.i = fmul contract float %.207.i, %.1664.us.i
  %.12.i.i = fcmp contract ogt float %.1666.us.i, 0.000000e+00
  %.13.i.i = select i1 %.12.i.i, float %.1666.us.i, float 0.000000e+00
  %.12.i1.i = fcmp contract olt float %.13.i.i, 1.000000e+00
  %.13.i2.i = select i1 %.12.i1.i, float %.13.i.i, float 1.000000e+00
  %1 = getelementptr float, ptr %0, i64 %.458681684.us.i
  store float %.13.i2.i, ptr %1, align 4, !noalias !1
  %.1780.us.i = fmul contract float %.565.us.i, %.1559.us.i
  %.1781.us.i = fsub contract float %.793.us.i, %.1780.us.i
  %.1782.us.i = fmul contract float %.641.us.i, %.1565.us.i
  %.1783.us.i = fsub contract float %.1781.us.i, %.1782.us.i
  %.1784.us.i = fmul contract float %.717.us.i, %.1571.us.i
  %.1785.us.i = fsub contract float %.1783.us.i, %.1784.us.i
  %.1786.us.i = fmul contract float %.1785.us.i, %.13.i2.i
  %.1828.us.i = add i64 %.458681684.us.i, %.1855.us.i
  %reass.mul677.us.i = mul i64 %.1828.us.i, %.275.fca.5.2.load
  %2 = getelementptr float, ptr %.275.fca.4.load, i64 %reass.mul677.us.i
  %.1861.us.i = getelementptr i8, ptr %2, i64 12
  store float %.1786.us.i, ptr %.1861.us.i, align 4, !noalias !1
  %.1864.us.i = fmul contract float %.13.i2.i, 0x3F70101020000000
  %.1865.us.i = fmul contract float %.1559.us.i, %.1864.us.i
  %.1866.us.i = fmul contract float %.1565.us.i, %.1864.us.i
  %.1867.us.i = fmul contract float %.1571.us.i, %.1864.us.i
  store float %.1865.us.i, ptr %2, align 4, !noalias !1
  %.2018.us.i = getelementptr i8, ptr %2, i64 4
  store float %.1866.us.i, ptr %.2018.us.i, align 4, !noalias !1
  %.2094.us.i = getelementptr i8, ptr %2, i64 8
  store float %.1867.us.i, ptr %.2094.us.i, align 4, !noalias !1
  %exitcond.not.i = icmp eq i64 %.275.fca.5.1.load, %.465.us.i
  br i1 %exitcond.not.i, label %B308.B250.loopexit_crit_edge.us.i, label %B310.endif.endif.endif.endif.us.i

B308.B250.loopexit_crit_edge.us.i:                ; preds = %B310.endif.endif.endif.endif.us.i
  %exitcond726.not.i = icmp eq i64 %.325.us.i, %.275.fca.5.0.load
  br i1 %exitcond726.not.i, label %B0.endif.endif.endif.endif.endif.endif.endif, label %B252.endif.us.i

B0.endif.endif.endif.endif.endif.if.if:           ; preds = %B0.endif.endif.endif.endif.endif
  %.325 = icmp sgt i32 %.317, 0
  %.318 = load ptr, ptr %excinfo.6, align 8
  %.326 = select i1 %.325, ptr %.318, ptr undef
  store ptr %.326, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif:     ; preds = %B0.endif.endif.endif.endif.endif.endif, %B308.B250.loopexit_crit_edge.us.i
  tail call void @NRT_decref(ptr %.327.fca.0.load)
  tail call void @NRT_decref(ptr %.275.fca.0.load)
  tail call void @NRT_decref(ptr %.220.fca.0.load)
  tail call void @NRT_decref(ptr %.165.fca.0.load)
  tail call void @NRT_decref(ptr %.110.fca.0.load)
  tail call void @NRT_decref(ptr %.53.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

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

define linkonce_odr i32 @name7(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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
