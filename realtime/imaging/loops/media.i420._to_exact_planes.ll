; source 49bf4ef9ede5dedc4926d3ad0b583621c9d01003810eeb79d371521458763413 3a5778c39301a42522a77bc81e8990c09e54a83b132c1b96e0d9d9adf0c670a0

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
@name18 = common global ptr null
@name19 = internal constant [77 x i8] zeroinitializer
@name20 = internal constant [20 x i8] zeroinitializer
@name21 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name19, i32 77, ptr @name20, ptr null, i32 0 }
@name22 = internal constant [137 x i8] zeroinitializer
@name23 = internal constant [20 x i8] zeroinitializer
@name24 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name22, i32 137, ptr @name23, ptr null, i32 0 }
@name25 = internal constant [86 x i8] zeroinitializer
@name26 = internal constant [20 x i8] zeroinitializer
@name27 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name25, i32 86, ptr @name26, ptr null, i32 0 }
@name28 = common global ptr null
@name29 = internal constant [77 x i8] zeroinitializer
@name30 = internal constant [20 x i8] zeroinitializer
@name31 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name29, i32 77, ptr @name30, ptr null, i32 0 }
@name32 = internal constant [137 x i8] zeroinitializer
@name33 = internal constant [20 x i8] zeroinitializer
@name34 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name32, i32 137, ptr @name33, ptr null, i32 0 }
@name35 = common global ptr null
@name36 = common global ptr null
@name37 = common global ptr null
@name38 = common global ptr null
@name39 = common global ptr null
@name40 = common global ptr null
@name41 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1) {
B0:
  %.65.i52.i = alloca ptr, align 8
  %excinfo.1.i53.i = alloca ptr, align 8
  %.65.i20.i = alloca ptr, align 8
  %excinfo.1.i21.i = alloca ptr, align 8
  %.65.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.65.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.203.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.207.i = alloca [2 x i64], align 8
  %.235.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.263.i = alloca [2 x i64], align 8
  %.339.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.387.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.3.i = alloca ptr, align 8
  %.461.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.509.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.5.i = alloca ptr, align 8
  %.2316.i = alloca i64, align 8
  %.25 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep66 = getelementptr inbounds nuw i8, ptr %.25, i64 8
  %.fca.2.gep67 = getelementptr inbounds nuw i8, ptr %.25, i64 16
  %.fca.3.gep68 = getelementptr inbounds nuw i8, ptr %.25, i64 24
  %.fca.4.gep69 = getelementptr inbounds nuw i8, ptr %.25, i64 32
  %.fca.5.0.gep70 = getelementptr inbounds nuw i8, ptr %.25, i64 40
  %.fca.5.1.gep71 = getelementptr inbounds nuw i8, ptr %.25, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.25, i64 56
  %.fca.6.0.gep72 = getelementptr inbounds nuw i8, ptr %.25, i64 64
  %.fca.6.1.gep73 = getelementptr inbounds nuw i8, ptr %.25, i64 72
  %.fca.6.2.gep = getelementptr inbounds nuw i8, ptr %.25, i64 80
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.78 = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.119 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep32 = getelementptr inbounds nuw i8, ptr %.119, i64 32
  %.fca.5.0.gep33 = getelementptr inbounds nuw i8, ptr %.119, i64 40
  %.fca.5.1.gep34 = getelementptr inbounds nuw i8, ptr %.119, i64 48
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.166 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep14 = getelementptr inbounds nuw i8, ptr %.166, i64 32
  %.fca.5.1.gep16 = getelementptr inbounds nuw i8, ptr %.166, i64 48
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.213 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.213, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.213, i64 48
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.25, i8 0, i64 88, i1 false)
  %.32 = call i32 @name42(ptr nonnull %.25, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.42.fca.0.load = load ptr, ptr %.25, align 8
  %.42.fca.1.load = load ptr, ptr %.fca.1.gep66, align 8
  %.42.fca.2.load = load i64, ptr %.fca.2.gep67, align 8
  %.42.fca.3.load = load i64, ptr %.fca.3.gep68, align 8
  %.42.fca.4.load = load ptr, ptr %.fca.4.gep69, align 8
  %.42.fca.5.0.load = load i64, ptr %.fca.5.0.gep70, align 8
  %.42.fca.5.1.load = load i64, ptr %.fca.5.1.gep71, align 8
  %.42.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.42.fca.6.0.load = load i64, ptr %.fca.6.0.gep72, align 8
  %.42.fca.6.1.load = load i64, ptr %.fca.6.1.gep73, align 8
  %.42.fca.6.2.load = load i64, ptr %.fca.6.2.gep, align 8
  switch i32 %.32, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.0.gep51 = getelementptr inbounds nuw i8, ptr %.78, i64 40
  %.fca.4.gep50 = getelementptr inbounds nuw i8, ptr %.78, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.78, i8 0, i64 56, i1 false)
  %.83 = call i32 @name43(ptr nonnull %.78, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0)
  %.93.fca.0.load = load ptr, ptr %.78, align 8
  %.93.fca.4.load = load ptr, ptr %.fca.4.gep50, align 8
  %.93.fca.5.0.load = load i64, ptr %.fca.5.0.gep51, align 8
  switch i32 %.83, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %57, %B0.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.32, %B0.if.if ], [ %.83, %B0.endif.if.if ], [ %.125, %B0.endif.endif.if.if ], [ %.172, %B0.endif.endif.endif.if.if ], [ %.219, %B0.endif.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ], [ %common.ret.op.i28, %57 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.40 = icmp sgt i32 %.32, 0
  %.33 = load ptr, ptr %excinfo.1, align 8
  %.41 = select i1 %.40, ptr %.33, ptr undef
  store ptr %.41, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.119, i8 0, i64 72, i1 false)
  %.125 = call i32 @name44(ptr nonnull %.119, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.135.fca.0.load = load ptr, ptr %.119, align 8
  %.135.fca.4.load = load ptr, ptr %.fca.4.gep32, align 8
  %.135.fca.5.0.load = load i64, ptr %.fca.5.0.gep33, align 8
  %.135.fca.5.1.load = load i64, ptr %.fca.5.1.gep34, align 8
  switch i32 %.125, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.91 = icmp sgt i32 %.83, 0
  %.84 = load ptr, ptr %excinfo.2, align 8
  %.92 = select i1 %.91, ptr %.84, ptr undef
  store ptr %.92, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.166, i8 0, i64 72, i1 false)
  %.172 = call i32 @name44(ptr nonnull %.166, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1)
  %.182.fca.0.load = load ptr, ptr %.166, align 8
  %.182.fca.4.load = load ptr, ptr %.fca.4.gep14, align 8
  %.182.fca.5.1.load = load i64, ptr %.fca.5.1.gep16, align 8
  switch i32 %.172, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.133 = icmp sgt i32 %.125, 0
  %.126 = load ptr, ptr %excinfo.3, align 8
  %.134 = select i1 %.133, ptr %.126, ptr undef
  store ptr %.134, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.213, i8 0, i64 72, i1 false)
  %.219 = call i32 @name44(ptr nonnull %.213, ptr nonnull %excinfo.5, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1)
  %.229.fca.0.load = load ptr, ptr %.213, align 8
  switch i32 %.219, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.180 = icmp sgt i32 %.172, 0
  %.173 = load ptr, ptr %excinfo.4, align 8
  %.181 = select i1 %.180, ptr %.173, ptr undef
  store ptr %.181, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  %.229.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.229.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.1.gep831.i = getelementptr inbounds nuw i8, ptr %.203.i, i64 8
  %.fca.2.gep832.i = getelementptr inbounds nuw i8, ptr %.203.i, i64 16
  %.fca.3.gep833.i = getelementptr inbounds nuw i8, ptr %.203.i, i64 24
  %.fca.4.gep834.i = getelementptr inbounds nuw i8, ptr %.203.i, i64 32
  %.fca.5.0.gep835.i = getelementptr inbounds nuw i8, ptr %.203.i, i64 40
  %.fca.5.1.gep836.i = getelementptr inbounds nuw i8, ptr %.203.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.203.i, i64 56
  %.fca.6.0.gep837.i = getelementptr inbounds nuw i8, ptr %.203.i, i64 64
  %.fca.6.1.gep838.i = getelementptr inbounds nuw i8, ptr %.203.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.203.i, i64 80
  %.fca.1.gep829.i = getelementptr inbounds nuw i8, ptr %.207.i, i64 8
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.263.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep735.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 32
  %.fca.5.1.gep737.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.339.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  %.fca.4.gep717.i = getelementptr inbounds nuw i8, ptr %.387.i, i64 32
  %.fca.5.1.gep719.i = getelementptr inbounds nuw i8, ptr %.387.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.387.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !6
  %.fca.4.gep609.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 32
  %.fca.5.1.gep611.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.461.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.509.i, i64 32
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.509.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.509.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.5.i, align 8, !noalias !6
  store i64 0, ptr %.2316.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.42.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.93.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.135.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.182.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.229.fca.0.load), !noalias !6
  %.145.1.i = ashr i64 %.42.fca.5.1.load, 1
  %.199.i = mul nsw i64 %.42.fca.5.1.load, 3
  store ptr %.42.fca.0.load, ptr %.203.i, align 8, !noalias !6
  store ptr %.42.fca.1.load, ptr %.fca.1.gep831.i, align 8, !noalias !6
  store i64 %.42.fca.2.load, ptr %.fca.2.gep832.i, align 8, !noalias !6
  store i64 %.42.fca.3.load, ptr %.fca.3.gep833.i, align 8, !noalias !6
  store ptr %.42.fca.4.load, ptr %.fca.4.gep834.i, align 8, !noalias !6
  store i64 %.42.fca.5.0.load, ptr %.fca.5.0.gep835.i, align 8, !noalias !6
  store i64 %.42.fca.5.1.load, ptr %.fca.5.1.gep836.i, align 8, !noalias !6
  store i64 %.42.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.42.fca.6.0.load, ptr %.fca.6.0.gep837.i, align 8, !noalias !6
  store i64 %.42.fca.6.1.load, ptr %.fca.6.1.gep838.i, align 8, !noalias !6
  store i64 %.42.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.135.fca.5.0.load, ptr %.207.i, align 8, !noalias !6
  store i64 %.199.i, ptr %.fca.1.gep829.i, align 8, !noalias !6
  store ptr null, ptr %.235.i, align 8, !noalias !6
  %.241.i = call i32 @name45(ptr nonnull %.235.i, ptr nonnull %excinfo.1.i, i64 %.42.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.207.i, i64 2, i64 8), !noalias !6
  switch i32 %.241.i, label %B0.endif.if.if.i [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !0

B460.i:                                           ; preds = %B460.lr.ph.i, %B1642.i
  %.65711131177.i = phi i64 [ %storemerge.i, %B460.lr.ph.i ], [ %.667.i, %B1642.i ]
  %.66411191176.i = phi i64 [ 0, %B460.lr.ph.i ], [ %.671.i, %B1642.i ]
  %.667.i = add nsw i64 %.65711131177.i, -1
  %.671.i = add nuw nsw i64 %.66411191176.i, 1
  %.701.i = icmp slt i64 %.66411191176.i, %.135.fca.5.0.load
  br i1 %.701.i, label %B474.i, label %B970.i

B474.i:                                           ; preds = %B460.i
  %.742.i = mul i64 %.66411191176.i, %.286.fca.1.load.i
  %.744.i = getelementptr i8, ptr %.285.i, i64 %.742.i
  %.134167.not.i.i = icmp slt i64 %.355.fca.5.1.load130.i, 1
  br i1 %.134167.not.i.i, label %B474.endif.thread.i, label %B58.lr.ph.i.i

B474.endif.thread.i:                              ; preds = %B474.i
  call void @NRT_incref(ptr %.135.fca.0.load), !noalias !6
  br label %B596.endif.lr.ph.i

B58.lr.ph.i.i:                                    ; preds = %B474.i
  %0 = getelementptr i8, ptr %.355.fca.4.load132.i, i64 %.355.fca.5.1.load130.i
  %.423.i.i = shl nuw i64 %.355.fca.5.1.load130.i, 1
  %1 = getelementptr i8, ptr %.355.fca.4.load132.i, i64 %.423.i.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.lr.ph.i.i
  %.140166168.i.i = phi i64 [ 0, %B58.lr.ph.i.i ], [ %.147.i.i, %B58.i.i ]
  %.147.i.i = add nuw nsw i64 %.140166168.i.i, 1
  %.172.i.i = mul nuw nsw i64 %.140166168.i.i, 3
  %2 = getelementptr i8, ptr %.744.i, i64 %.172.i.i
  %.202.i.i = load i8, ptr %2, align 1, !noalias !7
  %3 = getelementptr i8, ptr %2, i64 1
  %.234.i.i = load i8, ptr %3, align 1, !noalias !7
  %4 = getelementptr i8, ptr %2, i64 2
  %.266.i.i = load i8, ptr %4, align 1, !noalias !7
  %.319.i.i = getelementptr i8, ptr %.355.fca.4.load132.i, i64 %.140166168.i.i
  store i8 %.202.i.i, ptr %.319.i.i, align 1, !noalias !7
  %.373.i.i = getelementptr i8, ptr %0, i64 %.140166168.i.i
  store i8 %.234.i.i, ptr %.373.i.i, align 1, !noalias !7
  %.427.i.i = getelementptr i8, ptr %1, i64 %.140166168.i.i
  store i8 %.266.i.i, ptr %.427.i.i, align 1, !noalias !7
  %exitcond.not.i.i = icmp eq i64 %.147.i.i, %.355.fca.5.1.load130.i
  br i1 %exitcond.not.i.i, label %B224.lr.ph.i.i, label %B58.i.i

B970.i:                                           ; preds = %B778.endif.endif.endif.endif.else.if.i, %B186.i100.i, %B460.i
  %.2112.i = icmp ne i64 %.66411191176.i, 0
  %.21341072.i = and i64 %.66411191176.i, 1
  %.2155.i = icmp eq i64 %.21341072.i, 0
  %or.cond.i = and i1 %.2112.i, %.2155.i
  br i1 %or.cond.i, label %B1004.endif.endif.endif.endif.endif.else.if.i, label %B1642.i

B1642.i:                                          ; preds = %B1162.else.if.i, %B1004.endif.endif.endif.endif.endif.else.if.i, %B970.i
  %.658.i = icmp samesign ugt i64 %.65711131177.i, 1
  br i1 %.658.i, label %B460.i, label %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3

_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i, %B1642.i
  call void @NRT_decref(ptr %.525.fca.0.load182.i), !noalias !6
  call void @NRT_decref(ptr %.477.fca.0.load165.i), !noalias !6
  call void @NRT_decref(ptr %.403.fca.0.load147.i), !noalias !6
  call void @NRT_decref(ptr %.291.i), !noalias !6
  call void @NRT_decref(ptr %.229.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.93.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.135.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.355.fca.0.load131.i), !noalias !6
  call void @NRT_decref(ptr %.182.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif

B0.endif.endif.i:                                 ; preds = %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif
  %.273.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep835.i, ptr nonnull %.fca.6.0.gep837.i, i64 2, ptr nonnull %.207.i, ptr nonnull %.263.i, i64 %.42.fca.3.load, i32 0), !noalias !6
  %.274.i = icmp eq i32 %.273.i, 0
  br i1 %.274.i, label %B0.endif.endif.if.i, label %B0.endif.endif.endif.i

B0.endif.if.if.i:                                 ; preds = %B0.endif.endif.endif.endif.endif
  %.249.not.i = icmp eq i32 %.241.i, 0
  %.242.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  %.250.i = select i1 %.249.not.i, ptr undef, ptr %.242.i
  store ptr %.250.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.if.i:                              ; preds = %B0.endif.endif.i
  store ptr @name7, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !10
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i
  %.285.i = load ptr, ptr %.fca.4.gep834.i, align 8, !noalias !6
  %.286.fca.1.load.i = load i64, ptr %.fca.1.gep829.i, align 8, !noalias !6
  %.291.i = load ptr, ptr %.203.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.291.i), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.339.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !16
  %.36.i.i = icmp slt i64 %.42.fca.5.1.load, 0
  br i1 %.36.i.i, label %B0.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.i.i, !prof !17

B0.endif.endif.endif.endif.i.i:                   ; preds = %B0.endif.endif.endif.i
  %.50.i.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.42.fca.5.1.load, i64 3)
  %.52.i.i = extractvalue { i64, i1 } %.50.i.i, 1
  br i1 %.52.i.i, label %B0.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i.i, !prof !17

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.endif.i.i
  %.51.i.i = extractvalue { i64, i1 } %.50.i.i, 0
  store ptr null, ptr %.65.i.i, align 8, !noalias !16
  %.69.i.i = call i32 @name46(ptr nonnull %.65.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.51.i.i, i32 32), !noalias !16
  switch i32 %.69.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.79.i.i = load ptr, ptr %.65.i.i, align 8, !noalias !16
  %.89.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i), !noalias !16
  store ptr %.79.i.i, ptr %.339.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 8
  store ptr null, ptr %retptr.repack17.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 16
  store i64 %.51.i.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 24
  store i64 1, ptr %retptr.repack21.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack23.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 32
  store ptr %.89.i.i, ptr %retptr.repack23.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack25.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 40
  store i64 3, ptr %retptr.repack25.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack25.repack29.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 48
  store i64 %.42.fca.5.1.load, ptr %retptr.repack25.repack29.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack27.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 56
  store i64 %.42.fca.5.1.load, ptr %retptr.repack27.i.i, align 8, !alias.scope !11, !noalias !18
  %retptr.repack27.repack31.i.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 64
  store i64 1, ptr %retptr.repack27.repack31.i.i, align 8, !alias.scope !11, !noalias !18
  %.355.fca.0.load128.i = load ptr, ptr %.339.i, align 8, !noalias !6
  %.355.fca.4.load129.i = load ptr, ptr %.fca.4.gep735.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.42.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.i4.i

B0.endif.endif.endif.if.if.thread.i:              ; preds = %B0.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.i
  %storemerge = phi ptr [ @name21, %B0.endif.endif.endif.i ], [ @name24, %B0.endif.endif.endif.endif.i.i ]
  store ptr %storemerge, ptr %excinfo.2.i, align 8, !alias.scope !14, !noalias !19
  call void @NRT_decref(ptr %.42.fca.0.load), !noalias !6
  br label %6

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.77.i.i = icmp sgt i32 %.69.i.i, 0
  %.70.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !16
  %.78.i.i = select i1 %.77.i.i, ptr %.70.i.i, ptr undef
  store ptr %.78.i.i, ptr %excinfo.2.i, align 8, !alias.scope !14, !noalias !19
  %.355.fca.5.1.load.pr.i = load i64, ptr %.fca.5.1.gep737.i, align 8, !noalias !6
  %.355.fca.0.load.i = load ptr, ptr %.339.i, align 8, !noalias !6
  %.355.fca.4.load.i = load ptr, ptr %.fca.4.gep735.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.42.fca.0.load), !noalias !6
  switch i32 %.69.i.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i4.i
    i32 0, label %B0.endif.endif.endif.endif.i4.i
  ], !prof !20

B0.endif.endif.endif.endif.i4.i:                  ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i
  %.355.fca.4.load132.i = phi ptr [ %.355.fca.4.load129.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i ], [ %.355.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ], [ %.355.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ]
  %.355.fca.0.load131.i = phi ptr [ %.355.fca.0.load128.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i ], [ %.355.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ], [ %.355.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ]
  %.355.fca.5.1.load130.i = phi i64 [ %.42.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.thread.i ], [ %.355.fca.5.1.load.pr.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ], [ %.355.fca.5.1.load.pr.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.387.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !26
  %.50.i5.i = call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.145.1.i, i64 3)
  %.51.i6.i = extractvalue { i64, i1 } %.50.i5.i, 0
  %.52.i7.i = extractvalue { i64, i1 } %.50.i5.i, 1
  %.54.i.i = shl nuw i64 %.145.1.i, 2
  %5 = add i64 %.51.i6.i, -2305843009213693952
  %.57.i.i = icmp ult i64 %5, -4611686018427387904
  %.58.i.i = or i1 %.52.i7.i, %.57.i.i
  br i1 %.58.i.i, label %B0.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i8.i, !prof !17

B0.endif.endif.endif.endif.endif.i8.i:            ; preds = %B0.endif.endif.endif.endif.i4.i
  %.56.i.i = shl nsw i64 %.51.i6.i, 2
  store ptr null, ptr %.65.i1.i, align 8, !noalias !26
  %.69.i9.i = call i32 @name46(ptr nonnull %.65.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 %.56.i.i, i32 32), !noalias !26
  switch i32 %.69.i9.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.thread143.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.thread143.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.thread143.i: ; preds = %B0.endif.endif.endif.endif.endif.i8.i, %B0.endif.endif.endif.endif.endif.i8.i
  %.79.i11.i = load ptr, ptr %.65.i1.i, align 8, !noalias !26
  %.89.i12.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i11.i), !noalias !26
  store ptr %.79.i11.i, ptr %.387.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.387.i, i64 8
  store ptr null, ptr %retptr.repack16.i.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.387.i, i64 16
  store i64 %.51.i6.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.387.i, i64 24
  store i64 4, ptr %retptr.repack20.i.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.387.i, i64 32
  store ptr %.89.i12.i, ptr %retptr.repack22.i.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack24.i.i = getelementptr inbounds nuw i8, ptr %.387.i, i64 40
  store i64 3, ptr %retptr.repack24.i.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack24.repack28.i.i = getelementptr inbounds nuw i8, ptr %.387.i, i64 48
  store i64 %.145.1.i, ptr %retptr.repack24.repack28.i.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack26.i.i = getelementptr inbounds nuw i8, ptr %.387.i, i64 56
  store i64 %.54.i.i, ptr %retptr.repack26.i.i, align 8, !alias.scope !21, !noalias !27
  %retptr.repack26.repack30.i.i = getelementptr inbounds nuw i8, ptr %.387.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i, align 8, !alias.scope !21, !noalias !27
  %.403.fca.4.load146.i = load ptr, ptr %.fca.4.gep717.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.i23.i

B0.endif.endif.endif.endif.if.if.thread.i:        ; preds = %B0.endif.endif.endif.endif.i4.i
  store ptr @name34, ptr %excinfo.3.i, align 8, !alias.scope !24, !noalias !28, !numba_exception_output !10
  %.394170.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  br label %9

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i8.i
  %.77.i15.i = icmp sgt i32 %.69.i9.i, 0
  %.70.i16.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !26
  %.78.i17.i = select i1 %.77.i15.i, ptr %.70.i16.i, ptr undef
  store ptr %.78.i17.i, ptr %excinfo.3.i, align 8, !alias.scope !24, !noalias !28
  %.403.fca.4.load.i = load ptr, ptr %.fca.4.gep717.i, align 8, !noalias !6
  switch i32 %.69.i9.i, label %B0.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i23.i
    i32 0, label %B0.endif.endif.endif.endif.i23.i
  ], !prof !29

B0.endif.endif.endif.if.if.i:                     ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28uint8_29.exit.i
  %.346.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  br label %6

6:                                                ; preds = %B0.endif.endif.endif.if.if.i, %B0.endif.endif.endif.if.if.thread.i
  %common.ret.op.i.ph138152.i = phi i32 [ %.69.i.i, %B0.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.if.if.thread.i ]
  %7 = phi ptr [ %.346.i, %B0.endif.endif.endif.if.if.i ], [ %storemerge, %B0.endif.endif.endif.if.if.thread.i ]
  store ptr %7, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.i23.i:                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.thread143.i
  %.403.fca.4.load148.i = phi ptr [ %.403.fca.4.load146.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.thread143.i ], [ %.403.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.i ], [ %.403.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.i ]
  %.403.fca.0.load147.i = load ptr, ptr %.387.i, align 8, !noalias !6
  %.403.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep719.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.461.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !30)
  call void @llvm.experimental.noalias.scope.decl(metadata !33)
  store ptr null, ptr %excinfo.1.i21.i, align 8, !noalias !35
  %.51.i25.i = shl nuw i64 %.145.1.i, 2
  %.52.i26.i = icmp ugt i64 %.145.1.i, 2305843009213693951
  %.54.i27.i = shl nuw i64 %.145.1.i, 2
  %8 = add i64 %.51.i25.i, -2305843009213693952
  %.57.i28.i = icmp ult i64 %8, -4611686018427387904
  %.58.i29.i = or i1 %.52.i26.i, %.57.i28.i
  br i1 %.58.i29.i, label %B0.endif.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i30.i, !prof !17

B0.endif.endif.endif.endif.endif.if.if.thread.i:  ; preds = %B0.endif.endif.endif.endif.i23.i
  store ptr @name34, ptr %excinfo.4.i, align 8, !alias.scope !33, !noalias !36, !numba_exception_output !10
  br label %12

B0.endif.endif.endif.endif.endif.i30.i:           ; preds = %B0.endif.endif.endif.endif.i23.i
  %.56.i31.i = shl i64 %.145.1.i, 4
  store ptr null, ptr %.65.i20.i, align 8, !noalias !35
  %.69.i32.i = call i32 @name46(ptr nonnull %.65.i20.i, ptr nonnull %excinfo.1.i21.i, ptr null, i64 %.56.i31.i, i32 32), !noalias !35
  switch i32 %.69.i32.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.thread160.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.thread160.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.thread160.i: ; preds = %B0.endif.endif.endif.endif.endif.i30.i, %B0.endif.endif.endif.endif.endif.i30.i
  %.79.i34.i = load ptr, ptr %.65.i20.i, align 8, !noalias !35
  %.89.i35.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i34.i), !noalias !35
  store ptr %.79.i34.i, ptr %.461.i, align 8, !alias.scope !30, !noalias !37
  %retptr.repack16.i36.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 8
  store ptr null, ptr %retptr.repack16.i36.i, align 8, !alias.scope !30, !noalias !37
  %retptr.repack18.i37.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 16
  store i64 %.51.i25.i, ptr %retptr.repack18.i37.i, align 8, !alias.scope !30, !noalias !37
  %retptr.repack20.i38.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 24
  store i64 4, ptr %retptr.repack20.i38.i, align 8, !alias.scope !30, !noalias !37
  %retptr.repack22.i39.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 32
  store ptr %.89.i35.i, ptr %retptr.repack22.i39.i, align 8, !alias.scope !30, !noalias !37
  %retptr.repack24.i40.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 40
  store i64 4, ptr %retptr.repack24.i40.i, align 8, !alias.scope !30, !noalias !37
  %retptr.repack24.repack28.i41.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 48
  store i64 %.145.1.i, ptr %retptr.repack24.repack28.i41.i, align 8, !alias.scope !30, !noalias !37
  %retptr.repack26.i42.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 56
  store i64 %.54.i27.i, ptr %retptr.repack26.i42.i, align 8, !alias.scope !30, !noalias !37
  %retptr.repack26.repack30.i43.i = getelementptr inbounds nuw i8, ptr %.461.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i43.i, align 8, !alias.scope !30, !noalias !37
  %.477.fca.4.load163.i = load ptr, ptr %.fca.4.gep609.i, align 8, !noalias !6
  %.477.fca.5.1.load164.i = load i64, ptr %.fca.5.1.gep611.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.i55.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.i: ; preds = %B0.endif.endif.endif.endif.endif.i30.i
  %.77.i46.i = icmp sgt i32 %.69.i32.i, 0
  %.70.i47.i = load ptr, ptr %excinfo.1.i21.i, align 8, !noalias !35
  %.78.i48.i = select i1 %.77.i46.i, ptr %.70.i47.i, ptr undef
  store ptr %.78.i48.i, ptr %excinfo.4.i, align 8, !alias.scope !33, !noalias !36
  %.477.fca.4.load.i = load ptr, ptr %.fca.4.gep609.i, align 8, !noalias !6
  %.477.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep611.i, align 8, !noalias !6
  switch i32 %.69.i32.i, label %B0.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i55.i
    i32 0, label %B0.endif.endif.endif.endif.i55.i
  ], !prof !20

B0.endif.endif.endif.endif.if.if.i:               ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit.i
  %.394.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  br label %9

9:                                                ; preds = %B0.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.if.if.thread.i
  %common.ret.op.i13142171.i = phi i32 [ %.69.i9.i, %B0.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.if.if.thread.i ]
  %10 = phi ptr [ %.394.i, %B0.endif.endif.endif.endif.if.if.i ], [ %.394170.i, %B0.endif.endif.endif.endif.if.if.thread.i ]
  store ptr %10, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.i55.i:                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.thread160.i
  %.477.fca.5.1.load167.i = phi i64 [ %.477.fca.5.1.load164.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.thread160.i ], [ %.477.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.i ], [ %.477.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.i ]
  %.477.fca.4.load166.i = phi ptr [ %.477.fca.4.load163.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.thread160.i ], [ %.477.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.i ], [ %.477.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.i ]
  %.477.fca.0.load165.i = load ptr, ptr %.461.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.509.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !38)
  call void @llvm.experimental.noalias.scope.decl(metadata !41)
  store ptr null, ptr %excinfo.1.i53.i, align 8, !noalias !43
  %.51.i57.i = shl nuw nsw i64 %.145.1.i, 2
  %.52.i58.i = icmp ugt i64 %.145.1.i, 2305843009213693951
  %.54.i59.i = shl nuw nsw i64 %.145.1.i, 2
  %11 = add nsw i64 %.51.i57.i, -2305843009213693952
  %.57.i60.i = icmp ult i64 %11, -4611686018427387904
  %.58.i61.i = or i1 %.52.i58.i, %.57.i60.i
  br i1 %.58.i61.i, label %B0.endif.endif.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.endif.endif.i62.i, !prof !17

B0.endif.endif.endif.endif.endif.endif.if.if.thread.i: ; preds = %B0.endif.endif.endif.endif.i55.i
  store ptr @name34, ptr %excinfo.5.i, align 8, !alias.scope !41, !noalias !44, !numba_exception_output !10
  br label %14

B0.endif.endif.endif.endif.endif.i62.i:           ; preds = %B0.endif.endif.endif.endif.i55.i
  %.56.i63.i = shl i64 %.145.1.i, 4
  store ptr null, ptr %.65.i52.i, align 8, !noalias !43
  %.69.i64.i = call i32 @name46(ptr nonnull %.65.i52.i, ptr nonnull %excinfo.1.i53.i, ptr null, i64 %.56.i63.i, i32 32), !noalias !43
  switch i32 %.69.i64.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.thread178.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.thread178.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.thread178.i: ; preds = %B0.endif.endif.endif.endif.endif.i62.i, %B0.endif.endif.endif.endif.endif.i62.i
  %.79.i66.i = load ptr, ptr %.65.i52.i, align 8, !noalias !43
  %.89.i67.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i66.i), !noalias !43
  store ptr %.79.i66.i, ptr %.509.i, align 8, !alias.scope !38, !noalias !45
  %retptr.repack16.i68.i = getelementptr inbounds nuw i8, ptr %.509.i, i64 8
  store ptr null, ptr %retptr.repack16.i68.i, align 8, !alias.scope !38, !noalias !45
  %retptr.repack18.i69.i = getelementptr inbounds nuw i8, ptr %.509.i, i64 16
  store i64 %.51.i57.i, ptr %retptr.repack18.i69.i, align 8, !alias.scope !38, !noalias !45
  %retptr.repack20.i70.i = getelementptr inbounds nuw i8, ptr %.509.i, i64 24
  store i64 4, ptr %retptr.repack20.i70.i, align 8, !alias.scope !38, !noalias !45
  %retptr.repack22.i71.i = getelementptr inbounds nuw i8, ptr %.509.i, i64 32
  store ptr %.89.i67.i, ptr %retptr.repack22.i71.i, align 8, !alias.scope !38, !noalias !45
  %retptr.repack24.i72.i = getelementptr inbounds nuw i8, ptr %.509.i, i64 40
  store i64 4, ptr %retptr.repack24.i72.i, align 8, !alias.scope !38, !noalias !45
  %retptr.repack24.repack28.i73.i = getelementptr inbounds nuw i8, ptr %.509.i, i64 48
  store i64 %.145.1.i, ptr %retptr.repack24.repack28.i73.i, align 8, !alias.scope !38, !noalias !45
  %retptr.repack26.i74.i = getelementptr inbounds nuw i8, ptr %.509.i, i64 56
  store i64 %.54.i59.i, ptr %retptr.repack26.i74.i, align 8, !alias.scope !38, !noalias !45
  %retptr.repack26.repack30.i75.i = getelementptr inbounds nuw i8, ptr %.509.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i75.i, align 8, !alias.scope !38, !noalias !45
  %.525.fca.4.load181.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.i: ; preds = %B0.endif.endif.endif.endif.endif.i62.i
  %.77.i78.i = icmp sgt i32 %.69.i64.i, 0
  %.70.i79.i = load ptr, ptr %excinfo.1.i53.i, align 8, !noalias !43
  %.78.i80.i = select i1 %.77.i78.i, ptr %.70.i79.i, ptr undef
  store ptr %.78.i80.i, ptr %excinfo.5.i, align 8, !alias.scope !41, !noalias !44
  %.525.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.69.i64.i, label %B0.endif.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  ], !prof !20

B0.endif.endif.endif.endif.endif.if.if.i:         ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit51.i
  %.468.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  br label %12

12:                                               ; preds = %B0.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.if.if.thread.i
  %common.ret.op.i44159187.i = phi i32 [ %.69.i32.i, %B0.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.if.if.thread.i ]
  %13 = phi ptr [ %.468.i, %B0.endif.endif.endif.endif.endif.if.if.i ], [ @name34, %B0.endif.endif.endif.endif.endif.if.if.thread.i ]
  store ptr %13, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.endif.if.if.i:   ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.i
  %.516.i = load ptr, ptr %excinfo.5.i, align 8, !noalias !6
  br label %14

14:                                               ; preds = %B0.endif.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.endif.if.if.thread.i
  %common.ret.op.i76177193.i = phi i32 [ %.69.i64.i, %B0.endif.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.if.if.thread.i ]
  %15 = phi ptr [ %.516.i, %B0.endif.endif.endif.endif.endif.endif.if.if.i ], [ @name34, %B0.endif.endif.endif.endif.endif.endif.if.if.thread.i ]
  store ptr %15, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.thread178.i
  %.525.fca.4.load183.i = phi ptr [ %.525.fca.4.load181.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.thread178.i ], [ %.525.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.i ], [ %.525.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v101B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE16class_28int32_29.exit83.i ]
  %.525.fca.0.load182.i = load ptr, ptr %.509.i, align 8, !noalias !6
  %.525.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  %.6581169.i = icmp sgt i64 %.135.fca.5.0.load, -1
  br i1 %.6581169.i, label %B460.lr.ph.i, label %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3

B460.lr.ph.i:                                     ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  %storemerge.i = add nuw nsw i64 %.135.fca.5.0.load, 1
  %.11201087.not.i = icmp slt i64 %.145.1.i, 1
  %.1544.i = getelementptr i8, ptr %.93.fca.4.load, i64 44
  %.1574.i = getelementptr i8, ptr %.93.fca.4.load, i64 48
  %.2312.i = add nsw i64 %.135.fca.5.0.load, -1
  %16 = getelementptr i8, ptr %.355.fca.4.load132.i, i64 %.355.fca.5.1.load130.i
  %17 = getelementptr i32, ptr %.403.fca.4.load148.i, i64 %.403.fca.5.1.load.i
  %.1206.us.2.i = shl i64 %.355.fca.5.1.load130.i, 1
  %18 = getelementptr i8, ptr %.355.fca.4.load132.i, i64 %.1206.us.2.i
  %.idx.i = shl i64 %.403.fca.5.1.load.i, 3
  %19 = getelementptr i8, ptr %.403.fca.4.load148.i, i64 %.idx.i
  br label %B460.i

B224.lr.ph.i.i:                                   ; preds = %B58.i.i
  %.849.i = mul i64 %.66411191176.i, %.135.fca.5.1.load
  %.851.i = getelementptr i8, ptr %.135.fca.4.load, i64 %.849.i
  call void @NRT_incref(ptr %.135.fca.0.load), !noalias !6
  %.193.i.i = getelementptr i8, ptr %.93.fca.4.load, i64 40
  %.194.i.i = load i32, ptr %.193.i.i, align 4, !noalias !46
  %.164.i.i = getelementptr i8, ptr %.93.fca.4.load, i64 36
  %.165.i.i = load i32, ptr %.164.i.i, align 4, !noalias !46
  %.135.i.i = getelementptr i8, ptr %.93.fca.4.load, i64 8
  %.136.i.i = load i32, ptr %.135.i.i, align 4, !noalias !46
  %.106.i.i = getelementptr i8, ptr %.93.fca.4.load, i64 4
  %.107.i.i = load i32, ptr %.106.i.i, align 4, !noalias !46
  %.78.i84.i = load i32, ptr %.93.fca.4.load, align 4, !noalias !46
  %20 = getelementptr i8, ptr %.355.fca.4.load132.i, i64 %.355.fca.5.1.load130.i
  %.543.i.i = shl nuw i64 %.355.fca.5.1.load130.i, 1
  %21 = getelementptr i8, ptr %.355.fca.4.load132.i, i64 %.543.i.i
  %.551.i.i = sext i32 %.78.i84.i to i64
  %.555.i.i = sext i32 %.107.i.i to i64
  %.560.i.i = sext i32 %.136.i.i to i64
  %.574232.i.i = zext i32 %.165.i.i to i64
  %.577.i.i = zext i32 %.194.i.i to i64
  br label %B224.i.i

B224.i.i:                                         ; preds = %B224.i.i, %B224.lr.ph.i.i
  %.353227229.i.i = phi i64 [ 0, %B224.lr.ph.i.i ], [ %.360.i.i, %B224.i.i ]
  %.360.i.i = add nuw nsw i64 %.353227229.i.i, 1
  %.437.i.i = getelementptr i8, ptr %.355.fca.4.load132.i, i64 %.353227229.i.i
  %.438.i.i = load i8, ptr %.437.i.i, align 1, !noalias !46
  %.492.i.i = getelementptr i8, ptr %20, i64 %.353227229.i.i
  %.493.i.i = load i8, ptr %.492.i.i, align 1, !noalias !46
  %.547.i.i = getelementptr i8, ptr %21, i64 %.353227229.i.i
  %.548.i.i = load i8, ptr %.547.i.i, align 1, !noalias !46
  %.552.i.i = zext i8 %.438.i.i to i64
  %.553.i.i = mul nsw i64 %.552.i.i, %.551.i.i
  %.556.i.i = zext i8 %.493.i.i to i64
  %.557.i.i = mul nsw i64 %.556.i.i, %.555.i.i
  %.561.i.i = zext i8 %.548.i.i to i64
  %.562.i.i = mul nsw i64 %.561.i.i, %.560.i.i
  %.558.i.i = add nsw i64 %.553.i.i, 524544
  %.563.i.i = add nsw i64 %.558.i.i, %.557.i.i
  %.566.i.i = add nsw i64 %.563.i.i, %.562.i.i
  %22 = ashr i64 %.566.i.i, 8
  %.572.i.i = and i64 %22, -2
  %.575.i.i = mul i64 %.572.i.i, %.574232.i.i
  %.578.i.i = add i64 %.575.i.i, %.577.i.i
  %.581.i.i = lshr i64 %.578.i.i, 14
  %.584.i.i = add nuw nsw i64 %.581.i.i, 64
  %.587.i.i = lshr i64 %.584.i.i, 7
  %.588.i.i = trunc i64 %.587.i.i to i8
  %23 = getelementptr i8, ptr %.851.i, i64 %.353227229.i.i
  store i8 %.588.i.i, ptr %23, align 1, !noalias !46
  %exitcond.not.i85.i = icmp eq i64 %.360.i.i, %.355.fca.5.1.load130.i
  br i1 %exitcond.not.i85.i, label %B596.endif.lr.ph.i, label %B224.i.i

B596.endif.lr.ph.i:                               ; preds = %B224.i.i, %B474.endif.thread.i
  call void @NRT_decref(ptr %.135.fca.0.load), !noalias !6
  br i1 %.11201087.not.i, label %B778.else.endif.i, label %B630.us.preheader.i

B630.us.preheader.i:                              ; preds = %B596.endif.lr.ph.i
  br label %B630.us.i

B630.us.i:                                        ; preds = %B630.us.i, %B630.us.preheader.i
  %.112610861088.us.i = phi i64 [ %.1133.us.i, %B630.us.i ], [ 0, %B630.us.preheader.i ]
  %.1133.us.i = add nuw nsw i64 %.112610861088.us.i, 1
  %.1158.us.i = shl nuw nsw i64 %.112610861088.us.i, 1
  %24 = getelementptr i8, ptr %.355.fca.4.load132.i, i64 %.1158.us.i
  %.1211.us.i = load i8, ptr %24, align 1, !noalias !6
  %25 = getelementptr i8, ptr %24, i64 1
  %.1269.us.i = load i8, ptr %25, align 1, !noalias !6
  %.1273.us.i = zext i8 %.1211.us.i to i32
  %.1274.us.i = zext i8 %.1269.us.i to i32
  %.1275.us.i = add nuw nsw i32 %.1274.us.i, %.1273.us.i
  %26 = getelementptr i32, ptr %.403.fca.4.load148.i, i64 %.112610861088.us.i
  store i32 %.1275.us.i, ptr %26, align 4, !noalias !6
  %exitcond.not.i = icmp eq i64 %.145.1.i, %.1133.us.i
  br i1 %exitcond.not.i, label %B630.us.1.preheader.i, label %B630.us.i

B630.us.1.preheader.i:                            ; preds = %B630.us.i
  br label %B630.us.1.i

B630.us.1.i:                                      ; preds = %B630.us.1.i, %B630.us.1.preheader.i
  %.112610861088.us.1.i = phi i64 [ %.1133.us.1.i, %B630.us.1.i ], [ 0, %B630.us.1.preheader.i ]
  %.1133.us.1.i = add nuw nsw i64 %.112610861088.us.1.i, 1
  %.1158.us.1.i = shl nuw nsw i64 %.112610861088.us.1.i, 1
  %27 = getelementptr i8, ptr %16, i64 %.1158.us.1.i
  %.1211.us.1.i = load i8, ptr %27, align 1, !noalias !6
  %28 = getelementptr i8, ptr %27, i64 1
  %.1269.us.1.i = load i8, ptr %28, align 1, !noalias !6
  %.1273.us.1.i = zext i8 %.1211.us.1.i to i32
  %.1274.us.1.i = zext i8 %.1269.us.1.i to i32
  %.1275.us.1.i = add nuw nsw i32 %.1274.us.1.i, %.1273.us.1.i
  %29 = getelementptr i32, ptr %17, i64 %.112610861088.us.1.i
  store i32 %.1275.us.1.i, ptr %29, align 4, !noalias !6
  %exitcond.1.not.i = icmp eq i64 %.145.1.i, %.1133.us.1.i
  br i1 %exitcond.1.not.i, label %B630.us.2.preheader.i, label %B630.us.1.i

B630.us.2.preheader.i:                            ; preds = %B630.us.1.i
  br label %B630.us.2.i

B630.us.2.i:                                      ; preds = %B630.us.2.i, %B630.us.2.preheader.i
  %.112610861088.us.2.i = phi i64 [ %.1133.us.2.i, %B630.us.2.i ], [ 0, %B630.us.2.preheader.i ]
  %.1133.us.2.i = add nuw nsw i64 %.112610861088.us.2.i, 1
  %.1158.us.2.i = shl nuw nsw i64 %.112610861088.us.2.i, 1
  %30 = getelementptr i8, ptr %18, i64 %.1158.us.2.i
  %.1211.us.2.i = load i8, ptr %30, align 1, !noalias !6
  %31 = getelementptr i8, ptr %30, i64 1
  %.1269.us.2.i = load i8, ptr %31, align 1, !noalias !6
  %.1273.us.2.i = zext i8 %.1211.us.2.i to i32
  %.1274.us.2.i = zext i8 %.1269.us.2.i to i32
  %.1275.us.2.i = add nuw nsw i32 %.1274.us.2.i, %.1273.us.2.i
  %32 = getelementptr i32, ptr %19, i64 %.112610861088.us.2.i
  store i32 %.1275.us.2.i, ptr %32, align 4, !noalias !6
  %exitcond.2.not.i = icmp eq i64 %.145.1.i, %.1133.us.2.i
  br i1 %exitcond.2.not.i, label %B778.else.endif.i, label %B630.us.2.i

B778.else.endif.i:                                ; preds = %B630.us.2.i, %B596.endif.lr.ph.i
  %33 = add i64 %.93.fca.5.0.load, -4
  %brmerge.not.i = icmp ult i64 %33, 3
  %arg.numbers.5.0.mux.i = call i64 @llvm.smin.i64(i64 %.93.fca.5.0.load, i64 3)
  br i1 %brmerge.not.i, label %B778.else.endif.endif.endif.if.i, label %B778.endif.else.if.i, !prof !49

B778.else.endif.endif.endif.if.i:                 ; preds = %B778.else.endif.i
  br label %B778.endif.else.if.i

B778.endif.else.if.i:                             ; preds = %B778.else.endif.endif.endif.if.i, %B778.else.endif.i
  %.1371.sroa.0.31245.i = phi i64 [ %arg.numbers.5.0.mux.i, %B778.else.endif.i ], [ 3, %B778.else.endif.endif.endif.if.i ]
  %.1587.1.i = and i64 %.66411191176.i, 3
  %.1654.i = mul i64 %.1587.1.i, %.477.fca.5.1.load167.i
  %.1656.i = getelementptr i32, ptr %.477.fca.4.load166.i, i64 %.1654.i
  %.255190.not.i.i = icmp slt i64 %.477.fca.5.1.load167.i, 1
  br i1 %.255190.not.i.i, label %B778.endif.endif.endif.else.endif.i, label %B186.lr.ph.i.i

B186.lr.ph.i.i:                                   ; preds = %B778.endif.else.if.i
  %.1575.i = load i32, ptr %.1574.i, align 4, !noalias !6
  %.1545.i = load i32, ptr %.1544.i, align 4, !noalias !6
  %.1484.i = getelementptr i32, ptr %.93.fca.4.load, i64 %.1371.sroa.0.31245.i
  %.141.i.i = getelementptr i8, ptr %.1484.i, i64 8
  %.142.i.i = load i32, ptr %.141.i.i, align 4, !noalias !50
  %.112.i.i = getelementptr i8, ptr %.1484.i, i64 4
  %.113.i.i = load i32, ptr %.112.i.i, align 4, !noalias !50
  %.84.i.i = load i32, ptr %.1484.i, align 4, !noalias !50
  %.348.i.i = sext i32 %.84.i.i to i64
  %34 = getelementptr i32, ptr %.403.fca.4.load148.i, i64 %.403.fca.5.1.load.i
  %.406.i.i = sext i32 %.113.i.i to i64
  %.idx.i.i = shl i64 %.403.fca.5.1.load.i, 3
  %35 = getelementptr i8, ptr %.403.fca.4.load148.i, i64 %.idx.i.i
  %.465.i.i = sext i32 %.142.i.i to i64
  %.479.i.i = sext i32 %.1545.i to i64
  %.482.i.i = sext i32 %.1575.i to i64
  br label %B186.i.i

B186.i.i:                                         ; preds = %B186.i.i, %B186.lr.ph.i.i
  %.261189191.i.i = phi i64 [ 0, %B186.lr.ph.i.i ], [ %.268.i.i, %B186.i.i ]
  %.268.i.i = add nuw nsw i64 %.261189191.i.i, 1
  %.345.i.i = getelementptr i32, ptr %.403.fca.4.load148.i, i64 %.261189191.i.i
  %.346.i.i = load i32, ptr %.345.i.i, align 4, !noalias !50
  %.349.i.i = sext i32 %.346.i.i to i64
  %.350.i.i = mul nsw i64 %.349.i.i, %.348.i.i
  %.403.i.i = getelementptr i32, ptr %34, i64 %.261189191.i.i
  %.404.i.i = load i32, ptr %.403.i.i, align 4, !noalias !50
  %.407.i.i = sext i32 %.404.i.i to i64
  %.408.i.i = mul nsw i64 %.407.i.i, %.406.i.i
  %.462.i.i = getelementptr i32, ptr %35, i64 %.261189191.i.i
  %.463.i.i = load i32, ptr %.462.i.i, align 4, !noalias !50
  %.466.i.i = sext i32 %.463.i.i to i64
  %.467.i.i = mul nsw i64 %.466.i.i, %.465.i.i
  %.409.i.i = add nsw i64 %.350.i.i, 8389120
  %.468.i.i = add i64 %.409.i.i, %.408.i.i
  %.471.i.i = add i64 %.468.i.i, %.467.i.i
  %36 = lshr i64 %.471.i.i, 9
  %.477.i.i = and i64 %36, 70368744177662
  %.480.i.i = mul i64 %.477.i.i, %.479.i.i
  %.483.i.i = add i64 %.480.i.i, %.482.i.i
  %.486.i.i = lshr i64 %.483.i.i, 14
  %37 = getelementptr i32, ptr %.1656.i, i64 %.261189191.i.i
  %.516.i.i = trunc i64 %.486.i.i to i32
  store i32 %.516.i.i, ptr %37, align 4, !noalias !50
  %exitcond.not.i86.i = icmp eq i64 %.268.i.i, %.477.fca.5.1.load167.i
  br i1 %exitcond.not.i86.i, label %B778.endif.endif.endif.else.endif.i, label %B186.i.i

B778.endif.endif.endif.else.endif.i:              ; preds = %B186.i.i, %B778.endif.else.if.i
  %38 = add i64 %.93.fca.5.0.load, -10
  %brmerge1258.i = icmp ult i64 %38, -3
  %arg.numbers.5.0.mux1259.i = call i64 @llvm.smin.i64(i64 %.93.fca.5.0.load, i64 6)
  br i1 %brmerge1258.i, label %B778.endif.endif.endif.endif.else.if.i, label %B778.endif.endif.endif.else.endif.endif.endif.if.i, !prof !53

B778.endif.endif.endif.else.endif.endif.endif.if.i: ; preds = %B778.endif.endif.endif.else.endif.i
  br label %B778.endif.endif.endif.endif.else.if.i

B778.endif.endif.endif.endif.else.if.i:           ; preds = %B778.endif.endif.endif.else.endif.endif.endif.if.i, %B778.endif.endif.endif.else.endif.i
  %.1754.sroa.0.31248.i = phi i64 [ %arg.numbers.5.0.mux1259.i, %B778.endif.endif.endif.else.endif.i ], [ 6, %B778.endif.endif.endif.else.endif.endif.endif.if.i ]
  %.2037.i = mul i64 %.1587.1.i, %.525.fca.5.1.load.i
  %.2039.i = getelementptr i32, ptr %.525.fca.4.load183.i, i64 %.2037.i
  %.255190.not.i87.i = icmp slt i64 %.525.fca.5.1.load.i, 1
  br i1 %.255190.not.i87.i, label %B970.i, label %B186.lr.ph.i88.i

B186.lr.ph.i88.i:                                 ; preds = %B778.endif.endif.endif.endif.else.if.i
  %.1958.i = load i32, ptr %.1574.i, align 4, !noalias !6
  %.1928.i = load i32, ptr %.1544.i, align 4, !noalias !6
  %.1867.i = getelementptr i32, ptr %.93.fca.4.load, i64 %.1754.sroa.0.31248.i
  %.141.i89.i = getelementptr i8, ptr %.1867.i, i64 8
  %.142.i90.i = load i32, ptr %.141.i89.i, align 4, !noalias !54
  %.112.i91.i = getelementptr i8, ptr %.1867.i, i64 4
  %.113.i92.i = load i32, ptr %.112.i91.i, align 4, !noalias !54
  %.84.i93.i = load i32, ptr %.1867.i, align 4, !noalias !54
  %.348.i94.i = sext i32 %.84.i93.i to i64
  %39 = getelementptr i32, ptr %.403.fca.4.load148.i, i64 %.403.fca.5.1.load.i
  %.406.i95.i = sext i32 %.113.i92.i to i64
  %.idx.i96.i = shl i64 %.403.fca.5.1.load.i, 3
  %40 = getelementptr i8, ptr %.403.fca.4.load148.i, i64 %.idx.i96.i
  %.465.i97.i = sext i32 %.142.i90.i to i64
  %.479.i98.i = sext i32 %.1928.i to i64
  %.482.i99.i = sext i32 %.1958.i to i64
  br label %B186.i100.i

B186.i100.i:                                      ; preds = %B186.i100.i, %B186.lr.ph.i88.i
  %.261189191.i101.i = phi i64 [ 0, %B186.lr.ph.i88.i ], [ %.268.i102.i, %B186.i100.i ]
  %.268.i102.i = add nuw nsw i64 %.261189191.i101.i, 1
  %.345.i103.i = getelementptr i32, ptr %.403.fca.4.load148.i, i64 %.261189191.i101.i
  %.346.i104.i = load i32, ptr %.345.i103.i, align 4, !noalias !54
  %.349.i105.i = sext i32 %.346.i104.i to i64
  %.350.i106.i = mul nsw i64 %.349.i105.i, %.348.i94.i
  %.403.i107.i = getelementptr i32, ptr %39, i64 %.261189191.i101.i
  %.404.i108.i = load i32, ptr %.403.i107.i, align 4, !noalias !54
  %.407.i109.i = sext i32 %.404.i108.i to i64
  %.408.i110.i = mul nsw i64 %.407.i109.i, %.406.i95.i
  %.462.i111.i = getelementptr i32, ptr %40, i64 %.261189191.i101.i
  %.463.i112.i = load i32, ptr %.462.i111.i, align 4, !noalias !54
  %.466.i113.i = sext i32 %.463.i112.i to i64
  %.467.i114.i = mul nsw i64 %.466.i113.i, %.465.i97.i
  %.409.i115.i = add nsw i64 %.350.i106.i, 8389120
  %.468.i116.i = add i64 %.409.i115.i, %.408.i110.i
  %.471.i117.i = add i64 %.468.i116.i, %.467.i114.i
  %41 = lshr i64 %.471.i117.i, 9
  %.477.i118.i = and i64 %41, 70368744177662
  %.480.i119.i = mul i64 %.477.i118.i, %.479.i98.i
  %.483.i120.i = add i64 %.480.i119.i, %.482.i99.i
  %.486.i121.i = lshr i64 %.483.i120.i, 14
  %42 = getelementptr i32, ptr %.2039.i, i64 %.261189191.i101.i
  %.516.i122.i = trunc i64 %.486.i121.i to i32
  store i32 %.516.i122.i, ptr %42, align 4, !noalias !54
  %exitcond.not.i123.i = icmp eq i64 %.268.i102.i, %.525.fca.5.1.load.i
  br i1 %exitcond.not.i123.i, label %B970.i, label %B186.i100.i

B1004.endif.endif.endif.endif.endif.else.if.i:    ; preds = %B970.i
  %.13.i125.i = call i64 @llvm.smin.i64(i64 %.2312.i, i64 %.66411191176.i)
  store i64 %.13.i125.i, ptr %.2316.i, align 8, !alias.scope !57, !noalias !6
  br i1 %.11201087.not.i, label %B1642.i, label %B1162.else.if.lr.ph.i

B1162.else.if.lr.ph.i:                            ; preds = %B1004.endif.endif.endif.endif.endif.else.if.i
  %.2270.i = add nuw i64 %.66411191176.i, 3
  %.22901074.i = and i64 %.2270.i, 3
  %43 = and i64 %.66411191176.i, 2
  %.2239.1.i = xor i64 %43, 2
  %44 = call i64 @llvm.smax.i64(i64 %.66411191176.i, i64 3)
  %.13.i.i = add nuw i64 %44, 1
  %.2197.1.i = and i64 %.13.i.i, 3
  %.2332.i = load i64, ptr %.2316.i, align 8, !noalias !6
  %.2352.1.i = and i64 %.2332.i, 3
  %.2583.i = mul i64 %.2197.1.i, %.477.fca.5.1.load167.i
  %45 = getelementptr i32, ptr %.477.fca.4.load166.i, i64 %.2583.i
  %.2638.i = mul i64 %.2352.1.i, %.477.fca.5.1.load167.i
  %46 = getelementptr i32, ptr %.477.fca.4.load166.i, i64 %.2638.i
  %.2696.i = mul i64 %.2239.1.i, %.477.fca.5.1.load167.i
  %47 = getelementptr i32, ptr %.477.fca.4.load166.i, i64 %.2696.i
  %.2751.i = mul i64 %.22901074.i, %.477.fca.5.1.load167.i
  %48 = getelementptr i32, ptr %.477.fca.4.load166.i, i64 %.2751.i
  %.2813.i = mul i64 %.2197.1.i, %.525.fca.5.1.load.i
  %49 = getelementptr i32, ptr %.525.fca.4.load183.i, i64 %.2813.i
  %.2868.i = mul i64 %.2352.1.i, %.525.fca.5.1.load.i
  %50 = getelementptr i32, ptr %.525.fca.4.load183.i, i64 %.2868.i
  %.2926.i = mul i64 %.2239.1.i, %.525.fca.5.1.load.i
  %51 = getelementptr i32, ptr %.525.fca.4.load183.i, i64 %.2926.i
  %.2981.i = mul i64 %.22901074.i, %.525.fca.5.1.load.i
  %52 = getelementptr i32, ptr %.525.fca.4.load183.i, i64 %.2981.i
  %.3022.i = lshr exact i64 %.66411191176.i, 1
  %.3044.i = add nsw i64 %.3022.i, -1
  %.3091.i = mul i64 %.3044.i, %.182.fca.5.1.load
  %53 = getelementptr i8, ptr %.182.fca.4.load, i64 %.3091.i
  %.3194.i = mul i64 %.3044.i, %.229.fca.5.1.load
  %54 = getelementptr i8, ptr %.229.fca.4.load, i64 %.3194.i
  br label %B1162.else.if.i

B1162.else.if.i:                                  ; preds = %B1162.else.if.i, %B1162.else.if.lr.ph.i
  %.250411081110.i = phi i64 [ 0, %B1162.else.if.lr.ph.i ], [ %.2511.i, %B1162.else.if.i ]
  %.2511.i = add nuw nsw i64 %.250411081110.i, 1
  %.2587.i = getelementptr i32, ptr %45, i64 %.250411081110.i
  %.2588.i = load i32, ptr %.2587.i, align 4, !noalias !6
  %.2642.i = getelementptr i32, ptr %46, i64 %.250411081110.i
  %.2643.i = load i32, ptr %.2642.i, align 4, !noalias !6
  %.2646.i = zext i32 %.2588.i to i64
  %.2647.i = zext i32 %.2643.i to i64
  %.2700.i = getelementptr i32, ptr %47, i64 %.250411081110.i
  %.2701.i = load i32, ptr %.2700.i, align 4, !noalias !6
  %.2755.i = getelementptr i32, ptr %48, i64 %.250411081110.i
  %.2756.i = load i32, ptr %.2755.i, align 4, !noalias !6
  %.2759.i = zext i32 %.2701.i to i64
  %.2760.i = zext i32 %.2756.i to i64
  %.2761.i = add nuw nsw i64 %.2760.i, %.2759.i
  %.2764.i = mul nuw nsw i64 %.2761.i, 3
  %.2817.i = getelementptr i32, ptr %49, i64 %.250411081110.i
  %.2818.i = load i32, ptr %.2817.i, align 4, !noalias !6
  %.2872.i = getelementptr i32, ptr %50, i64 %.250411081110.i
  %.2873.i = load i32, ptr %.2872.i, align 4, !noalias !6
  %.2876.i = zext i32 %.2818.i to i64
  %.2877.i = zext i32 %.2873.i to i64
  %.2930.i = getelementptr i32, ptr %51, i64 %.250411081110.i
  %.2931.i = load i32, ptr %.2930.i, align 4, !noalias !6
  %.2985.i = getelementptr i32, ptr %52, i64 %.250411081110.i
  %.2986.i = load i32, ptr %.2985.i, align 4, !noalias !6
  %.2989.i = zext i32 %.2931.i to i64
  %.2990.i = zext i32 %.2986.i to i64
  %.2991.i = add nuw nsw i64 %.2990.i, %.2989.i
  %.2994.i = mul nuw nsw i64 %.2991.i, 3
  %.2648.i = add nuw nsw i64 %.2646.i, 512
  %.2765.i = add nuw nsw i64 %.2648.i, %.2647.i
  %.2998.i = add nuw nsw i64 %.2765.i, %.2764.i
  %.3001.i = lshr i64 %.2998.i, 10
  %.3002.i = trunc i64 %.3001.i to i8
  %55 = getelementptr i8, ptr %53, i64 %.250411081110.i
  store i8 %.3002.i, ptr %55, align 1, !noalias !6
  %.2878.i = add nuw nsw i64 %.2876.i, 512
  %.2995.i = add nuw nsw i64 %.2878.i, %.2877.i
  %.3101.i = add nuw nsw i64 %.2995.i, %.2994.i
  %.3104.i = lshr i64 %.3101.i, 10
  %.3105.i = trunc i64 %.3104.i to i8
  %56 = getelementptr i8, ptr %54, i64 %.250411081110.i
  store i8 %.3105.i, ptr %56, align 1, !noalias !6
  %exitcond1243.not.i = icmp eq i64 %.145.1.i, %.2511.i
  br i1 %exitcond1243.not.i, label %B1642.i, label %B1162.else.if.i

_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit: ; preds = %6, %9, %12, %14
  %common.ret.op.i = phi i32 [ %common.ret.op.i13142171.i, %9 ], [ %common.ret.op.i44159187.i, %12 ], [ %common.ret.op.i76177193.i, %14 ], [ %common.ret.op.i.ph138152.i, %6 ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !29

B0.endif.endif.endif.endif.if.if:                 ; preds = %B0.endif.endif.endif.endif
  %.227 = icmp sgt i32 %.219, 0
  %.220 = load ptr, ptr %excinfo.5, align 8
  %.228 = select i1 %.227, ptr %.220, ptr undef
  store ptr %.228, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:           ; preds = %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread3, %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit, %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.229.fca.0.load)
  tail call void @NRT_decref(ptr %.182.fca.0.load)
  tail call void @NRT_decref(ptr %.135.fca.0.load)
  tail call void @NRT_decref(ptr %.93.fca.0.load)
  tail call void @NRT_decref(ptr %.42.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.if.if.thread:    ; preds = %B0.endif.endif.if.i, %B0.endif.if.if.i
  %common.ret.op.i2.ph = phi i32 [ %.241.i, %B0.endif.if.if.i ], [ 1, %B0.endif.endif.if.i ]
  %.2827 = load ptr, ptr %excinfo.6, align 8
  br label %57

B0.endif.endif.endif.endif.endif.if.if:           ; preds = %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit
  %common.ret.op.i2 = phi i32 [ %common.ret.op.i, %_ZN8realtime5media4i42016_to_exact_planesB4v100B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit ]
  %.289 = icmp sgt i32 %common.ret.op.i2, 0
  %.282 = load ptr, ptr %excinfo.6, align 8
  br i1 %.289, label %57, label %57

57:                                               ; preds = %B0.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.endif.endif.if.if
  %common.ret.op.i28 = phi i32 [ %common.ret.op.i2, %B0.endif.endif.endif.endif.endif.if.if ], [ %common.ret.op.i2.ph, %B0.endif.endif.endif.endif.endif.if.if.thread ], [ %common.ret.op.i2, %B0.endif.endif.endif.endif.endif.if.if ]
  %58 = phi ptr [ %.282, %B0.endif.endif.endif.endif.endif.if.if ], [ %.2827, %B0.endif.endif.endif.endif.endif.if.if.thread ], [ %.282, %B0.endif.endif.endif.endif.endif.if.if ]
  store ptr %58, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

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

define linkonce_odr i32 @name43(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0) {
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

define linkonce_odr i32 @name44(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr range(i32 0, 2) i32 @name45(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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
  store ptr @name11, ptr %excinfo, align 8, !numba_exception_output !10
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
  store ptr @name14, ptr %excinfo, align 8, !numba_exception_output !10
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
  store ptr @name17, ptr %excinfo, align 8, !numba_exception_output !10
  br label %common.ret

B192.else:                                        ; preds = %B162
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !60

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

define linkonce_odr range(i32 -1, -2) i32 @name46(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name47(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

define linkonce_odr range(i32 0, 2) i32 @name47(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !17

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name27, ptr %excinfo, align 8, !numba_exception_output !10
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
!2 = distinct !{!2, !3, !"name48: %retptr"}
!3 = distinct !{!3, !"name48"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name48: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8, !2, !5}
!8 = distinct !{!8, !9, !"name49: %retptr"}
!9 = distinct !{!9, !"name49"}
!10 = !{i1 true}
!11 = !{!12}
!12 = distinct !{!12, !13, !"name50: %retptr"}
!13 = distinct !{!13, !"name50"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"name50: %excinfo"}
!16 = !{!12, !15, !2, !5}
!17 = !{!"branch_weights", i32 1, i32 99}
!18 = !{!15, !2, !5}
!19 = !{!12, !2, !5}
!20 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!21 = !{!22}
!22 = distinct !{!22, !23, !"name51: %retptr"}
!23 = distinct !{!23, !"name51"}
!24 = !{!25}
!25 = distinct !{!25, !23, !"name51: %excinfo"}
!26 = !{!22, !25, !2, !5}
!27 = !{!25, !2, !5}
!28 = !{!22, !2, !5}
!29 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!30 = !{!31}
!31 = distinct !{!31, !32, !"name51: %retptr"}
!32 = distinct !{!32, !"name51"}
!33 = !{!34}
!34 = distinct !{!34, !32, !"name51: %excinfo"}
!35 = !{!31, !34, !2, !5}
!36 = !{!31, !2, !5}
!37 = !{!34, !2, !5}
!38 = !{!39}
!39 = distinct !{!39, !40, !"name51: %retptr"}
!40 = distinct !{!40, !"name51"}
!41 = !{!42}
!42 = distinct !{!42, !40, !"name51: %excinfo"}
!43 = !{!39, !42, !2, !5}
!44 = !{!39, !2, !5}
!45 = !{!42, !2, !5}
!46 = !{!47, !2, !5}
!47 = distinct !{!47, !48, !"name52: %retptr"}
!48 = distinct !{!48, !"name52"}
!49 = !{!"branch_weights", i32 0, i32 -939524096}
!50 = !{!51, !2, !5}
!51 = distinct !{!51, !52, !"name53: %retptr"}
!52 = distinct !{!52, !"name53"}
!53 = !{!"branch_weights", i32 -939524096, i32 0}
!54 = !{!55, !2, !5}
!55 = distinct !{!55, !56, !"name53: %retptr"}
!56 = distinct !{!56, !"name53"}
!57 = !{!58}
!58 = distinct !{!58, !59, !"name54: %retptr"}
!59 = distinct !{!59, !"name54"}
!60 = !{!"branch_weights", i32 99, i32 1}
