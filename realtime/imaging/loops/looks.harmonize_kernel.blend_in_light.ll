; source 39f894157aeeb411355447aed78ddc624d59baf7bf839d359d0d8f63bff17789 f545eb514c93036bd1a45bc3bc5cb2d4d1e107142df52353db5cf7761a524259

@name0 = common global ptr null
@name1 = common global ptr null
@name2 = common global ptr null
@name3 = common global ptr null
@name4 = common global ptr null
@name5 = internal constant [83 x i8] zeroinitializer
@name6 = internal constant [20 x i8] zeroinitializer
@name7 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name5, i32 83, ptr @name6, ptr null, i32 0 }
@name8 = common global ptr null
@name9 = internal constant [77 x i8] zeroinitializer
@name10 = internal constant [20 x i8] zeroinitializer
@name11 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name9, i32 77, ptr @name10, ptr null, i32 0 }
@name12 = internal constant [137 x i8] zeroinitializer
@name13 = internal constant [20 x i8] zeroinitializer
@name14 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name12, i32 137, ptr @name13, ptr null, i32 0 }
@name15 = internal constant [86 x i8] zeroinitializer
@name16 = internal constant [20 x i8] zeroinitializer
@name17 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name15, i32 86, ptr @name16, ptr null, i32 0 }
@name18 = common global ptr null
@name19 = internal constant [77 x i8] zeroinitializer
@name20 = internal constant [20 x i8] zeroinitializer
@name21 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name19, i32 77, ptr @name20, ptr null, i32 0 }
@name22 = internal constant [137 x i8] zeroinitializer
@name23 = internal constant [20 x i8] zeroinitializer
@name24 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name22, i32 137, ptr @name23, ptr null, i32 0 }
@name25 = common global ptr null
@name26 = common global ptr null
@name27 = internal constant [186 x i8] zeroinitializer
@name28 = internal constant [20 x i8] zeroinitializer
@name29 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name27, i32 186, ptr @name28, ptr null, i32 0 }
@name30 = internal constant [186 x i8] zeroinitializer
@name31 = internal constant [20 x i8] zeroinitializer
@name32 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name30, i32 186, ptr @name31, ptr null, i32 0 }
@name33 = internal constant [175 x i8] zeroinitializer
@name34 = internal constant [20 x i8] zeroinitializer
@name35 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name33, i32 175, ptr @name34, ptr null, i32 0 }
@name36 = common global ptr null
@name37 = common global ptr null
@name38 = common global ptr null
@name39 = common global ptr null
@name40 = common global ptr null
@name41 = common global ptr null
@name42 = common global ptr null
@name43 = common global ptr null
@name44 = common global ptr null
@name45 = common global ptr null
@name46 = common global ptr null
@name47 = common global ptr null
@name48 = common global ptr null
@name49 = common global ptr null
@name50 = common global ptr null
@name51 = common global ptr null
@name52 = common global ptr null
@name53 = common global ptr null
@name54 = common global ptr null
@name55 = common global ptr null
@name56 = common global ptr null
@name57 = internal constant [133 x i8] zeroinitializer
@name58 = internal constant [20 x i8] zeroinitializer
@name59 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name57, i32 133, ptr @name58, ptr null, i32 0 }
@name60 = internal constant [69 x i8] zeroinitializer
@name61 = internal constant [20 x i8] zeroinitializer
@name62 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name60, i32 69, ptr @name61, ptr null, i32 0 }
@name63 = common global ptr null
@name64 = common global ptr null
@name65 = common global ptr null
@name66 = common global ptr null
@name67 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1, i64 %arg.v6, i64 %arg.v7, i64 %arg.v8, ptr %arg.p9, i64 %arg.n9_0, i64 %arg.n9_1, i64 %arg.n9_2) {
B0:
  %.944.i.i = alloca double, align 8
  %excinfo.8.i.i = alloca ptr, align 8
  %.56.i213.i = alloca { i64, float }, align 8
  %.56.i147.i = alloca { i64, float }, align 8
  %.56.i.i = alloca { i64, float }, align 8
  %.65.i.i.i = alloca ptr, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.11.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i121.i = alloca ptr, align 8
  %.178.i.i = alloca { i64, float }, align 8
  %.39.i95.i = alloca ptr, align 8
  %excinfo.1.i96.i = alloca ptr, align 8
  %.39.i70.i = alloca ptr, align 8
  %excinfo.1.i71.i = alloca ptr, align 8
  %.39.i45.i = alloca ptr, align 8
  %excinfo.1.i46.i = alloca ptr, align 8
  %.39.i21.i = alloca ptr, align 8
  %excinfo.1.i22.i = alloca ptr, align 8
  %.39.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.276.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.314.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.415.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.419.i = alloca [2 x i64], align 8
  %.447.i = alloca ptr, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.473.i = alloca [2 x i64], align 8
  %.552.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.556.i = alloca [2 x i64], align 8
  %.584.i = alloca ptr, align 8
  %excinfo.5.i = alloca ptr, align 8
  %.610.i = alloca [2 x i64], align 8
  %.689.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.693.i = alloca [2 x i64], align 8
  %.721.i = alloca ptr, align 8
  %excinfo.6.i = alloca ptr, align 8
  %.747.i = alloca [2 x i64], align 8
  %.855.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.7.i = alloca ptr, align 8
  %.892.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.8.i = alloca ptr, align 8
  %.947.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.9.i = alloca ptr, align 8
  %.1001.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.1005.i = alloca [2 x i64], align 8
  %.1033.i = alloca ptr, align 8
  %excinfo.10.i = alloca ptr, align 8
  %.1059.i = alloca [2 x i64], align 8
  %.1134.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.1138.i = alloca [2 x i64], align 8
  %.1166.i = alloca ptr, align 8
  %excinfo.11.i = alloca ptr, align 8
  %.1192.i = alloca [2 x i64], align 8
  %.1286.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.12.i = alloca ptr, align 8
  %.1327.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.13.i = alloca ptr, align 8
  %.39 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep122 = getelementptr inbounds nuw i8, ptr %.39, i64 8
  %.fca.2.gep123 = getelementptr inbounds nuw i8, ptr %.39, i64 16
  %.fca.3.gep124 = getelementptr inbounds nuw i8, ptr %.39, i64 24
  %.fca.4.gep125 = getelementptr inbounds nuw i8, ptr %.39, i64 32
  %.fca.5.0.gep126 = getelementptr inbounds nuw i8, ptr %.39, i64 40
  %.fca.5.1.gep127 = getelementptr inbounds nuw i8, ptr %.39, i64 48
  %.fca.5.2.gep128 = getelementptr inbounds nuw i8, ptr %.39, i64 56
  %.fca.6.0.gep129 = getelementptr inbounds nuw i8, ptr %.39, i64 64
  %.fca.6.1.gep130 = getelementptr inbounds nuw i8, ptr %.39, i64 72
  %.fca.6.2.gep131 = getelementptr inbounds nuw i8, ptr %.39, i64 80
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.94 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.143 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep75 = getelementptr inbounds nuw i8, ptr %.143, i64 8
  %.fca.2.gep76 = getelementptr inbounds nuw i8, ptr %.143, i64 16
  %.fca.3.gep77 = getelementptr inbounds nuw i8, ptr %.143, i64 24
  %.fca.4.gep78 = getelementptr inbounds nuw i8, ptr %.143, i64 32
  %.fca.5.0.gep79 = getelementptr inbounds nuw i8, ptr %.143, i64 40
  %.fca.5.1.gep80 = getelementptr inbounds nuw i8, ptr %.143, i64 48
  %.fca.5.2.gep81 = getelementptr inbounds nuw i8, ptr %.143, i64 56
  %.fca.6.0.gep82 = getelementptr inbounds nuw i8, ptr %.143, i64 64
  %.fca.6.1.gep83 = getelementptr inbounds nuw i8, ptr %.143, i64 72
  %.fca.6.2.gep84 = getelementptr inbounds nuw i8, ptr %.143, i64 80
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.198 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep53 = getelementptr inbounds nuw i8, ptr %.198, i64 8
  %.fca.2.gep54 = getelementptr inbounds nuw i8, ptr %.198, i64 16
  %.fca.3.gep55 = getelementptr inbounds nuw i8, ptr %.198, i64 24
  %.fca.4.gep56 = getelementptr inbounds nuw i8, ptr %.198, i64 32
  %.fca.5.0.gep57 = getelementptr inbounds nuw i8, ptr %.198, i64 40
  %.fca.5.1.gep58 = getelementptr inbounds nuw i8, ptr %.198, i64 48
  %.fca.5.2.gep59 = getelementptr inbounds nuw i8, ptr %.198, i64 56
  %.fca.6.0.gep60 = getelementptr inbounds nuw i8, ptr %.198, i64 64
  %.fca.6.1.gep61 = getelementptr inbounds nuw i8, ptr %.198, i64 72
  %.fca.6.2.gep62 = getelementptr inbounds nuw i8, ptr %.198, i64 80
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.253 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep31 = getelementptr inbounds nuw i8, ptr %.253, i64 8
  %.fca.2.gep32 = getelementptr inbounds nuw i8, ptr %.253, i64 16
  %.fca.3.gep33 = getelementptr inbounds nuw i8, ptr %.253, i64 24
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.253, i64 32
  %.fca.5.0.gep35 = getelementptr inbounds nuw i8, ptr %.253, i64 40
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.253, i64 48
  %.fca.5.2.gep37 = getelementptr inbounds nuw i8, ptr %.253, i64 56
  %.fca.6.0.gep38 = getelementptr inbounds nuw i8, ptr %.253, i64 64
  %.fca.6.1.gep39 = getelementptr inbounds nuw i8, ptr %.253, i64 72
  %.fca.6.2.gep40 = getelementptr inbounds nuw i8, ptr %.253, i64 80
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.306 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.306, i64 32
  %.fca.5.0.gep17 = getelementptr inbounds nuw i8, ptr %.306, i64 40
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.306, i64 48
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  %.355 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.355, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.355, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.355, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.355, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.355, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.355, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.355, i64 56
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.355, i64 64
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.355, i64 72
  %.fca.6.2.gep = getelementptr inbounds nuw i8, ptr %.355, i64 80
  %excinfo.7 = alloca ptr, align 8
  store ptr null, ptr %excinfo.7, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.39, i8 0, i64 88, i1 false)
  %.46 = call i32 @name68(ptr nonnull %.39, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.56.fca.0.load = load ptr, ptr %.39, align 8
  %.56.fca.1.load = load ptr, ptr %.fca.1.gep122, align 8
  %.56.fca.2.load = load i64, ptr %.fca.2.gep123, align 8
  %.56.fca.3.load = load i64, ptr %.fca.3.gep124, align 8
  %.56.fca.4.load = load ptr, ptr %.fca.4.gep125, align 8
  %.56.fca.5.0.load = load i64, ptr %.fca.5.0.gep126, align 8
  %.56.fca.5.1.load = load i64, ptr %.fca.5.1.gep127, align 8
  %.56.fca.5.2.load = load i64, ptr %.fca.5.2.gep128, align 8
  %.56.fca.6.0.load = load i64, ptr %.fca.6.0.gep129, align 8
  %.56.fca.6.1.load = load i64, ptr %.fca.6.1.gep130, align 8
  %.56.fca.6.2.load = load i64, ptr %.fca.6.2.gep131, align 8
  switch i32 %.46, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep102 = getelementptr inbounds nuw i8, ptr %.94, i64 48
  %.fca.5.0.gep101 = getelementptr inbounds nuw i8, ptr %.94, i64 40
  %.fca.4.gep100 = getelementptr inbounds nuw i8, ptr %.94, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.94, i8 0, i64 72, i1 false)
  %.100 = call i32 @name69(ptr nonnull %.94, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.110.fca.0.load = load ptr, ptr %.94, align 8
  %.110.fca.4.load = load ptr, ptr %.fca.4.gep100, align 8
  %.110.fca.5.0.load = load i64, ptr %.fca.5.0.gep101, align 8
  %.110.fca.5.1.load = load i64, ptr %.fca.5.1.gep102, align 8
  switch i32 %.100, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %96, %B0.endif.endif.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.46, %B0.if.if ], [ %.100, %B0.endif.if.if ], [ %.150, %B0.endif.endif.if.if ], [ %.205, %B0.endif.endif.endif.if.if ], [ %.260, %B0.endif.endif.endif.endif.if.if ], [ %.312, %B0.endif.endif.endif.endif.endif.if.if ], [ %.362, %B0.endif.endif.endif.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif.endif.endif ], [ %common.ret.op.i613, %96 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.54 = icmp sgt i32 %.46, 0
  %.47 = load ptr, ptr %excinfo.1, align 8
  %.55 = select i1 %.54, ptr %.47, ptr undef
  store ptr %.55, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.143, i8 0, i64 88, i1 false)
  %.150 = call i32 @name70(ptr nonnull %.143, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2)
  %.160.fca.0.load = load ptr, ptr %.143, align 8
  %.160.fca.1.load = load ptr, ptr %.fca.1.gep75, align 8
  %.160.fca.2.load = load i64, ptr %.fca.2.gep76, align 8
  %.160.fca.3.load = load i64, ptr %.fca.3.gep77, align 8
  %.160.fca.4.load = load ptr, ptr %.fca.4.gep78, align 8
  %.160.fca.5.0.load = load i64, ptr %.fca.5.0.gep79, align 8
  %.160.fca.5.1.load = load i64, ptr %.fca.5.1.gep80, align 8
  %.160.fca.5.2.load = load i64, ptr %.fca.5.2.gep81, align 8
  %.160.fca.6.0.load = load i64, ptr %.fca.6.0.gep82, align 8
  %.160.fca.6.1.load = load i64, ptr %.fca.6.1.gep83, align 8
  %.160.fca.6.2.load = load i64, ptr %.fca.6.2.gep84, align 8
  switch i32 %.150, label %B0.endif.endif.if.if [
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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.198, i8 0, i64 88, i1 false)
  %.205 = call i32 @name70(ptr nonnull %.198, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2)
  %.215.fca.0.load = load ptr, ptr %.198, align 8
  %.215.fca.1.load = load ptr, ptr %.fca.1.gep53, align 8
  %.215.fca.2.load = load i64, ptr %.fca.2.gep54, align 8
  %.215.fca.3.load = load i64, ptr %.fca.3.gep55, align 8
  %.215.fca.4.load = load ptr, ptr %.fca.4.gep56, align 8
  %.215.fca.5.0.load = load i64, ptr %.fca.5.0.gep57, align 8
  %.215.fca.5.1.load = load i64, ptr %.fca.5.1.gep58, align 8
  %.215.fca.5.2.load = load i64, ptr %.fca.5.2.gep59, align 8
  %.215.fca.6.0.load = load i64, ptr %.fca.6.0.gep60, align 8
  %.215.fca.6.1.load = load i64, ptr %.fca.6.1.gep61, align 8
  %.215.fca.6.2.load = load i64, ptr %.fca.6.2.gep62, align 8
  switch i32 %.205, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.158 = icmp sgt i32 %.150, 0
  %.151 = load ptr, ptr %excinfo.3, align 8
  %.159 = select i1 %.158, ptr %.151, ptr undef
  store ptr %.159, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.253, i8 0, i64 88, i1 false)
  %.260 = call i32 @name70(ptr nonnull %.253, ptr nonnull %excinfo.5, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2)
  %.270.fca.0.load = load ptr, ptr %.253, align 8
  %.270.fca.1.load = load ptr, ptr %.fca.1.gep31, align 8
  %.270.fca.2.load = load i64, ptr %.fca.2.gep32, align 8
  %.270.fca.3.load = load i64, ptr %.fca.3.gep33, align 8
  %.270.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.270.fca.5.0.load = load i64, ptr %.fca.5.0.gep35, align 8
  %.270.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  %.270.fca.5.2.load = load i64, ptr %.fca.5.2.gep37, align 8
  %.270.fca.6.0.load = load i64, ptr %.fca.6.0.gep38, align 8
  %.270.fca.6.1.load = load i64, ptr %.fca.6.1.gep39, align 8
  %.270.fca.6.2.load = load i64, ptr %.fca.6.2.gep40, align 8
  switch i32 %.260, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.213 = icmp sgt i32 %.205, 0
  %.206 = load ptr, ptr %excinfo.4, align 8
  %.214 = select i1 %.213, ptr %.206, ptr undef
  store ptr %.214, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.306, i8 0, i64 72, i1 false)
  %.312 = call i32 @name69(ptr nonnull %.306, ptr nonnull %excinfo.6, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1)
  %.322.fca.0.load = load ptr, ptr %.306, align 8
  %.322.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.322.fca.5.0.load = load i64, ptr %.fca.5.0.gep17, align 8
  %.322.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  switch i32 %.312, label %B0.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.endif.if.if:                 ; preds = %B0.endif.endif.endif.endif
  %.268 = icmp sgt i32 %.260, 0
  %.261 = load ptr, ptr %excinfo.5, align 8
  %.269 = select i1 %.268, ptr %.261, ptr undef
  store ptr %.269, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:           ; preds = %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.355, i8 0, i64 88, i1 false)
  %.362 = call i32 @name68(ptr nonnull %.355, ptr nonnull %excinfo.7, ptr %arg.p9, i64 %arg.n9_0, i64 %arg.n9_1, i64 %arg.n9_2)
  %.372.fca.0.load = load ptr, ptr %.355, align 8
  switch i32 %.362, label %B0.endif.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.endif.endif.if.if:           ; preds = %B0.endif.endif.endif.endif.endif
  %.320 = icmp sgt i32 %.312, 0
  %.313 = load ptr, ptr %excinfo.6, align 8
  %.321 = select i1 %.320, ptr %.313, ptr undef
  store ptr %.321, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif:     ; preds = %B0.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif.endif
  %.372.fca.6.2.load = load i64, ptr %.fca.6.2.gep, align 8
  %.372.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.372.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.372.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.372.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.372.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.372.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.372.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.372.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.372.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  %.405 = icmp ne i64 %arg.v6, 0
  %.406 = icmp ne i64 %arg.v7, 0
  %.407 = icmp ne i64 %arg.v8, 0
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.4.gep1545.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 32
  %.fca.5.0.gep1546.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 40
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  %.fca.5.0.gep1494.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.314.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  %.fca.1.gep1392.i = getelementptr inbounds nuw i8, ptr %.415.i, i64 8
  %.fca.2.gep1393.i = getelementptr inbounds nuw i8, ptr %.415.i, i64 16
  %.fca.3.gep1394.i = getelementptr inbounds nuw i8, ptr %.415.i, i64 24
  %.fca.4.gep1395.i = getelementptr inbounds nuw i8, ptr %.415.i, i64 32
  %.fca.5.0.gep1396.i = getelementptr inbounds nuw i8, ptr %.415.i, i64 40
  %.fca.5.1.gep1397.i = getelementptr inbounds nuw i8, ptr %.415.i, i64 48
  %.fca.5.2.gep1398.i = getelementptr inbounds nuw i8, ptr %.415.i, i64 56
  %.fca.6.0.gep1399.i = getelementptr inbounds nuw i8, ptr %.415.i, i64 64
  %.fca.6.1.gep1400.i = getelementptr inbounds nuw i8, ptr %.415.i, i64 72
  %.fca.6.2.gep1401.i = getelementptr inbounds nuw i8, ptr %.415.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.415.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1390.i = getelementptr inbounds nuw i8, ptr %.419.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.419.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.447.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.473.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1334.i = getelementptr inbounds nuw i8, ptr %.552.i, i64 8
  %.fca.2.gep1335.i = getelementptr inbounds nuw i8, ptr %.552.i, i64 16
  %.fca.3.gep1336.i = getelementptr inbounds nuw i8, ptr %.552.i, i64 24
  %.fca.4.gep1337.i = getelementptr inbounds nuw i8, ptr %.552.i, i64 32
  %.fca.5.0.gep1338.i = getelementptr inbounds nuw i8, ptr %.552.i, i64 40
  %.fca.5.1.gep1339.i = getelementptr inbounds nuw i8, ptr %.552.i, i64 48
  %.fca.5.2.gep1340.i = getelementptr inbounds nuw i8, ptr %.552.i, i64 56
  %.fca.6.0.gep1341.i = getelementptr inbounds nuw i8, ptr %.552.i, i64 64
  %.fca.6.1.gep1342.i = getelementptr inbounds nuw i8, ptr %.552.i, i64 72
  %.fca.6.2.gep1343.i = getelementptr inbounds nuw i8, ptr %.552.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.552.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1332.i = getelementptr inbounds nuw i8, ptr %.556.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.556.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.584.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.5.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.610.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1276.i = getelementptr inbounds nuw i8, ptr %.689.i, i64 8
  %.fca.2.gep1277.i = getelementptr inbounds nuw i8, ptr %.689.i, i64 16
  %.fca.3.gep1278.i = getelementptr inbounds nuw i8, ptr %.689.i, i64 24
  %.fca.4.gep1279.i = getelementptr inbounds nuw i8, ptr %.689.i, i64 32
  %.fca.5.0.gep1280.i = getelementptr inbounds nuw i8, ptr %.689.i, i64 40
  %.fca.5.1.gep1281.i = getelementptr inbounds nuw i8, ptr %.689.i, i64 48
  %.fca.5.2.gep1282.i = getelementptr inbounds nuw i8, ptr %.689.i, i64 56
  %.fca.6.0.gep1283.i = getelementptr inbounds nuw i8, ptr %.689.i, i64 64
  %.fca.6.1.gep1284.i = getelementptr inbounds nuw i8, ptr %.689.i, i64 72
  %.fca.6.2.gep1285.i = getelementptr inbounds nuw i8, ptr %.689.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.689.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1274.i = getelementptr inbounds nuw i8, ptr %.693.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.693.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.721.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.6.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.747.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep1139.i = getelementptr inbounds nuw i8, ptr %.855.i, i64 32
  %.fca.5.0.gep1140.i = getelementptr inbounds nuw i8, ptr %.855.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.855.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.7.i, align 8, !noalias !6
  %.fca.4.gep1125.i = getelementptr inbounds nuw i8, ptr %.892.i, i64 32
  %.fca.5.0.gep1126.i = getelementptr inbounds nuw i8, ptr %.892.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.892.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.8.i, align 8, !noalias !6
  %.fca.4.gep1059.i = getelementptr inbounds nuw i8, ptr %.947.i, i64 32
  %.fca.5.0.gep1060.i = getelementptr inbounds nuw i8, ptr %.947.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.947.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.9.i, align 8, !noalias !6
  %.fca.1.gep1004.i = getelementptr inbounds nuw i8, ptr %.1001.i, i64 8
  %.fca.2.gep1005.i = getelementptr inbounds nuw i8, ptr %.1001.i, i64 16
  %.fca.3.gep1006.i = getelementptr inbounds nuw i8, ptr %.1001.i, i64 24
  %.fca.4.gep1007.i = getelementptr inbounds nuw i8, ptr %.1001.i, i64 32
  %.fca.5.0.gep1008.i = getelementptr inbounds nuw i8, ptr %.1001.i, i64 40
  %.fca.5.1.gep1009.i = getelementptr inbounds nuw i8, ptr %.1001.i, i64 48
  %.fca.5.2.gep1010.i = getelementptr inbounds nuw i8, ptr %.1001.i, i64 56
  %.fca.6.0.gep1011.i = getelementptr inbounds nuw i8, ptr %.1001.i, i64 64
  %.fca.6.1.gep1012.i = getelementptr inbounds nuw i8, ptr %.1001.i, i64 72
  %.fca.6.2.gep1013.i = getelementptr inbounds nuw i8, ptr %.1001.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.1001.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1002.i = getelementptr inbounds nuw i8, ptr %.1005.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1005.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.1033.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.10.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1059.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep948.i = getelementptr inbounds nuw i8, ptr %.1134.i, i64 8
  %.fca.2.gep949.i = getelementptr inbounds nuw i8, ptr %.1134.i, i64 16
  %.fca.3.gep950.i = getelementptr inbounds nuw i8, ptr %.1134.i, i64 24
  %.fca.4.gep951.i = getelementptr inbounds nuw i8, ptr %.1134.i, i64 32
  %.fca.5.0.gep952.i = getelementptr inbounds nuw i8, ptr %.1134.i, i64 40
  %.fca.5.1.gep953.i = getelementptr inbounds nuw i8, ptr %.1134.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.1134.i, i64 56
  %.fca.6.0.gep954.i = getelementptr inbounds nuw i8, ptr %.1134.i, i64 64
  %.fca.6.1.gep955.i = getelementptr inbounds nuw i8, ptr %.1134.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.1134.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.1134.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep946.i = getelementptr inbounds nuw i8, ptr %.1138.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1138.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.1166.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.11.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1192.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep839.i = getelementptr inbounds nuw i8, ptr %.1286.i, i64 32
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.1286.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1286.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.12.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.1327.i, i64 32
  %.fca.5.0.gep.i = getelementptr inbounds nuw i8, ptr %.1327.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1327.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.13.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.56.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.110.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.160.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.215.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.270.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.322.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.372.fca.0.load), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.276.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.15.i.i = icmp slt i64 %.110.fca.5.1.load, 0
  br i1 %.15.i.i, label %B0.if.if.thread.i, label %B0.endif.endif.i.i, !prof !13

B0.endif.endif.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif
  %.31.i.i = icmp samesign ugt i64 %.110.fca.5.1.load, 1152921504606846975
  br i1 %.31.i.i, label %B0.if.if.thread.i, label %B0.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.i.i
  %.30.i.i = shl nuw nsw i64 %.110.fca.5.1.load, 3
  store ptr null, ptr %.39.i.i, align 8, !noalias !12
  %.43.i.i = call i32 @name71(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.30.i.i, i32 32), !noalias !12
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread397.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread397.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread397.i: ; preds = %B0.endif.endif.endif.i.i, %B0.endif.endif.endif.i.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !12
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !12
  store ptr %.53.i.i, ptr %.276.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 16
  store i64 %.110.fca.5.1.load, ptr %retptr.repack14.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 24
  store i64 8, ptr %retptr.repack16.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 40
  store i64 %.110.fca.5.1.load, ptr %retptr.repack20.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.276.i, i64 48
  store i64 8, ptr %retptr.repack22.i.i, align 8, !alias.scope !7, !noalias !14
  br label %B0.endif.endif.endif.i26.i

B0.if.if.thread.i:                                ; preds = %B0.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.endif.endif
  %storemerge2 = phi ptr [ @name11, %B0.endif.endif.endif.endif.endif.endif.endif ], [ @name14, %B0.endif.endif.i.i ]
  store ptr %storemerge2, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  br label %0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i: ; preds = %B0.endif.endif.endif.i.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  %.290.fca.4.load.i = load ptr, ptr %.fca.4.gep1545.i, align 8, !noalias !6
  %.290.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1546.i, align 8, !noalias !6
  switch i32 %.43.i.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i26.i
    i32 0, label %B0.endif.endif.endif.i26.i
  ], !prof !16

_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread7: ; preds = %B0.endif.endif.endif.endi...endif.2.endif.i, %B882.endif.lr.ph.i, %B934.B880.loopexit_crit_edge.us.i
  call void @NRT_decref(ptr %.1302.fca.0.load449.i), !noalias !6
  call void @NRT_decref(ptr %.328.fca.0.load408.i), !noalias !6
  call void @NRT_decref(ptr %.501.i), !noalias !6
  call void @NRT_decref(ptr %.869.fca.0.load426.i), !noalias !6
  call void @NRT_decref(ptr %.638.i), !noalias !6
  call void @NRT_decref(ptr %.906.fca.0.load432.i), !noalias !6
  call void @NRT_decref(ptr %.1220.i), !noalias !6
  call void @NRT_decref(ptr %.372.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.775.i), !noalias !6
  call void @NRT_decref(ptr %.961.fca.0.load443.i), !noalias !6
  call void @NRT_decref(ptr %.290.fca.0.load402.i), !noalias !6
  call void @NRT_decref(ptr %.1087.i), !noalias !6
  call void @NRT_decref(ptr %.56.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.322.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.1341.fca.0.load455.i), !noalias !6
  call void @NRT_decref(ptr %.110.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif.endif.endif

B0.endif.endif.endif.i26.i:                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread397.i
  %.290.fca.5.0.load404.i = phi i64 [ %.110.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread397.i ], [ %.290.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.290.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.290.fca.4.load403.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread397.i ], [ %.290.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.290.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.290.fca.0.load402.i = load ptr, ptr %.276.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.314.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  store ptr null, ptr %excinfo.1.i22.i, align 8, !noalias !22
  %.30.i27.i = shl nuw nsw i64 %.110.fca.5.1.load, 2
  store ptr null, ptr %.39.i21.i, align 8, !noalias !22
  %.43.i28.i = call i32 @name71(ptr nonnull %.39.i21.i, ptr nonnull %excinfo.1.i22.i, ptr null, i64 %.30.i27.i, i32 32), !noalias !22
  switch i32 %.43.i28.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i: ; preds = %B0.endif.endif.endif.i26.i, %B0.endif.endif.endif.i26.i
  %.53.i30.i = load ptr, ptr %.39.i21.i, align 8, !noalias !22
  %.63.i31.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i30.i), !noalias !22
  store ptr %.53.i30.i, ptr %.314.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack12.i32.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 8
  store ptr null, ptr %retptr.repack12.i32.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack14.i33.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 16
  store i64 %.110.fca.5.1.load, ptr %retptr.repack14.i33.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack16.i34.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 24
  store i64 4, ptr %retptr.repack16.i34.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack18.i35.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 32
  store ptr %.63.i31.i, ptr %retptr.repack18.i35.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack20.i36.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 40
  store i64 %.110.fca.5.1.load, ptr %retptr.repack20.i36.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack22.i37.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 48
  store i64 4, ptr %retptr.repack22.i37.i, align 8, !alias.scope !17, !noalias !23
  br label %B0.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.i26.i
  %.fca.4.gep1493.i = getelementptr inbounds nuw i8, ptr %.314.i, i64 32
  %.51.i40.i = icmp sgt i32 %.43.i28.i, 0
  %.44.i41.i = load ptr, ptr %excinfo.1.i22.i, align 8, !noalias !22
  %.52.i42.i = select i1 %.51.i40.i, ptr %.44.i41.i, ptr undef
  store ptr %.52.i42.i, ptr %excinfo.2.i, align 8, !alias.scope !20, !noalias !24
  %.328.fca.4.load.i = load ptr, ptr %.fca.4.gep1493.i, align 8, !noalias !6
  switch i32 %.43.i28.i, label %B0.endif.if.if.i [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !25

B0.if.if.i:                                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i
  %.281.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  br label %0

0:                                                ; preds = %B0.if.if.i, %B0.if.if.thread.i
  %common.ret.op.i396413.i = phi i32 [ %.43.i.i, %B0.if.if.i ], [ 1, %B0.if.if.thread.i ]
  %1 = phi ptr [ %.281.i, %B0.if.if.i ], [ %storemerge2, %B0.if.if.thread.i ]
  store ptr %1, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  %.328.fca.4.load409.i = phi ptr [ %.63.i31.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i ], [ %.328.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.328.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.328.fca.0.load408.i = load ptr, ptr %.314.i, align 8, !noalias !6
  %.328.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1494.i, align 8, !noalias !6
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.178.i.i, i64 8
  %.127130.not.i.i = icmp slt i64 %.290.fca.5.0.load404.i, 1
  br i1 %.127130.not.i.i, label %B0.endif.endif.endif.i, label %B58.preheader.i.i

B58.preheader.i.i:                                ; preds = %B0.endif.endif.i
  br label %B58.endif.i.i

B58.endif.i.i:                                    ; preds = %B58.endif.i.i, %B58.preheader.i.i
  %.133129131.i.i = phi i64 [ %.140.i.i, %B58.endif.i.i ], [ 0, %B58.preheader.i.i ]
  store i64 0, ptr %.178.i.i, align 8, !noalias !26
  store float 0.000000e+00, ptr %.fca.1.gep.i.i, align 8, !noalias !26
  %.7.i.i.i = uitofp nneg i64 %.133129131.i.i to double
  %.8.i.i.i = fadd contract double %.7.i.i.i, 5.000000e-01
  %.9.i.i.i = sitofp i64 %.160.fca.5.1.load to double
  %.10.i.i.i = fmul contract double %.8.i.i.i, %.9.i.i.i
  %.11.i.i.i = sitofp i64 %.290.fca.5.0.load404.i to double
  %.15.i.i.i = fdiv contract double %.10.i.i.i, %.11.i.i.i
  %.16.i.i.i = fadd contract double %.15.i.i.i, -5.000000e-01
  %.12.i.i.i.i = fcmp contract olt double %.16.i.i.i, 0.000000e+00
  %.13.i.i.i.i = select i1 %.12.i.i.i.i, double 0.000000e+00, double %.16.i.i.i
  %.48.i.i.i = fadd contract double %.9.i.i.i, -1.000000e+00
  %.12.i1.i.i.i = fcmp contract olt double %.48.i.i.i, %.13.i.i.i.i
  %.13.i2.i.i.i = select i1 %.12.i1.i.i.i, double %.48.i.i.i, double %.13.i.i.i.i
  %.5.i.i.i.i = fptosi double %.13.i2.i.i.i to i64
  %.101.i.i.i = sitofp i64 %.5.i.i.i.i to double
  %.102.i.i.i = fsub contract double %.13.i2.i.i.i, %.101.i.i.i
  %.103.i.i.i = fptrunc double %.102.i.i.i to float
  %.104.i.i.i = insertvalue { i64, float } undef, i64 %.5.i.i.i.i, 0
  %.105.i.i.i = insertvalue { i64, float } %.104.i.i.i, float %.103.i.i.i, 1
  store { i64, float } %.105.i.i.i, ptr %.178.i.i, align 8, !alias.scope !29, !noalias !26
  %.140.i.i = add nuw nsw i64 %.133129131.i.i, 1
  %.192.fca.1.load.i.i = load float, ptr %.fca.1.gep.i.i, align 8, !noalias !26
  %.192.fca.0.load.i.i = load i64, ptr %.178.i.i, align 8, !noalias !26
  %2 = getelementptr i64, ptr %.290.fca.4.load403.i, i64 %.133129131.i.i
  store i64 %.192.fca.0.load.i.i, ptr %2, align 8, !noalias !26
  %3 = getelementptr float, ptr %.328.fca.4.load409.i, i64 %.133129131.i.i
  store float %.192.fca.1.load.i.i, ptr %3, align 4, !noalias !26
  %exitcond.not.i.i = icmp eq i64 %.290.fca.5.0.load404.i, %.140.i.i
  br i1 %exitcond.not.i.i, label %B0.endif.endif.endif.i, label %B58.endif.i.i

B0.endif.if.if.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.326.i = icmp sgt i32 %.43.i28.i, 0
  %.319.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.327.i = select i1 %.326.i, ptr %.319.i, ptr undef
  store ptr %.327.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.i:                           ; preds = %B58.endif.i.i, %B0.endif.endif.i
  %.412.i = mul i64 %.160.fca.5.1.load, 3
  store ptr %.160.fca.0.load, ptr %.415.i, align 8, !noalias !6
  store ptr %.160.fca.1.load, ptr %.fca.1.gep1392.i, align 8, !noalias !6
  store i64 %.160.fca.2.load, ptr %.fca.2.gep1393.i, align 8, !noalias !6
  store i64 %.160.fca.3.load, ptr %.fca.3.gep1394.i, align 8, !noalias !6
  store ptr %.160.fca.4.load, ptr %.fca.4.gep1395.i, align 8, !noalias !6
  store i64 %.160.fca.5.0.load, ptr %.fca.5.0.gep1396.i, align 8, !noalias !6
  store i64 %.160.fca.5.1.load, ptr %.fca.5.1.gep1397.i, align 8, !noalias !6
  store i64 %.160.fca.5.2.load, ptr %.fca.5.2.gep1398.i, align 8, !noalias !6
  store i64 %.160.fca.6.0.load, ptr %.fca.6.0.gep1399.i, align 8, !noalias !6
  store i64 %.160.fca.6.1.load, ptr %.fca.6.1.gep1400.i, align 8, !noalias !6
  store i64 %.160.fca.6.2.load, ptr %.fca.6.2.gep1401.i, align 8, !noalias !6
  store i64 %.160.fca.5.0.load, ptr %.419.i, align 8, !noalias !6
  store i64 %.412.i, ptr %.fca.1.gep1390.i, align 8, !noalias !6
  store ptr null, ptr %.447.i, align 8, !noalias !6
  %.453.i = call i32 @name72(ptr nonnull %.447.i, ptr nonnull %excinfo.4.i, i64 %.160.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.419.i, i64 2, i64 8), !noalias !6
  switch i32 %.453.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.i:                     ; preds = %B0.endif.endif.endif.i, %B0.endif.endif.endif.i
  %.482.i = load i64, ptr %.fca.3.gep1394.i, align 8, !noalias !6
  %.483.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1396.i, ptr nonnull %.fca.6.0.gep1399.i, i64 2, ptr nonnull %.419.i, ptr nonnull %.473.i, i64 %.482.i, i32 0), !noalias !6
  %.484.i = icmp eq i32 %.483.i, 0
  br i1 %.484.i, label %B0.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.if.if.i:                     ; preds = %B0.endif.endif.endif.i
  %.461.not.i = icmp eq i32 %.453.i, 0
  %.454.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  %.462.i = select i1 %.461.not.i, ptr undef, ptr %.454.i
  store ptr %.462.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.if.i:                  ; preds = %B0.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.495.i = load ptr, ptr %.fca.4.gep1395.i, align 8, !noalias !6
  %.496.fca.0.load.i = load i64, ptr %.419.i, align 8, !noalias !6
  %.496.fca.1.load.i = load i64, ptr %.fca.1.gep1390.i, align 8, !noalias !6
  %.501.i = load ptr, ptr %.415.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.501.i), !noalias !6
  store ptr %.215.fca.0.load, ptr %.552.i, align 8, !noalias !6
  store ptr %.215.fca.1.load, ptr %.fca.1.gep1334.i, align 8, !noalias !6
  store i64 %.215.fca.2.load, ptr %.fca.2.gep1335.i, align 8, !noalias !6
  store i64 %.215.fca.3.load, ptr %.fca.3.gep1336.i, align 8, !noalias !6
  store ptr %.215.fca.4.load, ptr %.fca.4.gep1337.i, align 8, !noalias !6
  store i64 %.215.fca.5.0.load, ptr %.fca.5.0.gep1338.i, align 8, !noalias !6
  store i64 %.215.fca.5.1.load, ptr %.fca.5.1.gep1339.i, align 8, !noalias !6
  store i64 %.215.fca.5.2.load, ptr %.fca.5.2.gep1340.i, align 8, !noalias !6
  store i64 %.215.fca.6.0.load, ptr %.fca.6.0.gep1341.i, align 8, !noalias !6
  store i64 %.215.fca.6.1.load, ptr %.fca.6.1.gep1342.i, align 8, !noalias !6
  store i64 %.215.fca.6.2.load, ptr %.fca.6.2.gep1343.i, align 8, !noalias !6
  store i64 %.160.fca.5.0.load, ptr %.556.i, align 8, !noalias !6
  store i64 %.412.i, ptr %.fca.1.gep1332.i, align 8, !noalias !6
  store ptr null, ptr %.584.i, align 8, !noalias !6
  %.590.i = call i32 @name72(ptr nonnull %.584.i, ptr nonnull %excinfo.5.i, i64 %.215.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.556.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.160.fca.0.load), !noalias !6
  switch i32 %.590.i, label %B0.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %B0.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.i
  %.619.i = load i64, ptr %.fca.3.gep1336.i, align 8, !noalias !6
  %.620.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1338.i, ptr nonnull %.fca.6.0.gep1341.i, i64 2, ptr nonnull %.556.i, ptr nonnull %.610.i, i64 %.619.i, i32 0), !noalias !6
  %.621.i = icmp eq i32 %.620.i, 0
  br i1 %.621.i, label %B0.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.if.if.i:         ; preds = %B0.endif.endif.endif.endif.endif.i
  %.598.not.i = icmp eq i32 %.590.i, 0
  %.591.i = load ptr, ptr %excinfo.5.i, align 8, !noalias !6
  %.599.i = select i1 %.598.not.i, ptr undef, ptr %.591.i
  store ptr %.599.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.if.i:      ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.endif.i:   ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %.632.i = load ptr, ptr %.fca.4.gep1337.i, align 8, !noalias !6
  %.633.fca.0.load.i = load i64, ptr %.556.i, align 8, !noalias !6
  %.633.fca.1.load.i = load i64, ptr %.fca.1.gep1332.i, align 8, !noalias !6
  %.638.i = load ptr, ptr %.552.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.638.i), !noalias !6
  store ptr %.270.fca.0.load, ptr %.689.i, align 8, !noalias !6
  store ptr %.270.fca.1.load, ptr %.fca.1.gep1276.i, align 8, !noalias !6
  store i64 %.270.fca.2.load, ptr %.fca.2.gep1277.i, align 8, !noalias !6
  store i64 %.270.fca.3.load, ptr %.fca.3.gep1278.i, align 8, !noalias !6
  store ptr %.270.fca.4.load, ptr %.fca.4.gep1279.i, align 8, !noalias !6
  store i64 %.270.fca.5.0.load, ptr %.fca.5.0.gep1280.i, align 8, !noalias !6
  store i64 %.270.fca.5.1.load, ptr %.fca.5.1.gep1281.i, align 8, !noalias !6
  store i64 %.270.fca.5.2.load, ptr %.fca.5.2.gep1282.i, align 8, !noalias !6
  store i64 %.270.fca.6.0.load, ptr %.fca.6.0.gep1283.i, align 8, !noalias !6
  store i64 %.270.fca.6.1.load, ptr %.fca.6.1.gep1284.i, align 8, !noalias !6
  store i64 %.270.fca.6.2.load, ptr %.fca.6.2.gep1285.i, align 8, !noalias !6
  store i64 %.160.fca.5.0.load, ptr %.693.i, align 8, !noalias !6
  store i64 %.412.i, ptr %.fca.1.gep1274.i, align 8, !noalias !6
  store ptr null, ptr %.721.i, align 8, !noalias !6
  %.727.i = call i32 @name72(ptr nonnull %.721.i, ptr nonnull %excinfo.6.i, i64 %.270.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.693.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.215.fca.0.load), !noalias !6
  switch i32 %.727.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.756.i = load i64, ptr %.fca.3.gep1278.i, align 8, !noalias !6
  %.757.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1280.i, ptr nonnull %.fca.6.0.gep1283.i, i64 2, ptr nonnull %.693.i, ptr nonnull %.747.i, i64 %.756.i, i32 0), !noalias !6
  %.758.i = icmp eq i32 %.757.i, 0
  br i1 %.758.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.endif.endif.if.if.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.735.not.i = icmp eq i32 %.727.i, 0
  %.728.i = load ptr, ptr %excinfo.6.i, align 8, !noalias !6
  %.736.i = select i1 %.735.not.i, ptr undef, ptr %.728.i
  store ptr %.736.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.769.i = load ptr, ptr %.fca.4.gep1279.i, align 8, !noalias !6
  %.770.fca.0.load.i = load i64, ptr %.693.i, align 8, !noalias !6
  %.770.fca.1.load.i = load i64, ptr %.fca.1.gep1274.i, align 8, !noalias !6
  %.775.i = load ptr, ptr %.689.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.775.i), !noalias !6
  %.854.i = add i64 %.412.i, 3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.855.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !33)
  call void @llvm.experimental.noalias.scope.decl(metadata !36)
  store ptr null, ptr %excinfo.1.i46.i, align 8, !noalias !38
  %.15.i47.i = icmp slt i64 %.854.i, 0
  br i1 %.15.i47.i, label %B0.endif.endif.endif.endi...if.if.thread.i, label %B0.endif.endif.i48.i, !prof !13

B0.endif.endif.i48.i:                             ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.31.i49.i = icmp samesign ugt i64 %.854.i, 2305843009213693951
  br i1 %.31.i49.i, label %B0.endif.endif.endif.endi...if.if.thread.i, label %B0.endif.endif.endif.i50.i, !prof !13

B0.endif.endif.endif.i50.i:                       ; preds = %B0.endif.endif.i48.i
  %.30.i51.i = shl nuw nsw i64 %.854.i, 2
  store ptr null, ptr %.39.i45.i, align 8, !noalias !38
  %.43.i52.i = call i32 @name71(ptr nonnull %.39.i45.i, ptr nonnull %excinfo.1.i46.i, ptr null, i64 %.30.i51.i, i32 32), !noalias !38
  switch i32 %.43.i52.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread421.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread421.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread421.i: ; preds = %B0.endif.endif.endif.i50.i, %B0.endif.endif.endif.i50.i
  %.53.i54.i = load ptr, ptr %.39.i45.i, align 8, !noalias !38
  %.63.i55.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i54.i), !noalias !38
  store ptr %.53.i54.i, ptr %.855.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack12.i56.i = getelementptr inbounds nuw i8, ptr %.855.i, i64 8
  store ptr null, ptr %retptr.repack12.i56.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack14.i57.i = getelementptr inbounds nuw i8, ptr %.855.i, i64 16
  store i64 %.854.i, ptr %retptr.repack14.i57.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack16.i58.i = getelementptr inbounds nuw i8, ptr %.855.i, i64 24
  store i64 4, ptr %retptr.repack16.i58.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack18.i59.i = getelementptr inbounds nuw i8, ptr %.855.i, i64 32
  store ptr %.63.i55.i, ptr %retptr.repack18.i59.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack20.i60.i = getelementptr inbounds nuw i8, ptr %.855.i, i64 40
  store i64 %.854.i, ptr %retptr.repack20.i60.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack22.i61.i = getelementptr inbounds nuw i8, ptr %.855.i, i64 48
  store i64 4, ptr %retptr.repack22.i61.i, align 8, !alias.scope !33, !noalias !39
  %.869.fca.0.load423.i = load ptr, ptr %.855.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.270.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.i75.i

B0.endif.endif.endif.endi...if.if.thread.i:       ; preds = %B0.endif.endif.i48.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %storemerge = phi ptr [ @name21, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i ], [ @name24, %B0.endif.endif.i48.i ]
  store ptr %storemerge, ptr %excinfo.7.i, align 8, !alias.scope !36, !noalias !40
  call void @NRT_decref(ptr %.270.fca.0.load), !noalias !6
  br label %4

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i: ; preds = %B0.endif.endif.endif.i50.i
  %.51.i64.i = icmp sgt i32 %.43.i52.i, 0
  %.44.i65.i = load ptr, ptr %excinfo.1.i46.i, align 8, !noalias !38
  %.52.i66.i = select i1 %.51.i64.i, ptr %.44.i65.i, ptr undef
  store ptr %.52.i66.i, ptr %excinfo.7.i, align 8, !alias.scope !36, !noalias !40
  %.869.fca.0.load.i = load ptr, ptr %.855.i, align 8, !noalias !6
  %.869.fca.4.load.i = load ptr, ptr %.fca.4.gep1139.i, align 8, !noalias !6
  %.869.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1140.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.270.fca.0.load), !noalias !6
  switch i32 %.43.i52.i, label %B0.endif.endif.endif.endi...if.if.i [
    i32 -2, label %B0.endif.endif.endif.i75.i
    i32 0, label %B0.endif.endif.endif.i75.i
  ], !prof !16

B0.endif.endif.endif.i75.i:                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread421.i
  %.869.fca.5.0.load428.i = phi i64 [ %.854.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread421.i ], [ %.869.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ], [ %.869.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ]
  %.869.fca.4.load427.i = phi ptr [ %.63.i55.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread421.i ], [ %.869.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ], [ %.869.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ]
  %.869.fca.0.load426.i = phi ptr [ %.869.fca.0.load423.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread421.i ], [ %.869.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ], [ %.869.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.892.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !41)
  call void @llvm.experimental.noalias.scope.decl(metadata !44)
  store ptr null, ptr %excinfo.1.i71.i, align 8, !noalias !46
  %.30.i76.i = shl nuw nsw i64 %.854.i, 2
  store ptr null, ptr %.39.i70.i, align 8, !noalias !46
  %.43.i77.i = call i32 @name71(ptr nonnull %.39.i70.i, ptr nonnull %excinfo.1.i71.i, ptr null, i64 %.30.i76.i, i32 32), !noalias !46
  switch i32 %.43.i77.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i: ; preds = %B0.endif.endif.endif.i75.i, %B0.endif.endif.endif.i75.i
  %.53.i79.i = load ptr, ptr %.39.i70.i, align 8, !noalias !46
  %.63.i80.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i79.i), !noalias !46
  store ptr %.53.i79.i, ptr %.892.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack12.i81.i = getelementptr inbounds nuw i8, ptr %.892.i, i64 8
  store ptr null, ptr %retptr.repack12.i81.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack14.i82.i = getelementptr inbounds nuw i8, ptr %.892.i, i64 16
  store i64 %.854.i, ptr %retptr.repack14.i82.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack16.i83.i = getelementptr inbounds nuw i8, ptr %.892.i, i64 24
  store i64 4, ptr %retptr.repack16.i83.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack18.i84.i = getelementptr inbounds nuw i8, ptr %.892.i, i64 32
  store ptr %.63.i80.i, ptr %retptr.repack18.i84.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack20.i85.i = getelementptr inbounds nuw i8, ptr %.892.i, i64 40
  store i64 %.854.i, ptr %retptr.repack20.i85.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack22.i86.i = getelementptr inbounds nuw i8, ptr %.892.i, i64 48
  store i64 4, ptr %retptr.repack22.i86.i, align 8, !alias.scope !41, !noalias !47
  br label %B0.endif.endif.endif.i100.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i: ; preds = %B0.endif.endif.endif.i75.i
  %.51.i89.i = icmp sgt i32 %.43.i77.i, 0
  %.44.i90.i = load ptr, ptr %excinfo.1.i71.i, align 8, !noalias !46
  %.52.i91.i = select i1 %.51.i89.i, ptr %.44.i90.i, ptr undef
  store ptr %.52.i91.i, ptr %excinfo.8.i, align 8, !alias.scope !44, !noalias !48
  %.906.fca.4.load.i = load ptr, ptr %.fca.4.gep1125.i, align 8, !noalias !6
  switch i32 %.43.i77.i, label %B0.endif.endif.endif.endi...endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i100.i
    i32 0, label %B0.endif.endif.endif.i100.i
  ], !prof !25

B0.endif.endif.endif.endi...if.if.i:              ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i
  %.860.i = load ptr, ptr %excinfo.7.i, align 8, !noalias !6
  br label %4

4:                                                ; preds = %B0.endif.endif.endif.endi...if.if.i, %B0.endif.endif.endif.endi...if.if.thread.i
  %common.ret.op.i62420437.i = phi i32 [ %.43.i52.i, %B0.endif.endif.endif.endi...if.if.i ], [ 1, %B0.endif.endif.endif.endi...if.if.thread.i ]
  %5 = phi ptr [ %.860.i, %B0.endif.endif.endif.endi...if.if.i ], [ %storemerge, %B0.endif.endif.endif.endi...if.if.thread.i ]
  store ptr %5, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.i100.i:                      ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i
  %.906.fca.4.load433.i = phi ptr [ %.63.i80.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i ], [ %.906.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i ], [ %.906.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i ]
  %.906.fca.0.load432.i = load ptr, ptr %.892.i, align 8, !noalias !6
  %.906.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1126.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.947.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !49)
  call void @llvm.experimental.noalias.scope.decl(metadata !52)
  store ptr null, ptr %excinfo.1.i96.i, align 8, !noalias !54
  %.30.i101.i = shl nuw nsw i64 %.854.i, 2
  store ptr null, ptr %.39.i95.i, align 8, !noalias !54
  %.43.i102.i = call i32 @name71(ptr nonnull %.39.i95.i, ptr nonnull %excinfo.1.i96.i, ptr null, i64 %.30.i101.i, i32 32), !noalias !54
  switch i32 %.43.i102.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.thread.i: ; preds = %B0.endif.endif.endif.i100.i, %B0.endif.endif.endif.i100.i
  %.53.i104.i = load ptr, ptr %.39.i95.i, align 8, !noalias !54
  %.63.i105.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i104.i), !noalias !54
  store ptr %.53.i104.i, ptr %.947.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack12.i106.i = getelementptr inbounds nuw i8, ptr %.947.i, i64 8
  store ptr null, ptr %retptr.repack12.i106.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack14.i107.i = getelementptr inbounds nuw i8, ptr %.947.i, i64 16
  store i64 %.854.i, ptr %retptr.repack14.i107.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack16.i108.i = getelementptr inbounds nuw i8, ptr %.947.i, i64 24
  store i64 4, ptr %retptr.repack16.i108.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack18.i109.i = getelementptr inbounds nuw i8, ptr %.947.i, i64 32
  store ptr %.63.i105.i, ptr %retptr.repack18.i109.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack20.i110.i = getelementptr inbounds nuw i8, ptr %.947.i, i64 40
  store i64 %.854.i, ptr %retptr.repack20.i110.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack22.i111.i = getelementptr inbounds nuw i8, ptr %.947.i, i64 48
  store i64 4, ptr %retptr.repack22.i111.i, align 8, !alias.scope !49, !noalias !55
  br label %B0.endif.endif.endif.endi...endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i: ; preds = %B0.endif.endif.endif.i100.i
  %.51.i114.i = icmp sgt i32 %.43.i102.i, 0
  %.44.i115.i = load ptr, ptr %excinfo.1.i96.i, align 8, !noalias !54
  %.52.i116.i = select i1 %.51.i114.i, ptr %.44.i115.i, ptr undef
  store ptr %.52.i116.i, ptr %excinfo.9.i, align 8, !alias.scope !52, !noalias !56
  %.961.fca.4.load.i = load ptr, ptr %.fca.4.gep1059.i, align 8, !noalias !6
  switch i32 %.43.i102.i, label %B0.endif.endif.endif.endi...endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.endif.endif.i
  ], !prof !25

B0.endif.endif.endif.endi...endif.if.if.i:        ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i
  %.904.i = icmp sgt i32 %.43.i77.i, 0
  %.897.i = load ptr, ptr %excinfo.8.i, align 8, !noalias !6
  %.905.i = select i1 %.904.i, ptr %.897.i, ptr undef
  store ptr %.905.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.endif.endif.i:  ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.thread.i
  %.961.fca.4.load444.i = phi ptr [ %.63.i105.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.thread.i ], [ %.961.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i ], [ %.961.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i ]
  %.961.fca.0.load443.i = load ptr, ptr %.947.i, align 8, !noalias !6
  %.961.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1060.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.56.fca.0.load), !noalias !6
  %.997.i = mul nuw nsw i64 %.110.fca.5.1.load, 3
  store ptr %.56.fca.0.load, ptr %.1001.i, align 8, !noalias !6
  store ptr %.56.fca.1.load, ptr %.fca.1.gep1004.i, align 8, !noalias !6
  store i64 %.56.fca.2.load, ptr %.fca.2.gep1005.i, align 8, !noalias !6
  store i64 %.56.fca.3.load, ptr %.fca.3.gep1006.i, align 8, !noalias !6
  store ptr %.56.fca.4.load, ptr %.fca.4.gep1007.i, align 8, !noalias !6
  store i64 %.56.fca.5.0.load, ptr %.fca.5.0.gep1008.i, align 8, !noalias !6
  store i64 %.56.fca.5.1.load, ptr %.fca.5.1.gep1009.i, align 8, !noalias !6
  store i64 %.56.fca.5.2.load, ptr %.fca.5.2.gep1010.i, align 8, !noalias !6
  store i64 %.56.fca.6.0.load, ptr %.fca.6.0.gep1011.i, align 8, !noalias !6
  store i64 %.56.fca.6.1.load, ptr %.fca.6.1.gep1012.i, align 8, !noalias !6
  store i64 %.56.fca.6.2.load, ptr %.fca.6.2.gep1013.i, align 8, !noalias !6
  store i64 %.110.fca.5.0.load, ptr %.1005.i, align 8, !noalias !6
  store i64 %.997.i, ptr %.fca.1.gep1002.i, align 8, !noalias !6
  store ptr null, ptr %.1033.i, align 8, !noalias !6
  %.1039.i = call i32 @name72(ptr nonnull %.1033.i, ptr nonnull %excinfo.10.i, i64 %.56.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.1005.i, i64 2, i64 8), !noalias !6
  switch i32 %.1039.i, label %B0.endif.endif.endif.endi...endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endi...endif.endif.if.if.i:  ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i
  %.959.i = icmp sgt i32 %.43.i102.i, 0
  %.952.i = load ptr, ptr %excinfo.9.i, align 8, !noalias !6
  %.960.i = select i1 %.959.i, ptr %.952.i, ptr undef
  store ptr %.960.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.i, %B0.endif.endif.endif.endi...endif.endif.endif.i
  %.1068.i = load i64, ptr %.fca.3.gep1006.i, align 8, !noalias !6
  %.1069.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1008.i, ptr nonnull %.fca.6.0.gep1011.i, i64 2, ptr nonnull %.1005.i, ptr nonnull %.1059.i, i64 %.1068.i, i32 0), !noalias !6
  %.1070.i = icmp eq i32 %.1069.i, 0
  br i1 %.1070.i, label %B0.endif.endif.endif.endi...if.1.i, label %B0.endif.endif.endif.endi...endif.1.i

B0.endif.endif.endif.endi...endif.endif.endif.if.if.i: ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.i
  %.1047.not.i = icmp eq i32 %.1039.i, 0
  %.1040.i = load ptr, ptr %excinfo.10.i, align 8, !noalias !6
  %.1048.i = select i1 %.1047.not.i, ptr undef, ptr %.1040.i
  store ptr %.1048.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...if.1.i:               ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.1.i:            ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  %.1081.i = load ptr, ptr %.fca.4.gep1007.i, align 8, !noalias !6
  %.1082.fca.1.load.i = load i64, ptr %.fca.1.gep1002.i, align 8, !noalias !6
  %.1087.i = load ptr, ptr %.1001.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.1087.i), !noalias !6
  call void @NRT_incref(ptr %.372.fca.0.load), !noalias !6
  store ptr %.372.fca.0.load, ptr %.1134.i, align 8, !noalias !6
  store ptr %.372.fca.1.load, ptr %.fca.1.gep948.i, align 8, !noalias !6
  store i64 %.372.fca.2.load, ptr %.fca.2.gep949.i, align 8, !noalias !6
  store i64 %.372.fca.3.load, ptr %.fca.3.gep950.i, align 8, !noalias !6
  store ptr %.372.fca.4.load, ptr %.fca.4.gep951.i, align 8, !noalias !6
  store i64 %.372.fca.5.0.load, ptr %.fca.5.0.gep952.i, align 8, !noalias !6
  store i64 %.372.fca.5.1.load, ptr %.fca.5.1.gep953.i, align 8, !noalias !6
  store i64 %.372.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.372.fca.6.0.load, ptr %.fca.6.0.gep954.i, align 8, !noalias !6
  store i64 %.372.fca.6.1.load, ptr %.fca.6.1.gep955.i, align 8, !noalias !6
  store i64 %.372.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.110.fca.5.0.load, ptr %.1138.i, align 8, !noalias !6
  store i64 %.997.i, ptr %.fca.1.gep946.i, align 8, !noalias !6
  store ptr null, ptr %.1166.i, align 8, !noalias !6
  %.1172.i = call i32 @name72(ptr nonnull %.1166.i, ptr nonnull %excinfo.11.i, i64 %.372.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.1138.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.56.fca.0.load), !noalias !6
  switch i32 %.1172.i, label %B0.endif.endif.endif.endi...endif.1.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.1.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.1.endif.i
  ], !prof !0

B0.endif.endif.endif.endi...endif.1.endif.i:      ; preds = %B0.endif.endif.endif.endi...endif.1.i, %B0.endif.endif.endif.endi...endif.1.i
  %.1201.i = load i64, ptr %.fca.3.gep950.i, align 8, !noalias !6
  %.1202.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep952.i, ptr nonnull %.fca.6.0.gep954.i, i64 2, ptr nonnull %.1138.i, ptr nonnull %.1192.i, i64 %.1201.i, i32 0), !noalias !6
  %.1203.i = icmp eq i32 %.1202.i, 0
  br i1 %.1203.i, label %B0.endif.endif.endif.endi...endif.1.endif.if.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.i

B0.endif.endif.endif.endi...endif.1.if.if.i:      ; preds = %B0.endif.endif.endif.endi...endif.1.i
  %.1180.not.i = icmp eq i32 %.1172.i, 0
  %.1173.i = load ptr, ptr %excinfo.11.i, align 8, !noalias !6
  %.1181.i = select i1 %.1180.not.i, ptr undef, ptr %.1173.i
  store ptr %.1181.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.1.endif.if.i:   ; preds = %B0.endif.endif.endif.endi...endif.1.endif.i
  store ptr @name7, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endi...endif.1.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.i
  %.1214.i = load ptr, ptr %.fca.4.gep951.i, align 8, !noalias !6
  %.1215.fca.1.load.i = load i64, ptr %.fca.1.gep946.i, align 8, !noalias !6
  %.1220.i = load ptr, ptr %.1134.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.1220.i), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1286.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !57)
  call void @llvm.experimental.noalias.scope.decl(metadata !60)
  %.fca.1.gep.i120.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 8
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 24
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 32
  %.fca.5.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 40
  %.fca.5.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 48
  %.fca.6.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 56
  %.fca.6.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 64
  store ptr null, ptr %excinfo.1.i121.i, align 8, !noalias !62
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.11.i.i, i8 0, i64 72, i1 false), !noalias !62
  call void @llvm.experimental.noalias.scope.decl(metadata !63)
  call void @llvm.experimental.noalias.scope.decl(metadata !66)
  store ptr null, ptr %excinfo.1.i.i.i, align 8, !noalias !68
  store ptr null, ptr %.65.i.i.i, align 8, !noalias !68
  %.69.i.i.i = call i32 @name71(ptr nonnull %.65.i.i.i, ptr nonnull %excinfo.1.i.i.i, ptr null, i64 4096, i32 32), !noalias !68
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.i
  %.79.i.i.i = load ptr, ptr %.65.i.i.i, align 8, !noalias !68
  %.89.i.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i.i), !noalias !68
  store ptr %.79.i.i.i, ptr %.11.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack16.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 8
  store ptr null, ptr %retptr.repack16.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack18.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 16
  store i64 1024, ptr %retptr.repack18.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack20.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 24
  store i64 4, ptr %retptr.repack20.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack22.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 32
  store ptr %.89.i.i.i, ptr %retptr.repack22.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack24.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 40
  store i64 16, ptr %retptr.repack24.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack24.repack28.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 48
  store i64 64, ptr %retptr.repack24.repack28.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack26.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 56
  store i64 256, ptr %retptr.repack26.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack26.repack30.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i.i, align 8, !alias.scope !63, !noalias !69
  %.27.fca.1.load15.i.i = load ptr, ptr %.fca.1.gep.i120.i, align 8, !noalias !62
  %.27.fca.2.load16.i.i = load i64, ptr %.fca.2.gep.i.i, align 8, !noalias !62
  %.27.fca.3.load17.i.i = load i64, ptr %.fca.3.gep.i.i, align 8, !noalias !62
  %.27.fca.4.load18.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !62
  %.27.fca.5.0.load19.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !62
  %.27.fca.5.1.load20.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !62
  %.27.fca.6.0.load21.i.i = load i64, ptr %.fca.6.0.gep.i.i, align 8, !noalias !62
  %.27.fca.6.1.load22.i.i = load i64, ptr %.fca.6.1.gep.i.i, align 8, !noalias !62
  br label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i
  %.77.i.i.i = icmp sgt i32 %.69.i.i.i, 0
  %.70.i.i.i = load ptr, ptr %excinfo.1.i.i.i, align 8, !noalias !68
  %.78.i.i.i = select i1 %.77.i.i.i, ptr %.70.i.i.i, ptr undef
  store ptr %.78.i.i.i, ptr %excinfo.1.i121.i, align 8, !alias.scope !66, !noalias !70
  %.27.fca.1.load.i.i = load ptr, ptr %.fca.1.gep.i120.i, align 8, !noalias !62
  %.27.fca.2.load.i.i = load i64, ptr %.fca.2.gep.i.i, align 8, !noalias !62
  %.27.fca.3.load.i.i = load i64, ptr %.fca.3.gep.i.i, align 8, !noalias !62
  %.27.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !62
  %.27.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !62
  %.27.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !62
  %.27.fca.6.0.load.i.i = load i64, ptr %.fca.6.0.gep.i.i, align 8, !noalias !62
  %.27.fca.6.1.load.i.i = load i64, ptr %.fca.6.1.gep.i.i, align 8, !noalias !62
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
  ], !prof !16

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
  %.27.fca.6.1.load34.i.i = phi i64 [ %.27.fca.6.1.load22.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.6.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.6.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.6.0.load33.i.i = phi i64 [ %.27.fca.6.0.load21.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.6.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.6.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.5.1.load32.i.i = phi i64 [ %.27.fca.5.1.load20.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.5.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.5.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.5.0.load31.i.i = phi i64 [ %.27.fca.5.0.load19.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.5.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.5.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.4.load29.i.i = phi ptr [ %.27.fca.4.load18.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.4.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.4.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.3.load27.i.i = phi i64 [ %.27.fca.3.load17.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.3.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.3.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.2.load25.i.i = phi i64 [ %.27.fca.2.load16.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.2.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.2.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.1.load24.i.i = phi ptr [ %.27.fca.1.load15.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.0.load23.i.i = load ptr, ptr %.11.i.i, align 8, !noalias !62
  %.32.i.i.i = mul i64 %.27.fca.3.load27.i.i, %.27.fca.2.load25.i.i
  call void @llvm.memset.p0.i64(ptr align 1 %.27.fca.4.load29.i.i, i8 0, i64 %.32.i.i.i, i1 false), !noalias !71
  store ptr %.27.fca.0.load23.i.i, ptr %.1286.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack11.i.i = getelementptr inbounds nuw i8, ptr %.1286.i, i64 8
  store ptr %.27.fca.1.load24.i.i, ptr %retptr.repack11.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack13.i.i = getelementptr inbounds nuw i8, ptr %.1286.i, i64 16
  store i64 %.27.fca.2.load25.i.i, ptr %retptr.repack13.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack15.i.i = getelementptr inbounds nuw i8, ptr %.1286.i, i64 24
  store i64 %.27.fca.3.load27.i.i, ptr %retptr.repack15.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.1286.i, i64 32
  store ptr %.27.fca.4.load29.i.i, ptr %retptr.repack17.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.1286.i, i64 40
  store i64 %.27.fca.5.0.load31.i.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack19.repack23.i.i = getelementptr inbounds nuw i8, ptr %.1286.i, i64 48
  store i64 %.27.fca.5.1.load32.i.i, ptr %retptr.repack19.repack23.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.1286.i, i64 56
  store i64 %.27.fca.6.0.load33.i.i, ptr %retptr.repack21.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack21.repack25.i.i = getelementptr inbounds nuw i8, ptr %.1286.i, i64 64
  store i64 %.27.fca.6.1.load34.i.i, ptr %retptr.repack21.repack25.i.i, align 8, !alias.scope !57, !noalias !74
  %.1302.fca.0.load446.i = load ptr, ptr %.1286.i, align 8, !noalias !6
  %.1302.fca.4.load447.i = load ptr, ptr %.fca.4.gep839.i, align 8, !noalias !6
  %.1302.fca.5.1.load448.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.372.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i
  %.18.i.i = load ptr, ptr %excinfo.1.i121.i, align 8, !noalias !62
  store ptr %.18.i.i, ptr %excinfo.12.i, align 8, !alias.scope !60, !noalias !75
  %.1302.fca.0.load.i = load ptr, ptr %.1286.i, align 8, !noalias !6
  %.1302.fca.4.load.i = load ptr, ptr %.fca.4.gep839.i, align 8, !noalias !6
  %.1302.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.372.fca.0.load), !noalias !6
  switch i32 %.69.i.i.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  ], !prof !25

B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
  %.1302.fca.5.1.load451.i = phi i64 [ %.1302.fca.5.1.load448.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.1302.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.1302.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.1302.fca.4.load450.i = phi ptr [ %.1302.fca.4.load447.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.1302.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.1302.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.1302.fca.0.load449.i = phi ptr [ %.1302.fca.0.load446.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.1302.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.1302.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1327.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !76)
  call void @llvm.experimental.noalias.scope.decl(metadata !79)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !81
  store ptr null, ptr %.39.i1.i, align 8, !noalias !81
  %.43.i5.i = call i32 @name71(ptr nonnull %.39.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 512, i32 32), !noalias !81
  switch i32 %.43.i5.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  %.53.i7.i = load ptr, ptr %.39.i1.i, align 8, !noalias !81
  %.63.i8.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i7.i), !noalias !81
  store ptr %.53.i7.i, ptr %.1327.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack12.i9.i = getelementptr inbounds nuw i8, ptr %.1327.i, i64 8
  store ptr null, ptr %retptr.repack12.i9.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack14.i10.i = getelementptr inbounds nuw i8, ptr %.1327.i, i64 16
  store i64 64, ptr %retptr.repack14.i10.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack16.i11.i = getelementptr inbounds nuw i8, ptr %.1327.i, i64 24
  store i64 8, ptr %retptr.repack16.i11.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack18.i12.i = getelementptr inbounds nuw i8, ptr %.1327.i, i64 32
  store ptr %.63.i8.i, ptr %retptr.repack18.i12.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack20.i13.i = getelementptr inbounds nuw i8, ptr %.1327.i, i64 40
  store i64 64, ptr %retptr.repack20.i13.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack22.i14.i = getelementptr inbounds nuw i8, ptr %.1327.i, i64 48
  store i64 8, ptr %retptr.repack22.i14.i, align 8, !alias.scope !76, !noalias !82
  br label %B0.endif.endif.endif.endi...endif.2.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  %.51.i17.i = icmp sgt i32 %.43.i5.i, 0
  %.44.i18.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !81
  %.52.i19.i = select i1 %.51.i17.i, ptr %.44.i18.i, ptr undef
  store ptr %.52.i19.i, ptr %excinfo.13.i, align 8, !alias.scope !79, !noalias !83
  %.1341.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.43.i5.i, label %B0.endif.endif.endif.endi...if.2.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.2.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.2.endif.i
  ], !prof !25

B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v21B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.1300.i = icmp sgt i32 %.69.i.i.i, 0
  %.1293.i = load ptr, ptr %excinfo.12.i, align 8, !noalias !6
  %.1301.i = select i1 %.1300.i, ptr %.1293.i, ptr undef
  store ptr %.1301.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...if.2.if.i:            ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i
  %.1339.i = icmp sgt i32 %.43.i5.i, 0
  %.1332.i = load ptr, ptr %excinfo.13.i, align 8, !noalias !6
  %.1340.i = select i1 %.1339.i, ptr %.1332.i, ptr undef
  store ptr %.1340.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.2.endif.i:      ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i
  %.1341.fca.4.load456.i = phi ptr [ %.63.i8.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i ], [ %.1341.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i ], [ %.1341.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i ]
  %.1341.fca.0.load455.i = load ptr, ptr %.1327.i, align 8, !noalias !6
  %.1341.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep.i, align 8, !noalias !6
  %.14672395.not.i = icmp slt i64 %.110.fca.5.0.load, 1
  br i1 %.14672395.not.i, label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread7, label %B882.endif.lr.ph.i

B882.endif.lr.ph.i:                               ; preds = %B0.endif.endif.endif.endi...endif.2.endif.i
  %6 = add nuw nsw i64 %.110.fca.5.1.load, 63
  %.1570.i = lshr i64 %6, 6
  %.15922168.not3212.i = icmp eq i64 %.1570.i, 0
  %.3205.i = mul i64 %.56.fca.5.2.load, %.56.fca.5.1.load
  %.3282.i = mul i64 %.372.fca.5.2.load, %.372.fca.5.1.load
  %.idx.i = mul i64 %.1302.fca.5.1.load451.i, 60
  %7 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx.i
  br i1 %.15922168.not3212.i, label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread7, label %B882.endif.us.preheader.i

B882.endif.us.preheader.i:                        ; preds = %B882.endif.lr.ph.i
  %gep1905.us.idx.i = mul i64 %.1302.fca.5.1.load451.i, 12
  %gep1905.us.1.idx.i = shl i64 %.1302.fca.5.1.load451.i, 4
  %gep.us.2.idx.i = shl i64 %.1302.fca.5.1.load451.i, 3
  %gep1905.us.2.idx.i = mul i64 %.1302.fca.5.1.load451.i, 20
  %gep1966.us.us.2.idx.i = shl i64 %.1302.fca.5.1.load451.i, 3
  br label %B882.endif.us.i

B882.endif.us.i:                                  ; preds = %B934.B880.loopexit_crit_edge.us.i, %B882.endif.us.preheader.i
  %.147322082406.us.i = phi i64 [ %.1480.us.i, %B934.B880.loopexit_crit_edge.us.i ], [ 0, %B882.endif.us.preheader.i ]
  %.1480.us.i = add nuw nsw i64 %.147322082406.us.i, 1
  %.1826.us.i = mul i64 %.147322082406.us.i, %.110.fca.5.1.load
  %8 = getelementptr i8, ptr %.110.fca.4.load, i64 %.1826.us.i
  %.2539.us.i = mul i64 %.147322082406.us.i, %.1082.fca.1.load.i
  %9 = getelementptr i8, ptr %.1081.i, i64 %.2539.us.i
  %.2739.us.i = mul i64 %.147322082406.us.i, %.1215.fca.1.load.i
  %10 = getelementptr i8, ptr %.1214.i, i64 %.2739.us.i
  %.3207.us.i = mul i64 %.3205.i, %.147322082406.us.i
  %11 = getelementptr i8, ptr %.56.fca.4.load, i64 %.3207.us.i
  %.3284.us.i = mul i64 %.3282.i, %.147322082406.us.i
  %12 = getelementptr i8, ptr %.372.fca.4.load, i64 %.3284.us.i
  br label %B936.endif.else.us.i

B936.endif.else.us.i:                             ; preds = %B2491.us.i, %B882.endif.us.i
  %has_lines.2.12181.us.i = phi i1 [ false, %B882.endif.us.i ], [ %has_lines.3.2.us.i, %B2491.us.i ]
  %.159119832180.us.i = phi i64 [ %.1570.i, %B882.endif.us.i ], [ %.1601.us.i, %B2491.us.i ]
  %.159819972179.us.i = phi i64 [ 0, %B882.endif.us.i ], [ %.1605.us.i, %B2491.us.i ]
  %.1601.us.i = add nsw i64 %.159119832180.us.i, -1
  %.1605.us.i = add nuw i64 %.159819972179.us.i, 64
  %.13.i.i = call i64 @llvm.smin.i64(i64 %.110.fca.5.1.load, i64 %.1605.us.i)
  %.1719.us.i = icmp slt i64 %.159819972179.us.i, 0
  %.1720.us.i = select i1 %.1719.us.i, i64 %.110.fca.5.1.load, i64 0
  %.1721.us.i = add i64 %.1720.us.i, %.159819972179.us.i
  %.1724.us.i = icmp slt i64 %.1721.us.i, 0
  br i1 %.1724.us.i, label %B936.endif.else.if.us.i, label %B936.endif.else.endif.us.i, !prof !13

B936.endif.else.if.us.i:                          ; preds = %B936.endif.else.us.i
  br label %B936.endif.else.endif.us.i

B936.endif.else.endif.us.i:                       ; preds = %B936.endif.else.if.us.i, %B936.endif.else.us.i
  %.1709.sroa.0.1.us.i = phi i64 [ 0, %B936.endif.else.if.us.i ], [ %.1721.us.i, %B936.endif.else.us.i ]
  %.1729.not.us.i = icmp slt i64 %.1721.us.i, %.110.fca.5.1.load
  br i1 %.1729.not.us.i, label %B936.endif.else.endif.endif.us.i, label %B936.endif.else.endif.if.us.i, !prof !84

B936.endif.else.endif.if.us.i:                    ; preds = %B936.endif.else.endif.us.i
  br label %B936.endif.else.endif.endif.us.i

B936.endif.else.endif.endif.us.i:                 ; preds = %B936.endif.else.endif.if.us.i, %B936.endif.else.endif.us.i
  %.1709.sroa.0.3.us.i = phi i64 [ %.110.fca.5.1.load, %B936.endif.else.endif.if.us.i ], [ %.1709.sroa.0.1.us.i, %B936.endif.else.endif.us.i ]
  %.1736.us.i = icmp slt i64 %.1605.us.i, 0
  %.1737.us.i = select i1 %.1736.us.i, i64 %.110.fca.5.1.load, i64 0
  %.1738.us.i = add i64 %.1737.us.i, %.13.i.i
  %.1741.us.i = icmp slt i64 %.1738.us.i, 0
  br i1 %.1741.us.i, label %B936.endif.else.endif.endif.if.us.i, label %B936.endif.else.endif.endif.endif.us.i, !prof !13

B936.endif.else.endif.endif.if.us.i:              ; preds = %B936.endif.else.endif.endif.us.i
  br label %B936.endif.else.endif.endif.endif.us.i

B936.endif.else.endif.endif.endif.us.i:           ; preds = %B936.endif.else.endif.endif.if.us.i, %B936.endif.else.endif.endif.us.i
  %.1709.sroa.13.1.us.i = phi i64 [ 0, %B936.endif.else.endif.endif.if.us.i ], [ %.1738.us.i, %B936.endif.else.endif.endif.us.i ]
  %.1746.not.us.i = icmp slt i64 %.1738.us.i, %.110.fca.5.1.load
  br i1 %.1746.not.us.i, label %B936.endif.endif.us.i, label %B936.endif.else.endif.endif.endif.if.us.i, !prof !84

B936.endif.else.endif.endif.endif.if.us.i:        ; preds = %B936.endif.else.endif.endif.endif.us.i
  br label %B936.endif.endif.us.i

B936.endif.endif.us.i:                            ; preds = %B936.endif.else.endif.endif.endif.if.us.i, %B936.endif.else.endif.endif.endif.us.i
  %.1709.sroa.13.0.us.i = phi i64 [ %.1709.sroa.13.1.us.i, %B936.endif.else.endif.endif.endif.us.i ], [ %.110.fca.5.1.load, %B936.endif.else.endif.endif.endif.if.us.i ]
  %.1797.us.i = sub i64 %.1709.sroa.13.0.us.i, %.1709.sroa.0.3.us.i
  %.1830.us.i = getelementptr i8, ptr %8, i64 %.1709.sroa.0.3.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !85)
  %.12094.not.i.i = icmp slt i64 %.1797.us.i, 1
  br i1 %.12094.not.i.i, label %B2491.us.i, label %B138.preheader.i.i

B138.preheader.i.i:                               ; preds = %B936.endif.endif.us.i
  br label %B138.i.i

B138.i.i:                                         ; preds = %B138.i.i, %B138.preheader.i.i
  %any_bits.2.098.i.i = phi i64 [ %.190.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %all_bits.2.097.i.i = phi i64 [ %.225.i.i, %B138.i.i ], [ 255, %B138.preheader.i.i ]
  %.1269395.i.i = phi i64 [ %.133.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %.133.i.i = add nuw nsw i64 %.1269395.i.i, 1
  %13 = getelementptr i8, ptr %.1830.us.i, i64 %.1269395.i.i
  %.187.i.i = load i8, ptr %13, align 1, !noalias !88
  %.189.i.i = zext i8 %.187.i.i to i64
  %.190.i.i = or i64 %any_bits.2.098.i.i, %.189.i.i
  %.225.i.i = and i64 %all_bits.2.097.i.i, %.189.i.i
  %exitcond.not.i124.i = icmp eq i64 %.1797.us.i, %.133.i.i
  br i1 %exitcond.not.i124.i, label %B936.endif.endif.endif.us.i, label %B138.i.i

B936.endif.endif.endif.us.i:                      ; preds = %B138.i.i
  %14 = icmp eq i64 %.190.i.i, 0
  %15 = icmp ne i64 %.225.i.i, 255
  br i1 %14, label %B2491.us.i, label %B1056.us.i

B1056.us.i:                                       ; preds = %B936.endif.endif.endif.us.i
  %spec.select.us.i = select i1 %.405, i1 %15, i1 false
  br i1 %has_lines.2.12181.us.i, label %B1196.us.i, label %B1076.us.i

B1076.us.i:                                       ; preds = %B1056.us.i
  %brmerge.us.i = select i1 %spec.select.us.i, i1 true, i1 %.407
  br i1 %brmerge.us.i, label %B1084.us.i, label %B1400.us.i

B1084.us.i:                                       ; preds = %B1076.us.i
  %.fca.1.gep.i126.i = getelementptr inbounds nuw i8, ptr %.56.i.i, i64 8
  store i64 0, ptr %.56.i.i, align 8, !noalias !89
  store float 0.000000e+00, ptr %.fca.1.gep.i126.i, align 8, !noalias !89
  %.7.i.i127.i = uitofp nneg i64 %.147322082406.us.i to double
  %.8.i.i128.i = fadd contract double %.7.i.i127.i, 5.000000e-01
  %.9.i.i129.i = sitofp i64 %.496.fca.0.load.i to double
  %.10.i.i130.i = fmul contract double %.8.i.i128.i, %.9.i.i129.i
  %.11.i.i131.i = sitofp i64 %.110.fca.5.0.load to double
  %.15.i.i132.i = fdiv contract double %.10.i.i130.i, %.11.i.i131.i
  %.16.i.i133.i = fadd contract double %.15.i.i132.i, -5.000000e-01
  %.12.i.i.i134.i = fcmp contract olt double %.16.i.i133.i, 0.000000e+00
  %.13.i.i.i135.i = select i1 %.12.i.i.i134.i, double 0.000000e+00, double %.16.i.i133.i
  %.48.i.i136.i = fadd contract double %.9.i.i129.i, -1.000000e+00
  %.12.i1.i.i137.i = fcmp contract olt double %.48.i.i136.i, %.13.i.i.i135.i
  %.13.i2.i.i138.i = select i1 %.12.i1.i.i137.i, double %.48.i.i136.i, double %.13.i.i.i135.i
  %.5.i.i.i139.i = fptosi double %.13.i2.i.i138.i to i64
  %.101.i.i140.i = sitofp i64 %.5.i.i.i139.i to double
  %.102.i.i141.i = fsub contract double %.13.i2.i.i138.i, %.101.i.i140.i
  %.103.i.i142.i = fptrunc double %.102.i.i141.i to float
  %.104.i.i143.i = insertvalue { i64, float } undef, i64 %.5.i.i.i139.i, 0
  %.105.i.i144.i = insertvalue { i64, float } %.104.i.i143.i, float %.103.i.i142.i, 1
  store { i64, float } %.105.i.i144.i, ptr %.56.i.i, align 8, !alias.scope !92, !noalias !89
  %.70.fca.1.load.i.i = load float, ptr %.fca.1.gep.i126.i, align 8, !noalias !89
  %.239271.not.i.i = icmp slt i64 %.496.fca.1.load.i, 1
  br i1 %.239271.not.i.i, label %B270.endif.i.i, label %B190.lr.ph.i.i

B190.i.i:                                         ; preds = %B190.lr.ph.i.i, %B190.i.i
  %.245270272.i.i = phi i64 [ 0, %B190.lr.ph.i.i ], [ %.252.i.i, %B190.i.i ]
  %.252.i.i = add nuw nsw i64 %.245270272.i.i, 1
  %.328.i.i = getelementptr float, ptr %19, i64 %.245270272.i.i
  %.329.i.i = load float, ptr %.328.i.i, align 4, !noalias !89
  %.383.i.i = getelementptr float, ptr %20, i64 %.245270272.i.i
  %.384.i.i = load float, ptr %.383.i.i, align 4, !noalias !89
  %.442.i.i = fsub contract float %.384.i.i, %.329.i.i
  %.444.i.i = fmul contract float %.70.fca.1.load.i.i, %.442.i.i
  %.445.i.i = fadd contract float %.329.i.i, %.444.i.i
  %16 = getelementptr float, ptr %.869.fca.4.load427.i, i64 %.245270272.i.i
  store float %.445.i.i, ptr %16, align 4, !noalias !89
  %exitcond.not.i145.i = icmp eq i64 %.252.i.i, %.496.fca.1.load.i
  br i1 %exitcond.not.i145.i, label %B270.endif.i.i, label %B190.i.i

B334.i.i:                                         ; preds = %B334.lr.ph.i.i, %B334.i.i
  %.596276278.i.i = phi i64 [ 0, %B334.lr.ph.i.i ], [ %.603.i.i, %B334.i.i ]
  %.603.i.i = add nuw nsw i64 %.596276278.i.i, 1
  %.631.i.i = add nsw i64 %.596276278.i.i, %.630.i.i
  %.645.i.i = icmp slt i64 %.631.i.i, 0
  %.646.i.i = select i1 %.645.i.i, i64 %.869.fca.5.0.load428.i, i64 0
  %17 = getelementptr float, ptr %.869.fca.4.load427.i, i64 %.631.i.i
  %.660.i.i = getelementptr float, ptr %17, i64 %.646.i.i
  %.661.i.i = load float, ptr %.660.i.i, align 4, !noalias !89
  %.663.i.i = add nsw i64 %.596276278.i.i, %.496.fca.1.load.i
  %.677.i.i = icmp slt i64 %.663.i.i, 0
  %.678.i.i = select i1 %.677.i.i, i64 %.869.fca.5.0.load428.i, i64 0
  %18 = getelementptr float, ptr %.869.fca.4.load427.i, i64 %.663.i.i
  %.692.i.i = getelementptr float, ptr %18, i64 %.678.i.i
  store float %.661.i.i, ptr %.692.i.i, align 4, !noalias !89
  %exitcond282.not.i.i = icmp eq i64 %.603.i.i, %.506.i.i
  br i1 %exitcond282.not.i.i, label %B1084.endif.us.i, label %B334.i.i

B190.lr.ph.i.i:                                   ; preds = %B1084.us.i
  %.109.i.i = add nsw i64 %.496.fca.0.load.i, -1
  %.70.fca.0.load.i.i = load i64, ptr %.56.i.i, align 8, !noalias !89
  %.93.i.i = add nsw i64 %.70.fca.0.load.i.i, 1
  %.13.i.i.i = call i64 @llvm.smin.i64(i64 %.109.i.i, i64 %.93.i.i)
  %.302.i.i = icmp slt i64 %.70.fca.0.load.i.i, 0
  %.303.i.i = select i1 %.302.i.i, i64 %.496.fca.0.load.i, i64 0
  %.304.i.i = add i64 %.303.i.i, %.70.fca.0.load.i.i
  %.324.i.i = mul i64 %.304.i.i, %.496.fca.1.load.i
  %19 = getelementptr float, ptr %.495.i, i64 %.324.i.i
  %.357.i.i = icmp slt i64 %.13.i.i.i, 0
  %.358.i.i = select i1 %.357.i.i, i64 %.496.fca.0.load.i, i64 0
  %.359.i.i = add i64 %.358.i.i, %.13.i.i.i
  %.379.i.i = mul i64 %.359.i.i, %.496.fca.1.load.i
  %20 = getelementptr float, ptr %.495.i, i64 %.379.i.i
  br label %B190.i.i

B270.endif.i.i:                                   ; preds = %B190.i.i, %B1084.us.i
  %.506.i.i = sub nsw i64 %.869.fca.5.0.load428.i, %.496.fca.1.load.i
  %.590277.not.i.i = icmp slt i64 %.506.i.i, 1
  br i1 %.590277.not.i.i, label %B1084.endif.us.i, label %B334.lr.ph.i.i

B334.lr.ph.i.i:                                   ; preds = %B270.endif.i.i
  %.630.i.i = sub nsw i64 %.496.fca.1.load.i, %.506.i.i
  br label %B334.i.i

B1084.endif.us.i:                                 ; preds = %B334.i.i, %B270.endif.i.i
  %.fca.1.gep.i148.i = getelementptr inbounds nuw i8, ptr %.56.i147.i, i64 8
  store i64 0, ptr %.56.i147.i, align 8, !noalias !95
  store float 0.000000e+00, ptr %.fca.1.gep.i148.i, align 8, !noalias !95
  %.7.i.i149.i = uitofp nneg i64 %.147322082406.us.i to double
  %.8.i.i150.i = fadd contract double %.7.i.i149.i, 5.000000e-01
  %.9.i.i151.i = sitofp i64 %.633.fca.0.load.i to double
  %.10.i.i152.i = fmul contract double %.8.i.i150.i, %.9.i.i151.i
  %.11.i.i153.i = sitofp i64 %.110.fca.5.0.load to double
  %.15.i.i154.i = fdiv contract double %.10.i.i152.i, %.11.i.i153.i
  %.16.i.i155.i = fadd contract double %.15.i.i154.i, -5.000000e-01
  %.12.i.i.i156.i = fcmp contract olt double %.16.i.i155.i, 0.000000e+00
  %.13.i.i.i157.i = select i1 %.12.i.i.i156.i, double 0.000000e+00, double %.16.i.i155.i
  %.48.i.i158.i = fadd contract double %.9.i.i151.i, -1.000000e+00
  %.12.i1.i.i159.i = fcmp contract olt double %.48.i.i158.i, %.13.i.i.i157.i
  %.13.i2.i.i160.i = select i1 %.12.i1.i.i159.i, double %.48.i.i158.i, double %.13.i.i.i157.i
  %.5.i.i.i161.i = fptosi double %.13.i2.i.i160.i to i64
  %.101.i.i162.i = sitofp i64 %.5.i.i.i161.i to double
  %.102.i.i163.i = fsub contract double %.13.i2.i.i160.i, %.101.i.i162.i
  %.103.i.i164.i = fptrunc double %.102.i.i163.i to float
  %.104.i.i165.i = insertvalue { i64, float } undef, i64 %.5.i.i.i161.i, 0
  %.105.i.i166.i = insertvalue { i64, float } %.104.i.i165.i, float %.103.i.i164.i, 1
  store { i64, float } %.105.i.i166.i, ptr %.56.i147.i, align 8, !alias.scope !98, !noalias !95
  %.70.fca.1.load.i168.i = load float, ptr %.fca.1.gep.i148.i, align 8, !noalias !95
  %.239271.not.i172.i = icmp slt i64 %.633.fca.1.load.i, 1
  br i1 %.239271.not.i172.i, label %B270.endif.i193.i, label %B190.lr.ph.i173.i

B190.i182.i:                                      ; preds = %B190.lr.ph.i173.i, %B190.i182.i
  %.245270272.i183.i = phi i64 [ 0, %B190.lr.ph.i173.i ], [ %.252.i184.i, %B190.i182.i ]
  %.252.i184.i = add nuw nsw i64 %.245270272.i183.i, 1
  %.328.i185.i = getelementptr float, ptr %24, i64 %.245270272.i183.i
  %.329.i186.i = load float, ptr %.328.i185.i, align 4, !noalias !95
  %.383.i187.i = getelementptr float, ptr %25, i64 %.245270272.i183.i
  %.384.i188.i = load float, ptr %.383.i187.i, align 4, !noalias !95
  %.442.i189.i = fsub contract float %.384.i188.i, %.329.i186.i
  %.444.i190.i = fmul contract float %.70.fca.1.load.i168.i, %.442.i189.i
  %.445.i191.i = fadd contract float %.329.i186.i, %.444.i190.i
  %21 = getelementptr float, ptr %.906.fca.4.load433.i, i64 %.245270272.i183.i
  store float %.445.i191.i, ptr %21, align 4, !noalias !95
  %exitcond.not.i192.i = icmp eq i64 %.252.i184.i, %.633.fca.1.load.i
  br i1 %exitcond.not.i192.i, label %B270.endif.i193.i, label %B190.i182.i

B334.i198.i:                                      ; preds = %B334.lr.ph.i196.i, %B334.i198.i
  %.596276278.i199.i = phi i64 [ 0, %B334.lr.ph.i196.i ], [ %.603.i200.i, %B334.i198.i ]
  %.603.i200.i = add nuw nsw i64 %.596276278.i199.i, 1
  %.631.i201.i = add nsw i64 %.596276278.i199.i, %.630.i197.i
  %.645.i202.i = icmp slt i64 %.631.i201.i, 0
  %.646.i203.i = select i1 %.645.i202.i, i64 %.906.fca.5.0.load.i, i64 0
  %22 = getelementptr float, ptr %.906.fca.4.load433.i, i64 %.631.i201.i
  %.660.i204.i = getelementptr float, ptr %22, i64 %.646.i203.i
  %.661.i205.i = load float, ptr %.660.i204.i, align 4, !noalias !95
  %.663.i206.i = add nsw i64 %.596276278.i199.i, %.633.fca.1.load.i
  %.677.i207.i = icmp slt i64 %.663.i206.i, 0
  %.678.i208.i = select i1 %.677.i207.i, i64 %.906.fca.5.0.load.i, i64 0
  %23 = getelementptr float, ptr %.906.fca.4.load433.i, i64 %.663.i206.i
  %.692.i209.i = getelementptr float, ptr %23, i64 %.678.i208.i
  store float %.661.i205.i, ptr %.692.i209.i, align 4, !noalias !95
  %exitcond282.not.i210.i = icmp eq i64 %.603.i200.i, %.506.i194.i
  br i1 %exitcond282.not.i210.i, label %B1084.endif.endif.us.i, label %B334.i198.i

B190.lr.ph.i173.i:                                ; preds = %B1084.endif.us.i
  %.109.i170.i = add nsw i64 %.633.fca.0.load.i, -1
  %.70.fca.0.load.i167.i = load i64, ptr %.56.i147.i, align 8, !noalias !95
  %.93.i169.i = add nsw i64 %.70.fca.0.load.i167.i, 1
  %.13.i.i171.i = call i64 @llvm.smin.i64(i64 %.109.i170.i, i64 %.93.i169.i)
  %.302.i174.i = icmp slt i64 %.70.fca.0.load.i167.i, 0
  %.303.i175.i = select i1 %.302.i174.i, i64 %.633.fca.0.load.i, i64 0
  %.304.i176.i = add i64 %.303.i175.i, %.70.fca.0.load.i167.i
  %.324.i177.i = mul i64 %.304.i176.i, %.633.fca.1.load.i
  %24 = getelementptr float, ptr %.632.i, i64 %.324.i177.i
  %.357.i178.i = icmp slt i64 %.13.i.i171.i, 0
  %.358.i179.i = select i1 %.357.i178.i, i64 %.633.fca.0.load.i, i64 0
  %.359.i180.i = add i64 %.358.i179.i, %.13.i.i171.i
  %.379.i181.i = mul i64 %.359.i180.i, %.633.fca.1.load.i
  %25 = getelementptr float, ptr %.632.i, i64 %.379.i181.i
  br label %B190.i182.i

B270.endif.i193.i:                                ; preds = %B190.i182.i, %B1084.endif.us.i
  %.506.i194.i = sub nsw i64 %.906.fca.5.0.load.i, %.633.fca.1.load.i
  %.590277.not.i195.i = icmp slt i64 %.506.i194.i, 1
  br i1 %.590277.not.i195.i, label %B1084.endif.endif.us.i, label %B334.lr.ph.i196.i

B334.lr.ph.i196.i:                                ; preds = %B270.endif.i193.i
  %.630.i197.i = sub nsw i64 %.633.fca.1.load.i, %.506.i194.i
  br label %B334.i198.i

B1084.endif.endif.us.i:                           ; preds = %B334.i198.i, %B270.endif.i193.i
  %.fca.1.gep.i214.i = getelementptr inbounds nuw i8, ptr %.56.i213.i, i64 8
  store i64 0, ptr %.56.i213.i, align 8, !noalias !101
  store float 0.000000e+00, ptr %.fca.1.gep.i214.i, align 8, !noalias !101
  %.7.i.i215.i = uitofp nneg i64 %.147322082406.us.i to double
  %.8.i.i216.i = fadd contract double %.7.i.i215.i, 5.000000e-01
  %.9.i.i217.i = sitofp i64 %.770.fca.0.load.i to double
  %.10.i.i218.i = fmul contract double %.8.i.i216.i, %.9.i.i217.i
  %.11.i.i219.i = sitofp i64 %.110.fca.5.0.load to double
  %.15.i.i220.i = fdiv contract double %.10.i.i218.i, %.11.i.i219.i
  %.16.i.i221.i = fadd contract double %.15.i.i220.i, -5.000000e-01
  %.12.i.i.i222.i = fcmp contract olt double %.16.i.i221.i, 0.000000e+00
  %.13.i.i.i223.i = select i1 %.12.i.i.i222.i, double 0.000000e+00, double %.16.i.i221.i
  %.48.i.i224.i = fadd contract double %.9.i.i217.i, -1.000000e+00
  %.12.i1.i.i225.i = fcmp contract olt double %.48.i.i224.i, %.13.i.i.i223.i
  %.13.i2.i.i226.i = select i1 %.12.i1.i.i225.i, double %.48.i.i224.i, double %.13.i.i.i223.i
  %.5.i.i.i227.i = fptosi double %.13.i2.i.i226.i to i64
  %.101.i.i228.i = sitofp i64 %.5.i.i.i227.i to double
  %.102.i.i229.i = fsub contract double %.13.i2.i.i226.i, %.101.i.i228.i
  %.103.i.i230.i = fptrunc double %.102.i.i229.i to float
  %.104.i.i231.i = insertvalue { i64, float } undef, i64 %.5.i.i.i227.i, 0
  %.105.i.i232.i = insertvalue { i64, float } %.104.i.i231.i, float %.103.i.i230.i, 1
  store { i64, float } %.105.i.i232.i, ptr %.56.i213.i, align 8, !alias.scope !104, !noalias !101
  %.70.fca.1.load.i234.i = load float, ptr %.fca.1.gep.i214.i, align 8, !noalias !101
  %.239271.not.i238.i = icmp slt i64 %.770.fca.1.load.i, 1
  br i1 %.239271.not.i238.i, label %B270.endif.i259.i, label %B190.lr.ph.i239.i

B190.i248.i:                                      ; preds = %B190.lr.ph.i239.i, %B190.i248.i
  %.245270272.i249.i = phi i64 [ 0, %B190.lr.ph.i239.i ], [ %.252.i250.i, %B190.i248.i ]
  %.252.i250.i = add nuw nsw i64 %.245270272.i249.i, 1
  %.328.i251.i = getelementptr float, ptr %29, i64 %.245270272.i249.i
  %.329.i252.i = load float, ptr %.328.i251.i, align 4, !noalias !101
  %.383.i253.i = getelementptr float, ptr %30, i64 %.245270272.i249.i
  %.384.i254.i = load float, ptr %.383.i253.i, align 4, !noalias !101
  %.442.i255.i = fsub contract float %.384.i254.i, %.329.i252.i
  %.444.i256.i = fmul contract float %.70.fca.1.load.i234.i, %.442.i255.i
  %.445.i257.i = fadd contract float %.329.i252.i, %.444.i256.i
  %26 = getelementptr float, ptr %.961.fca.4.load444.i, i64 %.245270272.i249.i
  store float %.445.i257.i, ptr %26, align 4, !noalias !101
  %exitcond.not.i258.i = icmp eq i64 %.252.i250.i, %.770.fca.1.load.i
  br i1 %exitcond.not.i258.i, label %B270.endif.i259.i, label %B190.i248.i

B334.i264.i:                                      ; preds = %B334.lr.ph.i262.i, %B334.i264.i
  %.596276278.i265.i = phi i64 [ 0, %B334.lr.ph.i262.i ], [ %.603.i266.i, %B334.i264.i ]
  %.603.i266.i = add nuw nsw i64 %.596276278.i265.i, 1
  %.631.i267.i = add nsw i64 %.596276278.i265.i, %.630.i263.i
  %.645.i268.i = icmp slt i64 %.631.i267.i, 0
  %.646.i269.i = select i1 %.645.i268.i, i64 %.961.fca.5.0.load.i, i64 0
  %27 = getelementptr float, ptr %.961.fca.4.load444.i, i64 %.631.i267.i
  %.660.i270.i = getelementptr float, ptr %27, i64 %.646.i269.i
  %.661.i271.i = load float, ptr %.660.i270.i, align 4, !noalias !101
  %.663.i272.i = add nsw i64 %.596276278.i265.i, %.770.fca.1.load.i
  %.677.i273.i = icmp slt i64 %.663.i272.i, 0
  %.678.i274.i = select i1 %.677.i273.i, i64 %.961.fca.5.0.load.i, i64 0
  %28 = getelementptr float, ptr %.961.fca.4.load444.i, i64 %.663.i272.i
  %.692.i275.i = getelementptr float, ptr %28, i64 %.678.i274.i
  store float %.661.i271.i, ptr %.692.i275.i, align 4, !noalias !101
  %exitcond282.not.i276.i = icmp eq i64 %.603.i266.i, %.506.i260.i
  br i1 %exitcond282.not.i276.i, label %B1196.us.i, label %B334.i264.i

B190.lr.ph.i239.i:                                ; preds = %B1084.endif.endif.us.i
  %.109.i236.i = add nsw i64 %.770.fca.0.load.i, -1
  %.70.fca.0.load.i233.i = load i64, ptr %.56.i213.i, align 8, !noalias !101
  %.93.i235.i = add nsw i64 %.70.fca.0.load.i233.i, 1
  %.13.i.i237.i = call i64 @llvm.smin.i64(i64 %.109.i236.i, i64 %.93.i235.i)
  %.302.i240.i = icmp slt i64 %.70.fca.0.load.i233.i, 0
  %.303.i241.i = select i1 %.302.i240.i, i64 %.770.fca.0.load.i, i64 0
  %.304.i242.i = add i64 %.303.i241.i, %.70.fca.0.load.i233.i
  %.324.i243.i = mul i64 %.304.i242.i, %.770.fca.1.load.i
  %29 = getelementptr float, ptr %.769.i, i64 %.324.i243.i
  %.357.i244.i = icmp slt i64 %.13.i.i237.i, 0
  %.358.i245.i = select i1 %.357.i244.i, i64 %.770.fca.0.load.i, i64 0
  %.359.i246.i = add i64 %.358.i245.i, %.13.i.i237.i
  %.379.i247.i = mul i64 %.359.i246.i, %.770.fca.1.load.i
  %30 = getelementptr float, ptr %.769.i, i64 %.379.i247.i
  br label %B190.i248.i

B270.endif.i259.i:                                ; preds = %B190.i248.i, %B1084.endif.endif.us.i
  %.506.i260.i = sub nsw i64 %.961.fca.5.0.load.i, %.770.fca.1.load.i
  %.590277.not.i261.i = icmp slt i64 %.506.i260.i, 1
  br i1 %.590277.not.i261.i, label %B1196.us.i, label %B334.lr.ph.i262.i

B334.lr.ph.i262.i:                                ; preds = %B270.endif.i259.i
  %.630.i263.i = sub nsw i64 %.770.fca.1.load.i, %.506.i260.i
  br label %B334.i264.i

B1196.us.i:                                       ; preds = %B334.i264.i, %B270.endif.i259.i, %B1056.us.i
  br i1 %.407, label %B1200.else.us.i, label %B1400.us.i

B1200.else.us.i:                                  ; preds = %B1196.us.i
  %.2089.us.i = select i1 %.1719.us.i, i64 %.290.fca.5.0.load404.i, i64 0
  %31 = getelementptr i64, ptr %.290.fca.4.load403.i, i64 %.159819972179.us.i
  %.2103.us.i = getelementptr i64, ptr %31, i64 %.2089.us.i
  %.2104.us.i = load i64, ptr %.2103.us.i, align 8, !noalias !6
  %.2105.us.i = mul i64 %.2104.us.i, 3
  %.2121.inv.us.i = icmp sgt i64 %.13.i.i, 0
  %.2122.us.i = select i1 %.2121.inv.us.i, i64 0, i64 %.290.fca.5.0.load404.i
  %32 = getelementptr i64, ptr %.290.fca.4.load403.i, i64 %.13.i.i
  %33 = getelementptr i8, ptr %32, i64 -8
  %.2136.us.i = getelementptr i64, ptr %33, i64 %.2122.us.i
  %.2137.us.i = load i64, ptr %.2136.us.i, align 8, !noalias !6
  %.2138.us.i = mul i64 %.2137.us.i, 3
  %.2139.us.i = add i64 %.2138.us.i, 6
  %.2176.us.i = icmp slt i64 %.2105.us.i, 0
  %.2177.us.i = select i1 %.2176.us.i, i64 %.961.fca.5.0.load.i, i64 0
  %.2178.us.i = add i64 %.2177.us.i, %.2105.us.i
  %.2181.us.i = icmp slt i64 %.2178.us.i, 0
  br i1 %.2181.us.i, label %B1200.else.if.us.i, label %B1200.else.endif.us.i, !prof !13

B1200.else.if.us.i:                               ; preds = %B1200.else.us.i
  br label %B1200.else.endif.us.i

B1200.else.endif.us.i:                            ; preds = %B1200.else.if.us.i, %B1200.else.us.i
  %.2166.sroa.0.1.us.i = phi i64 [ 0, %B1200.else.if.us.i ], [ %.2178.us.i, %B1200.else.us.i ]
  %.2186.not.us.i = icmp slt i64 %.2178.us.i, %.961.fca.5.0.load.i
  br i1 %.2186.not.us.i, label %B1200.else.endif.endif.us.i, label %B1200.else.endif.if.us.i, !prof !84

B1200.else.endif.if.us.i:                         ; preds = %B1200.else.endif.us.i
  br label %B1200.else.endif.endif.us.i

B1200.else.endif.endif.us.i:                      ; preds = %B1200.else.endif.if.us.i, %B1200.else.endif.us.i
  %.2166.sroa.0.3.us.i = phi i64 [ %.961.fca.5.0.load.i, %B1200.else.endif.if.us.i ], [ %.2166.sroa.0.1.us.i, %B1200.else.endif.us.i ]
  %.2193.us.i = icmp slt i64 %.2139.us.i, 0
  %.2194.us.i = select i1 %.2193.us.i, i64 %.961.fca.5.0.load.i, i64 0
  %.2195.us.i = add i64 %.2194.us.i, %.2139.us.i
  %.2198.us.i = icmp slt i64 %.2195.us.i, 0
  br i1 %.2198.us.i, label %B1200.else.endif.endif.if.us.i, label %B1200.else.endif.endif.endif.us.i, !prof !13

B1200.else.endif.endif.if.us.i:                   ; preds = %B1200.else.endif.endif.us.i
  br label %B1200.else.endif.endif.endif.us.i

B1200.else.endif.endif.endif.us.i:                ; preds = %B1200.else.endif.endif.if.us.i, %B1200.else.endif.endif.us.i
  %.2166.sroa.13.1.us.i = phi i64 [ 0, %B1200.else.endif.endif.if.us.i ], [ %.2195.us.i, %B1200.else.endif.endif.us.i ]
  %.2203.not.us.i = icmp slt i64 %.2195.us.i, %.961.fca.5.0.load.i
  br i1 %.2203.not.us.i, label %B1200.endif.us.i, label %B1200.else.endif.endif.endif.if.us.i, !prof !84

B1200.else.endif.endif.endif.if.us.i:             ; preds = %B1200.else.endif.endif.endif.us.i
  br label %B1200.endif.us.i

B1200.endif.us.i:                                 ; preds = %B1200.else.endif.endif.endif.if.us.i, %B1200.else.endif.endif.endif.us.i
  %.2166.sroa.13.0.us.i = phi i64 [ %.2166.sroa.13.1.us.i, %B1200.else.endif.endif.endif.us.i ], [ %.961.fca.5.0.load.i, %B1200.else.endif.endif.endif.if.us.i ]
  %.2254.us.i = sub i64 %.2166.sroa.13.0.us.i, %.2166.sroa.0.3.us.i
  %.2279.us.i = getelementptr float, ptr %.961.fca.4.load444.i, i64 %.2166.sroa.0.3.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !107)
  %.11473.not.i.i = icmp slt i64 %.2254.us.i, 1
  br i1 %.11473.not.i.i, label %B1400.us.i, label %B98.preheader.i.i

B98.preheader.i.i:                                ; preds = %B1200.endif.us.i
  br label %B96.backedge.i.i

B96.backedge.i.i:                                 ; preds = %B96.backedge.i.i, %B98.preheader.i.i
  %brightest.2.076.i.i = phi float [ %.13.i.i278.i, %B96.backedge.i.i ], [ 0.000000e+00, %B98.preheader.i.i ]
  %.1207274.i.i = phi i64 [ %.127.i.i, %B96.backedge.i.i ], [ 0, %B98.preheader.i.i ]
  %34 = getelementptr float, ptr %.2279.us.i, i64 %.1207274.i.i
  %.181.i.i = load float, ptr %34, align 4, !noalias !110
  %.12.i.i.i = fcmp contract ogt float %.181.i.i, %brightest.2.076.i.i
  %.13.i.i278.i = select i1 %.12.i.i.i, float %.181.i.i, float %brightest.2.076.i.i
  %.127.i.i = add nuw nsw i64 %.1207274.i.i, 1
  %exitcond.not.i279.i = icmp eq i64 %.2254.us.i, %.127.i.i
  br i1 %exitcond.not.i279.i, label %B146.loopexit.i.i, label %B96.backedge.i.i

B146.loopexit.i.i:                                ; preds = %B96.backedge.i.i
  %35 = fcmp contract ogt float %.13.i.i278.i, 0x3F60101020000000
  br label %B1400.us.i

B1400.us.i:                                       ; preds = %B1200.endif.us.i, %B146.loopexit.i.i, %B1196.us.i, %B1076.us.i
  %has_lines.4.31820.us.i = phi i1 [ false, %B1076.us.i ], [ true, %B1196.us.i ], [ true, %B146.loopexit.i.i ], [ true, %B1200.endif.us.i ]
  %"$phi1400.2.2.3.us.i" = phi i1 [ false, %B1076.us.i ], [ false, %B1196.us.i ], [ false, %B1200.endif.us.i ], [ %35, %B146.loopexit.i.i ]
  %brmerge1858.us.i = or i1 %15, %"$phi1400.2.2.3.us.i"
  %brmerge1859.us.i = select i1 %brmerge1858.us.i, i1 true, i1 %.406
  br i1 %brmerge1859.us.i, label %B1522.endif.us.i, label %B1422.else.us.i

B1422.else.us.i:                                  ; preds = %B1400.us.i
  %.2380.us.i = mul nsw i64 %.159819972179.us.i, 3
  %.2382.us.i = mul nsw i64 %.13.i.i, 3
  %.2433.us.i = select i1 %.1719.us.i, i64 %.1082.fca.1.load.i, i64 0
  %.2434.us.i = add i64 %.2433.us.i, %.2380.us.i
  %.2437.us.i = icmp slt i64 %.2434.us.i, 0
  br i1 %.2437.us.i, label %B1422.else.if.us.i, label %B1422.else.endif.us.i, !prof !13

B1422.else.if.us.i:                               ; preds = %B1422.else.us.i
  br label %B1422.else.endif.us.i

B1422.else.endif.us.i:                            ; preds = %B1422.else.if.us.i, %B1422.else.us.i
  %.2422.sroa.0.1.us.i = phi i64 [ 0, %B1422.else.if.us.i ], [ %.2434.us.i, %B1422.else.us.i ]
  %.2442.not.us.i = icmp slt i64 %.2434.us.i, %.1082.fca.1.load.i
  br i1 %.2442.not.us.i, label %B1422.else.endif.endif.us.i, label %B1422.else.endif.if.us.i, !prof !84

B1422.else.endif.if.us.i:                         ; preds = %B1422.else.endif.us.i
  br label %B1422.else.endif.endif.us.i

B1422.else.endif.endif.us.i:                      ; preds = %B1422.else.endif.if.us.i, %B1422.else.endif.us.i
  %.2422.sroa.0.3.us.i = phi i64 [ %.1082.fca.1.load.i, %B1422.else.endif.if.us.i ], [ %.2422.sroa.0.1.us.i, %B1422.else.endif.us.i ]
  %.2450.us.i = select i1 %.1736.us.i, i64 %.1082.fca.1.load.i, i64 0
  %.2451.us.i = add i64 %.2450.us.i, %.2382.us.i
  %.2454.us.i = icmp slt i64 %.2451.us.i, 0
  br i1 %.2454.us.i, label %B1422.else.endif.endif.if.us.i, label %B1422.else.endif.endif.endif.us.i, !prof !13

B1422.else.endif.endif.if.us.i:                   ; preds = %B1422.else.endif.endif.us.i
  br label %B1422.else.endif.endif.endif.us.i

B1422.else.endif.endif.endif.us.i:                ; preds = %B1422.else.endif.endif.if.us.i, %B1422.else.endif.endif.us.i
  %.2422.sroa.13.1.us.i = phi i64 [ 0, %B1422.else.endif.endif.if.us.i ], [ %.2451.us.i, %B1422.else.endif.endif.us.i ]
  %.2459.not.us.i = icmp slt i64 %.2451.us.i, %.1082.fca.1.load.i
  br i1 %.2459.not.us.i, label %B1422.endif.else.us.i, label %B1422.else.endif.endif.endif.if.us.i, !prof !84

B1422.else.endif.endif.endif.if.us.i:             ; preds = %B1422.else.endif.endif.endif.us.i
  br label %B1422.endif.else.us.i

B1422.endif.else.us.i:                            ; preds = %B1422.else.endif.endif.endif.if.us.i, %B1422.else.endif.endif.endif.us.i
  %.2422.sroa.13.0.us.i = phi i64 [ %.2422.sroa.13.1.us.i, %B1422.else.endif.endif.endif.us.i ], [ %.1082.fca.1.load.i, %B1422.else.endif.endif.endif.if.us.i ]
  %.2510.us.i = sub i64 %.2422.sroa.13.0.us.i, %.2422.sroa.0.3.us.i
  %.2543.us.i = getelementptr i8, ptr %9, i64 %.2422.sroa.0.3.us.i
  %.2633.us.i = select i1 %.1719.us.i, i64 %.1215.fca.1.load.i, i64 0
  %.2634.us.i = add i64 %.2633.us.i, %.2380.us.i
  %.2637.us.i = icmp slt i64 %.2634.us.i, 0
  br i1 %.2637.us.i, label %B1422.endif.else.if.us.i, label %B1422.endif.else.endif.us.i, !prof !13

B1422.endif.else.if.us.i:                         ; preds = %B1422.endif.else.us.i
  br label %B1422.endif.else.endif.us.i

B1422.endif.else.endif.us.i:                      ; preds = %B1422.endif.else.if.us.i, %B1422.endif.else.us.i
  %.2622.sroa.0.1.us.i = phi i64 [ 0, %B1422.endif.else.if.us.i ], [ %.2634.us.i, %B1422.endif.else.us.i ]
  %.2642.not.us.i = icmp slt i64 %.2634.us.i, %.1215.fca.1.load.i
  br i1 %.2642.not.us.i, label %B1422.endif.else.endif.endif.us.i, label %B1422.endif.else.endif.if.us.i, !prof !84

B1422.endif.else.endif.if.us.i:                   ; preds = %B1422.endif.else.endif.us.i
  br label %B1422.endif.else.endif.endif.us.i

B1422.endif.else.endif.endif.us.i:                ; preds = %B1422.endif.else.endif.if.us.i, %B1422.endif.else.endif.us.i
  %.2622.sroa.0.3.us.i = phi i64 [ %.1215.fca.1.load.i, %B1422.endif.else.endif.if.us.i ], [ %.2622.sroa.0.1.us.i, %B1422.endif.else.endif.us.i ]
  %.2743.us.i = getelementptr i8, ptr %10, i64 %.2622.sroa.0.3.us.i
  %.12491.not.i.i = icmp slt i64 %.2510.us.i, 1
  br i1 %.12491.not.i.i, label %B2491.us.i, label %B58.preheader.i280.i

B58.preheader.i280.i:                             ; preds = %B1422.endif.else.endif.endif.us.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.preheader.i280.i
  %.1309092.i.i = phi i64 [ %.137.i.i, %B58.i.i ], [ 0, %B58.preheader.i280.i ]
  %.137.i.i = add nuw nsw i64 %.1309092.i.i, 1
  %36 = getelementptr i8, ptr %.2543.us.i, i64 %.1309092.i.i
  %.191.i.i = load i8, ptr %36, align 1, !noalias !111
  %37 = getelementptr i8, ptr %.2743.us.i, i64 %.1309092.i.i
  store i8 %.191.i.i, ptr %37, align 1, !noalias !111
  %exitcond.not.i281.i = icmp eq i64 %.2510.us.i, %.137.i.i
  br i1 %exitcond.not.i281.i, label %B2491.us.i, label %B58.i.i

B1522.endif.us.i:                                 ; preds = %B1400.us.i
  %.2855.us.i = sub i64 %.13.i.i, %.159819972179.us.i
  %.28991941.us.not.i = icmp slt i64 %.2855.us.i, 1
  br i1 %.28991941.us.not.i, label %B2178.us.i, label %B1562.lr.ph.us.i

B2178.us.i:                                       ; preds = %B2492.us.i, %B1522.endif.us.i
  %count.2.3.lcssa.us.i = phi i64 [ 0, %B1522.endif.us.i ], [ %count.3.4.us.i, %B2492.us.i ]
  br i1 %spec.select.us.i, label %B2182.us.i, label %B2212.us.i

B2182.us.i:                                       ; preds = %B2178.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !114)
  store double 0.000000e+00, ptr %.944.i.i, align 8, !noalias !117
  store ptr null, ptr %excinfo.8.i.i, align 8, !noalias !117
  call void @NRT_incref(ptr %.1302.fca.0.load449.i), !noalias !117
  %.idx.i354.i = mul i64 %.1302.fca.5.1.load451.i, 60
  %38 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx.i354.i
  %.idx362.i.i = mul i64 %.1302.fca.5.1.load451.i, 24
  %39 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx362.i.i
  %.idx363.i.i = mul i64 %.1302.fca.5.1.load451.i, 28
  %40 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx363.i.i
  %.idx364.i.i = shl i64 %.1302.fca.5.1.load451.i, 5
  %41 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx364.i.i
  %.idx365.i.i = mul i64 %.1302.fca.5.1.load451.i, 36
  %42 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx365.i.i
  %.idx366.i.i = mul i64 %.1302.fca.5.1.load451.i, 40
  %43 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx366.i.i
  %.idx367.i.i = mul i64 %.1302.fca.5.1.load451.i, 44
  %44 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx367.i.i
  %45 = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %.1302.fca.5.1.load451.i
  %.idx368.i.i = shl i64 %.1302.fca.5.1.load451.i, 3
  %46 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx368.i.i
  %.idx369.i.i = mul i64 %.1302.fca.5.1.load451.i, 12
  %47 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx369.i.i
  %.idx370.i.i = shl i64 %.1302.fca.5.1.load451.i, 4
  %48 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx370.i.i
  %.idx371.i.i = mul i64 %.1302.fca.5.1.load451.i, 20
  %49 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx371.i.i
  br label %B168.endif.endif.endif.endif.endif.endif.endif.i.i

B168.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %B168.endif.endif.endif.en...endif.1.i.i, %B2182.us.i
  %.117450.i.i = phi i64 [ 64, %B2182.us.i ], [ %.127.i355.i, %B168.endif.endif.endif.en...endif.1.i.i ]
  %.124427449.i.i = phi i64 [ 0, %B2182.us.i ], [ %.131.i.i, %B168.endif.endif.endif.en...endif.1.i.i ]
  %.185.i356.i = icmp slt i64 %.124427449.i.i, 0
  %.186.i.i = select i1 %.185.i356.i, i64 %.1302.fca.5.1.load451.i, i64 0
  %.187.i357.i = add i64 %.186.i.i, %.124427449.i.i
  %.208.i.i = getelementptr float, ptr %38, i64 %.187.i357.i
  %.209.i.i = load float, ptr %.208.i.i, align 4, !noalias !117
  %.262.i.i = getelementptr float, ptr %39, i64 %.187.i357.i
  %.263.i.i = load float, ptr %.262.i.i, align 4, !noalias !117
  %.315.i.i = getelementptr float, ptr %40, i64 %.187.i357.i
  %.316.i.i = load float, ptr %.315.i.i, align 4, !noalias !117
  %.370.i.i = getelementptr float, ptr %41, i64 %.187.i357.i
  %.371.i.i = load float, ptr %.370.i.i, align 4, !noalias !117
  %.426.i.i = getelementptr float, ptr %42, i64 %.187.i357.i
  %.427.i.i = load float, ptr %.426.i.i, align 4, !noalias !117
  %.479.i.i = getelementptr float, ptr %43, i64 %.187.i357.i
  %.480.i.i = load float, ptr %.479.i.i, align 4, !noalias !117
  %.534.i.i = getelementptr float, ptr %44, i64 %.187.i357.i
  %.535.i.i = load float, ptr %.534.i.i, align 4, !noalias !117
  %.593.i.i = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %.187.i357.i
  %.594.i.i = load float, ptr %.593.i.i, align 4, !noalias !117
  %.647.i.i = getelementptr float, ptr %45, i64 %.187.i357.i
  %.648.i.i = load float, ptr %.647.i.i, align 4, !noalias !117
  %.703.i.i = getelementptr float, ptr %46, i64 %.187.i357.i
  %.704.i.i = load float, ptr %.703.i.i, align 4, !noalias !117
  store double 0.000000e+00, ptr %.944.i.i, align 8, !noalias !117
  %.948.i.i = call i32 @name73(ptr nonnull %.944.i.i, ptr nonnull %excinfo.8.i.i, double 8.400000e+01, i64 4), !noalias !117
  switch i32 %.948.i.i, label %B2182.if.if.i [
    i32 -2, label %B168.endif.endif.endif.en...endif.1.i.i
    i32 0, label %B168.endif.endif.endif.en...endif.1.i.i
  ], !prof !0

B168.endif.endif.endif.en...endif.1.i.i:          ; preds = %B168.endif.endif.endif.endif.endif.endif.endif.i.i, %B168.endif.endif.endif.endif.endif.endif.endif.i.i
  %.538.i.i = fsub contract float %.427.i.i, %.263.i.i
  %.595.i.i = fsub contract float %.594.i.i, %.263.i.i
  %.899.i.i = fmul contract float %.538.i.i, %.595.i.i
  %.539.i.i = fsub contract float %.480.i.i, %.316.i.i
  %.651.i.i = fsub contract float %.648.i.i, %.316.i.i
  %.900.i.i = fmul contract float %.539.i.i, %.651.i.i
  %.901.i.i = fadd contract float %.899.i.i, %.900.i.i
  %.540.i.i = fsub contract float %.535.i.i, %.371.i.i
  %.707.i.i = fsub contract float %.704.i.i, %.371.i.i
  %.902.i.i = fmul contract float %.540.i.i, %.707.i.i
  %.903.i.i = fadd contract float %.901.i.i, %.902.i.i
  %.894.i.i = fmul contract float %.538.i.i, %.538.i.i
  %.895.i.i = fmul contract float %.539.i.i, %.539.i.i
  %.896.i.i = fadd contract float %.894.i.i, %.895.i.i
  %.897.i.i = fmul contract float %.540.i.i, %.540.i.i
  %.898.i.i = fadd contract float %.896.i.i, %.897.i.i
  %.905.i.i = fadd contract float %.898.i.i, 1.000000e+00
  %.907.i.i = fmul contract float %.209.i.i, 0x3FE99999A0000000
  %.12.i5.i.i = fcmp contract olt float %.907.i.i, 0x3F50624DE0000000
  %.13.i6.i.i = select i1 %.12.i5.i.i, float 0x3F50624DE0000000, float %.907.i.i
  %.937.i.i = fmul contract float %.905.i.i, %.13.i6.i.i
  %.941.i.i = fdiv contract float %.903.i.i, %.937.i.i
  %.832.i.i = fmul contract float %.209.i.i, %.540.i.i
  %.833.i.i = fsub contract float %.707.i.i, %.832.i.i
  %.834.i.i = fmul contract float %.209.i.i, %.833.i.i
  %.835.i.i = fadd contract float %.535.i.i, %.834.i.i
  %.12.i3.i.i = fcmp contract ogt float %.835.i.i, 0.000000e+00
  %.13.i4.i.i = select i1 %.12.i3.i.i, float %.835.i.i, float 0.000000e+00
  %.12.i13.i.i = fcmp contract olt float %.13.i4.i.i, 2.550000e+02
  %.13.i14.i.i = select i1 %.12.i13.i.i, float %.13.i4.i.i, float 2.550000e+02
  %.770.i.i = fmul contract float %.209.i.i, %.539.i.i
  %.771.i.i = fsub contract float %.651.i.i, %.770.i.i
  %.772.i.i = fmul contract float %.209.i.i, %.771.i.i
  %.773.i.i = fadd contract float %.480.i.i, %.772.i.i
  %.12.i1.i.i = fcmp contract ogt float %.773.i.i, 0.000000e+00
  %.13.i2.i.i = select i1 %.12.i1.i.i, float %.773.i.i, float 0.000000e+00
  %.12.i11.i.i = fcmp contract olt float %.13.i2.i.i, 2.550000e+02
  %.13.i12.i.i = select i1 %.12.i11.i.i, float %.13.i2.i.i, float 2.550000e+02
  %.708.i.i = fmul contract float %.209.i.i, %.538.i.i
  %.709.i.i = fsub contract float %.595.i.i, %.708.i.i
  %.710.i.i = fmul contract float %.209.i.i, %.709.i.i
  %.711.i.i = fadd contract float %.427.i.i, %.710.i.i
  %.12.i.i358.i = fcmp contract ogt float %.711.i.i, 0.000000e+00
  %.13.i.i359.i = select i1 %.12.i.i358.i, float %.711.i.i, float 0.000000e+00
  %.12.i9.i.i = fcmp contract olt float %.13.i.i359.i, 2.550000e+02
  %.13.i10.i.i = select i1 %.12.i9.i.i, float %.13.i.i359.i, float 2.550000e+02
  %.131.i.i = add i64 %.124427449.i.i, 1
  %.127.i355.i = add nsw i64 %.117450.i.i, -1
  %.958.i.i = load double, ptr %.944.i.i, align 8, !noalias !117
  %.942.i.i = fmul contract float %.898.i.i, %.898.i.i
  %.968.i.i = fptrunc double %.958.i.i to float
  %.969.i.i = fadd contract float %.942.i.i, %.968.i.i
  %.973.i.i = fdiv contract float %.942.i.i, %.969.i.i
  %.976.i.i = fsub contract float 1.000000e+00, %.209.i.i
  %.977.i.i = fmul contract float %.976.i.i, 1.500000e+00
  %.12.i15.i.i = fcmp contract olt float %.977.i.i, 1.000000e+00
  %.13.i16.i.i = select i1 %.12.i15.i.i, float %.977.i.i, float 1.000000e+00
  %.12.i7.i.i = fcmp contract ogt float %.941.i.i, 0.000000e+00
  %.13.i8.i.i = select i1 %.12.i7.i.i, float %.941.i.i, float 0.000000e+00
  %.12.i17.i.i = fcmp contract olt float %.13.i8.i.i, 1.000000e+00
  %.13.i18.i.i = select i1 %.12.i17.i.i, float %.13.i8.i.i, float 1.000000e+00
  %.1066.i.i = fsub contract float 1.000000e+00, %.13.i18.i.i
  %.1067.i.i = fmul contract float %.13.i16.i.i, %.1066.i.i
  %.1068.i.i = fmul contract float %.973.i.i, %.1067.i.i
  %.1121.i.i = getelementptr float, ptr %47, i64 %.187.i357.i
  %.1122.i.i = load float, ptr %.1121.i.i, align 4, !noalias !117
  %.1123.i.i = fsub contract float %.13.i10.i.i, %.1122.i.i
  %.1124.i.i = fmul contract float %.1123.i.i, %.1068.i.i
  %.1125.i.i = fsub contract float %.13.i10.i.i, %.1124.i.i
  store float %.1125.i.i, ptr %.593.i.i, align 4, !noalias !117
  %.1231.i.i = getelementptr float, ptr %48, i64 %.187.i357.i
  %.1232.i.i = load float, ptr %.1231.i.i, align 4, !noalias !117
  %.1235.i.i = fsub contract float %.13.i12.i.i, %.1232.i.i
  %.1236.i.i = fmul contract float %.1068.i.i, %.1235.i.i
  %.1237.i.i = fsub contract float %.13.i12.i.i, %.1236.i.i
  store float %.1237.i.i, ptr %.647.i.i, align 4, !noalias !117
  %.1344.i.i = getelementptr float, ptr %49, i64 %.187.i357.i
  %.1345.i.i = load float, ptr %.1344.i.i, align 4, !noalias !117
  %.1348.i.i = fsub contract float %.13.i14.i.i, %.1345.i.i
  %.1349.i.i = fmul contract float %.1068.i.i, %.1348.i.i
  %.1350.i.i = fsub contract float %.13.i14.i.i, %.1349.i.i
  store float %.1350.i.i, ptr %.703.i.i, align 4, !noalias !117
  %.118.i.i = icmp samesign ugt i64 %.117450.i.i, 1
  br i1 %.118.i.i, label %B168.endif.endif.endif.endif.endif.endif.endif.i.i, label %_ZN8realtime5looks16harmonize_kernel14_decontaminateB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE.exit.i

_ZN8realtime5looks16harmonize_kernel14_decontaminateB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE.exit.i: ; preds = %B168.endif.endif.endif.en...endif.1.i.i
  call void @NRT_decref(ptr %.1302.fca.0.load449.i), !noalias !117
  br label %B2212.us.i

B2212.us.i:                                       ; preds = %_ZN8realtime5looks16harmonize_kernel14_decontaminateB3v31B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE.exit.i, %B2178.us.i
  br i1 %.406, label %B2216.us.i, label %B2250.us.i

B2216.us.i:                                       ; preds = %B2212.us.i
  %.126166.not.i.i = icmp slt i64 %count.2.3.lcssa.us.i, 1
  br i1 %.126166.not.i.i, label %B2250.us.i, label %B36.endif.endif.preheader.i.i

B36.endif.endif.preheader.i.i:                    ; preds = %B2216.us.i
  %gep156.2.idx.i.i = shl i64 %.1302.fca.5.1.load451.i, 3
  br label %B70.endif.2.i.i

B70.endif.2.i.i:                                  ; preds = %B70.endif.2.i.i, %B36.endif.endif.preheader.i.i
  %.132162167.i.i = phi i64 [ %.139.i.i, %B70.endif.2.i.i ], [ 0, %B36.endif.endif.preheader.i.i ]
  %.139.i.i = add nuw nsw i64 %.132162167.i.i, 1
  %invariant.gep.i361.i = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %.132162167.i.i
  %.337.i.i = load float, ptr %invariant.gep.i361.i, align 4, !noalias !119
  %.341.i.i = fadd contract float %.337.i.i, 5.000000e-01
  %.5.i.i.i = fptosi float %.341.i.i to i64
  %.390.i.i = icmp slt i64 %.5.i.i.i, 0
  %.391.i.i = select i1 %.390.i.i, i64 %.322.fca.5.0.load, i64 0
  %.392.i.i = add i64 %.391.i.i, %.5.i.i.i
  %.412.i.i = mul i64 %.392.i.i, %.322.fca.5.1.load
  %50 = getelementptr i8, ptr %.322.fca.4.load, i64 %.412.i.i
  %.417.i.i = load i8, ptr %50, align 1, !noalias !119
  %.473.i.i = uitofp i8 %.417.i.i to float
  store float %.473.i.i, ptr %invariant.gep.i361.i, align 4, !noalias !119
  %gep156.1.i.i = getelementptr float, ptr %invariant.gep.i361.i, i64 %.1302.fca.5.1.load451.i
  %.337.1.i.i = load float, ptr %gep156.1.i.i, align 4, !noalias !119
  %.341.1.i.i = fadd contract float %.337.1.i.i, 5.000000e-01
  %.5.i1.i.i = fptosi float %.341.1.i.i to i64
  %.390.1.i.i = icmp slt i64 %.5.i1.i.i, 0
  %.391.1.i.i = select i1 %.390.1.i.i, i64 %.322.fca.5.0.load, i64 0
  %.392.1.i.i = add i64 %.391.1.i.i, %.5.i1.i.i
  %.412.1.i.i = mul i64 %.392.1.i.i, %.322.fca.5.1.load
  %51 = getelementptr i8, ptr %.322.fca.4.load, i64 %.412.1.i.i
  %52 = getelementptr i8, ptr %51, i64 1
  %.417.1.i.i = load i8, ptr %52, align 1, !noalias !119
  %.473.1.i.i = uitofp i8 %.417.1.i.i to float
  store float %.473.1.i.i, ptr %gep156.1.i.i, align 4, !noalias !119
  %gep156.2.i.i = getelementptr i8, ptr %invariant.gep.i361.i, i64 %gep156.2.idx.i.i
  %.337.2.i.i = load float, ptr %gep156.2.i.i, align 4, !noalias !119
  %.341.2.i.i = fadd contract float %.337.2.i.i, 5.000000e-01
  %.5.i2.i.i = fptosi float %.341.2.i.i to i64
  %.390.2.i.i = icmp slt i64 %.5.i2.i.i, 0
  %.391.2.i.i = select i1 %.390.2.i.i, i64 %.322.fca.5.0.load, i64 0
  %.392.2.i.i = add i64 %.391.2.i.i, %.5.i2.i.i
  %.412.2.i.i = mul i64 %.392.2.i.i, %.322.fca.5.1.load
  %53 = getelementptr i8, ptr %.322.fca.4.load, i64 %.412.2.i.i
  %54 = getelementptr i8, ptr %53, i64 2
  %.417.2.i.i = load i8, ptr %54, align 1, !noalias !119
  %.473.2.i.i = uitofp i8 %.417.2.i.i to float
  store float %.473.2.i.i, ptr %gep156.2.i.i, align 4, !noalias !119
  %exitcond.not.i362.i = icmp eq i64 %count.2.3.lcssa.us.i, %.139.i.i
  br i1 %exitcond.not.i362.i, label %B2250.us.i, label %B70.endif.2.i.i

B2250.us.i:                                       ; preds = %B70.endif.2.i.i, %B2216.us.i, %B2212.us.i
  br i1 %"$phi1400.2.2.3.us.i", label %B2254.us.i, label %B2284.us.i

B2254.us.i:                                       ; preds = %B2250.us.i
  %.idx.i364.i = mul i64 %.1302.fca.5.1.load451.i, 48
  %55 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx.i364.i
  br label %B80.i.i

B80.i.i:                                          ; preds = %B80.i.i, %B2254.us.i
  %.231165167.i.i = phi i64 [ 0, %B2254.us.i ], [ %.238.i.i, %B80.i.i ]
  %.238.i.i = add nuw nsw i64 %.231165167.i.i, 1
  %.315.i365.i = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %.231165167.i.i
  %.316.i366.i = load float, ptr %.315.i365.i, align 4, !noalias !122
  %.369.i.i = getelementptr float, ptr %55, i64 %.231165167.i.i
  %.370.i367.i = load float, ptr %.369.i.i, align 4, !noalias !122
  %.430.i.i = fsub contract float 2.550000e+02, %.316.i366.i
  %.431.i.i = fmul contract float %.370.i367.i, %.430.i.i
  %.432.i.i = fadd contract float %.316.i366.i, %.431.i.i
  store float %.432.i.i, ptr %.315.i365.i, align 4, !noalias !122
  %exitcond.not.i368.i = icmp eq i64 %.238.i.i, 64
  br i1 %exitcond.not.i368.i, label %B248.i.i, label %B80.i.i

B248.i.i:                                         ; preds = %B80.i.i
  %56 = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %.1302.fca.5.1.load451.i
  %.idx177.i.i = mul i64 %.1302.fca.5.1.load451.i, 52
  %57 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx177.i.i
  br label %B80.1.i.i

B80.1.i.i:                                        ; preds = %B80.1.i.i, %B248.i.i
  %.231165167.1.i.i = phi i64 [ 0, %B248.i.i ], [ %.238.1.i.i, %B80.1.i.i ]
  %.238.1.i.i = add nuw nsw i64 %.231165167.1.i.i, 1
  %.315.1.i.i = getelementptr float, ptr %56, i64 %.231165167.1.i.i
  %.316.1.i.i = load float, ptr %.315.1.i.i, align 4, !noalias !122
  %.369.1.i.i = getelementptr float, ptr %57, i64 %.231165167.1.i.i
  %.370.1.i.i = load float, ptr %.369.1.i.i, align 4, !noalias !122
  %.430.1.i.i = fsub contract float 2.550000e+02, %.316.1.i.i
  %.431.1.i.i = fmul contract float %.370.1.i.i, %.430.1.i.i
  %.432.1.i.i = fadd contract float %.316.1.i.i, %.431.1.i.i
  store float %.432.1.i.i, ptr %.315.1.i.i, align 4, !noalias !122
  %exitcond.1.not.i.i = icmp eq i64 %.238.1.i.i, 64
  br i1 %exitcond.1.not.i.i, label %B248.1.i.i, label %B80.1.i.i

B248.1.i.i:                                       ; preds = %B80.1.i.i
  %.idx178.i.i = shl i64 %.1302.fca.5.1.load451.i, 3
  %58 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx178.i.i
  %.idx179.i.i = mul i64 %.1302.fca.5.1.load451.i, 56
  %59 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx179.i.i
  br label %B80.2.i.i

B80.2.i.i:                                        ; preds = %B80.2.i.i, %B248.1.i.i
  %.231165167.2.i.i = phi i64 [ 0, %B248.1.i.i ], [ %.238.2.i.i, %B80.2.i.i ]
  %.238.2.i.i = add nuw nsw i64 %.231165167.2.i.i, 1
  %.315.2.i.i = getelementptr float, ptr %58, i64 %.231165167.2.i.i
  %.316.2.i.i = load float, ptr %.315.2.i.i, align 4, !noalias !122
  %.369.2.i.i = getelementptr float, ptr %59, i64 %.231165167.2.i.i
  %.370.2.i.i = load float, ptr %.369.2.i.i, align 4, !noalias !122
  %.430.2.i.i = fsub contract float 2.550000e+02, %.316.2.i.i
  %.431.2.i.i = fmul contract float %.370.2.i.i, %.430.2.i.i
  %.432.2.i.i = fadd contract float %.316.2.i.i, %.431.2.i.i
  store float %.432.2.i.i, ptr %.315.2.i.i, align 4, !noalias !122
  %exitcond.2.not.i.i = icmp eq i64 %.238.2.i.i, 64
  br i1 %exitcond.2.not.i.i, label %B2284.us.i, label %B80.2.i.i

B2284.us.i:                                       ; preds = %B80.2.i.i, %B2250.us.i
  %.idx.i371.i = mul i64 %.1302.fca.5.1.load451.i, 60
  %60 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx.i371.i
  %.idx183.i.i = mul i64 %.1302.fca.5.1.load451.i, 12
  %61 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx183.i.i
  br label %B80.endif.i.i

B280.i.i:                                         ; preds = %B80.endif.i.i
  %.idx184.i.i = shl i64 %.1302.fca.5.1.load451.i, 4
  %62 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx184.i.i
  %63 = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %.1302.fca.5.1.load451.i
  br label %B80.endif.1.i.i

B80.endif.1.i.i:                                  ; preds = %B80.endif.1.i.i, %B280.i.i
  %.231166168.1.i.i = phi i64 [ 0, %B280.i.i ], [ %.238.1.i383.i, %B80.endif.1.i.i ]
  %.316.1.i379.i = getelementptr float, ptr %62, i64 %.231166168.1.i.i
  %.317.1.i.i = load float, ptr %.316.1.i379.i, align 4, !noalias !125
  %.372.1.i.i = getelementptr float, ptr %63, i64 %.231166168.1.i.i
  %.373.1.i.i = load float, ptr %.372.1.i.i, align 4, !noalias !125
  %.428.1.i.i = getelementptr float, ptr %60, i64 %.231166168.1.i.i
  %.429.1.i.i = load float, ptr %.428.1.i.i, align 4, !noalias !125
  %.7.i1.i380.i = fsub contract float %.373.1.i.i, %.317.1.i.i
  %.8.i2.i381.i = fmul contract float %.429.1.i.i, %.7.i1.i380.i
  %.9.i3.i382.i = fadd contract float %.317.1.i.i, %.8.i2.i381.i
  %.238.1.i383.i = add nuw nsw i64 %.231166168.1.i.i, 1
  %.455.1.i.i = fadd contract float %.9.i3.i382.i, 5.000000e-01
  store float %.455.1.i.i, ptr %.372.1.i.i, align 4, !noalias !125
  %exitcond.1.not.i384.i = icmp eq i64 %.238.1.i383.i, 64
  br i1 %exitcond.1.not.i384.i, label %B280.1.i.i, label %B80.endif.1.i.i

B280.1.i.i:                                       ; preds = %B80.endif.1.i.i
  %.idx185.i.i = mul i64 %.1302.fca.5.1.load451.i, 20
  %64 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx185.i.i
  %.idx186.i.i = shl i64 %.1302.fca.5.1.load451.i, 3
  %65 = getelementptr i8, ptr %.1302.fca.4.load450.i, i64 %.idx186.i.i
  br label %B80.endif.2.i.i

B80.endif.2.i.i:                                  ; preds = %B80.endif.2.i.i, %B280.1.i.i
  %.231166168.2.i.i = phi i64 [ 0, %B280.1.i.i ], [ %.238.2.i389.i, %B80.endif.2.i.i ]
  %.316.2.i385.i = getelementptr float, ptr %64, i64 %.231166168.2.i.i
  %.317.2.i.i = load float, ptr %.316.2.i385.i, align 4, !noalias !125
  %.372.2.i.i = getelementptr float, ptr %65, i64 %.231166168.2.i.i
  %.373.2.i.i = load float, ptr %.372.2.i.i, align 4, !noalias !125
  %.428.2.i.i = getelementptr float, ptr %60, i64 %.231166168.2.i.i
  %.429.2.i.i = load float, ptr %.428.2.i.i, align 4, !noalias !125
  %.7.i4.i386.i = fsub contract float %.373.2.i.i, %.317.2.i.i
  %.8.i5.i387.i = fmul contract float %.429.2.i.i, %.7.i4.i386.i
  %.9.i6.i388.i = fadd contract float %.317.2.i.i, %.8.i5.i387.i
  %.238.2.i389.i = add nuw nsw i64 %.231166168.2.i.i, 1
  %.455.2.i.i = fadd contract float %.9.i6.i388.i, 5.000000e-01
  store float %.455.2.i.i, ptr %.372.2.i.i, align 4, !noalias !125
  %exitcond.2.not.i390.i = icmp eq i64 %.238.2.i389.i, 64
  br i1 %exitcond.2.not.i390.i, label %B2284.endif.endif.us.i, label %B80.endif.2.i.i

B80.endif.i.i:                                    ; preds = %B80.endif.i.i, %B2284.us.i
  %.231166168.i.i = phi i64 [ 0, %B2284.us.i ], [ %.238.i376.i, %B80.endif.i.i ]
  %.316.i372.i = getelementptr float, ptr %61, i64 %.231166168.i.i
  %.317.i.i = load float, ptr %.316.i372.i, align 4, !noalias !125
  %.372.i.i = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %.231166168.i.i
  %.373.i.i = load float, ptr %.372.i.i, align 4, !noalias !125
  %.428.i.i = getelementptr float, ptr %60, i64 %.231166168.i.i
  %.429.i.i = load float, ptr %.428.i.i, align 4, !noalias !125
  %.7.i.i373.i = fsub contract float %.373.i.i, %.317.i.i
  %.8.i.i374.i = fmul contract float %.429.i.i, %.7.i.i373.i
  %.9.i.i375.i = fadd contract float %.317.i.i, %.8.i.i374.i
  %.238.i376.i = add nuw nsw i64 %.231166168.i.i, 1
  %.455.i.i = fadd contract float %.9.i.i375.i, 5.000000e-01
  store float %.455.i.i, ptr %.372.i.i, align 4, !noalias !125
  %exitcond.not.i378.i = icmp eq i64 %.238.i376.i, 64
  br i1 %exitcond.not.i378.i, label %B280.i.i, label %B80.endif.i.i

B2284.endif.endif.us.i:                           ; preds = %B80.endif.2.i.i
  %.43211973.us.not.i = icmp slt i64 %count.2.3.lcssa.us.i, 1
  br i1 %.43211973.us.not.i, label %B2491.us.i, label %B2346.endif.endif.us.us.preheader.i

B2346.endif.endif.us.us.preheader.i:              ; preds = %B2284.endif.endif.us.i
  br label %B2346.endif.endif.us.us.i

B1562.us.i:                                       ; preds = %B1562.lr.ph.us.i, %B2492.us.i
  %count.2.31948.us.i = phi i64 [ 0, %B1562.lr.ph.us.i ], [ %count.3.4.us.i, %B2492.us.i ]
  %.289819131947.us.i = phi i64 [ %.2855.us.i, %B1562.lr.ph.us.i ], [ %.2908.us.i, %B2492.us.i ]
  %.290519161946.us.i = phi i64 [ %.159819972179.us.i, %B1562.lr.ph.us.i ], [ %.2912.us.i, %B2492.us.i ]
  %.2908.us.i = add nsw i64 %.289819131947.us.i, -1
  %.2912.us.i = add i64 %.290519161946.us.i, 1
  %.2969.us.i = icmp slt i64 %.290519161946.us.i, 0
  %.2970.us.i = select i1 %.2969.us.i, i64 %.110.fca.5.1.load, i64 0
  %66 = getelementptr i8, ptr %8, i64 %.290519161946.us.i
  %.2992.us.i = getelementptr i8, ptr %66, i64 %.2970.us.i
  %.2993.us.i = load i8, ptr %.2992.us.i, align 1, !noalias !6
  switch i8 %.2993.us.i, label %B1690.endif.endif.us.i [
    i8 0, label %B2492.us.i
    i8 -1, label %B1610.us.i
  ]

B1610.us.i:                                       ; preds = %B1562.us.i
  br i1 %brmerge1860.us.i, label %B1690.endif.endif.us.i, label %B1618.endif.endif.us.i

B1618.endif.endif.us.i:                           ; preds = %B1610.us.i
  %.3179.us.i = select i1 %.2969.us.i, i64 %.56.fca.5.1.load, i64 0
  %.3180.us.i = add i64 %.3179.us.i, %.290519161946.us.i
  %.3209.us.i = mul i64 %.3180.us.i, %.56.fca.5.2.load
  %67 = getelementptr i8, ptr %11, i64 %.3209.us.i
  %.3256.us.i = select i1 %.2969.us.i, i64 %.372.fca.5.1.load, i64 0
  %.3257.us.i = add i64 %.3256.us.i, %.290519161946.us.i
  %.3286.us.i = mul i64 %.3257.us.i, %.372.fca.5.2.load
  %68 = getelementptr i8, ptr %12, i64 %.3286.us.i
  %.3214.us.i = load i8, ptr %67, align 1, !noalias !6
  store i8 %.3214.us.i, ptr %68, align 1, !noalias !6
  %69 = getelementptr i8, ptr %67, i64 1
  %.3214.us.1.i = load i8, ptr %69, align 1, !noalias !6
  %70 = getelementptr i8, ptr %68, i64 1
  store i8 %.3214.us.1.i, ptr %70, align 1, !noalias !6
  %71 = getelementptr i8, ptr %67, i64 2
  %.3214.us.2.i = load i8, ptr %71, align 1, !noalias !6
  %72 = getelementptr i8, ptr %68, i64 2
  store i8 %.3214.us.2.i, ptr %72, align 1, !noalias !6
  br label %B2492.us.i

B1690.endif.endif.us.i:                           ; preds = %B1610.us.i, %B1562.us.i
  %.3323.us.i = icmp slt i64 %count.2.31948.us.i, 0
  %.3324.us.i = select i1 %.3323.us.i, i64 %.1341.fca.5.0.load.i, i64 0
  %73 = getelementptr i64, ptr %.1341.fca.4.load456.i, i64 %count.2.31948.us.i
  %.3338.us.i = getelementptr i64, ptr %73, i64 %.3324.us.i
  store i64 %.290519161946.us.i, ptr %.3338.us.i, align 8, !noalias !6
  %.3341.us.i = uitofp i8 %.2993.us.i to float
  %.3345.us.i = fmul contract float %.3341.us.i, 0x3F70101020000000
  %.3377.us.i = select i1 %.3323.us.i, i64 %.1302.fca.5.1.load451.i, i64 0
  %.3378.us.i = add i64 %.3377.us.i, %count.2.31948.us.i
  %.3399.us.i = getelementptr float, ptr %7, i64 %.3378.us.i
  store float %.3345.us.i, ptr %.3399.us.i, align 4, !noalias !6
  %invariant.gep.us.i = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %.3378.us.i
  %.3556.us.i = select i1 %.2969.us.i, i64 %.56.fca.5.1.load, i64 0
  %.3557.us.i = add i64 %.3556.us.i, %.290519161946.us.i
  %.3586.us.i = mul i64 %.3557.us.i, %.56.fca.5.2.load
  %74 = getelementptr i8, ptr %11, i64 %.3586.us.i
  %.3690.us.i = select i1 %.2969.us.i, i64 %.372.fca.5.1.load, i64 0
  %.3691.us.i = add i64 %.3690.us.i, %.290519161946.us.i
  %.3720.us.i = mul i64 %.3691.us.i, %.372.fca.5.2.load
  %75 = getelementptr i8, ptr %12, i64 %.3720.us.i
  %.3591.us.i = load i8, ptr %74, align 1, !noalias !6
  %.3648.us.i = uitofp i8 %.3591.us.i to float
  store float %.3648.us.i, ptr %invariant.gep.us.i, align 4, !noalias !6
  %.3725.us.i = load i8, ptr %75, align 1, !noalias !6
  %gep1905.us.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1905.us.idx.i
  %.3782.us.i = uitofp i8 %.3725.us.i to float
  store float %.3782.us.i, ptr %gep1905.us.i, align 4, !noalias !6
  %76 = getelementptr i8, ptr %74, i64 1
  %.3591.us.1.i = load i8, ptr %76, align 1, !noalias !6
  %gep.us.1.i = getelementptr float, ptr %invariant.gep.us.i, i64 %.1302.fca.5.1.load451.i
  %.3648.us.1.i = uitofp i8 %.3591.us.1.i to float
  store float %.3648.us.1.i, ptr %gep.us.1.i, align 4, !noalias !6
  %77 = getelementptr i8, ptr %75, i64 1
  %.3725.us.1.i = load i8, ptr %77, align 1, !noalias !6
  %gep1905.us.1.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1905.us.1.idx.i
  %.3782.us.1.i = uitofp i8 %.3725.us.1.i to float
  store float %.3782.us.1.i, ptr %gep1905.us.1.i, align 4, !noalias !6
  %78 = getelementptr i8, ptr %74, i64 2
  %.3591.us.2.i = load i8, ptr %78, align 1, !noalias !6
  %gep.us.2.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep.us.2.idx.i
  %.3648.us.2.i = uitofp i8 %.3591.us.2.i to float
  store float %.3648.us.2.i, ptr %gep.us.2.i, align 4, !noalias !6
  %79 = getelementptr i8, ptr %75, i64 2
  %.3725.us.2.i = load i8, ptr %79, align 1, !noalias !6
  %gep1905.us.2.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep1905.us.2.idx.i
  %.3782.us.2.i = uitofp i8 %.3725.us.2.i to float
  store float %.3782.us.2.i, ptr %gep1905.us.2.i, align 4, !noalias !6
  br i1 %spec.select.us.i, label %B1938.endif.us.i, label %B2086.us.i

B1938.endif.us.i:                                 ; preds = %B1690.endif.endif.us.i
  %.3809.us.i = select i1 %.2969.us.i, i64 %.290.fca.5.0.load404.i, i64 0
  %80 = getelementptr i64, ptr %.290.fca.4.load403.i, i64 %.290519161946.us.i
  %.3823.us.i = getelementptr i64, ptr %80, i64 %.3809.us.i
  %.3824.us.i = load i64, ptr %.3823.us.i, align 8, !noalias !6
  %.3840.us.i = select i1 %.2969.us.i, i64 %.328.fca.5.0.load.i, i64 0
  %81 = getelementptr float, ptr %.328.fca.4.load409.i, i64 %.290519161946.us.i
  %.3854.us.i = getelementptr float, ptr %81, i64 %.3840.us.i
  %.3855.us.i = load float, ptr %.3854.us.i, align 4, !noalias !6
  %.idx.i.i = mul i64 %.3824.us.i, 12
  %82 = getelementptr i8, ptr %.869.fca.4.load427.i, i64 %.idx.i.i
  %83 = getelementptr i8, ptr %82, i64 12
  %invariant.gep.i.i = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %count.2.31948.us.i
  %.290.i.i = icmp slt i64 %count.2.31948.us.i, 0
  %.291.i.i = select i1 %.290.i.i, i64 %.1302.fca.5.1.load451.i, i64 0
  %invariant.gep111.i.i = getelementptr float, ptr %invariant.gep.i.i, i64 %.291.i.i
  %.205.i.i = load float, ptr %82, align 4, !noalias !128
  %.234.i.i = load float, ptr %83, align 4, !noalias !128
  %.7.i.i282.i = fsub contract float %.234.i.i, %.205.i.i
  %.8.i.i283.i = fmul contract float %.3855.us.i, %.7.i.i282.i
  %.9.i.i284.i = fadd contract float %.205.i.i, %.8.i.i283.i
  %gep112.idx.i.i = mul i64 %.1302.fca.5.1.load451.i, 24
  %gep112.i.i = getelementptr i8, ptr %invariant.gep111.i.i, i64 %gep112.idx.i.i
  store float %.9.i.i284.i, ptr %gep112.i.i, align 4, !noalias !128
  %.204.1.i.i = getelementptr i8, ptr %82, i64 4
  %.205.1.i.i = load float, ptr %.204.1.i.i, align 4, !noalias !128
  %.233.1.i.i = getelementptr i8, ptr %82, i64 16
  %.234.1.i.i = load float, ptr %.233.1.i.i, align 4, !noalias !128
  %.7.i1.i.i = fsub contract float %.234.1.i.i, %.205.1.i.i
  %.8.i2.i.i = fmul contract float %.3855.us.i, %.7.i1.i.i
  %.9.i3.i.i = fadd contract float %.205.1.i.i, %.8.i2.i.i
  %gep112.1.idx.i.i = mul i64 %.1302.fca.5.1.load451.i, 28
  %gep112.1.i.i = getelementptr i8, ptr %invariant.gep111.i.i, i64 %gep112.1.idx.i.i
  store float %.9.i3.i.i, ptr %gep112.1.i.i, align 4, !noalias !128
  %.204.2.i.i = getelementptr i8, ptr %82, i64 8
  %.205.2.i.i = load float, ptr %.204.2.i.i, align 4, !noalias !128
  %.233.2.i.i = getelementptr i8, ptr %82, i64 20
  %.234.2.i.i = load float, ptr %.233.2.i.i, align 4, !noalias !128
  %.7.i4.i.i = fsub contract float %.234.2.i.i, %.205.2.i.i
  %.8.i5.i.i = fmul contract float %.3855.us.i, %.7.i4.i.i
  %.9.i6.i.i = fadd contract float %.205.2.i.i, %.8.i5.i.i
  %gep112.2.idx.i.i = shl i64 %.1302.fca.5.1.load451.i, 5
  %gep112.2.i.i = getelementptr i8, ptr %invariant.gep111.i.i, i64 %gep112.2.idx.i.i
  store float %.9.i6.i.i, ptr %gep112.2.i.i, align 4, !noalias !128
  %.3920.us.i = load i64, ptr %.3823.us.i, align 8, !noalias !6
  %.3951.us.i = load float, ptr %.3854.us.i, align 4, !noalias !6
  %.idx.i286.i = mul i64 %.3920.us.i, 12
  %84 = getelementptr i8, ptr %.906.fca.4.load433.i, i64 %.idx.i286.i
  %85 = getelementptr i8, ptr %84, i64 12
  %invariant.gep.i287.i = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %count.2.31948.us.i
  %.290.i288.i = icmp slt i64 %count.2.31948.us.i, 0
  %.291.i289.i = select i1 %.290.i288.i, i64 %.1302.fca.5.1.load451.i, i64 0
  %invariant.gep111.i290.i = getelementptr float, ptr %invariant.gep.i287.i, i64 %.291.i289.i
  %.205.i291.i = load float, ptr %84, align 4, !noalias !131
  %.234.i292.i = load float, ptr %85, align 4, !noalias !131
  %.7.i.i293.i = fsub contract float %.234.i292.i, %.205.i291.i
  %.8.i.i294.i = fmul contract float %.3951.us.i, %.7.i.i293.i
  %.9.i.i295.i = fadd contract float %.205.i291.i, %.8.i.i294.i
  %gep112.idx.i297.i = mul i64 %.1302.fca.5.1.load451.i, 36
  %gep112.i298.i = getelementptr i8, ptr %invariant.gep111.i290.i, i64 %gep112.idx.i297.i
  store float %.9.i.i295.i, ptr %gep112.i298.i, align 4, !noalias !131
  %.204.1.i299.i = getelementptr i8, ptr %84, i64 4
  %.205.1.i300.i = load float, ptr %.204.1.i299.i, align 4, !noalias !131
  %.233.1.i301.i = getelementptr i8, ptr %84, i64 16
  %.234.1.i302.i = load float, ptr %.233.1.i301.i, align 4, !noalias !131
  %.7.i1.i303.i = fsub contract float %.234.1.i302.i, %.205.1.i300.i
  %.8.i2.i304.i = fmul contract float %.3951.us.i, %.7.i1.i303.i
  %.9.i3.i305.i = fadd contract float %.205.1.i300.i, %.8.i2.i304.i
  %gep112.1.idx.i307.i = mul i64 %.1302.fca.5.1.load451.i, 40
  %gep112.1.i308.i = getelementptr i8, ptr %invariant.gep111.i290.i, i64 %gep112.1.idx.i307.i
  store float %.9.i3.i305.i, ptr %gep112.1.i308.i, align 4, !noalias !131
  %.204.2.i309.i = getelementptr i8, ptr %84, i64 8
  %.205.2.i310.i = load float, ptr %.204.2.i309.i, align 4, !noalias !131
  %.233.2.i311.i = getelementptr i8, ptr %84, i64 20
  %.234.2.i312.i = load float, ptr %.233.2.i311.i, align 4, !noalias !131
  %.7.i4.i313.i = fsub contract float %.234.2.i312.i, %.205.2.i310.i
  %.8.i5.i314.i = fmul contract float %.3951.us.i, %.7.i4.i313.i
  %.9.i6.i315.i = fadd contract float %.205.2.i310.i, %.8.i5.i314.i
  %gep112.2.idx.i317.i = mul i64 %.1302.fca.5.1.load451.i, 44
  %gep112.2.i318.i = getelementptr i8, ptr %invariant.gep111.i290.i, i64 %gep112.2.idx.i317.i
  store float %.9.i6.i315.i, ptr %gep112.2.i318.i, align 4, !noalias !131
  br label %B2086.us.i

B2086.us.i:                                       ; preds = %B1938.endif.us.i, %B1690.endif.endif.us.i
  br i1 %"$phi1400.2.2.3.us.i", label %B2090.us.i, label %B2164.us.i

B2090.us.i:                                       ; preds = %B2086.us.i
  %.4004.us.i = select i1 %.2969.us.i, i64 %.290.fca.5.0.load404.i, i64 0
  %86 = getelementptr i64, ptr %.290.fca.4.load403.i, i64 %.290519161946.us.i
  %.4018.us.i = getelementptr i64, ptr %86, i64 %.4004.us.i
  %.4019.us.i = load i64, ptr %.4018.us.i, align 8, !noalias !6
  %.4035.us.i = select i1 %.2969.us.i, i64 %.328.fca.5.0.load.i, i64 0
  %87 = getelementptr float, ptr %.328.fca.4.load409.i, i64 %.290519161946.us.i
  %.4049.us.i = getelementptr float, ptr %87, i64 %.4035.us.i
  %.4050.us.i = load float, ptr %.4049.us.i, align 4, !noalias !6
  %.idx.i320.i = mul i64 %.4019.us.i, 12
  %88 = getelementptr i8, ptr %.961.fca.4.load444.i, i64 %.idx.i320.i
  %89 = getelementptr i8, ptr %88, i64 12
  %invariant.gep.i321.i = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %count.2.31948.us.i
  %.290.i322.i = icmp slt i64 %count.2.31948.us.i, 0
  %.291.i323.i = select i1 %.290.i322.i, i64 %.1302.fca.5.1.load451.i, i64 0
  %invariant.gep111.i324.i = getelementptr float, ptr %invariant.gep.i321.i, i64 %.291.i323.i
  %.205.i325.i = load float, ptr %88, align 4, !noalias !134
  %.234.i326.i = load float, ptr %89, align 4, !noalias !134
  %.7.i.i327.i = fsub contract float %.234.i326.i, %.205.i325.i
  %.8.i.i328.i = fmul contract float %.4050.us.i, %.7.i.i327.i
  %.9.i.i329.i = fadd contract float %.205.i325.i, %.8.i.i328.i
  %gep112.idx.i331.i = mul i64 %.1302.fca.5.1.load451.i, 48
  %gep112.i332.i = getelementptr i8, ptr %invariant.gep111.i324.i, i64 %gep112.idx.i331.i
  store float %.9.i.i329.i, ptr %gep112.i332.i, align 4, !noalias !134
  %.204.1.i333.i = getelementptr i8, ptr %88, i64 4
  %.205.1.i334.i = load float, ptr %.204.1.i333.i, align 4, !noalias !134
  %.233.1.i335.i = getelementptr i8, ptr %88, i64 16
  %.234.1.i336.i = load float, ptr %.233.1.i335.i, align 4, !noalias !134
  %.7.i1.i337.i = fsub contract float %.234.1.i336.i, %.205.1.i334.i
  %.8.i2.i338.i = fmul contract float %.4050.us.i, %.7.i1.i337.i
  %.9.i3.i339.i = fadd contract float %.205.1.i334.i, %.8.i2.i338.i
  %gep112.1.idx.i341.i = mul i64 %.1302.fca.5.1.load451.i, 52
  %gep112.1.i342.i = getelementptr i8, ptr %invariant.gep111.i324.i, i64 %gep112.1.idx.i341.i
  store float %.9.i3.i339.i, ptr %gep112.1.i342.i, align 4, !noalias !134
  %.204.2.i343.i = getelementptr i8, ptr %88, i64 8
  %.205.2.i344.i = load float, ptr %.204.2.i343.i, align 4, !noalias !134
  %.233.2.i345.i = getelementptr i8, ptr %88, i64 20
  %.234.2.i346.i = load float, ptr %.233.2.i345.i, align 4, !noalias !134
  %.7.i4.i347.i = fsub contract float %.234.2.i346.i, %.205.2.i344.i
  %.8.i5.i348.i = fmul contract float %.4050.us.i, %.7.i4.i347.i
  %.9.i6.i349.i = fadd contract float %.205.2.i344.i, %.8.i5.i348.i
  %gep112.2.idx.i351.i = mul i64 %.1302.fca.5.1.load451.i, 56
  %gep112.2.i352.i = getelementptr i8, ptr %invariant.gep111.i324.i, i64 %gep112.2.idx.i351.i
  store float %.9.i6.i349.i, ptr %gep112.2.i352.i, align 4, !noalias !134
  br label %B2164.us.i

B2164.us.i:                                       ; preds = %B2090.us.i, %B2086.us.i
  %.4090.us.i = add nsw i64 %count.2.31948.us.i, 1
  br label %B2492.us.i

B2492.us.i:                                       ; preds = %B2164.us.i, %B1618.endif.endif.us.i, %B1562.us.i
  %count.3.4.us.i = phi i64 [ %count.2.31948.us.i, %B1562.us.i ], [ %.4090.us.i, %B2164.us.i ], [ %count.2.31948.us.i, %B1618.endif.endif.us.i ]
  %.2899.us.i = icmp samesign ugt i64 %.289819131947.us.i, 1
  br i1 %.2899.us.i, label %B1562.us.i, label %B2178.us.i

B2491.us.i:                                       ; preds = %B936.endif.endif.us.i, %B2346.endif.endif.us.us.i, %B1422.endif.else.endif.endif.us.i, %B58.i.i, %B2284.endif.endif.us.i, %B936.endif.endif.endif.us.i
  %has_lines.3.2.us.i = phi i1 [ %has_lines.4.31820.us.i, %B2346.endif.endif.us.us.i ], [ %has_lines.2.12181.us.i, %B936.endif.endif.endif.us.i ], [ %has_lines.4.31820.us.i, %B2284.endif.endif.us.i ], [ %has_lines.4.31820.us.i, %B1422.endif.else.endif.endif.us.i ], [ %has_lines.4.31820.us.i, %B58.i.i ], [ %has_lines.2.12181.us.i, %B936.endif.endif.us.i ]
  %.1592.us.i = icmp sgt i64 %.159119832180.us.i, 1
  br i1 %.1592.us.i, label %B936.endif.else.us.i, label %B934.B880.loopexit_crit_edge.us.i

B1562.lr.ph.us.i:                                 ; preds = %B1522.endif.us.i
  %brmerge1860.us.i = select i1 %"$phi1400.2.2.3.us.i", i1 true, i1 %.406
  br label %B1562.us.i

B2346.endif.endif.us.us.i:                        ; preds = %B2346.endif.endif.us.us.i, %B2346.endif.endif.us.us.preheader.i
  %.432719681974.us.us.i = phi i64 [ %.4334.us.us.i, %B2346.endif.endif.us.us.i ], [ 0, %B2346.endif.endif.us.us.preheader.i ]
  %invariant.gep1956.us.us.i = getelementptr float, ptr %.1302.fca.4.load450.i, i64 %.432719681974.us.us.i
  %90 = getelementptr i64, ptr %.1341.fca.4.load456.i, i64 %.432719681974.us.us.i
  %.4532.us.us.i = load float, ptr %invariant.gep1956.us.us.i, align 4, !noalias !6
  %.4535.us.us.i = fptoui float %.4532.us.us.i to i8
  %.4566.us.us.i = load i64, ptr %90, align 8, !noalias !6
  %.4628.us.us.i = mul i64 %.4566.us.us.i, %.372.fca.5.2.load
  %91 = getelementptr i8, ptr %12, i64 %.4628.us.us.i
  store i8 %.4535.us.us.i, ptr %91, align 1, !noalias !6
  %gep1966.us.us.1.i = getelementptr float, ptr %invariant.gep1956.us.us.i, i64 %.1302.fca.5.1.load451.i
  %.4532.us.us.1.i = load float, ptr %gep1966.us.us.1.i, align 4, !noalias !6
  %.4535.us.us.1.i = fptoui float %.4532.us.us.1.i to i8
  %.4566.us.us.1.i = load i64, ptr %90, align 8, !noalias !6
  %.4628.us.us.1.i = mul i64 %.4566.us.us.1.i, %.372.fca.5.2.load
  %92 = getelementptr i8, ptr %12, i64 %.4628.us.us.1.i
  %93 = getelementptr i8, ptr %92, i64 1
  store i8 %.4535.us.us.1.i, ptr %93, align 1, !noalias !6
  %gep1966.us.us.2.i = getelementptr i8, ptr %invariant.gep1956.us.us.i, i64 %gep1966.us.us.2.idx.i
  %.4532.us.us.2.i = load float, ptr %gep1966.us.us.2.i, align 4, !noalias !6
  %.4535.us.us.2.i = fptoui float %.4532.us.us.2.i to i8
  %.4566.us.us.2.i = load i64, ptr %90, align 8, !noalias !6
  %.4628.us.us.2.i = mul i64 %.4566.us.us.2.i, %.372.fca.5.2.load
  %94 = getelementptr i8, ptr %12, i64 %.4628.us.us.2.i
  %95 = getelementptr i8, ptr %94, i64 2
  store i8 %.4535.us.us.2.i, ptr %95, align 1, !noalias !6
  %.4334.us.us.i = add nuw nsw i64 %.432719681974.us.us.i, 1
  %exitcond.not.i = icmp eq i64 %count.2.3.lcssa.us.i, %.4334.us.us.i
  br i1 %exitcond.not.i, label %B2491.us.i, label %B2346.endif.endif.us.us.i

B934.B880.loopexit_crit_edge.us.i:                ; preds = %B2491.us.i
  %exitcond3211.not.i = icmp eq i64 %.1480.us.i, %.110.fca.5.0.load
  br i1 %exitcond3211.not.i, label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread7, label %B882.endif.us.i

B2182.if.if.i:                                    ; preds = %B168.endif.endif.endif.endif.endif.endif.endif.i.i
  %.949.i.i = load ptr, ptr %excinfo.8.i.i, align 8, !noalias !117
  %.4122.not.i = icmp eq i32 %.948.i.i, 0
  %.4123.i = select i1 %.4122.not.i, ptr undef, ptr %.949.i.i
  store ptr %.4123.i, ptr %excinfo.8, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread

_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit: ; preds = %0, %B0.endif.if.if.i, %4, %B0.endif.endif.endif.endi...endif.if.if.i, %B0.endif.endif.endif.endi...endif.endif.if.if.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i, %B0.endif.endif.endif.endi...if.2.if.i
  %common.ret.op.i = phi i32 [ %.43.i102.i, %B0.endif.endif.endif.endi...endif.endif.if.if.i ], [ %common.ret.op.i396413.i, %0 ], [ %.43.i28.i, %B0.endif.if.if.i ], [ %.69.i.i.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i ], [ %.43.i5.i, %B0.endif.endif.endif.endi...if.2.if.i ], [ %common.ret.op.i62420437.i, %4 ], [ %.43.i77.i, %B0.endif.endif.endif.endi...endif.if.if.i ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif
  ], !prof !16

B0.endif.endif.endif.endif.endif.endif.if.if:     ; preds = %B0.endif.endif.endif.endif.endif.endif
  %.370 = icmp sgt i32 %.362, 0
  %.363 = load ptr, ptr %excinfo.7, align 8
  %.371 = select i1 %.370, ptr %.363, ptr undef
  store ptr %.371, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif.endif: ; preds = %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread7, %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit, %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.372.fca.0.load)
  tail call void @NRT_decref(ptr %.322.fca.0.load)
  tail call void @NRT_decref(ptr %.270.fca.0.load)
  tail call void @NRT_decref(ptr %.215.fca.0.load)
  tail call void @NRT_decref(ptr %.160.fca.0.load)
  tail call void @NRT_decref(ptr %.110.fca.0.load)
  tail call void @NRT_decref(ptr %.56.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.if.i, %B0.endif.endif.endif.endi...endif.1.if.if.i, %B0.endif.endif.endif.endi...if.1.i, %B0.endif.endif.endif.endi...endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.if.if.i, %B2182.if.if.i
  %common.ret.op.i6.ph = phi i32 [ %.948.i.i, %B2182.if.if.i ], [ %.453.i, %B0.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.if.i ], [ %.590.i, %B0.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.if.i ], [ %.727.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i ], [ %.1039.i, %B0.endif.endif.endif.endi...endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endi...if.1.i ], [ %.1172.i, %B0.endif.endif.endif.endi...endif.1.if.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.1.endif.if.i ]
  %.45411 = load ptr, ptr %excinfo.8, align 8
  br label %96

B0.endif.endif.endif.endif.endif.endif.endif.if.if: ; preds = %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit
  %common.ret.op.i6 = phi i32 [ %common.ret.op.i, %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v14B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbb5ArrayIhLi3E1C7mutable7alignedE.exit ]
  %.461 = icmp sgt i32 %common.ret.op.i6, 0
  %.454 = load ptr, ptr %excinfo.8, align 8
  %cond.fr = freeze i1 %.461
  br i1 %cond.fr, label %96, label %96

96:                                               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.endif.endif.endif.endif.if.if
  %common.ret.op.i613 = phi i32 [ %common.ret.op.i6, %B0.endif.endif.endif.endif.endif.endif.endif.if.if ], [ %common.ret.op.i6.ph, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread ], [ %common.ret.op.i6, %B0.endif.endif.endif.endif.endif.endif.endif.if.if ]
  %97 = phi ptr [ %.454, %B0.endif.endif.endif.endif.endif.endif.endif.if.if ], [ %.45411, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread ], [ %.454, %B0.endif.endif.endif.endif.endif.endif.endif.if.if ]
  store ptr %97, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name68(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name69(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr i32 @name70(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr range(i32 -1, -2) i32 @name71(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name74(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

define linkonce_odr range(i32 0, 2) i32 @name72(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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
  store ptr @name29, ptr %excinfo, align 8, !numba_exception_output !32
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
  store ptr @name32, ptr %excinfo, align 8, !numba_exception_output !32
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
  store ptr @name35, ptr %excinfo, align 8, !numba_exception_output !32
  br label %common.ret

B192.else:                                        ; preds = %B162
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !84

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

declare i32 @numba_attempt_nocopy_reshape(i64, ptr, ptr, i64, ptr, ptr, i64, i32)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

define linkonce_odr range(i32 0, 2) i32 @name73(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, double %arg.a, i64 %arg.b) {
B0:
  %.16 = icmp slt i64 %arg.b, 0
  br i1 %.16, label %B62, label %B190

B62:                                              ; preds = %B0
  %.22 = sub i64 0, %arg.b
  %.27 = icmp slt i64 %.22, 0
  br i1 %.27, label %B84, label %B190

common.ret:                                       ; preds = %B338.endif, %B338.if, %B348, %B202, %B84
  %common.ret.op = phi i32 [ 1, %B84 ], [ 0, %B202 ], [ 0, %B348 ], [ 1, %B338.if ], [ 0, %B338.endif ]
  ret i32 %common.ret.op

B84:                                              ; preds = %B62
  store ptr @name59, ptr %excinfo, align 8, !numba_exception_output !32
  br label %common.ret

B190:                                             ; preds = %B62, %B0
  %exp.3.0 = phi i64 [ %.22, %B62 ], [ %arg.b, %B0 ]
  %.67 = icmp samesign ugt i64 %exp.3.0, 65536
  br i1 %.67, label %B202, label %B270

B202:                                             ; preds = %B190
  %.76 = sitofp i64 %arg.b to double
  %.80 = tail call contract double @llvm.pow.f64(double %arg.a, double %.76)
  store double %.80, ptr %retptr, align 8
  br label %common.ret

B270:                                             ; preds = %B190
  %.108.not = icmp eq i64 %exp.3.0, 0
  br i1 %.108.not, label %B334.thread, label %B282.preheader

B282.preheader:                                   ; preds = %B270
  br label %B282

B282:                                             ; preds = %B282, %B282.preheader
  %r.2.0 = phi double [ %spec.select, %B282 ], [ 1.000000e+00, %B282.preheader ]
  %a.1.2.0 = phi double [ %.147, %B282 ], [ %arg.a, %B282.preheader ]
  %exp.4.0 = phi i64 [ %.142, %B282 ], [ %exp.3.0, %B282.preheader ]
  %.122 = and i64 %exp.4.0, 1
  %.123.not = icmp eq i64 %.122, 0
  %.127 = fmul contract double %r.2.0, %a.1.2.0
  %spec.select = select i1 %.123.not, double %r.2.0, double %.127
  %.142 = lshr i64 %exp.4.0, 1
  %.147 = fmul contract double %a.1.2.0, %a.1.2.0
  %.150.not = icmp eq i64 %.142, 0
  br i1 %.150.not, label %B334, label %B282

B334:                                             ; preds = %B282
  br i1 %.16, label %B338, label %B348

B334.thread:                                      ; preds = %B270
  br i1 %.16, label %B338.endif, label %B348

B338:                                             ; preds = %B334
  %.168 = fcmp contract oeq double %spec.select, 0.000000e+00
  br i1 %.168, label %B338.if, label %B338.endif, !prof !137

B348:                                             ; preds = %B334.thread, %B334
  %r.4.124 = phi double [ 1.000000e+00, %B334.thread ], [ %spec.select, %B334 ]
  store double %r.4.124, ptr %retptr, align 8
  br label %common.ret

B338.if:                                          ; preds = %B338
  store ptr @name62, ptr %excinfo, align 8, !numba_exception_output !32
  br label %common.ret

B338.endif:                                       ; preds = %B338, %B334.thread
  %r.4.12327 = phi double [ %spec.select, %B338 ], [ 1.000000e+00, %B334.thread ]
  %.175 = fdiv contract double 1.000000e+00, %r.4.12327
  store double %.175, ptr %retptr, align 8
  br label %common.ret
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #3

define linkonce_odr i64 @nrt_atomic_sub(ptr %.1) {
.3:
  %.4 = atomicrmw sub ptr %.1, i64 1 monotonic, align 8
  %.5 = add i64 %.4, -1
  ret i64 %.5
}

declare void @NRT_MemInfo_call_dtor(ptr)

define linkonce_odr range(i32 0, 2) i32 @name74(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !13

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name17, ptr %excinfo, align 8, !numba_exception_output !32
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
!2 = distinct !{!2, !3, !"name75: %retptr"}
!3 = distinct !{!3, !"name75"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name75: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8}
!8 = distinct !{!8, !9, !"name76: %retptr"}
!9 = distinct !{!9, !"name76"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"name76: %excinfo"}
!12 = !{!8, !11, !2, !5}
!13 = !{!"branch_weights", i32 1, i32 99}
!14 = !{!11, !2, !5}
!15 = !{!8, !2, !5}
!16 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!17 = !{!18}
!18 = distinct !{!18, !19, !"name77: %retptr"}
!19 = distinct !{!19, !"name77"}
!20 = !{!21}
!21 = distinct !{!21, !19, !"name77: %excinfo"}
!22 = !{!18, !21, !2, !5}
!23 = !{!21, !2, !5}
!24 = !{!18, !2, !5}
!25 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!26 = !{!27, !2, !5}
!27 = distinct !{!27, !28, !"name78: %retptr"}
!28 = distinct !{!28, !"name78"}
!29 = !{!30}
!30 = distinct !{!30, !31, !"name79: %retptr"}
!31 = distinct !{!31, !"name79"}
!32 = !{i1 true}
!33 = !{!34}
!34 = distinct !{!34, !35, !"name77: %retptr"}
!35 = distinct !{!35, !"name77"}
!36 = !{!37}
!37 = distinct !{!37, !35, !"name77: %excinfo"}
!38 = !{!34, !37, !2, !5}
!39 = !{!37, !2, !5}
!40 = !{!34, !2, !5}
!41 = !{!42}
!42 = distinct !{!42, !43, !"name77: %retptr"}
!43 = distinct !{!43, !"name77"}
!44 = !{!45}
!45 = distinct !{!45, !43, !"name77: %excinfo"}
!46 = !{!42, !45, !2, !5}
!47 = !{!45, !2, !5}
!48 = !{!42, !2, !5}
!49 = !{!50}
!50 = distinct !{!50, !51, !"name77: %retptr"}
!51 = distinct !{!51, !"name77"}
!52 = !{!53}
!53 = distinct !{!53, !51, !"name77: %excinfo"}
!54 = !{!50, !53, !2, !5}
!55 = !{!53, !2, !5}
!56 = !{!50, !2, !5}
!57 = !{!58}
!58 = distinct !{!58, !59, !"name80: %retptr"}
!59 = distinct !{!59, !"name80"}
!60 = !{!61}
!61 = distinct !{!61, !59, !"name80: %excinfo"}
!62 = !{!58, !61, !2, !5}
!63 = !{!64}
!64 = distinct !{!64, !65, !"name81: %retptr"}
!65 = distinct !{!65, !"name81"}
!66 = !{!67}
!67 = distinct !{!67, !65, !"name81: %excinfo"}
!68 = !{!64, !67, !58, !61, !2, !5}
!69 = !{!67, !58, !61, !2, !5}
!70 = !{!64, !58, !61, !2, !5}
!71 = !{!72, !58, !61, !2, !5}
!72 = distinct !{!72, !73, !"name82: %retptr"}
!73 = distinct !{!73, !"name82"}
!74 = !{!61, !2, !5}
!75 = !{!58, !2, !5}
!76 = !{!77}
!77 = distinct !{!77, !78, !"name76: %retptr"}
!78 = distinct !{!78, !"name76"}
!79 = !{!80}
!80 = distinct !{!80, !78, !"name76: %excinfo"}
!81 = !{!77, !80, !2, !5}
!82 = !{!80, !2, !5}
!83 = !{!77, !2, !5}
!84 = !{!"branch_weights", i32 99, i32 1}
!85 = !{!86}
!86 = distinct !{!86, !87, !"name83: %retptr"}
!87 = distinct !{!87, !"name83"}
!88 = !{!86, !2, !5}
!89 = !{!90, !2, !5}
!90 = distinct !{!90, !91, !"name84: %retptr"}
!91 = distinct !{!91, !"name84"}
!92 = !{!93}
!93 = distinct !{!93, !94, !"name79: %retptr"}
!94 = distinct !{!94, !"name79"}
!95 = !{!96, !2, !5}
!96 = distinct !{!96, !97, !"name84: %retptr"}
!97 = distinct !{!97, !"name84"}
!98 = !{!99}
!99 = distinct !{!99, !100, !"name79: %retptr"}
!100 = distinct !{!100, !"name79"}
!101 = !{!102, !2, !5}
!102 = distinct !{!102, !103, !"name84: %retptr"}
!103 = distinct !{!103, !"name84"}
!104 = !{!105}
!105 = distinct !{!105, !106, !"name79: %retptr"}
!106 = distinct !{!106, !"name79"}
!107 = !{!108}
!108 = distinct !{!108, !109, !"name85: %retptr"}
!109 = distinct !{!109, !"name85"}
!110 = !{!108, !2, !5}
!111 = !{!112, !2, !5}
!112 = distinct !{!112, !113, !"name86: %retptr"}
!113 = distinct !{!113, !"name86"}
!114 = !{!115}
!115 = distinct !{!115, !116, !"name87: %excinfo"}
!116 = distinct !{!116, !"name87"}
!117 = !{!118, !115, !2, !5}
!118 = distinct !{!118, !116, !"name87: %retptr"}
!119 = !{!120, !2, !5}
!120 = distinct !{!120, !121, !"name88: %retptr"}
!121 = distinct !{!121, !"name88"}
!122 = !{!123, !2, !5}
!123 = distinct !{!123, !124, !"name89: %retptr"}
!124 = distinct !{!124, !"name89"}
!125 = !{!126, !2, !5}
!126 = distinct !{!126, !127, !"name90: %retptr"}
!127 = distinct !{!127, !"name90"}
!128 = !{!129, !2, !5}
!129 = distinct !{!129, !130, !"name91: %retptr"}
!130 = distinct !{!130, !"name91"}
!131 = !{!132, !2, !5}
!132 = distinct !{!132, !133, !"name92: %retptr"}
!133 = distinct !{!133, !"name92"}
!134 = !{!135, !2, !5}
!135 = distinct !{!135, !136, !"name93: %retptr"}
!136 = distinct !{!136, !"name93"}
!137 = !{!"branch_weights", i32 34359737, i32 2113123911}
