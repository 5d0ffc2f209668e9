; source 49bf4ef9ede5dedc4926d3ad0b583621c9d01003810eeb79d371521458763413 d59a50c014ba50aedb9fb8dddb7d734623286be9db805302a70e81e82c10c3bf

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
@name18 = internal constant [77 x i8] zeroinitializer
@name19 = internal constant [20 x i8] zeroinitializer
@name20 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name18, i32 77, ptr @name19, ptr null, i32 0 }
@name21 = internal constant [137 x i8] zeroinitializer
@name22 = internal constant [20 x i8] zeroinitializer
@name23 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name21, i32 137, ptr @name22, ptr null, i32 0 }
@name24 = internal constant [86 x i8] zeroinitializer
@name25 = internal constant [20 x i8] zeroinitializer
@name26 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name24, i32 86, ptr @name25, ptr null, i32 0 }
@name27 = common global ptr null
@name28 = internal constant [137 x i8] zeroinitializer
@name29 = internal constant [20 x i8] zeroinitializer
@name30 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name28, i32 137, ptr @name29, ptr null, i32 0 }
@name31 = common global ptr null
@name32 = common global ptr null
@name33 = common global ptr null
@name34 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1) {
B0:
  %.65.i29.i = alloca ptr, align 8
  %excinfo.1.i30.i = alloca ptr, align 8
  %.65.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.65.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.160.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.164.i = alloca [2 x i64], align 8
  %.192.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.220.i = alloca [2 x i64], align 8
  %.297.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.345.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.3.i = alloca ptr, align 8
  %.419.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.23 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep51 = getelementptr inbounds nuw i8, ptr %.23, i64 8
  %.fca.2.gep52 = getelementptr inbounds nuw i8, ptr %.23, i64 16
  %.fca.3.gep53 = getelementptr inbounds nuw i8, ptr %.23, i64 24
  %.fca.4.gep54 = getelementptr inbounds nuw i8, ptr %.23, i64 32
  %.fca.5.0.gep55 = getelementptr inbounds nuw i8, ptr %.23, i64 40
  %.fca.5.1.gep56 = getelementptr inbounds nuw i8, ptr %.23, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.23, i64 56
  %.fca.6.0.gep57 = getelementptr inbounds nuw i8, ptr %.23, i64 64
  %.fca.6.1.gep58 = getelementptr inbounds nuw i8, ptr %.23, i64 72
  %.fca.6.2.gep = getelementptr inbounds nuw i8, ptr %.23, i64 80
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.78 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.125 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep14 = getelementptr inbounds nuw i8, ptr %.125, i64 32
  %.fca.5.0.gep15 = getelementptr inbounds nuw i8, ptr %.125, i64 40
  %.fca.5.1.gep16 = getelementptr inbounds nuw i8, ptr %.125, i64 48
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.172 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.172, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.172, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.172, i64 48
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.23, i8 0, i64 88, i1 false)
  %.30 = call i32 @name35(ptr nonnull %.23, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.40.fca.0.load = load ptr, ptr %.23, align 8
  %.40.fca.1.load = load ptr, ptr %.fca.1.gep51, align 8
  %.40.fca.2.load = load i64, ptr %.fca.2.gep52, align 8
  %.40.fca.3.load = load i64, ptr %.fca.3.gep53, align 8
  %.40.fca.4.load = load ptr, ptr %.fca.4.gep54, align 8
  %.40.fca.5.0.load = load i64, ptr %.fca.5.0.gep55, align 8
  %.40.fca.5.1.load = load i64, ptr %.fca.5.1.gep56, align 8
  %.40.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.40.fca.6.0.load = load i64, ptr %.fca.6.0.gep57, align 8
  %.40.fca.6.1.load = load i64, ptr %.fca.6.1.gep58, align 8
  %.40.fca.6.2.load = load i64, ptr %.fca.6.2.gep, align 8
  switch i32 %.30, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep34 = getelementptr inbounds nuw i8, ptr %.78, i64 48
  %.fca.5.0.gep33 = getelementptr inbounds nuw i8, ptr %.78, i64 40
  %.fca.4.gep32 = getelementptr inbounds nuw i8, ptr %.78, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.78, i8 0, i64 72, i1 false)
  %.84 = call i32 @name36(ptr nonnull %.78, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.94.fca.0.load = load ptr, ptr %.78, align 8
  %.94.fca.4.load = load ptr, ptr %.fca.4.gep32, align 8
  %.94.fca.5.0.load = load i64, ptr %.fca.5.0.gep33, align 8
  %.94.fca.5.1.load = load i64, ptr %.fca.5.1.gep34, align 8
  switch i32 %.84, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %46, %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.30, %B0.if.if ], [ %.84, %B0.endif.if.if ], [ %.131, %B0.endif.endif.if.if ], [ %.178, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ], [ %common.ret.op.i28, %46 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.38 = icmp sgt i32 %.30, 0
  %.31 = load ptr, ptr %excinfo.1, align 8
  %.39 = select i1 %.38, ptr %.31, ptr undef
  store ptr %.39, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.125, i8 0, i64 72, i1 false)
  %.131 = call i32 @name36(ptr nonnull %.125, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.141.fca.0.load = load ptr, ptr %.125, align 8
  %.141.fca.4.load = load ptr, ptr %.fca.4.gep14, align 8
  %.141.fca.5.0.load = load i64, ptr %.fca.5.0.gep15, align 8
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
  %.178 = call i32 @name36(ptr nonnull %.172, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1)
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
  %.188.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.188.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.1.gep638.i = getelementptr inbounds nuw i8, ptr %.160.i, i64 8
  %.fca.2.gep639.i = getelementptr inbounds nuw i8, ptr %.160.i, i64 16
  %.fca.3.gep640.i = getelementptr inbounds nuw i8, ptr %.160.i, i64 24
  %.fca.4.gep641.i = getelementptr inbounds nuw i8, ptr %.160.i, i64 32
  %.fca.5.0.gep642.i = getelementptr inbounds nuw i8, ptr %.160.i, i64 40
  %.fca.5.1.gep643.i = getelementptr inbounds nuw i8, ptr %.160.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.160.i, i64 56
  %.fca.6.0.gep644.i = getelementptr inbounds nuw i8, ptr %.160.i, i64 64
  %.fca.6.1.gep645.i = getelementptr inbounds nuw i8, ptr %.160.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.160.i, i64 80
  %.fca.1.gep636.i = getelementptr inbounds nuw i8, ptr %.164.i, i64 8
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.220.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep539.i = getelementptr inbounds nuw i8, ptr %.297.i, i64 32
  %.fca.5.1.gep541.i = getelementptr inbounds nuw i8, ptr %.297.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.297.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  %.fca.4.gep521.i = getelementptr inbounds nuw i8, ptr %.345.i, i64 32
  %.fca.5.1.gep523.i = getelementptr inbounds nuw i8, ptr %.345.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.345.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 32
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.419.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.40.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.94.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.141.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.188.fca.0.load), !noalias !6
  %.157.i = mul nsw i64 %.40.fca.5.1.load, 3
  store ptr %.40.fca.0.load, ptr %.160.i, align 8, !noalias !6
  store ptr %.40.fca.1.load, ptr %.fca.1.gep638.i, align 8, !noalias !6
  store i64 %.40.fca.2.load, ptr %.fca.2.gep639.i, align 8, !noalias !6
  store i64 %.40.fca.3.load, ptr %.fca.3.gep640.i, align 8, !noalias !6
  store ptr %.40.fca.4.load, ptr %.fca.4.gep641.i, align 8, !noalias !6
  store i64 %.40.fca.5.0.load, ptr %.fca.5.0.gep642.i, align 8, !noalias !6
  store i64 %.40.fca.5.1.load, ptr %.fca.5.1.gep643.i, align 8, !noalias !6
  store i64 %.40.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.40.fca.6.0.load, ptr %.fca.6.0.gep644.i, align 8, !noalias !6
  store i64 %.40.fca.6.1.load, ptr %.fca.6.1.gep645.i, align 8, !noalias !6
  store i64 %.40.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.40.fca.5.0.load, ptr %.164.i, align 8, !noalias !6
  store i64 %.157.i, ptr %.fca.1.gep636.i, align 8, !noalias !6
  store ptr null, ptr %.192.i, align 8, !noalias !6
  %.198.i = call i32 @name37(ptr nonnull %.192.i, ptr nonnull %excinfo.1.i, i64 %.40.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.164.i, i64 2, i64 8), !noalias !6
  switch i32 %.198.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.i
    i32 0, label %B0.endif.i
  ], !prof !0

B368.loopexit.i:                                  ; preds = %B370.endif.endif.endif.endif.endif.endif.i, %B794.else.if.i, %B756.else.if.i
  %.549.i = icmp samesign ugt i64 %.548909958.i, 1
  br i1 %.549.i, label %B370.i, label %_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3

B370.i:                                           ; preds = %B370.lr.ph.i, %B368.loopexit.i
  %.548909958.i = phi i64 [ %.527.i, %B370.lr.ph.i ], [ %.558.i, %B368.loopexit.i ]
  %.555913957.i = phi i64 [ 0, %B370.lr.ph.i ], [ %.562.i, %B368.loopexit.i ]
  %.558.i = add nsw i64 %.548909958.i, -1
  %.562.i = add i64 %.555913957.i, 2
  %.610.i = icmp slt i64 %.555913957.i, 0
  %.611.i = select i1 %.610.i, i64 %.243.fca.0.load.i, i64 0
  %.612.i = add i64 %.611.i, %.555913957.i
  %.629.i = mul i64 %.612.i, %.243.fca.1.load.i
  %.631.i = getelementptr i8, ptr %.242.i, i64 %.629.i
  %.134167.not.i.i = icmp slt i64 %.313.fca.5.1.load95.i, 1
  br i1 %.134167.not.i.i, label %B370.endif.i, label %B58.lr.ph.i.i

B58.lr.ph.i.i:                                    ; preds = %B370.i
  %0 = getelementptr i8, ptr %.313.fca.4.load97.i, i64 %.313.fca.5.1.load95.i
  %.423.i.i = shl nuw i64 %.313.fca.5.1.load95.i, 1
  %1 = getelementptr i8, ptr %.313.fca.4.load97.i, i64 %.423.i.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.lr.ph.i.i
  %.140166168.i.i = phi i64 [ 0, %B58.lr.ph.i.i ], [ %.147.i.i, %B58.i.i ]
  %.147.i.i = add nuw nsw i64 %.140166168.i.i, 1
  %.172.i.i = mul nuw nsw i64 %.140166168.i.i, 3
  %2 = getelementptr i8, ptr %.631.i, i64 %.172.i.i
  %.202.i.i = load i8, ptr %2, align 1, !noalias !7
  %3 = getelementptr i8, ptr %2, i64 1
  %.234.i.i = load i8, ptr %3, align 1, !noalias !7
  %4 = getelementptr i8, ptr %2, i64 2
  %.266.i.i = load i8, ptr %4, align 1, !noalias !7
  %.319.i.i = getelementptr i8, ptr %.313.fca.4.load97.i, i64 %.140166168.i.i
  store i8 %.202.i.i, ptr %.319.i.i, align 1, !noalias !7
  %.373.i.i = getelementptr i8, ptr %0, i64 %.140166168.i.i
  store i8 %.234.i.i, ptr %.373.i.i, align 1, !noalias !7
  %.427.i.i = getelementptr i8, ptr %1, i64 %.140166168.i.i
  store i8 %.266.i.i, ptr %.427.i.i, align 1, !noalias !7
  %exitcond.not.i.i = icmp eq i64 %.147.i.i, %.313.fca.5.1.load95.i
  br i1 %exitcond.not.i.i, label %B370.endif.i, label %B58.i.i

_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3: ; preds = %B0.endif.endif.endif.endif.endif.endif.i, %B368.loopexit.i
  call void @NRT_decref(ptr %.435.fca.0.load128.i), !noalias !6
  call void @NRT_decref(ptr %.248.i), !noalias !6
  call void @NRT_decref(ptr %.188.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.94.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.141.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.361.fca.0.load112.i), !noalias !6
  call void @NRT_decref(ptr %.313.fca.0.load96.i), !noalias !6
  br label %B0.endif.endif.endif.endif.endif

B0.endif.i:                                       ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  %.230.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep642.i, ptr nonnull %.fca.6.0.gep644.i, i64 2, ptr nonnull %.164.i, ptr nonnull %.220.i, i64 %.40.fca.3.load, i32 0), !noalias !6
  %.231.i = icmp eq i32 %.230.i, 0
  br i1 %.231.i, label %B0.endif.if.i, label %B0.endif.endif.i

B0.if.if.i:                                       ; preds = %B0.endif.endif.endif.endif
  %.206.not.i = icmp eq i32 %.198.i, 0
  %.199.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  %.207.i = select i1 %.206.not.i, ptr undef, ptr %.199.i
  store ptr %.207.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.if.i:                                    ; preds = %B0.endif.i
  store ptr @name6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.i:                                 ; preds = %B0.endif.i
  %.242.i = load ptr, ptr %.fca.4.gep641.i, align 8, !noalias !6
  %.243.fca.0.load.i = load i64, ptr %.164.i, align 8, !noalias !6
  %.243.fca.1.load.i = load i64, ptr %.fca.1.gep636.i, align 8, !noalias !6
  %.248.i = load ptr, ptr %.160.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.248.i), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.297.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !16
  %.36.i.i = icmp slt i64 %.40.fca.5.1.load, 0
  br i1 %.36.i.i, label %B0.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.i.i, !prof !17

B0.endif.endif.endif.endif.i.i:                   ; preds = %B0.endif.endif.i
  %.50.i.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.40.fca.5.1.load, i64 3)
  %.52.i.i = extractvalue { i64, i1 } %.50.i.i, 1
  br i1 %.52.i.i, label %B0.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i.i, !prof !17

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.i.i
  %.51.i.i = extractvalue { i64, i1 } %.50.i.i, 0
  store ptr null, ptr %.65.i.i, align 8, !noalias !16
  %.69.i.i = call i32 @name38(ptr nonnull %.65.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.51.i.i, i32 32), !noalias !16
  switch i32 %.69.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.79.i.i = load ptr, ptr %.65.i.i, align 8, !noalias !16
  %.89.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i), !noalias !16
  store ptr %.79.i.i, ptr %.297.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.297.i, i64 8
  store ptr null, ptr %retptr.repack17.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.297.i, i64 16
  store i64 %.51.i.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.297.i, i64 24
  store i64 1, ptr %retptr.repack21.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack23.i.i = getelementptr inbounds nuw i8, ptr %.297.i, i64 32
  store ptr %.89.i.i, ptr %retptr.repack23.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack25.i.i = getelementptr inbounds nuw i8, ptr %.297.i, i64 40
  store i64 3, ptr %retptr.repack25.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack25.repack29.i.i = getelementptr inbounds nuw i8, ptr %.297.i, i64 48
  store i64 %.40.fca.5.1.load, ptr %retptr.repack25.repack29.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack27.i.i = getelementptr inbounds nuw i8, ptr %.297.i, i64 56
  store i64 %.40.fca.5.1.load, ptr %retptr.repack27.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack27.repack31.i.i = getelementptr inbounds nuw i8, ptr %.297.i, i64 64
  store i64 1, ptr %retptr.repack27.repack31.i.i, align 8, !alias.scope !11, !noalias !18
  %.313.fca.0.load93.i = load ptr, ptr %.297.i, align 8, !noalias !6
  %.313.fca.4.load94.i = load ptr, ptr %.fca.4.gep539.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.40.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.i4.i

B0.endif.endif.if.if.thread.i:                    ; preds = %B0.endif.endif.endif.endif.i.i, %B0.endif.endif.i
  %storemerge = phi ptr [ @name20, %B0.endif.endif.i ], [ @name23, %B0.endif.endif.endif.endif.i.i ]
  store ptr %storemerge, ptr %excinfo.2.i, align 8, !alias.scope !14, !noalias !19
  call void @NRT_decref(ptr %.40.fca.0.load), !noalias !6
  br label %5

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.77.i.i = icmp sgt i32 %.69.i.i, 0
  %.70.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !16
  %.78.i.i = select i1 %.77.i.i, ptr %.70.i.i, ptr undef
  store ptr %.78.i.i, ptr %excinfo.2.i, align 8, !alias.scope !14, !noalias !19
  %.313.fca.5.1.load.pr.i = load i64, ptr %.fca.5.1.gep541.i, align 8, !noalias !6
  %.313.fca.0.load.i = load ptr, ptr %.297.i, align 8, !noalias !6
  %.313.fca.4.load.i = load ptr, ptr %.fca.4.gep539.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.40.fca.0.load), !noalias !6
  switch i32 %.69.i.i, label %B0.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i4.i
    i32 0, label %B0.endif.endif.endif.endif.i4.i
  ], !prof !20

B0.endif.endif.endif.endif.i4.i:                  ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
  %.313.fca.4.load97.i = phi ptr [ %.313.fca.4.load94.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i ], [ %.313.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ], [ %.313.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ]
  %.313.fca.0.load96.i = phi ptr [ %.313.fca.0.load93.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i ], [ %.313.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ], [ %.313.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ]
  %.313.fca.5.1.load95.i = phi i64 [ %.40.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i ], [ %.313.fca.5.1.load.pr.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ], [ %.313.fca.5.1.load.pr.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.345.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !26
  %.50.i5.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.40.fca.5.1.load, i64 3)
  %.52.i6.i = extractvalue { i64, i1 } %.50.i5.i, 1
  br i1 %.52.i6.i, label %B0.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i7.i, !prof !17

B0.endif.endif.endif.if.if.thread.i:              ; preds = %B0.endif.endif.endif.endif.i4.i
  store ptr @name23, ptr %excinfo.3.i, align 8, !alias.scope !24, !noalias !27, !numba_exception_output !10
  br label %8

B0.endif.endif.endif.endif.endif.i7.i:            ; preds = %B0.endif.endif.endif.endif.i4.i
  %.51.i8.i = extractvalue { i64, i1 } %.50.i5.i, 0
  store ptr null, ptr %.65.i1.i, align 8, !noalias !26
  %.69.i9.i = call i32 @name38(ptr nonnull %.65.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 %.51.i8.i, i32 32), !noalias !26
  switch i32 %.69.i9.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.thread108.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.thread108.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.thread108.i: ; preds = %B0.endif.endif.endif.endif.endif.i7.i, %B0.endif.endif.endif.endif.endif.i7.i
  %.79.i11.i = load ptr, ptr %.65.i1.i, align 8, !noalias !26
  %.89.i12.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i11.i), !noalias !26
  store ptr %.79.i11.i, ptr %.345.i, align 8, !alias.scope !21, !noalias !28
  %retptr.repack17.i13.i = getelementptr inbounds nuw i8, ptr %.345.i, i64 8
  store ptr null, ptr %retptr.repack17.i13.i, align 8, !alias.scope !21, !noalias !28
  %retptr.repack19.i14.i = getelementptr inbounds nuw i8, ptr %.345.i, i64 16
  store i64 %.51.i8.i, ptr %retptr.repack19.i14.i, align 8, !alias.scope !21, !noalias !28
  %retptr.repack21.i15.i = getelementptr inbounds nuw i8, ptr %.345.i, i64 24
  store i64 1, ptr %retptr.repack21.i15.i, align 8, !alias.scope !21, !noalias !28
  %retptr.repack23.i16.i = getelementptr inbounds nuw i8, ptr %.345.i, i64 32
  store ptr %.89.i12.i, ptr %retptr.repack23.i16.i, align 8, !alias.scope !21, !noalias !28
  %retptr.repack25.i17.i = getelementptr inbounds nuw i8, ptr %.345.i, i64 40
  store i64 3, ptr %retptr.repack25.i17.i, align 8, !alias.scope !21, !noalias !28
  %retptr.repack25.repack29.i18.i = getelementptr inbounds nuw i8, ptr %.345.i, i64 48
  store i64 %.40.fca.5.1.load, ptr %retptr.repack25.repack29.i18.i, align 8, !alias.scope !21, !noalias !28
  %retptr.repack27.i19.i = getelementptr inbounds nuw i8, ptr %.345.i, i64 56
  store i64 %.40.fca.5.1.load, ptr %retptr.repack27.i19.i, align 8, !alias.scope !21, !noalias !28
  %retptr.repack27.repack31.i20.i = getelementptr inbounds nuw i8, ptr %.345.i, i64 64
  store i64 1, ptr %retptr.repack27.repack31.i20.i, align 8, !alias.scope !21, !noalias !28
  %.361.fca.4.load111.i = load ptr, ptr %.fca.4.gep521.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.i32.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i: ; preds = %B0.endif.endif.endif.endif.endif.i7.i
  %.77.i23.i = icmp sgt i32 %.69.i9.i, 0
  %.70.i24.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !26
  %.78.i25.i = select i1 %.77.i23.i, ptr %.70.i24.i, ptr undef
  store ptr %.78.i25.i, ptr %excinfo.3.i, align 8, !alias.scope !24, !noalias !27
  %.361.fca.4.load.i = load ptr, ptr %.fca.4.gep521.i, align 8, !noalias !6
  switch i32 %.69.i9.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i32.i
    i32 0, label %B0.endif.endif.endif.endif.i32.i
  ], !prof !20

B0.endif.endif.if.if.i:                           ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i
  %.304.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  br label %5

5:                                                ; preds = %B0.endif.endif.if.if.i, %B0.endif.endif.if.if.thread.i
  %common.ret.op.i.ph103117.i = phi i32 [ %.69.i.i, %B0.endif.endif.if.if.i ], [ 1, %B0.endif.endif.if.if.thread.i ]
  %6 = phi ptr [ %.304.i, %B0.endif.endif.if.if.i ], [ %storemerge, %B0.endif.endif.if.if.thread.i ]
  store ptr %6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.i32.i:                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.thread108.i
  %.361.fca.4.load113.i = phi ptr [ %.361.fca.4.load111.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.thread108.i ], [ %.361.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i ], [ %.361.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i ]
  %.361.fca.0.load112.i = load ptr, ptr %.345.i, align 8, !noalias !6
  %.361.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep523.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.419.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !29)
  call void @llvm.experimental.noalias.scope.decl(metadata !32)
  store ptr null, ptr %excinfo.1.i30.i, align 8, !noalias !34
  %.50.i33.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.40.fca.5.1.load, i64 3)
  %.51.i34.i = extractvalue { i64, i1 } %.50.i33.i, 0
  %.52.i35.i = extractvalue { i64, i1 } %.50.i33.i, 1
  %.54.i.i = shl i64 %.40.fca.5.1.load, 2
  %7 = add i64 %.51.i34.i, -2305843009213693952
  %.57.i.i = icmp ult i64 %7, -4611686018427387904
  %.58.i.i = or i1 %.52.i35.i, %.57.i.i
  br i1 %.58.i.i, label %B0.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i36.i, !prof !17

B0.endif.endif.endif.endif.if.if.thread.i:        ; preds = %B0.endif.endif.endif.endif.i32.i
  store ptr @name30, ptr %excinfo.4.i, align 8, !alias.scope !32, !noalias !35, !numba_exception_output !10
  br label %10

B0.endif.endif.endif.endif.endif.i36.i:           ; preds = %B0.endif.endif.endif.endif.i32.i
  %.56.i.i = shl nsw i64 %.51.i34.i, 2
  store ptr null, ptr %.65.i29.i, align 8, !noalias !34
  %.69.i37.i = call i32 @name38(ptr nonnull %.65.i29.i, ptr nonnull %excinfo.1.i30.i, ptr null, i64 %.56.i.i, i32 32), !noalias !34
  switch i32 %.69.i37.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread124.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread124.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread124.i: ; preds = %B0.endif.endif.endif.endif.endif.i36.i, %B0.endif.endif.endif.endif.endif.i36.i
  %.79.i39.i = load ptr, ptr %.65.i29.i, align 8, !noalias !34
  %.89.i40.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i39.i), !noalias !34
  store ptr %.79.i39.i, ptr %.419.i, align 8, !alias.scope !29, !noalias !36
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 8
  store ptr null, ptr %retptr.repack16.i.i, align 8, !alias.scope !29, !noalias !36
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 16
  store i64 %.51.i34.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !29, !noalias !36
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 24
  store i64 4, ptr %retptr.repack20.i.i, align 8, !alias.scope !29, !noalias !36
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 32
  store ptr %.89.i40.i, ptr %retptr.repack22.i.i, align 8, !alias.scope !29, !noalias !36
  %retptr.repack24.i.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 40
  store i64 3, ptr %retptr.repack24.i.i, align 8, !alias.scope !29, !noalias !36
  %retptr.repack24.repack28.i.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 48
  store i64 %.40.fca.5.1.load, ptr %retptr.repack24.repack28.i.i, align 8, !alias.scope !29, !noalias !36
  %retptr.repack26.i.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 56
  store i64 %.54.i.i, ptr %retptr.repack26.i.i, align 8, !alias.scope !29, !noalias !36
  %retptr.repack26.repack30.i.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i, align 8, !alias.scope !29, !noalias !36
  %.435.fca.4.load127.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i36.i
  %.77.i43.i = icmp sgt i32 %.69.i37.i, 0
  %.70.i44.i = load ptr, ptr %excinfo.1.i30.i, align 8, !noalias !34
  %.78.i45.i = select i1 %.77.i43.i, ptr %.70.i44.i, ptr undef
  store ptr %.78.i45.i, ptr %excinfo.4.i, align 8, !alias.scope !32, !noalias !35
  %.435.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.69.i37.i, label %B0.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.i
  ], !prof !20

B0.endif.endif.endif.if.if.i:                     ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit28.i
  %.352.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  br label %8

8:                                                ; preds = %B0.endif.endif.endif.if.if.i, %B0.endif.endif.endif.if.if.thread.i
  %common.ret.op.i21107133.i = phi i32 [ %.69.i9.i, %B0.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.if.if.thread.i ]
  %9 = phi ptr [ %.352.i, %B0.endif.endif.endif.if.if.i ], [ @name23, %B0.endif.endif.endif.if.if.thread.i ]
  store ptr %9, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.if.if.i:               ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.426.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  br label %10

10:                                               ; preds = %B0.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.if.if.thread.i
  %common.ret.op.i41123139.i = phi i32 [ %.69.i37.i, %B0.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.if.if.thread.i ]
  %11 = phi ptr [ %.426.i, %B0.endif.endif.endif.endif.if.if.i ], [ @name30, %B0.endif.endif.endif.endif.if.if.thread.i ]
  store ptr %11, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread124.i
  %.435.fca.4.load129.i = phi ptr [ %.435.fca.4.load127.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread124.i ], [ %.435.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.435.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.435.fca.0.load128.i = load ptr, ptr %.419.i, align 8, !noalias !6
  %.506.i = icmp slt i64 %.94.fca.5.0.load, 2
  %.468.i = add nsw i64 %.94.fca.5.0.load, -1
  %.521874.i = and i64 %.468.i, 1
  %.525875876.i = lshr i64 %.468.i, 1
  %.527.i = add nuw nsw i64 %.525875876.i, %.521874.i
  %.549950.not967.i = icmp eq i64 %.527.i, 0
  %.549950.not.i = select i1 %.506.i, i1 true, i1 %.549950.not967.i
  br i1 %.549950.not.i, label %_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3, label %B370.lr.ph.i

B370.lr.ph.i:                                     ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %.435.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  %.1220888.not.i = icmp eq i64 %.40.fca.5.1.load, 0
  %.1446.1.i = lshr i64 %.40.fca.5.1.load, 1
  %.1558905.not.i = icmp eq i64 %.1446.1.i, 0
  %12 = getelementptr float, ptr %.435.fca.4.load129.i, i64 %.435.fca.5.1.load.i
  %.idx.i = shl i64 %.435.fca.5.1.load.i, 3
  %13 = getelementptr i8, ptr %.435.fca.4.load129.i, i64 %.idx.i
  %14 = getelementptr i8, ptr %.313.fca.4.load97.i, i64 %.313.fca.5.1.load95.i
  %15 = getelementptr i8, ptr %.361.fca.4.load113.i, i64 %.361.fca.5.1.load.i
  %.1305.us.2.i = shl i64 %.313.fca.5.1.load95.i, 1
  %16 = getelementptr i8, ptr %.313.fca.4.load97.i, i64 %.1305.us.2.i
  %.1361.us.2.i = shl i64 %.361.fca.5.1.load.i, 1
  %17 = getelementptr i8, ptr %.361.fca.4.load113.i, i64 %.1361.us.2.i
  %.idx1009.i = shl i64 %.435.fca.5.1.load.i, 3
  %18 = getelementptr i8, ptr %.435.fca.4.load129.i, i64 %.idx1009.i
  br label %B370.i

B370.endif.i:                                     ; preds = %B58.i.i, %B370.i
  %.699.i = or disjoint i64 %.555913957.i, 1
  %.718.i = icmp slt i64 %.555913957.i, -1
  %.719.i = select i1 %.718.i, i64 %.243.fca.0.load.i, i64 0
  %.720.i = add i64 %.719.i, %.699.i
  %.737.i = mul i64 %.720.i, %.243.fca.1.load.i
  %.739.i = getelementptr i8, ptr %.242.i, i64 %.737.i
  %.134167.not.i48.i = icmp slt i64 %.361.fca.5.1.load.i, 1
  br i1 %.134167.not.i48.i, label %B370.endif.endif.i, label %B58.lr.ph.i49.i

B58.lr.ph.i49.i:                                  ; preds = %B370.endif.i
  %19 = getelementptr i8, ptr %.361.fca.4.load113.i, i64 %.361.fca.5.1.load.i
  %.423.i50.i = shl nuw i64 %.361.fca.5.1.load.i, 1
  %20 = getelementptr i8, ptr %.361.fca.4.load113.i, i64 %.423.i50.i
  br label %B58.i51.i

B58.i51.i:                                        ; preds = %B58.i51.i, %B58.lr.ph.i49.i
  %.140166168.i52.i = phi i64 [ 0, %B58.lr.ph.i49.i ], [ %.147.i53.i, %B58.i51.i ]
  %.147.i53.i = add nuw nsw i64 %.140166168.i52.i, 1
  %.172.i54.i = mul nuw nsw i64 %.140166168.i52.i, 3
  %21 = getelementptr i8, ptr %.739.i, i64 %.172.i54.i
  %.202.i55.i = load i8, ptr %21, align 1, !noalias !37
  %22 = getelementptr i8, ptr %21, i64 1
  %.234.i56.i = load i8, ptr %22, align 1, !noalias !37
  %23 = getelementptr i8, ptr %21, i64 2
  %.266.i57.i = load i8, ptr %23, align 1, !noalias !37
  %.319.i58.i = getelementptr i8, ptr %.361.fca.4.load113.i, i64 %.140166168.i52.i
  store i8 %.202.i55.i, ptr %.319.i58.i, align 1, !noalias !37
  %.373.i59.i = getelementptr i8, ptr %19, i64 %.140166168.i52.i
  store i8 %.234.i56.i, ptr %.373.i59.i, align 1, !noalias !37
  %.427.i60.i = getelementptr i8, ptr %20, i64 %.140166168.i52.i
  store i8 %.266.i57.i, ptr %.427.i60.i, align 1, !noalias !37
  %exitcond.not.i61.i = icmp eq i64 %.147.i53.i, %.361.fca.5.1.load.i
  br i1 %exitcond.not.i61.i, label %B370.endif.endif.i, label %B58.i51.i

B370.endif.endif.i:                               ; preds = %B58.i51.i, %B370.endif.i
  %.826.i = select i1 %.610.i, i64 %.94.fca.5.0.load, i64 0
  %.827.i = add i64 %.826.i, %.555913957.i
  %.844.i = mul i64 %.827.i, %.94.fca.5.1.load
  %.846.i = getelementptr i8, ptr %.94.fca.4.load, i64 %.844.i
  %.134141.not.i.i = icmp slt i64 %.313.fca.5.1.load95.i, 1
  br i1 %.134141.not.i.i, label %B370.endif.endif.endif.i, label %B58.lr.ph.i63.i

B58.lr.ph.i63.i:                                  ; preds = %B370.endif.endif.i
  %24 = getelementptr i8, ptr %.313.fca.4.load97.i, i64 %.313.fca.5.1.load95.i
  %.330.i.i = shl nuw i64 %.313.fca.5.1.load95.i, 1
  %25 = getelementptr i8, ptr %.313.fca.4.load97.i, i64 %.330.i.i
  br label %B58.i64.i

B58.i64.i:                                        ; preds = %B58.i64.i, %B58.lr.ph.i63.i
  %.140140142.i.i = phi i64 [ 0, %B58.lr.ph.i63.i ], [ %.147.i65.i, %B58.i64.i ]
  %.147.i65.i = add nuw nsw i64 %.140140142.i.i, 1
  %.224.i.i = getelementptr i8, ptr %.313.fca.4.load97.i, i64 %.140140142.i.i
  %.225.i.i = load i8, ptr %.224.i.i, align 1, !noalias !40
  %.226.i.i = uitofp i8 %.225.i.i to float
  %.279.i.i = getelementptr i8, ptr %24, i64 %.140140142.i.i
  %.280.i.i = load i8, ptr %.279.i.i, align 1, !noalias !40
  %.281.i.i = uitofp i8 %.280.i.i to float
  %.334.i.i = getelementptr i8, ptr %25, i64 %.140140142.i.i
  %.335.i.i = load i8, ptr %.334.i.i, align 1, !noalias !40
  %.336.i.i = uitofp i8 %.335.i.i to float
  %.337.i.i = fmul contract float %.226.i.i, 0x3FAFBF63A0000000
  %.338.i.i = fmul contract float %.281.i.i, 0x3FE3A7C6E0000000
  %.339.i.i = fadd contract float %.337.i.i, %.338.i.i
  %.340.i.i = fmul contract float %.336.i.i, 0x3FC75EF960000000
  %.341.i.i = fadd contract float %.339.i.i, %.340.i.i
  %.342.i.i = fadd contract float %.341.i.i, 1.650000e+01
  %.343.i.i = fptoui float %.342.i.i to i8
  %26 = getelementptr i8, ptr %.846.i, i64 %.140140142.i.i
  store i8 %.343.i.i, ptr %26, align 1, !noalias !40
  %exitcond.not.i66.i = icmp eq i64 %.147.i65.i, %.313.fca.5.1.load95.i
  br i1 %exitcond.not.i66.i, label %B370.endif.endif.endif.i, label %B58.i64.i

B370.endif.endif.endif.i:                         ; preds = %B58.i64.i, %B370.endif.endif.i
  %.934.i = select i1 %.718.i, i64 %.94.fca.5.0.load, i64 0
  %.935.i = add i64 %.934.i, %.699.i
  %.952.i = mul i64 %.935.i, %.94.fca.5.1.load
  %.954.i = getelementptr i8, ptr %.94.fca.4.load, i64 %.952.i
  %.134141.not.i67.i = icmp slt i64 %.361.fca.5.1.load.i, 1
  br i1 %.134141.not.i67.i, label %B370.endif.endif.endif.endif.endif.endif.i, label %B58.lr.ph.i68.i

B58.lr.ph.i68.i:                                  ; preds = %B370.endif.endif.endif.i
  %27 = getelementptr i8, ptr %.361.fca.4.load113.i, i64 %.361.fca.5.1.load.i
  %.330.i69.i = shl nuw i64 %.361.fca.5.1.load.i, 1
  %28 = getelementptr i8, ptr %.361.fca.4.load113.i, i64 %.330.i69.i
  br label %B58.i70.i

B58.i70.i:                                        ; preds = %B58.i70.i, %B58.lr.ph.i68.i
  %.140140142.i71.i = phi i64 [ 0, %B58.lr.ph.i68.i ], [ %.147.i72.i, %B58.i70.i ]
  %.147.i72.i = add nuw nsw i64 %.140140142.i71.i, 1
  %.224.i73.i = getelementptr i8, ptr %.361.fca.4.load113.i, i64 %.140140142.i71.i
  %.225.i74.i = load i8, ptr %.224.i73.i, align 1, !noalias !43
  %.226.i75.i = uitofp i8 %.225.i74.i to float
  %.279.i76.i = getelementptr i8, ptr %27, i64 %.140140142.i71.i
  %.280.i77.i = load i8, ptr %.279.i76.i, align 1, !noalias !43
  %.281.i78.i = uitofp i8 %.280.i77.i to float
  %.334.i79.i = getelementptr i8, ptr %28, i64 %.140140142.i71.i
  %.335.i80.i = load i8, ptr %.334.i79.i, align 1, !noalias !43
  %.336.i81.i = uitofp i8 %.335.i80.i to float
  %.337.i82.i = fmul contract float %.226.i75.i, 0x3FAFBF63A0000000
  %.338.i83.i = fmul contract float %.281.i78.i, 0x3FE3A7C6E0000000
  %.339.i84.i = fadd contract float %.337.i82.i, %.338.i83.i
  %.340.i85.i = fmul contract float %.336.i81.i, 0x3FC75EF960000000
  %.341.i86.i = fadd contract float %.339.i84.i, %.340.i85.i
  %.342.i87.i = fadd contract float %.341.i86.i, 1.650000e+01
  %.343.i88.i = fptoui float %.342.i87.i to i8
  %29 = getelementptr i8, ptr %.954.i, i64 %.140140142.i71.i
  store i8 %.343.i88.i, ptr %29, align 1, !noalias !43
  %exitcond.not.i89.i = icmp eq i64 %.147.i72.i, %.361.fca.5.1.load.i
  br i1 %exitcond.not.i89.i, label %B370.endif.endif.endif.endif.endif.endif.i, label %B58.i70.i

B370.endif.endif.endif.endif.endif.endif.i:       ; preds = %B58.i70.i, %B370.endif.endif.endif.i
  br i1 %.1220888.not.i, label %B368.loopexit.i, label %B626.us.preheader.i

B626.us.preheader.i:                              ; preds = %B370.endif.endif.endif.endif.endif.endif.i
  br label %B626.us.i

B626.us.i:                                        ; preds = %B626.us.i, %B626.us.preheader.i
  %.1226887889.us.i = phi i64 [ %.1233.us.i, %B626.us.i ], [ 0, %B626.us.preheader.i ]
  %.1233.us.i = add nuw nsw i64 %.1226887889.us.i, 1
  %30 = getelementptr i8, ptr %.313.fca.4.load97.i, i64 %.1226887889.us.i
  %.1310.us.i = load i8, ptr %30, align 1, !noalias !6
  %.1313.us.i = uitofp i8 %.1310.us.i to float
  %31 = getelementptr i8, ptr %.361.fca.4.load113.i, i64 %.1226887889.us.i
  %.1366.us.i = load i8, ptr %31, align 1, !noalias !6
  %.1369.us.i = uitofp i8 %.1366.us.i to float
  %.1370.us.i = fadd contract float %.1313.us.i, %.1369.us.i
  %32 = getelementptr float, ptr %.435.fca.4.load129.i, i64 %.1226887889.us.i
  store float %.1370.us.i, ptr %32, align 4, !noalias !6
  %exitcond.not.i = icmp eq i64 %.40.fca.5.1.load, %.1233.us.i
  br i1 %exitcond.not.i, label %B626.us.1.preheader.i, label %B626.us.i

B626.us.1.preheader.i:                            ; preds = %B626.us.i
  br label %B626.us.1.i

B626.us.1.i:                                      ; preds = %B626.us.1.i, %B626.us.1.preheader.i
  %.1226887889.us.1.i = phi i64 [ %.1233.us.1.i, %B626.us.1.i ], [ 0, %B626.us.1.preheader.i ]
  %.1233.us.1.i = add nuw nsw i64 %.1226887889.us.1.i, 1
  %33 = getelementptr i8, ptr %14, i64 %.1226887889.us.1.i
  %.1310.us.1.i = load i8, ptr %33, align 1, !noalias !6
  %.1313.us.1.i = uitofp i8 %.1310.us.1.i to float
  %34 = getelementptr i8, ptr %15, i64 %.1226887889.us.1.i
  %.1366.us.1.i = load i8, ptr %34, align 1, !noalias !6
  %.1369.us.1.i = uitofp i8 %.1366.us.1.i to float
  %.1370.us.1.i = fadd contract float %.1313.us.1.i, %.1369.us.1.i
  %35 = getelementptr float, ptr %12, i64 %.1226887889.us.1.i
  store float %.1370.us.1.i, ptr %35, align 4, !noalias !6
  %exitcond.1.not.i = icmp eq i64 %.40.fca.5.1.load, %.1233.us.1.i
  br i1 %exitcond.1.not.i, label %B626.us.2.preheader.i, label %B626.us.1.i

B626.us.2.preheader.i:                            ; preds = %B626.us.1.i
  br label %B626.us.2.i

B626.us.2.i:                                      ; preds = %B626.us.2.i, %B626.us.2.preheader.i
  %.1226887889.us.2.i = phi i64 [ %.1233.us.2.i, %B626.us.2.i ], [ 0, %B626.us.2.preheader.i ]
  %.1233.us.2.i = add nuw nsw i64 %.1226887889.us.2.i, 1
  %36 = getelementptr i8, ptr %16, i64 %.1226887889.us.2.i
  %.1310.us.2.i = load i8, ptr %36, align 1, !noalias !6
  %.1313.us.2.i = uitofp i8 %.1310.us.2.i to float
  %37 = getelementptr i8, ptr %17, i64 %.1226887889.us.2.i
  %.1366.us.2.i = load i8, ptr %37, align 1, !noalias !6
  %.1369.us.2.i = uitofp i8 %.1366.us.2.i to float
  %.1370.us.2.i = fadd contract float %.1313.us.2.i, %.1369.us.2.i
  %38 = getelementptr float, ptr %18, i64 %.1226887889.us.2.i
  store float %.1370.us.2.i, ptr %38, align 4, !noalias !6
  %exitcond.2.not.i = icmp eq i64 %.40.fca.5.1.load, %.1233.us.2.i
  br i1 %exitcond.2.not.i, label %B756.else.if.i, label %B626.us.2.i

B756.else.if.i:                                   ; preds = %B626.us.2.i
  br i1 %.1558905.not.i, label %B368.loopexit.i, label %B794.else.if.lr.ph.i

B794.else.if.lr.ph.i:                             ; preds = %B756.else.if.i
  %.1947.1.i = ashr exact i64 %.555913957.i, 1
  %.2004.i = icmp slt i64 %.1947.1.i, 0
  %.2005.i = select i1 %.2004.i, i64 %.141.fca.5.0.load, i64 0
  %.2006.i = add i64 %.2005.i, %.1947.1.i
  %.2026.i = mul i64 %.2006.i, %.141.fca.5.1.load
  %39 = getelementptr i8, ptr %.141.fca.4.load, i64 %.2026.i
  %.2107.i = select i1 %.2004.i, i64 %.188.fca.5.0.load, i64 0
  %.2108.i = add i64 %.2107.i, %.1947.1.i
  %.2128.i = mul i64 %.2108.i, %.188.fca.5.1.load
  %40 = getelementptr i8, ptr %.188.fca.4.load, i64 %.2128.i
  br label %B794.else.if.i

B794.else.if.i:                                   ; preds = %B794.else.if.i, %B794.else.if.lr.ph.i
  %.1564904906.i = phi i64 [ 0, %B794.else.if.lr.ph.i ], [ %.1571.i, %B794.else.if.i ]
  %.1571.i = add nuw nsw i64 %.1564904906.i, 1
  %.1596.i = shl nuw nsw i64 %.1564904906.i, 1
  %.1649.i = getelementptr float, ptr %.435.fca.4.load129.i, i64 %.1596.i
  %.1650.i = load float, ptr %.1649.i, align 4, !noalias !6
  %.1652.i = or disjoint i64 %.1596.i, 1
  %.1705.i = getelementptr float, ptr %.435.fca.4.load129.i, i64 %.1652.i
  %.1706.i = load float, ptr %.1705.i, align 4, !noalias !6
  %.1707.i = fadd contract float %.1650.i, %.1706.i
  %.1761.i = getelementptr float, ptr %12, i64 %.1596.i
  %.1762.i = load float, ptr %.1761.i, align 4, !noalias !6
  %.1817.i = getelementptr float, ptr %12, i64 %.1652.i
  %.1818.i = load float, ptr %.1817.i, align 4, !noalias !6
  %.1819.i = fadd contract float %.1762.i, %.1818.i
  %.1873.i = getelementptr float, ptr %13, i64 %.1596.i
  %.1874.i = load float, ptr %.1873.i, align 4, !noalias !6
  %.1929.i = getelementptr float, ptr %13, i64 %.1652.i
  %.1930.i = load float, ptr %.1929.i, align 4, !noalias !6
  %.1931.i = fadd contract float %.1874.i, %.1930.i
  %.1932.i = fmul contract float %.1707.i, 0x3FBC1C1C20000000
  %.1933.i = fmul contract float %.1819.i, 0x3FB5AB29C0000000
  %41 = fsub contract float %.1932.i, %.1933.i
  %.1935.i = fmul contract float %.1931.i, 0x3F99C3C9A0000000
  %42 = fsub contract float %41, %.1935.i
  %.1937.i = fadd contract float %42, 1.285000e+02
  %.1938.i = fptoui float %.1937.i to i8
  %43 = getelementptr i8, ptr %39, i64 %.1564904906.i
  store i8 %.1938.i, ptr %43, align 1, !noalias !6
  %.2034.i = fmul contract float %.1707.i, 0xBF849EBB40000000
  %.2035.i = fmul contract float %.1819.i, 0x3FB98844C0000000
  %44 = fsub contract float %.2034.i, %.2035.i
  %.2037.i = fmul contract float %.1931.i, 0x3FBC1C1C20000000
  %.2038.i = fadd contract float %44, %.2037.i
  %.2039.i = fadd contract float %.2038.i, 1.285000e+02
  %.2040.i = fptoui float %.2039.i to i8
  %45 = getelementptr i8, ptr %40, i64 %.1564904906.i
  store i8 %.2040.i, ptr %45, align 1, !noalias !6
  %exitcond1008.not.i = icmp eq i64 %.1446.1.i, %.1571.i
  br i1 %exitcond1008.not.i, label %B368.loopexit.i, label %B794.else.if.i

_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit: ; preds = %5, %8, %10
  %common.ret.op.i = phi i32 [ %common.ret.op.i.ph103117.i, %5 ], [ %common.ret.op.i21107133.i, %8 ], [ %common.ret.op.i41123139.i, %10 ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !46

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.186 = icmp sgt i32 %.178, 0
  %.179 = load ptr, ptr %excinfo.4, align 8
  %.187 = select i1 %.186, ptr %.179, ptr undef
  store ptr %.187, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3, %_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit, %_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.188.fca.0.load)
  tail call void @NRT_decref(ptr %.141.fca.0.load)
  tail call void @NRT_decref(ptr %.94.fca.0.load)
  tail call void @NRT_decref(ptr %.40.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if.if.thread:          ; preds = %B0.endif.if.i, %B0.if.if.i
  %common.ret.op.i2.ph = phi i32 [ %.198.i, %B0.if.if.i ], [ 1, %B0.endif.if.i ]
  %.2397 = load ptr, ptr %excinfo.5, align 8
  br label %46

B0.endif.endif.endif.endif.if.if:                 ; preds = %_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit
  %common.ret.op.i2 = phi i32 [ %common.ret.op.i, %_ZN8realtime5media4i42010_to_planesB3v96B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit ]
  %.246 = icmp sgt i32 %common.ret.op.i2, 0
  %.239 = load ptr, ptr %excinfo.5, align 8
  br i1 %.246, label %46, label %46

46:                                               ; preds = %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.endif.if.if
  %common.ret.op.i28 = phi i32 [ %common.ret.op.i2, %B0.endif.endif.endif.endif.if.if ], [ %common.ret.op.i2.ph, %B0.endif.endif.endif.endif.if.if.thread ], [ %common.ret.op.i2, %B0.endif.endif.endif.endif.if.if ]
  %47 = phi ptr [ %.239, %B0.endif.endif.endif.endif.if.if ], [ %.2397, %B0.endif.endif.endif.endif.if.if.thread ], [ %.239, %B0.endif.endif.endif.endif.if.if ]
  store ptr %47, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name35(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name36(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr range(i32 0, 2) i32 @name37(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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
  store ptr @name10, ptr %excinfo, align 8, !numba_exception_output !10
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
  store ptr @name13, ptr %excinfo, align 8, !numba_exception_output !10
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
  store ptr @name16, ptr %excinfo, align 8, !numba_exception_output !10
  br label %common.ret

B192.else:                                        ; preds = %B162
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !47

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

define linkonce_odr range(i32 -1, -2) i32 @name38(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name39(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

define linkonce_odr range(i32 0, 2) i32 @name39(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !17

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name26, ptr %excinfo, align 8, !numba_exception_output !10
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
!2 = distinct !{!2, !3, !"name40: %retptr"}
!3 = distinct !{!3, !"name40"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name40: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8, !2, !5}
!8 = distinct !{!8, !9, !"name41: %retptr"}
!9 = distinct !{!9, !"name41"}
!10 = !{i1 true}
!11 = !{!12}
!12 = distinct !{!12, !13, !"name42: %retptr"}
!13 = distinct !{!13, !"name42"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"name42: %excinfo"}
!16 = !{!12, !15, !2, !5}
!17 = !{!"branch_weights", i32 1, i32 99}
!18 = !{!15, !2, !5}
!19 = !{!12, !2, !5}
!20 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!21 = !{!22}
!22 = distinct !{!22, !23, !"name42: %retptr"}
!23 = distinct !{!23, !"name42"}
!24 = !{!25}
!25 = distinct !{!25, !23, !"name42: %excinfo"}
!26 = !{!22, !25, !2, !5}
!27 = !{!22, !2, !5}
!28 = !{!25, !2, !5}
!29 = !{!30}
!30 = distinct !{!30, !31, !"name43: %retptr"}
!31 = distinct !{!31, !"name43"}
!32 = !{!33}
!33 = distinct !{!33, !31, !"name43: %excinfo"}
!34 = !{!30, !33, !2, !5}
!35 = !{!30, !2, !5}
!36 = !{!33, !2, !5}
!37 = !{!38, !2, !5}
!38 = distinct !{!38, !39, !"name41: %retptr"}
!39 = distinct !{!39, !"name41"}
!40 = !{!41, !2, !5}
!41 = distinct !{!41, !42, !"name44: %retptr"}
!42 = distinct !{!42, !"name44"}
!43 = !{!44, !2, !5}
!44 = distinct !{!44, !45, !"name44: %retptr"}
!45 = distinct !{!45, !"name44"}
!46 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!47 = !{!"branch_weights", i32 99, i32 1}
