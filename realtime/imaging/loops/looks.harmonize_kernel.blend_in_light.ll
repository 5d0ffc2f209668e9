; source 8c7367994b4867b20267f8c3c668f362d64c7e9a4c0325d328c08e184f901e61 1b78d04e95cd9382a6d04e30b641b225d5e2f545b8f58be8ee697120cf462547

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
@name57 = common global ptr null
@name58 = common global ptr null
@name59 = internal constant [133 x i8] zeroinitializer
@name60 = internal constant [20 x i8] zeroinitializer
@name61 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name59, i32 133, ptr @name60, ptr null, i32 0 }
@name62 = internal constant [69 x i8] zeroinitializer
@name63 = internal constant [20 x i8] zeroinitializer
@name64 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name62, i32 69, ptr @name63, ptr null, i32 0 }
@name65 = common global ptr null
@name66 = common global ptr null
@name67 = common global ptr null
@name68 = common global ptr null
@name69 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1, i64 %arg.n5_2, ptr %arg.p6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %arg.v7, i64 %arg.v8, i64 %arg.v9, i64 %arg.v10, ptr %arg.p11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %arg.n11_2) {
B0:
  %.945.i.i = alloca double, align 8
  %excinfo.8.i.i = alloca ptr, align 8
  %.51.i229.i = alloca { i64, float }, align 8
  %.51.i163.i = alloca { i64, float }, align 8
  %.51.i143.i = alloca { i64, float }, align 8
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
  %.312.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.350.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.451.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.455.i = alloca [2 x i64], align 8
  %.483.i = alloca ptr, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.509.i = alloca [2 x i64], align 8
  %.588.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.592.i = alloca [2 x i64], align 8
  %.620.i = alloca ptr, align 8
  %excinfo.5.i = alloca ptr, align 8
  %.646.i = alloca [2 x i64], align 8
  %.725.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.729.i = alloca [2 x i64], align 8
  %.757.i = alloca ptr, align 8
  %excinfo.6.i = alloca ptr, align 8
  %.783.i = alloca [2 x i64], align 8
  %.891.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.7.i = alloca ptr, align 8
  %.928.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.8.i = alloca ptr, align 8
  %.983.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.9.i = alloca ptr, align 8
  %.1037.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.1041.i = alloca [2 x i64], align 8
  %.1069.i = alloca ptr, align 8
  %excinfo.10.i = alloca ptr, align 8
  %.1095.i = alloca [2 x i64], align 8
  %.1170.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.1174.i = alloca [2 x i64], align 8
  %.1202.i = alloca ptr, align 8
  %excinfo.11.i = alloca ptr, align 8
  %.1228.i = alloca [2 x i64], align 8
  %.1335.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.1339.i = alloca [2 x i64], align 8
  %.1367.i = alloca ptr, align 8
  %excinfo.12.i = alloca ptr, align 8
  %.1393.i = alloca [2 x i64], align 8
  %.1469.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.13.i = alloca ptr, align 8
  %.1510.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.14.i = alloca ptr, align 8
  %.44 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep145 = getelementptr inbounds nuw i8, ptr %.44, i64 8
  %.fca.2.gep146 = getelementptr inbounds nuw i8, ptr %.44, i64 16
  %.fca.3.gep147 = getelementptr inbounds nuw i8, ptr %.44, i64 24
  %.fca.4.gep148 = getelementptr inbounds nuw i8, ptr %.44, i64 32
  %.fca.5.0.gep149 = getelementptr inbounds nuw i8, ptr %.44, i64 40
  %.fca.5.1.gep150 = getelementptr inbounds nuw i8, ptr %.44, i64 48
  %.fca.5.2.gep151 = getelementptr inbounds nuw i8, ptr %.44, i64 56
  %.fca.6.0.gep152 = getelementptr inbounds nuw i8, ptr %.44, i64 64
  %.fca.6.1.gep153 = getelementptr inbounds nuw i8, ptr %.44, i64 72
  %.fca.6.2.gep154 = getelementptr inbounds nuw i8, ptr %.44, i64 80
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.101 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.101, i8 0, i64 88, i1 false)
  store ptr null, ptr %excinfo.2, align 8
  %.154 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep100 = getelementptr inbounds nuw i8, ptr %.154, i64 32
  %.fca.5.0.gep101 = getelementptr inbounds nuw i8, ptr %.154, i64 40
  %.fca.5.1.gep102 = getelementptr inbounds nuw i8, ptr %.154, i64 48
  %excinfo.3 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.154, i8 0, i64 72, i1 false)
  store ptr null, ptr %excinfo.3, align 8
  %.203 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep75 = getelementptr inbounds nuw i8, ptr %.203, i64 8
  %.fca.2.gep76 = getelementptr inbounds nuw i8, ptr %.203, i64 16
  %.fca.3.gep77 = getelementptr inbounds nuw i8, ptr %.203, i64 24
  %.fca.4.gep78 = getelementptr inbounds nuw i8, ptr %.203, i64 32
  %.fca.5.0.gep79 = getelementptr inbounds nuw i8, ptr %.203, i64 40
  %.fca.5.1.gep80 = getelementptr inbounds nuw i8, ptr %.203, i64 48
  %.fca.5.2.gep81 = getelementptr inbounds nuw i8, ptr %.203, i64 56
  %.fca.6.0.gep82 = getelementptr inbounds nuw i8, ptr %.203, i64 64
  %.fca.6.1.gep83 = getelementptr inbounds nuw i8, ptr %.203, i64 72
  %.fca.6.2.gep84 = getelementptr inbounds nuw i8, ptr %.203, i64 80
  %excinfo.4 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.203, i8 0, i64 88, i1 false)
  store ptr null, ptr %excinfo.4, align 8
  %.258 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep53 = getelementptr inbounds nuw i8, ptr %.258, i64 8
  %.fca.2.gep54 = getelementptr inbounds nuw i8, ptr %.258, i64 16
  %.fca.3.gep55 = getelementptr inbounds nuw i8, ptr %.258, i64 24
  %.fca.4.gep56 = getelementptr inbounds nuw i8, ptr %.258, i64 32
  %.fca.5.0.gep57 = getelementptr inbounds nuw i8, ptr %.258, i64 40
  %.fca.5.1.gep58 = getelementptr inbounds nuw i8, ptr %.258, i64 48
  %.fca.5.2.gep59 = getelementptr inbounds nuw i8, ptr %.258, i64 56
  %.fca.6.0.gep60 = getelementptr inbounds nuw i8, ptr %.258, i64 64
  %.fca.6.1.gep61 = getelementptr inbounds nuw i8, ptr %.258, i64 72
  %.fca.6.2.gep62 = getelementptr inbounds nuw i8, ptr %.258, i64 80
  %excinfo.5 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.258, i8 0, i64 88, i1 false)
  store ptr null, ptr %excinfo.5, align 8
  %.313 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep31 = getelementptr inbounds nuw i8, ptr %.313, i64 8
  %.fca.2.gep32 = getelementptr inbounds nuw i8, ptr %.313, i64 16
  %.fca.3.gep33 = getelementptr inbounds nuw i8, ptr %.313, i64 24
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.313, i64 32
  %.fca.5.0.gep35 = getelementptr inbounds nuw i8, ptr %.313, i64 40
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.313, i64 48
  %.fca.5.2.gep37 = getelementptr inbounds nuw i8, ptr %.313, i64 56
  %.fca.6.0.gep38 = getelementptr inbounds nuw i8, ptr %.313, i64 64
  %.fca.6.1.gep39 = getelementptr inbounds nuw i8, ptr %.313, i64 72
  %.fca.6.2.gep40 = getelementptr inbounds nuw i8, ptr %.313, i64 80
  %excinfo.6 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.313, i8 0, i64 88, i1 false)
  store ptr null, ptr %excinfo.6, align 8
  %.366 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.366, i64 32
  %.fca.5.0.gep17 = getelementptr inbounds nuw i8, ptr %.366, i64 40
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.366, i64 48
  %excinfo.7 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.366, i8 0, i64 72, i1 false)
  store ptr null, ptr %excinfo.7, align 8
  %.415 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.415, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.415, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.415, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.415, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.415, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.415, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.415, i64 56
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.415, i64 64
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.415, i64 72
  %.fca.6.2.gep = getelementptr inbounds nuw i8, ptr %.415, i64 80
  %excinfo.8 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.415, i8 0, i64 88, i1 false)
  store ptr null, ptr %excinfo.8, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.44, i8 0, i64 88, i1 false)
  %.51 = call i32 @name70(ptr nonnull %.44, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.61.fca.0.load = load ptr, ptr %.44, align 8
  %.61.fca.1.load = load ptr, ptr %.fca.1.gep145, align 8
  %.61.fca.2.load = load i64, ptr %.fca.2.gep146, align 8
  %.61.fca.3.load = load i64, ptr %.fca.3.gep147, align 8
  %.61.fca.4.load = load ptr, ptr %.fca.4.gep148, align 8
  %.61.fca.5.0.load = load i64, ptr %.fca.5.0.gep149, align 8
  %.61.fca.5.1.load = load i64, ptr %.fca.5.1.gep150, align 8
  %.61.fca.5.2.load = load i64, ptr %.fca.5.2.gep151, align 8
  %.61.fca.6.0.load = load i64, ptr %.fca.6.0.gep152, align 8
  %.61.fca.6.1.load = load i64, ptr %.fca.6.1.gep153, align 8
  %.61.fca.6.2.load = load i64, ptr %.fca.6.2.gep154, align 8
  switch i32 %.51, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.6.2.gep124 = getelementptr inbounds nuw i8, ptr %.101, i64 80
  %.fca.6.1.gep123 = getelementptr inbounds nuw i8, ptr %.101, i64 72
  %.fca.6.0.gep122 = getelementptr inbounds nuw i8, ptr %.101, i64 64
  %.fca.5.2.gep121 = getelementptr inbounds nuw i8, ptr %.101, i64 56
  %.fca.5.1.gep120 = getelementptr inbounds nuw i8, ptr %.101, i64 48
  %.fca.5.0.gep119 = getelementptr inbounds nuw i8, ptr %.101, i64 40
  %.fca.4.gep118 = getelementptr inbounds nuw i8, ptr %.101, i64 32
  %.fca.3.gep117 = getelementptr inbounds nuw i8, ptr %.101, i64 24
  %.fca.2.gep116 = getelementptr inbounds nuw i8, ptr %.101, i64 16
  %.fca.1.gep115 = getelementptr inbounds nuw i8, ptr %.101, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.101, i8 0, i64 88, i1 false)
  %.108 = call i32 @name70(ptr nonnull %.101, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2)
  %.118.fca.0.load = load ptr, ptr %.101, align 8
  %.118.fca.1.load = load ptr, ptr %.fca.1.gep115, align 8
  %.118.fca.2.load = load i64, ptr %.fca.2.gep116, align 8
  %.118.fca.3.load = load i64, ptr %.fca.3.gep117, align 8
  %.118.fca.4.load = load ptr, ptr %.fca.4.gep118, align 8
  %.118.fca.5.0.load = load i64, ptr %.fca.5.0.gep119, align 8
  %.118.fca.5.1.load = load i64, ptr %.fca.5.1.gep120, align 8
  %.118.fca.5.2.load = load i64, ptr %.fca.5.2.gep121, align 8
  %.118.fca.6.0.load = load i64, ptr %.fca.6.0.gep122, align 8
  %.118.fca.6.1.load = load i64, ptr %.fca.6.1.gep123, align 8
  %.118.fca.6.2.load = load i64, ptr %.fca.6.2.gep124, align 8
  switch i32 %.108, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %104, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.51, %B0.if.if ], [ %.108, %B0.endif.if.if ], [ %.160, %B0.endif.endif.if.if ], [ %.210, %B0.endif.endif.endif.if.if ], [ %.265, %B0.endif.endif.endif.endif.if.if ], [ %.320, %B0.endif.endif.endif.endif.endif.if.if ], [ %.372, %B0.endif.endif.endif.endif.endif.endif.if.if ], [ %.422, %B0.endif.endif.endif.endif.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif ], [ %common.ret.op.i714, %104 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.59 = icmp sgt i32 %.51, 0
  %.52 = load ptr, ptr %excinfo.1, align 8
  %.60 = select i1 %.59, ptr %.52, ptr undef
  store ptr %.60, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.154, i8 0, i64 72, i1 false)
  %.160 = call i32 @name71(ptr nonnull %.154, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.170.fca.0.load = load ptr, ptr %.154, align 8
  %.170.fca.4.load = load ptr, ptr %.fca.4.gep100, align 8
  %.170.fca.5.0.load = load i64, ptr %.fca.5.0.gep101, align 8
  %.170.fca.5.1.load = load i64, ptr %.fca.5.1.gep102, align 8
  switch i32 %.160, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.116 = icmp sgt i32 %.108, 0
  %.109 = load ptr, ptr %excinfo.2, align 8
  %.117 = select i1 %.116, ptr %.109, ptr undef
  store ptr %.117, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.203, i8 0, i64 88, i1 false)
  %.210 = call i32 @name72(ptr nonnull %.203, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2)
  %.220.fca.0.load = load ptr, ptr %.203, align 8
  %.220.fca.1.load = load ptr, ptr %.fca.1.gep75, align 8
  %.220.fca.2.load = load i64, ptr %.fca.2.gep76, align 8
  %.220.fca.3.load = load i64, ptr %.fca.3.gep77, align 8
  %.220.fca.4.load = load ptr, ptr %.fca.4.gep78, align 8
  %.220.fca.5.0.load = load i64, ptr %.fca.5.0.gep79, align 8
  %.220.fca.5.1.load = load i64, ptr %.fca.5.1.gep80, align 8
  %.220.fca.5.2.load = load i64, ptr %.fca.5.2.gep81, align 8
  %.220.fca.6.0.load = load i64, ptr %.fca.6.0.gep82, align 8
  %.220.fca.6.1.load = load i64, ptr %.fca.6.1.gep83, align 8
  %.220.fca.6.2.load = load i64, ptr %.fca.6.2.gep84, align 8
  switch i32 %.210, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.168 = icmp sgt i32 %.160, 0
  %.161 = load ptr, ptr %excinfo.3, align 8
  %.169 = select i1 %.168, ptr %.161, ptr undef
  store ptr %.169, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.258, i8 0, i64 88, i1 false)
  %.265 = call i32 @name72(ptr nonnull %.258, ptr nonnull %excinfo.5, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2)
  %.275.fca.0.load = load ptr, ptr %.258, align 8
  %.275.fca.1.load = load ptr, ptr %.fca.1.gep53, align 8
  %.275.fca.2.load = load i64, ptr %.fca.2.gep54, align 8
  %.275.fca.3.load = load i64, ptr %.fca.3.gep55, align 8
  %.275.fca.4.load = load ptr, ptr %.fca.4.gep56, align 8
  %.275.fca.5.0.load = load i64, ptr %.fca.5.0.gep57, align 8
  %.275.fca.5.1.load = load i64, ptr %.fca.5.1.gep58, align 8
  %.275.fca.5.2.load = load i64, ptr %.fca.5.2.gep59, align 8
  %.275.fca.6.0.load = load i64, ptr %.fca.6.0.gep60, align 8
  %.275.fca.6.1.load = load i64, ptr %.fca.6.1.gep61, align 8
  %.275.fca.6.2.load = load i64, ptr %.fca.6.2.gep62, align 8
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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.313, i8 0, i64 88, i1 false)
  %.320 = call i32 @name72(ptr nonnull %.313, ptr nonnull %excinfo.6, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1, i64 %arg.n5_2)
  %.330.fca.0.load = load ptr, ptr %.313, align 8
  %.330.fca.1.load = load ptr, ptr %.fca.1.gep31, align 8
  %.330.fca.2.load = load i64, ptr %.fca.2.gep32, align 8
  %.330.fca.3.load = load i64, ptr %.fca.3.gep33, align 8
  %.330.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.330.fca.5.0.load = load i64, ptr %.fca.5.0.gep35, align 8
  %.330.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  %.330.fca.5.2.load = load i64, ptr %.fca.5.2.gep37, align 8
  %.330.fca.6.0.load = load i64, ptr %.fca.6.0.gep38, align 8
  %.330.fca.6.1.load = load i64, ptr %.fca.6.1.gep39, align 8
  %.330.fca.6.2.load = load i64, ptr %.fca.6.2.gep40, align 8
  switch i32 %.320, label %B0.endif.endif.endif.endif.endif.if.if [
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
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.366, i8 0, i64 72, i1 false)
  %.372 = call i32 @name71(ptr nonnull %.366, ptr nonnull %excinfo.7, ptr %arg.p6, i64 %arg.n6_0, i64 %arg.n6_1)
  %.382.fca.0.load = load ptr, ptr %.366, align 8
  %.382.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.382.fca.5.0.load = load i64, ptr %.fca.5.0.gep17, align 8
  %.382.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  switch i32 %.372, label %B0.endif.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.endif.endif.if.if:           ; preds = %B0.endif.endif.endif.endif.endif
  %.328 = icmp sgt i32 %.320, 0
  %.321 = load ptr, ptr %excinfo.6, align 8
  %.329 = select i1 %.328, ptr %.321, ptr undef
  store ptr %.329, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif:     ; preds = %B0.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.415, i8 0, i64 88, i1 false)
  %.422 = call i32 @name70(ptr nonnull %.415, ptr nonnull %excinfo.8, ptr %arg.p11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %arg.n11_2)
  %.432.fca.0.load = load ptr, ptr %.415, align 8
  switch i32 %.422, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.endif.endif.endif.if.if:     ; preds = %B0.endif.endif.endif.endif.endif.endif
  %.380 = icmp sgt i32 %.372, 0
  %.373 = load ptr, ptr %excinfo.7, align 8
  %.381 = select i1 %.380, ptr %.373, ptr undef
  store ptr %.381, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif.endif: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif.endif.endif
  %.432.fca.6.2.load = load i64, ptr %.fca.6.2.gep, align 8
  %.432.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.432.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.432.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.432.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.432.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.432.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.432.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.432.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.432.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  %.465 = icmp ne i64 %arg.v7, 0
  %.466 = icmp ne i64 %arg.v8, 0
  %.467 = icmp ne i64 %arg.v9, 0
  %.468.not = icmp eq i64 %arg.v10, 0
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.4.gep1804.i = getelementptr inbounds nuw i8, ptr %.312.i, i64 32
  %.fca.5.0.gep1805.i = getelementptr inbounds nuw i8, ptr %.312.i, i64 40
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  %.fca.5.0.gep1749.i = getelementptr inbounds nuw i8, ptr %.350.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.350.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  %.fca.1.gep1647.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 8
  %.fca.2.gep1648.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 16
  %.fca.3.gep1649.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 24
  %.fca.4.gep1650.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 32
  %.fca.5.0.gep1651.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 40
  %.fca.5.1.gep1652.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 48
  %.fca.5.2.gep1653.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 56
  %.fca.6.0.gep1654.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 64
  %.fca.6.1.gep1655.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 72
  %.fca.6.2.gep1656.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.451.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1645.i = getelementptr inbounds nuw i8, ptr %.455.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.455.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.483.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.509.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1589.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 8
  %.fca.2.gep1590.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 16
  %.fca.3.gep1591.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 24
  %.fca.4.gep1592.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 32
  %.fca.5.0.gep1593.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 40
  %.fca.5.1.gep1594.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 48
  %.fca.5.2.gep1595.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 56
  %.fca.6.0.gep1596.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 64
  %.fca.6.1.gep1597.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 72
  %.fca.6.2.gep1598.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.588.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1587.i = getelementptr inbounds nuw i8, ptr %.592.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.592.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.620.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.5.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.646.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1531.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 8
  %.fca.2.gep1532.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 16
  %.fca.3.gep1533.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 24
  %.fca.4.gep1534.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 32
  %.fca.5.0.gep1535.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 40
  %.fca.5.1.gep1536.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 48
  %.fca.5.2.gep1537.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 56
  %.fca.6.0.gep1538.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 64
  %.fca.6.1.gep1539.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 72
  %.fca.6.2.gep1540.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.725.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1529.i = getelementptr inbounds nuw i8, ptr %.729.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.729.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.757.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.6.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.783.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep1394.i = getelementptr inbounds nuw i8, ptr %.891.i, i64 32
  %.fca.5.0.gep1395.i = getelementptr inbounds nuw i8, ptr %.891.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.891.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.7.i, align 8, !noalias !6
  %.fca.4.gep1380.i = getelementptr inbounds nuw i8, ptr %.928.i, i64 32
  %.fca.5.0.gep1381.i = getelementptr inbounds nuw i8, ptr %.928.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.928.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.8.i, align 8, !noalias !6
  %.fca.4.gep1314.i = getelementptr inbounds nuw i8, ptr %.983.i, i64 32
  %.fca.5.0.gep1315.i = getelementptr inbounds nuw i8, ptr %.983.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.983.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.9.i, align 8, !noalias !6
  %.fca.1.gep1259.i = getelementptr inbounds nuw i8, ptr %.1037.i, i64 8
  %.fca.2.gep1260.i = getelementptr inbounds nuw i8, ptr %.1037.i, i64 16
  %.fca.3.gep1261.i = getelementptr inbounds nuw i8, ptr %.1037.i, i64 24
  %.fca.4.gep1262.i = getelementptr inbounds nuw i8, ptr %.1037.i, i64 32
  %.fca.5.0.gep1263.i = getelementptr inbounds nuw i8, ptr %.1037.i, i64 40
  %.fca.5.1.gep1264.i = getelementptr inbounds nuw i8, ptr %.1037.i, i64 48
  %.fca.5.2.gep1265.i = getelementptr inbounds nuw i8, ptr %.1037.i, i64 56
  %.fca.6.0.gep1266.i = getelementptr inbounds nuw i8, ptr %.1037.i, i64 64
  %.fca.6.1.gep1267.i = getelementptr inbounds nuw i8, ptr %.1037.i, i64 72
  %.fca.6.2.gep1268.i = getelementptr inbounds nuw i8, ptr %.1037.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.1037.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1257.i = getelementptr inbounds nuw i8, ptr %.1041.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1041.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.1069.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.10.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1095.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1201.i = getelementptr inbounds nuw i8, ptr %.1170.i, i64 8
  %.fca.2.gep1202.i = getelementptr inbounds nuw i8, ptr %.1170.i, i64 16
  %.fca.3.gep1203.i = getelementptr inbounds nuw i8, ptr %.1170.i, i64 24
  %.fca.4.gep1204.i = getelementptr inbounds nuw i8, ptr %.1170.i, i64 32
  %.fca.5.0.gep1205.i = getelementptr inbounds nuw i8, ptr %.1170.i, i64 40
  %.fca.5.1.gep1206.i = getelementptr inbounds nuw i8, ptr %.1170.i, i64 48
  %.fca.5.2.gep1207.i = getelementptr inbounds nuw i8, ptr %.1170.i, i64 56
  %.fca.6.0.gep1208.i = getelementptr inbounds nuw i8, ptr %.1170.i, i64 64
  %.fca.6.1.gep1209.i = getelementptr inbounds nuw i8, ptr %.1170.i, i64 72
  %.fca.6.2.gep1210.i = getelementptr inbounds nuw i8, ptr %.1170.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.1170.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1199.i = getelementptr inbounds nuw i8, ptr %.1174.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1174.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.1202.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.11.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1228.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1073.i = getelementptr inbounds nuw i8, ptr %.1335.i, i64 8
  %.fca.2.gep1074.i = getelementptr inbounds nuw i8, ptr %.1335.i, i64 16
  %.fca.3.gep1075.i = getelementptr inbounds nuw i8, ptr %.1335.i, i64 24
  %.fca.4.gep1076.i = getelementptr inbounds nuw i8, ptr %.1335.i, i64 32
  %.fca.5.0.gep1077.i = getelementptr inbounds nuw i8, ptr %.1335.i, i64 40
  %.fca.5.1.gep1078.i = getelementptr inbounds nuw i8, ptr %.1335.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.1335.i, i64 56
  %.fca.6.0.gep1079.i = getelementptr inbounds nuw i8, ptr %.1335.i, i64 64
  %.fca.6.1.gep1080.i = getelementptr inbounds nuw i8, ptr %.1335.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.1335.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.1335.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1071.i = getelementptr inbounds nuw i8, ptr %.1339.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1339.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.1367.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.12.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1393.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep988.i = getelementptr inbounds nuw i8, ptr %.1469.i, i64 32
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.1469.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1469.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.13.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.1510.i, i64 32
  %.fca.5.0.gep.i = getelementptr inbounds nuw i8, ptr %.1510.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1510.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.14.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.61.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.118.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.170.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.220.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.275.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.330.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.382.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.432.fca.0.load), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.312.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.15.i.i = icmp slt i64 %.170.fca.5.1.load, 0
  br i1 %.15.i.i, label %B0.if.if.thread.i, label %B0.endif.endif.i.i, !prof !13

B0.endif.endif.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif
  %.31.i.i = icmp samesign ugt i64 %.170.fca.5.1.load, 1152921504606846975
  br i1 %.31.i.i, label %B0.if.if.thread.i, label %B0.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.i.i
  %.30.i.i = shl nuw nsw i64 %.170.fca.5.1.load, 3
  store ptr null, ptr %.39.i.i, align 8, !noalias !12
  %.43.i.i = call i32 @name73(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.30.i.i, i32 32), !noalias !12
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread404.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread404.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread404.i: ; preds = %B0.endif.endif.endif.i.i, %B0.endif.endif.endif.i.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !12
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !12
  store ptr %.53.i.i, ptr %.312.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.312.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.312.i, i64 16
  store i64 %.170.fca.5.1.load, ptr %retptr.repack14.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.312.i, i64 24
  store i64 8, ptr %retptr.repack16.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.312.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.312.i, i64 40
  store i64 %.170.fca.5.1.load, ptr %retptr.repack20.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.312.i, i64 48
  store i64 8, ptr %retptr.repack22.i.i, align 8, !alias.scope !7, !noalias !14
  br label %B0.endif.endif.endif.i26.i

B0.if.if.thread.i:                                ; preds = %B0.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif
  %storemerge3 = phi ptr [ @name11, %B0.endif.endif.endif.endif.endif.endif.endif.endif ], [ @name14, %B0.endif.endif.i.i ]
  store ptr %storemerge3, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  br label %0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i: ; preds = %B0.endif.endif.endif.i.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  %.326.fca.4.load.i = load ptr, ptr %.fca.4.gep1804.i, align 8, !noalias !6
  %.326.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1805.i, align 8, !noalias !6
  switch i32 %.43.i.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i26.i
    i32 0, label %B0.endif.endif.endif.i26.i
  ], !prof !16

_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread8: ; preds = %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i, %B932.endif.lr.ph.i, %B984.B930.loopexit_crit_edge.us.i
  call void @NRT_decref(ptr %.1485.fca.0.load456.i), !noalias !6
  call void @NRT_decref(ptr %.364.fca.0.load415.i), !noalias !6
  call void @NRT_decref(ptr %.537.i), !noalias !6
  call void @NRT_decref(ptr %.905.fca.0.load433.i), !noalias !6
  call void @NRT_decref(ptr %.674.i), !noalias !6
  call void @NRT_decref(ptr %.942.fca.0.load439.i), !noalias !6
  call void @NRT_decref(ptr %.1256.i), !noalias !6
  call void @NRT_decref(ptr %.432.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.811.i), !noalias !6
  call void @NRT_decref(ptr %.997.fca.0.load450.i), !noalias !6
  call void @NRT_decref(ptr %.326.fca.0.load409.i), !noalias !6
  call void @NRT_decref(ptr %.1123.i), !noalias !6
  call void @NRT_decref(ptr %.61.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.382.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.1524.fca.0.load462.i), !noalias !6
  call void @NRT_decref(ptr %.1421.i), !noalias !6
  call void @NRT_decref(ptr %.170.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif

B0.endif.endif.endif.i26.i:                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread404.i
  %.326.fca.5.0.load411.i = phi i64 [ %.170.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread404.i ], [ %.326.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.326.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.326.fca.4.load410.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread404.i ], [ %.326.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.326.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.326.fca.0.load409.i = load ptr, ptr %.312.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.350.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  store ptr null, ptr %excinfo.1.i22.i, align 8, !noalias !22
  %.30.i27.i = shl nuw nsw i64 %.170.fca.5.1.load, 2
  store ptr null, ptr %.39.i21.i, align 8, !noalias !22
  %.43.i28.i = call i32 @name73(ptr nonnull %.39.i21.i, ptr nonnull %excinfo.1.i22.i, ptr null, i64 %.30.i27.i, i32 32), !noalias !22
  switch i32 %.43.i28.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i: ; preds = %B0.endif.endif.endif.i26.i, %B0.endif.endif.endif.i26.i
  %.53.i30.i = load ptr, ptr %.39.i21.i, align 8, !noalias !22
  %.63.i31.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i30.i), !noalias !22
  store ptr %.53.i30.i, ptr %.350.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack12.i32.i = getelementptr inbounds nuw i8, ptr %.350.i, i64 8
  store ptr null, ptr %retptr.repack12.i32.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack14.i33.i = getelementptr inbounds nuw i8, ptr %.350.i, i64 16
  store i64 %.170.fca.5.1.load, ptr %retptr.repack14.i33.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack16.i34.i = getelementptr inbounds nuw i8, ptr %.350.i, i64 24
  store i64 4, ptr %retptr.repack16.i34.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack18.i35.i = getelementptr inbounds nuw i8, ptr %.350.i, i64 32
  store ptr %.63.i31.i, ptr %retptr.repack18.i35.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack20.i36.i = getelementptr inbounds nuw i8, ptr %.350.i, i64 40
  store i64 %.170.fca.5.1.load, ptr %retptr.repack20.i36.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack22.i37.i = getelementptr inbounds nuw i8, ptr %.350.i, i64 48
  store i64 4, ptr %retptr.repack22.i37.i, align 8, !alias.scope !17, !noalias !23
  br label %B0.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.i26.i
  %.fca.4.gep1748.i = getelementptr inbounds nuw i8, ptr %.350.i, i64 32
  %.51.i40.i = icmp sgt i32 %.43.i28.i, 0
  %.44.i41.i = load ptr, ptr %excinfo.1.i22.i, align 8, !noalias !22
  %.52.i42.i = select i1 %.51.i40.i, ptr %.44.i41.i, ptr undef
  store ptr %.52.i42.i, ptr %excinfo.2.i, align 8, !alias.scope !20, !noalias !24
  %.364.fca.4.load.i = load ptr, ptr %.fca.4.gep1748.i, align 8, !noalias !6
  switch i32 %.43.i28.i, label %B0.endif.if.if.i [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !25

B0.if.if.i:                                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i
  %.317.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  br label %0

0:                                                ; preds = %B0.if.if.i, %B0.if.if.thread.i
  %common.ret.op.i403420.i = phi i32 [ %.43.i.i, %B0.if.if.i ], [ 1, %B0.if.if.thread.i ]
  %1 = phi ptr [ %.317.i, %B0.if.if.i ], [ %storemerge3, %B0.if.if.thread.i ]
  store ptr %1, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  %.364.fca.4.load416.i = phi ptr [ %.63.i31.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i ], [ %.364.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.364.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.364.fca.0.load415.i = load ptr, ptr %.350.i, align 8, !noalias !6
  %.364.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1749.i, align 8, !noalias !6
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.178.i.i, i64 8
  %.127130.not.i.i = icmp slt i64 %.326.fca.5.0.load411.i, 1
  br i1 %.127130.not.i.i, label %B0.endif.endif.endif.i, label %B58.preheader.i.i

B58.preheader.i.i:                                ; preds = %B0.endif.endif.i
  br label %B58.endif.i.i

B58.endif.i.i:                                    ; preds = %B58.endif.i.i, %B58.preheader.i.i
  %.133129131.i.i = phi i64 [ %.140.i.i, %B58.endif.i.i ], [ 0, %B58.preheader.i.i ]
  store i64 0, ptr %.178.i.i, align 8, !noalias !26
  store float 0.000000e+00, ptr %.fca.1.gep.i.i, align 8, !noalias !26
  %.7.i.i.i = uitofp nneg i64 %.133129131.i.i to double
  %.8.i.i.i = fadd contract double %.7.i.i.i, 5.000000e-01
  %.9.i.i.i = sitofp i64 %.220.fca.5.1.load to double
  %.10.i.i.i = fmul contract double %.8.i.i.i, %.9.i.i.i
  %.11.i.i.i = sitofp i64 %.326.fca.5.0.load411.i to double
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
  %2 = getelementptr i64, ptr %.326.fca.4.load410.i, i64 %.133129131.i.i
  store i64 %.192.fca.0.load.i.i, ptr %2, align 8, !noalias !26
  %3 = getelementptr float, ptr %.364.fca.4.load416.i, i64 %.133129131.i.i
  store float %.192.fca.1.load.i.i, ptr %3, align 4, !noalias !26
  %exitcond.not.i.i = icmp eq i64 %.326.fca.5.0.load411.i, %.140.i.i
  br i1 %exitcond.not.i.i, label %B0.endif.endif.endif.i, label %B58.endif.i.i

B0.endif.if.if.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.362.i = icmp sgt i32 %.43.i28.i, 0
  %.355.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.363.i = select i1 %.362.i, ptr %.355.i, ptr undef
  store ptr %.363.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.i:                           ; preds = %B58.endif.i.i, %B0.endif.endif.i
  %.448.i = mul i64 %.220.fca.5.1.load, 3
  store ptr %.220.fca.0.load, ptr %.451.i, align 8, !noalias !6
  store ptr %.220.fca.1.load, ptr %.fca.1.gep1647.i, align 8, !noalias !6
  store i64 %.220.fca.2.load, ptr %.fca.2.gep1648.i, align 8, !noalias !6
  store i64 %.220.fca.3.load, ptr %.fca.3.gep1649.i, align 8, !noalias !6
  store ptr %.220.fca.4.load, ptr %.fca.4.gep1650.i, align 8, !noalias !6
  store i64 %.220.fca.5.0.load, ptr %.fca.5.0.gep1651.i, align 8, !noalias !6
  store i64 %.220.fca.5.1.load, ptr %.fca.5.1.gep1652.i, align 8, !noalias !6
  store i64 %.220.fca.5.2.load, ptr %.fca.5.2.gep1653.i, align 8, !noalias !6
  store i64 %.220.fca.6.0.load, ptr %.fca.6.0.gep1654.i, align 8, !noalias !6
  store i64 %.220.fca.6.1.load, ptr %.fca.6.1.gep1655.i, align 8, !noalias !6
  store i64 %.220.fca.6.2.load, ptr %.fca.6.2.gep1656.i, align 8, !noalias !6
  store i64 %.220.fca.5.0.load, ptr %.455.i, align 8, !noalias !6
  store i64 %.448.i, ptr %.fca.1.gep1645.i, align 8, !noalias !6
  store ptr null, ptr %.483.i, align 8, !noalias !6
  %.489.i = call i32 @name74(ptr nonnull %.483.i, ptr nonnull %excinfo.4.i, i64 %.220.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.455.i, i64 2, i64 8), !noalias !6
  switch i32 %.489.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.i:                     ; preds = %B0.endif.endif.endif.i, %B0.endif.endif.endif.i
  %.518.i = load i64, ptr %.fca.3.gep1649.i, align 8, !noalias !6
  %.519.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1651.i, ptr nonnull %.fca.6.0.gep1654.i, i64 2, ptr nonnull %.455.i, ptr nonnull %.509.i, i64 %.518.i, i32 0), !noalias !6
  %.520.i = icmp eq i32 %.519.i, 0
  br i1 %.520.i, label %B0.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.if.if.i:                     ; preds = %B0.endif.endif.endif.i
  %.497.not.i = icmp eq i32 %.489.i, 0
  %.490.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  %.498.i = select i1 %.497.not.i, ptr undef, ptr %.490.i
  store ptr %.498.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.if.i:                  ; preds = %B0.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.531.i = load ptr, ptr %.fca.4.gep1650.i, align 8, !noalias !6
  %.532.fca.0.load.i = load i64, ptr %.455.i, align 8, !noalias !6
  %.532.fca.1.load.i = load i64, ptr %.fca.1.gep1645.i, align 8, !noalias !6
  %.537.i = load ptr, ptr %.451.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.537.i), !noalias !6
  store ptr %.275.fca.0.load, ptr %.588.i, align 8, !noalias !6
  store ptr %.275.fca.1.load, ptr %.fca.1.gep1589.i, align 8, !noalias !6
  store i64 %.275.fca.2.load, ptr %.fca.2.gep1590.i, align 8, !noalias !6
  store i64 %.275.fca.3.load, ptr %.fca.3.gep1591.i, align 8, !noalias !6
  store ptr %.275.fca.4.load, ptr %.fca.4.gep1592.i, align 8, !noalias !6
  store i64 %.275.fca.5.0.load, ptr %.fca.5.0.gep1593.i, align 8, !noalias !6
  store i64 %.275.fca.5.1.load, ptr %.fca.5.1.gep1594.i, align 8, !noalias !6
  store i64 %.275.fca.5.2.load, ptr %.fca.5.2.gep1595.i, align 8, !noalias !6
  store i64 %.275.fca.6.0.load, ptr %.fca.6.0.gep1596.i, align 8, !noalias !6
  store i64 %.275.fca.6.1.load, ptr %.fca.6.1.gep1597.i, align 8, !noalias !6
  store i64 %.275.fca.6.2.load, ptr %.fca.6.2.gep1598.i, align 8, !noalias !6
  store i64 %.220.fca.5.0.load, ptr %.592.i, align 8, !noalias !6
  store i64 %.448.i, ptr %.fca.1.gep1587.i, align 8, !noalias !6
  store ptr null, ptr %.620.i, align 8, !noalias !6
  %.626.i = call i32 @name74(ptr nonnull %.620.i, ptr nonnull %excinfo.5.i, i64 %.275.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.592.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.220.fca.0.load), !noalias !6
  switch i32 %.626.i, label %B0.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %B0.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.i
  %.655.i = load i64, ptr %.fca.3.gep1591.i, align 8, !noalias !6
  %.656.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1593.i, ptr nonnull %.fca.6.0.gep1596.i, i64 2, ptr nonnull %.592.i, ptr nonnull %.646.i, i64 %.655.i, i32 0), !noalias !6
  %.657.i = icmp eq i32 %.656.i, 0
  br i1 %.657.i, label %B0.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.if.if.i:         ; preds = %B0.endif.endif.endif.endif.endif.i
  %.634.not.i = icmp eq i32 %.626.i, 0
  %.627.i = load ptr, ptr %excinfo.5.i, align 8, !noalias !6
  %.635.i = select i1 %.634.not.i, ptr undef, ptr %.627.i
  store ptr %.635.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.endif.endif.if.i:      ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.endif.endif.endif.i:   ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %.668.i = load ptr, ptr %.fca.4.gep1592.i, align 8, !noalias !6
  %.669.fca.0.load.i = load i64, ptr %.592.i, align 8, !noalias !6
  %.669.fca.1.load.i = load i64, ptr %.fca.1.gep1587.i, align 8, !noalias !6
  %.674.i = load ptr, ptr %.588.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.674.i), !noalias !6
  store ptr %.330.fca.0.load, ptr %.725.i, align 8, !noalias !6
  store ptr %.330.fca.1.load, ptr %.fca.1.gep1531.i, align 8, !noalias !6
  store i64 %.330.fca.2.load, ptr %.fca.2.gep1532.i, align 8, !noalias !6
  store i64 %.330.fca.3.load, ptr %.fca.3.gep1533.i, align 8, !noalias !6
  store ptr %.330.fca.4.load, ptr %.fca.4.gep1534.i, align 8, !noalias !6
  store i64 %.330.fca.5.0.load, ptr %.fca.5.0.gep1535.i, align 8, !noalias !6
  store i64 %.330.fca.5.1.load, ptr %.fca.5.1.gep1536.i, align 8, !noalias !6
  store i64 %.330.fca.5.2.load, ptr %.fca.5.2.gep1537.i, align 8, !noalias !6
  store i64 %.330.fca.6.0.load, ptr %.fca.6.0.gep1538.i, align 8, !noalias !6
  store i64 %.330.fca.6.1.load, ptr %.fca.6.1.gep1539.i, align 8, !noalias !6
  store i64 %.330.fca.6.2.load, ptr %.fca.6.2.gep1540.i, align 8, !noalias !6
  store i64 %.220.fca.5.0.load, ptr %.729.i, align 8, !noalias !6
  store i64 %.448.i, ptr %.fca.1.gep1529.i, align 8, !noalias !6
  store ptr null, ptr %.757.i, align 8, !noalias !6
  %.763.i = call i32 @name74(ptr nonnull %.757.i, ptr nonnull %excinfo.6.i, i64 %.330.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.729.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.275.fca.0.load), !noalias !6
  switch i32 %.763.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.792.i = load i64, ptr %.fca.3.gep1533.i, align 8, !noalias !6
  %.793.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1535.i, ptr nonnull %.fca.6.0.gep1538.i, i64 2, ptr nonnull %.729.i, ptr nonnull %.783.i, i64 %.792.i, i32 0), !noalias !6
  %.794.i = icmp eq i32 %.793.i, 0
  br i1 %.794.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.endif.endif.if.if.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.771.not.i = icmp eq i32 %.763.i, 0
  %.764.i = load ptr, ptr %excinfo.6.i, align 8, !noalias !6
  %.772.i = select i1 %.771.not.i, ptr undef, ptr %.764.i
  store ptr %.772.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.805.i = load ptr, ptr %.fca.4.gep1534.i, align 8, !noalias !6
  %.806.fca.0.load.i = load i64, ptr %.729.i, align 8, !noalias !6
  %.806.fca.1.load.i = load i64, ptr %.fca.1.gep1529.i, align 8, !noalias !6
  %.811.i = load ptr, ptr %.725.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.811.i), !noalias !6
  %.890.i = add i64 %.448.i, 3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.891.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !33)
  call void @llvm.experimental.noalias.scope.decl(metadata !36)
  store ptr null, ptr %excinfo.1.i46.i, align 8, !noalias !38
  %.15.i47.i = icmp slt i64 %.890.i, 0
  br i1 %.15.i47.i, label %B0.endif.endif.endif.endi...if.if.thread.i, label %B0.endif.endif.i48.i, !prof !13

B0.endif.endif.i48.i:                             ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.31.i49.i = icmp samesign ugt i64 %.890.i, 2305843009213693951
  br i1 %.31.i49.i, label %B0.endif.endif.endif.endi...if.if.thread.i, label %B0.endif.endif.endif.i50.i, !prof !13

B0.endif.endif.endif.i50.i:                       ; preds = %B0.endif.endif.i48.i
  %.30.i51.i = shl nuw nsw i64 %.890.i, 2
  store ptr null, ptr %.39.i45.i, align 8, !noalias !38
  %.43.i52.i = call i32 @name73(ptr nonnull %.39.i45.i, ptr nonnull %excinfo.1.i46.i, ptr null, i64 %.30.i51.i, i32 32), !noalias !38
  switch i32 %.43.i52.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread428.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread428.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread428.i: ; preds = %B0.endif.endif.endif.i50.i, %B0.endif.endif.endif.i50.i
  %.53.i54.i = load ptr, ptr %.39.i45.i, align 8, !noalias !38
  %.63.i55.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i54.i), !noalias !38
  store ptr %.53.i54.i, ptr %.891.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack12.i56.i = getelementptr inbounds nuw i8, ptr %.891.i, i64 8
  store ptr null, ptr %retptr.repack12.i56.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack14.i57.i = getelementptr inbounds nuw i8, ptr %.891.i, i64 16
  store i64 %.890.i, ptr %retptr.repack14.i57.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack16.i58.i = getelementptr inbounds nuw i8, ptr %.891.i, i64 24
  store i64 4, ptr %retptr.repack16.i58.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack18.i59.i = getelementptr inbounds nuw i8, ptr %.891.i, i64 32
  store ptr %.63.i55.i, ptr %retptr.repack18.i59.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack20.i60.i = getelementptr inbounds nuw i8, ptr %.891.i, i64 40
  store i64 %.890.i, ptr %retptr.repack20.i60.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack22.i61.i = getelementptr inbounds nuw i8, ptr %.891.i, i64 48
  store i64 4, ptr %retptr.repack22.i61.i, align 8, !alias.scope !33, !noalias !39
  %.905.fca.0.load430.i = load ptr, ptr %.891.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.330.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.i75.i

B0.endif.endif.endif.endi...if.if.thread.i:       ; preds = %B0.endif.endif.i48.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %storemerge = phi ptr [ @name21, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i ], [ @name24, %B0.endif.endif.i48.i ]
  store ptr %storemerge, ptr %excinfo.7.i, align 8, !alias.scope !36, !noalias !40
  call void @NRT_decref(ptr %.330.fca.0.load), !noalias !6
  br label %4

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i: ; preds = %B0.endif.endif.endif.i50.i
  %.51.i64.i = icmp sgt i32 %.43.i52.i, 0
  %.44.i65.i = load ptr, ptr %excinfo.1.i46.i, align 8, !noalias !38
  %.52.i66.i = select i1 %.51.i64.i, ptr %.44.i65.i, ptr undef
  store ptr %.52.i66.i, ptr %excinfo.7.i, align 8, !alias.scope !36, !noalias !40
  %.905.fca.0.load.i = load ptr, ptr %.891.i, align 8, !noalias !6
  %.905.fca.4.load.i = load ptr, ptr %.fca.4.gep1394.i, align 8, !noalias !6
  %.905.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1395.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.330.fca.0.load), !noalias !6
  switch i32 %.43.i52.i, label %B0.endif.endif.endif.endi...if.if.i [
    i32 -2, label %B0.endif.endif.endif.i75.i
    i32 0, label %B0.endif.endif.endif.i75.i
  ], !prof !16

B0.endif.endif.endif.i75.i:                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread428.i
  %.905.fca.5.0.load435.i = phi i64 [ %.890.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread428.i ], [ %.905.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ], [ %.905.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ]
  %.905.fca.4.load434.i = phi ptr [ %.63.i55.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread428.i ], [ %.905.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ], [ %.905.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ]
  %.905.fca.0.load433.i = phi ptr [ %.905.fca.0.load430.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread428.i ], [ %.905.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ], [ %.905.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.928.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !41)
  call void @llvm.experimental.noalias.scope.decl(metadata !44)
  store ptr null, ptr %excinfo.1.i71.i, align 8, !noalias !46
  %.30.i76.i = shl nuw nsw i64 %.890.i, 2
  store ptr null, ptr %.39.i70.i, align 8, !noalias !46
  %.43.i77.i = call i32 @name73(ptr nonnull %.39.i70.i, ptr nonnull %excinfo.1.i71.i, ptr null, i64 %.30.i76.i, i32 32), !noalias !46
  switch i32 %.43.i77.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i: ; preds = %B0.endif.endif.endif.i75.i, %B0.endif.endif.endif.i75.i
  %.53.i79.i = load ptr, ptr %.39.i70.i, align 8, !noalias !46
  %.63.i80.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i79.i), !noalias !46
  store ptr %.53.i79.i, ptr %.928.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack12.i81.i = getelementptr inbounds nuw i8, ptr %.928.i, i64 8
  store ptr null, ptr %retptr.repack12.i81.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack14.i82.i = getelementptr inbounds nuw i8, ptr %.928.i, i64 16
  store i64 %.890.i, ptr %retptr.repack14.i82.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack16.i83.i = getelementptr inbounds nuw i8, ptr %.928.i, i64 24
  store i64 4, ptr %retptr.repack16.i83.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack18.i84.i = getelementptr inbounds nuw i8, ptr %.928.i, i64 32
  store ptr %.63.i80.i, ptr %retptr.repack18.i84.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack20.i85.i = getelementptr inbounds nuw i8, ptr %.928.i, i64 40
  store i64 %.890.i, ptr %retptr.repack20.i85.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack22.i86.i = getelementptr inbounds nuw i8, ptr %.928.i, i64 48
  store i64 4, ptr %retptr.repack22.i86.i, align 8, !alias.scope !41, !noalias !47
  br label %B0.endif.endif.endif.i100.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i: ; preds = %B0.endif.endif.endif.i75.i
  %.51.i89.i = icmp sgt i32 %.43.i77.i, 0
  %.44.i90.i = load ptr, ptr %excinfo.1.i71.i, align 8, !noalias !46
  %.52.i91.i = select i1 %.51.i89.i, ptr %.44.i90.i, ptr undef
  store ptr %.52.i91.i, ptr %excinfo.8.i, align 8, !alias.scope !44, !noalias !48
  %.942.fca.4.load.i = load ptr, ptr %.fca.4.gep1380.i, align 8, !noalias !6
  switch i32 %.43.i77.i, label %B0.endif.endif.endif.endi...endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i100.i
    i32 0, label %B0.endif.endif.endif.i100.i
  ], !prof !25

B0.endif.endif.endif.endi...if.if.i:              ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i
  %.896.i = load ptr, ptr %excinfo.7.i, align 8, !noalias !6
  br label %4

4:                                                ; preds = %B0.endif.endif.endif.endi...if.if.i, %B0.endif.endif.endif.endi...if.if.thread.i
  %common.ret.op.i62427444.i = phi i32 [ %.43.i52.i, %B0.endif.endif.endif.endi...if.if.i ], [ 1, %B0.endif.endif.endif.endi...if.if.thread.i ]
  %5 = phi ptr [ %.896.i, %B0.endif.endif.endif.endi...if.if.i ], [ %storemerge, %B0.endif.endif.endif.endi...if.if.thread.i ]
  store ptr %5, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.i100.i:                      ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i
  %.942.fca.4.load440.i = phi ptr [ %.63.i80.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i ], [ %.942.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i ], [ %.942.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i ]
  %.942.fca.0.load439.i = load ptr, ptr %.928.i, align 8, !noalias !6
  %.942.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1381.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.983.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !49)
  call void @llvm.experimental.noalias.scope.decl(metadata !52)
  store ptr null, ptr %excinfo.1.i96.i, align 8, !noalias !54
  %.30.i101.i = shl nuw nsw i64 %.890.i, 2
  store ptr null, ptr %.39.i95.i, align 8, !noalias !54
  %.43.i102.i = call i32 @name73(ptr nonnull %.39.i95.i, ptr nonnull %excinfo.1.i96.i, ptr null, i64 %.30.i101.i, i32 32), !noalias !54
  switch i32 %.43.i102.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.thread.i: ; preds = %B0.endif.endif.endif.i100.i, %B0.endif.endif.endif.i100.i
  %.53.i104.i = load ptr, ptr %.39.i95.i, align 8, !noalias !54
  %.63.i105.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i104.i), !noalias !54
  store ptr %.53.i104.i, ptr %.983.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack12.i106.i = getelementptr inbounds nuw i8, ptr %.983.i, i64 8
  store ptr null, ptr %retptr.repack12.i106.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack14.i107.i = getelementptr inbounds nuw i8, ptr %.983.i, i64 16
  store i64 %.890.i, ptr %retptr.repack14.i107.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack16.i108.i = getelementptr inbounds nuw i8, ptr %.983.i, i64 24
  store i64 4, ptr %retptr.repack16.i108.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack18.i109.i = getelementptr inbounds nuw i8, ptr %.983.i, i64 32
  store ptr %.63.i105.i, ptr %retptr.repack18.i109.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack20.i110.i = getelementptr inbounds nuw i8, ptr %.983.i, i64 40
  store i64 %.890.i, ptr %retptr.repack20.i110.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack22.i111.i = getelementptr inbounds nuw i8, ptr %.983.i, i64 48
  store i64 4, ptr %retptr.repack22.i111.i, align 8, !alias.scope !49, !noalias !55
  br label %B0.endif.endif.endif.endi...endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i: ; preds = %B0.endif.endif.endif.i100.i
  %.51.i114.i = icmp sgt i32 %.43.i102.i, 0
  %.44.i115.i = load ptr, ptr %excinfo.1.i96.i, align 8, !noalias !54
  %.52.i116.i = select i1 %.51.i114.i, ptr %.44.i115.i, ptr undef
  store ptr %.52.i116.i, ptr %excinfo.9.i, align 8, !alias.scope !52, !noalias !56
  %.997.fca.4.load.i = load ptr, ptr %.fca.4.gep1314.i, align 8, !noalias !6
  switch i32 %.43.i102.i, label %B0.endif.endif.endif.endi...endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.endif.endif.i
  ], !prof !25

B0.endif.endif.endif.endi...endif.if.if.i:        ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i
  %.940.i = icmp sgt i32 %.43.i77.i, 0
  %.933.i = load ptr, ptr %excinfo.8.i, align 8, !noalias !6
  %.941.i = select i1 %.940.i, ptr %.933.i, ptr undef
  store ptr %.941.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.endif.endif.i:  ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.thread.i
  %.997.fca.4.load451.i = phi ptr [ %.63.i105.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.thread.i ], [ %.997.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i ], [ %.997.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i ]
  %.997.fca.0.load450.i = load ptr, ptr %.983.i, align 8, !noalias !6
  %.997.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1315.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.61.fca.0.load), !noalias !6
  %.1033.i = mul nuw nsw i64 %.170.fca.5.1.load, 3
  store ptr %.61.fca.0.load, ptr %.1037.i, align 8, !noalias !6
  store ptr %.61.fca.1.load, ptr %.fca.1.gep1259.i, align 8, !noalias !6
  store i64 %.61.fca.2.load, ptr %.fca.2.gep1260.i, align 8, !noalias !6
  store i64 %.61.fca.3.load, ptr %.fca.3.gep1261.i, align 8, !noalias !6
  store ptr %.61.fca.4.load, ptr %.fca.4.gep1262.i, align 8, !noalias !6
  store i64 %.61.fca.5.0.load, ptr %.fca.5.0.gep1263.i, align 8, !noalias !6
  store i64 %.61.fca.5.1.load, ptr %.fca.5.1.gep1264.i, align 8, !noalias !6
  store i64 %.61.fca.5.2.load, ptr %.fca.5.2.gep1265.i, align 8, !noalias !6
  store i64 %.61.fca.6.0.load, ptr %.fca.6.0.gep1266.i, align 8, !noalias !6
  store i64 %.61.fca.6.1.load, ptr %.fca.6.1.gep1267.i, align 8, !noalias !6
  store i64 %.61.fca.6.2.load, ptr %.fca.6.2.gep1268.i, align 8, !noalias !6
  store i64 %.170.fca.5.0.load, ptr %.1041.i, align 8, !noalias !6
  store i64 %.1033.i, ptr %.fca.1.gep1257.i, align 8, !noalias !6
  store ptr null, ptr %.1069.i, align 8, !noalias !6
  %.1075.i = call i32 @name74(ptr nonnull %.1069.i, ptr nonnull %excinfo.10.i, i64 %.61.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.1041.i, i64 2, i64 8), !noalias !6
  switch i32 %.1075.i, label %B0.endif.endif.endif.endi...endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endi...endif.endif.if.if.i:  ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit119.i
  %.995.i = icmp sgt i32 %.43.i102.i, 0
  %.988.i = load ptr, ptr %excinfo.9.i, align 8, !noalias !6
  %.996.i = select i1 %.995.i, ptr %.988.i, ptr undef
  store ptr %.996.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.i, %B0.endif.endif.endif.endi...endif.endif.endif.i
  %.1104.i = load i64, ptr %.fca.3.gep1261.i, align 8, !noalias !6
  %.1105.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1263.i, ptr nonnull %.fca.6.0.gep1266.i, i64 2, ptr nonnull %.1041.i, ptr nonnull %.1095.i, i64 %.1104.i, i32 0), !noalias !6
  %.1106.i = icmp eq i32 %.1105.i, 0
  br i1 %.1106.i, label %B0.endif.endif.endif.endi...if.1.i, label %B0.endif.endif.endif.endi...endif.1.i

B0.endif.endif.endif.endi...endif.endif.endif.if.if.i: ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.i
  %.1083.not.i = icmp eq i32 %.1075.i, 0
  %.1076.i = load ptr, ptr %excinfo.10.i, align 8, !noalias !6
  %.1084.i = select i1 %.1083.not.i, ptr undef, ptr %.1076.i
  store ptr %.1084.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...if.1.i:               ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...endif.1.i:            ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  %.1117.i = load ptr, ptr %.fca.4.gep1262.i, align 8, !noalias !6
  %.1118.fca.1.load.i = load i64, ptr %.fca.1.gep1257.i, align 8, !noalias !6
  %.1123.i = load ptr, ptr %.1037.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.1123.i), !noalias !6
  call void @NRT_incref(ptr %.432.fca.0.load), !noalias !6
  store ptr %.432.fca.0.load, ptr %.1170.i, align 8, !noalias !6
  store ptr %.432.fca.1.load, ptr %.fca.1.gep1201.i, align 8, !noalias !6
  store i64 %.432.fca.2.load, ptr %.fca.2.gep1202.i, align 8, !noalias !6
  store i64 %.432.fca.3.load, ptr %.fca.3.gep1203.i, align 8, !noalias !6
  store ptr %.432.fca.4.load, ptr %.fca.4.gep1204.i, align 8, !noalias !6
  store i64 %.432.fca.5.0.load, ptr %.fca.5.0.gep1205.i, align 8, !noalias !6
  store i64 %.432.fca.5.1.load, ptr %.fca.5.1.gep1206.i, align 8, !noalias !6
  store i64 %.432.fca.5.2.load, ptr %.fca.5.2.gep1207.i, align 8, !noalias !6
  store i64 %.432.fca.6.0.load, ptr %.fca.6.0.gep1208.i, align 8, !noalias !6
  store i64 %.432.fca.6.1.load, ptr %.fca.6.1.gep1209.i, align 8, !noalias !6
  store i64 %.432.fca.6.2.load, ptr %.fca.6.2.gep1210.i, align 8, !noalias !6
  store i64 %.170.fca.5.0.load, ptr %.1174.i, align 8, !noalias !6
  store i64 %.1033.i, ptr %.fca.1.gep1199.i, align 8, !noalias !6
  store ptr null, ptr %.1202.i, align 8, !noalias !6
  %.1208.i = call i32 @name74(ptr nonnull %.1202.i, ptr nonnull %excinfo.11.i, i64 %.432.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.1174.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.61.fca.0.load), !noalias !6
  switch i32 %.1208.i, label %B0.endif.endif.endif.endi...endif.1.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.1.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.1.endif.i
  ], !prof !0

B0.endif.endif.endif.endi...endif.1.endif.i:      ; preds = %B0.endif.endif.endif.endi...endif.1.i, %B0.endif.endif.endif.endi...endif.1.i
  %.1237.i = load i64, ptr %.fca.3.gep1203.i, align 8, !noalias !6
  %.1238.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1205.i, ptr nonnull %.fca.6.0.gep1208.i, i64 2, ptr nonnull %.1174.i, ptr nonnull %.1228.i, i64 %.1237.i, i32 0), !noalias !6
  %.1239.i = icmp eq i32 %.1238.i, 0
  br i1 %.1239.i, label %B0.endif.endif.endif.endi...endif.1.endif.if.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.i

B0.endif.endif.endif.endi...endif.1.if.if.i:      ; preds = %B0.endif.endif.endif.endi...endif.1.i
  %.1216.not.i = icmp eq i32 %.1208.i, 0
  %.1209.i = load ptr, ptr %excinfo.11.i, align 8, !noalias !6
  %.1217.i = select i1 %.1216.not.i, ptr undef, ptr %.1209.i
  store ptr %.1217.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...endif.1.endif.if.i:   ; preds = %B0.endif.endif.endif.endi...endif.1.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...endif.1.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.i
  %.1250.i = load ptr, ptr %.fca.4.gep1204.i, align 8, !noalias !6
  %.1251.fca.1.load.i = load i64, ptr %.fca.1.gep1199.i, align 8, !noalias !6
  %.1256.i = load ptr, ptr %.1170.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.1256.i), !noalias !6
  store ptr %.118.fca.0.load, ptr %.1335.i, align 8, !noalias !6
  store ptr %.118.fca.1.load, ptr %.fca.1.gep1073.i, align 8, !noalias !6
  store i64 %.118.fca.2.load, ptr %.fca.2.gep1074.i, align 8, !noalias !6
  store i64 %.118.fca.3.load, ptr %.fca.3.gep1075.i, align 8, !noalias !6
  store ptr %.118.fca.4.load, ptr %.fca.4.gep1076.i, align 8, !noalias !6
  store i64 %.118.fca.5.0.load, ptr %.fca.5.0.gep1077.i, align 8, !noalias !6
  store i64 %.118.fca.5.1.load, ptr %.fca.5.1.gep1078.i, align 8, !noalias !6
  store i64 %.118.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.118.fca.6.0.load, ptr %.fca.6.0.gep1079.i, align 8, !noalias !6
  store i64 %.118.fca.6.1.load, ptr %.fca.6.1.gep1080.i, align 8, !noalias !6
  store i64 %.118.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.170.fca.5.0.load, ptr %.1339.i, align 8, !noalias !6
  store i64 %.1033.i, ptr %.fca.1.gep1071.i, align 8, !noalias !6
  store ptr null, ptr %.1367.i, align 8, !noalias !6
  %.1373.i = call i32 @name74(ptr nonnull %.1367.i, ptr nonnull %excinfo.12.i, i64 %.118.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.1339.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.432.fca.0.load), !noalias !6
  switch i32 %.1373.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.i
  %.1402.i = load i64, ptr %.fca.3.gep1075.i, align 8, !noalias !6
  %.1403.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1077.i, ptr nonnull %.fca.6.0.gep1079.i, i64 2, ptr nonnull %.1339.i, ptr nonnull %.1393.i, i64 %.1402.i, i32 0), !noalias !6
  %.1404.i = icmp eq i32 %.1403.i, 0
  br i1 %.1404.i, label %B0.endif.endif.endif.endi...if.2.i, label %B0.endif.endif.endif.endi...endif.2.i

B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i
  %.1381.not.i = icmp eq i32 %.1373.i, 0
  %.1374.i = load ptr, ptr %excinfo.12.i, align 8, !noalias !6
  %.1382.i = select i1 %.1381.not.i, ptr undef, ptr %.1374.i
  store ptr %.1382.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...if.2.i:               ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...endif.2.i:            ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  %.1415.i = load ptr, ptr %.fca.4.gep1076.i, align 8, !noalias !6
  %.1416.fca.1.load.i = load i64, ptr %.fca.1.gep1071.i, align 8, !noalias !6
  %.1421.i = load ptr, ptr %.1335.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.1421.i), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1469.i, i8 0, i64 72, i1 false), !noalias !6
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
  %.69.i.i.i = call i32 @name73(ptr nonnull %.65.i.i.i, ptr nonnull %excinfo.1.i.i.i, ptr null, i64 4096, i32 32), !noalias !68
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i: ; preds = %B0.endif.endif.endif.endi...endif.2.i, %B0.endif.endif.endif.endi...endif.2.i
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
  br label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i: ; preds = %B0.endif.endif.endif.endi...endif.2.i
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
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
  ], !prof !16

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
  %.27.fca.6.1.load34.i.i = phi i64 [ %.27.fca.6.1.load22.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.6.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.6.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.6.0.load33.i.i = phi i64 [ %.27.fca.6.0.load21.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.6.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.6.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.5.1.load32.i.i = phi i64 [ %.27.fca.5.1.load20.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.5.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.5.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.5.0.load31.i.i = phi i64 [ %.27.fca.5.0.load19.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.5.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.5.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.4.load29.i.i = phi ptr [ %.27.fca.4.load18.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.4.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.4.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.3.load27.i.i = phi i64 [ %.27.fca.3.load17.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.3.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.3.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.2.load25.i.i = phi i64 [ %.27.fca.2.load16.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.2.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.2.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.1.load24.i.i = phi ptr [ %.27.fca.1.load15.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.0.load23.i.i = load ptr, ptr %.11.i.i, align 8, !noalias !62
  %.32.i.i.i = mul i64 %.27.fca.3.load27.i.i, %.27.fca.2.load25.i.i
  call void @llvm.memset.p0.i64(ptr align 1 %.27.fca.4.load29.i.i, i8 0, i64 %.32.i.i.i, i1 false), !noalias !71
  store ptr %.27.fca.0.load23.i.i, ptr %.1469.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack11.i.i = getelementptr inbounds nuw i8, ptr %.1469.i, i64 8
  store ptr %.27.fca.1.load24.i.i, ptr %retptr.repack11.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack13.i.i = getelementptr inbounds nuw i8, ptr %.1469.i, i64 16
  store i64 %.27.fca.2.load25.i.i, ptr %retptr.repack13.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack15.i.i = getelementptr inbounds nuw i8, ptr %.1469.i, i64 24
  store i64 %.27.fca.3.load27.i.i, ptr %retptr.repack15.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.1469.i, i64 32
  store ptr %.27.fca.4.load29.i.i, ptr %retptr.repack17.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.1469.i, i64 40
  store i64 %.27.fca.5.0.load31.i.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack19.repack23.i.i = getelementptr inbounds nuw i8, ptr %.1469.i, i64 48
  store i64 %.27.fca.5.1.load32.i.i, ptr %retptr.repack19.repack23.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.1469.i, i64 56
  store i64 %.27.fca.6.0.load33.i.i, ptr %retptr.repack21.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack21.repack25.i.i = getelementptr inbounds nuw i8, ptr %.1469.i, i64 64
  store i64 %.27.fca.6.1.load34.i.i, ptr %retptr.repack21.repack25.i.i, align 8, !alias.scope !57, !noalias !74
  %.1485.fca.0.load453.i = load ptr, ptr %.1469.i, align 8, !noalias !6
  %.1485.fca.4.load454.i = load ptr, ptr %.fca.4.gep988.i, align 8, !noalias !6
  %.1485.fca.5.1.load455.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.118.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endi...endif.2.endif.i

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i
  %.18.i.i = load ptr, ptr %excinfo.1.i121.i, align 8, !noalias !62
  store ptr %.18.i.i, ptr %excinfo.13.i, align 8, !alias.scope !60, !noalias !75
  %.1485.fca.0.load.i = load ptr, ptr %.1469.i, align 8, !noalias !6
  %.1485.fca.4.load.i = load ptr, ptr %.fca.4.gep988.i, align 8, !noalias !6
  %.1485.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.118.fca.0.load), !noalias !6
  switch i32 %.69.i.i.i, label %B0.endif.endif.endif.endi...endif.2.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.2.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.2.endif.i
  ], !prof !25

B0.endif.endif.endif.endi...endif.2.endif.i:      ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
  %.1485.fca.5.1.load458.i = phi i64 [ %.1485.fca.5.1.load455.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.1485.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.1485.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.1485.fca.4.load457.i = phi ptr [ %.1485.fca.4.load454.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.1485.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.1485.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.1485.fca.0.load456.i = phi ptr [ %.1485.fca.0.load453.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.1485.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.1485.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1510.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !76)
  call void @llvm.experimental.noalias.scope.decl(metadata !79)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !81
  store ptr null, ptr %.39.i1.i, align 8, !noalias !81
  %.43.i5.i = call i32 @name73(ptr nonnull %.39.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 512, i32 32), !noalias !81
  switch i32 %.43.i5.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i: ; preds = %B0.endif.endif.endif.endi...endif.2.endif.i, %B0.endif.endif.endif.endi...endif.2.endif.i
  %.53.i7.i = load ptr, ptr %.39.i1.i, align 8, !noalias !81
  %.63.i8.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i7.i), !noalias !81
  store ptr %.53.i7.i, ptr %.1510.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack12.i9.i = getelementptr inbounds nuw i8, ptr %.1510.i, i64 8
  store ptr null, ptr %retptr.repack12.i9.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack14.i10.i = getelementptr inbounds nuw i8, ptr %.1510.i, i64 16
  store i64 64, ptr %retptr.repack14.i10.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack16.i11.i = getelementptr inbounds nuw i8, ptr %.1510.i, i64 24
  store i64 8, ptr %retptr.repack16.i11.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack18.i12.i = getelementptr inbounds nuw i8, ptr %.1510.i, i64 32
  store ptr %.63.i8.i, ptr %retptr.repack18.i12.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack20.i13.i = getelementptr inbounds nuw i8, ptr %.1510.i, i64 40
  store i64 64, ptr %retptr.repack20.i13.i, align 8, !alias.scope !76, !noalias !82
  %retptr.repack22.i14.i = getelementptr inbounds nuw i8, ptr %.1510.i, i64 48
  store i64 8, ptr %retptr.repack22.i14.i, align 8, !alias.scope !76, !noalias !82
  br label %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i: ; preds = %B0.endif.endif.endif.endi...endif.2.endif.i
  %.51.i17.i = icmp sgt i32 %.43.i5.i, 0
  %.44.i18.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !81
  %.52.i19.i = select i1 %.51.i17.i, ptr %.44.i18.i, ptr undef
  store ptr %.52.i19.i, ptr %excinfo.14.i, align 8, !alias.scope !79, !noalias !83
  %.1524.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.43.i5.i, label %B0.endif.endif.endif.endi...endif.2.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i
  ], !prof !25

B0.endif.endif.endif.endi...endif.2.if.if.i:      ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.1483.i = icmp sgt i32 %.69.i.i.i, 0
  %.1476.i = load ptr, ptr %excinfo.13.i, align 8, !noalias !6
  %.1484.i = select i1 %.1483.i, ptr %.1476.i, ptr undef
  store ptr %.1484.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.2.endif.if.if.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i
  %.1522.i = icmp sgt i32 %.43.i5.i, 0
  %.1515.i = load ptr, ptr %excinfo.14.i, align 8, !noalias !6
  %.1523.i = select i1 %.1522.i, ptr %.1515.i, ptr undef
  store ptr %.1523.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i
  %.1524.fca.4.load463.i = phi ptr [ %.63.i8.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i ], [ %.1524.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i ], [ %.1524.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i ]
  %.1524.fca.0.load462.i = load ptr, ptr %.1510.i, align 8, !noalias !6
  %.1524.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep.i, align 8, !noalias !6
  %.16502715.not.i = icmp slt i64 %.170.fca.5.0.load, 1
  br i1 %.16502715.not.i, label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread8, label %B932.endif.lr.ph.i

B932.endif.lr.ph.i:                               ; preds = %B0.endif.endif.endif.endi...endif.2.endif.endif.endif.i
  %6 = add nuw nsw i64 %.170.fca.5.1.load, 63
  %.1753.i = lshr i64 %6, 6
  %.17752462.not3634.i = icmp eq i64 %.1753.i, 0
  %.4252.i = mul i64 %.61.fca.5.2.load, %.61.fca.5.1.load
  %.4329.i = mul i64 %.432.fca.5.2.load, %.432.fca.5.1.load
  %.idx.i = mul i64 %.1485.fca.5.1.load458.i, 60
  %7 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx.i
  br i1 %.17752462.not3634.i, label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread8, label %B932.endif.us.preheader.i

B932.endif.us.preheader.i:                        ; preds = %B932.endif.lr.ph.i
  %gep2175.us.idx.i = mul i64 %.1485.fca.5.1.load458.i, 12
  %gep2175.us.1.idx.i = shl i64 %.1485.fca.5.1.load458.i, 4
  %gep.us.2.idx.i = shl i64 %.1485.fca.5.1.load458.i, 3
  %gep2175.us.2.idx.i = mul i64 %.1485.fca.5.1.load458.i, 20
  %gep2236.us.us.2.idx.i = shl i64 %.1485.fca.5.1.load458.i, 3
  br label %B932.endif.us.i

B932.endif.us.i:                                  ; preds = %B984.B930.loopexit_crit_edge.us.i, %B932.endif.us.preheader.i
  %.165625042726.us.i = phi i64 [ %.1663.us.i, %B984.B930.loopexit_crit_edge.us.i ], [ 0, %B932.endif.us.preheader.i ]
  %.1663.us.i = add nuw nsw i64 %.165625042726.us.i, 1
  %.2009.us.i = mul i64 %.165625042726.us.i, %.170.fca.5.1.load
  %8 = getelementptr i8, ptr %.170.fca.4.load, i64 %.2009.us.i
  %.3156.us.i = mul i64 %.165625042726.us.i, %.1118.fca.1.load.i
  %9 = getelementptr i8, ptr %.1117.i, i64 %.3156.us.i
  %.3356.us.i = mul i64 %.165625042726.us.i, %.1251.fca.1.load.i
  %10 = getelementptr i8, ptr %.1250.i, i64 %.3356.us.i
  %.3590.us.i = mul i64 %.165625042726.us.i, %.1416.fca.1.load.i
  %11 = getelementptr i8, ptr %.1415.i, i64 %.3590.us.i
  %.4254.us.i = mul i64 %.4252.i, %.165625042726.us.i
  %12 = getelementptr i8, ptr %.61.fca.4.load, i64 %.4254.us.i
  %.4331.us.i = mul i64 %.4329.i, %.165625042726.us.i
  %13 = getelementptr i8, ptr %.432.fca.4.load, i64 %.4331.us.i
  br label %B986.endif.else.us.i

B986.endif.else.us.i:                             ; preds = %B2748.us.i, %B932.endif.us.i
  %has_lines.2.12475.us.i = phi i1 [ false, %B932.endif.us.i ], [ %has_lines.3.2.us.i, %B2748.us.i ]
  %.177422532474.us.i = phi i64 [ %.1753.i, %B932.endif.us.i ], [ %.1784.us.i, %B2748.us.i ]
  %.178122692473.us.i = phi i64 [ 0, %B932.endif.us.i ], [ %.1788.us.i, %B2748.us.i ]
  %.1784.us.i = add nsw i64 %.177422532474.us.i, -1
  %.1788.us.i = add nuw i64 %.178122692473.us.i, 64
  %.13.i.i = call i64 @llvm.smin.i64(i64 %.170.fca.5.1.load, i64 %.1788.us.i)
  %.1902.us.i = icmp slt i64 %.178122692473.us.i, 0
  %.1903.us.i = select i1 %.1902.us.i, i64 %.170.fca.5.1.load, i64 0
  %.1904.us.i = add i64 %.1903.us.i, %.178122692473.us.i
  %.1907.us.i = icmp slt i64 %.1904.us.i, 0
  br i1 %.1907.us.i, label %B986.endif.else.if.us.i, label %B986.endif.else.endif.us.i, !prof !13

B986.endif.else.if.us.i:                          ; preds = %B986.endif.else.us.i
  br label %B986.endif.else.endif.us.i

B986.endif.else.endif.us.i:                       ; preds = %B986.endif.else.if.us.i, %B986.endif.else.us.i
  %.1892.sroa.0.1.us.i = phi i64 [ 0, %B986.endif.else.if.us.i ], [ %.1904.us.i, %B986.endif.else.us.i ]
  %.1912.not.us.i = icmp slt i64 %.1904.us.i, %.170.fca.5.1.load
  br i1 %.1912.not.us.i, label %B986.endif.else.endif.endif.us.i, label %B986.endif.else.endif.if.us.i, !prof !84

B986.endif.else.endif.if.us.i:                    ; preds = %B986.endif.else.endif.us.i
  br label %B986.endif.else.endif.endif.us.i

B986.endif.else.endif.endif.us.i:                 ; preds = %B986.endif.else.endif.if.us.i, %B986.endif.else.endif.us.i
  %.1892.sroa.0.3.us.i = phi i64 [ %.170.fca.5.1.load, %B986.endif.else.endif.if.us.i ], [ %.1892.sroa.0.1.us.i, %B986.endif.else.endif.us.i ]
  %.1919.us.i = icmp slt i64 %.1788.us.i, 0
  %.1920.us.i = select i1 %.1919.us.i, i64 %.170.fca.5.1.load, i64 0
  %.1921.us.i = add i64 %.1920.us.i, %.13.i.i
  %.1924.us.i = icmp slt i64 %.1921.us.i, 0
  br i1 %.1924.us.i, label %B986.endif.else.endif.endif.if.us.i, label %B986.endif.else.endif.endif.endif.us.i, !prof !13

B986.endif.else.endif.endif.if.us.i:              ; preds = %B986.endif.else.endif.endif.us.i
  br label %B986.endif.else.endif.endif.endif.us.i

B986.endif.else.endif.endif.endif.us.i:           ; preds = %B986.endif.else.endif.endif.if.us.i, %B986.endif.else.endif.endif.us.i
  %.1892.sroa.13.1.us.i = phi i64 [ 0, %B986.endif.else.endif.endif.if.us.i ], [ %.1921.us.i, %B986.endif.else.endif.endif.us.i ]
  %.1929.not.us.i = icmp slt i64 %.1921.us.i, %.170.fca.5.1.load
  br i1 %.1929.not.us.i, label %B986.endif.endif.us.i, label %B986.endif.else.endif.endif.endif.if.us.i, !prof !84

B986.endif.else.endif.endif.endif.if.us.i:        ; preds = %B986.endif.else.endif.endif.endif.us.i
  br label %B986.endif.endif.us.i

B986.endif.endif.us.i:                            ; preds = %B986.endif.else.endif.endif.endif.if.us.i, %B986.endif.else.endif.endif.endif.us.i
  %.1892.sroa.13.0.us.i = phi i64 [ %.1892.sroa.13.1.us.i, %B986.endif.else.endif.endif.endif.us.i ], [ %.170.fca.5.1.load, %B986.endif.else.endif.endif.endif.if.us.i ]
  %.1980.us.i = sub i64 %.1892.sroa.13.0.us.i, %.1892.sroa.0.3.us.i
  %.2013.us.i = getelementptr i8, ptr %8, i64 %.1892.sroa.0.3.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !85)
  %.12094.not.i.i = icmp slt i64 %.1980.us.i, 1
  br i1 %.12094.not.i.i, label %B1104.us.i, label %B138.preheader.i.i

B138.preheader.i.i:                               ; preds = %B986.endif.endif.us.i
  br label %B138.i.i

B138.i.i:                                         ; preds = %B138.i.i, %B138.preheader.i.i
  %any_bits.2.098.i.i = phi i64 [ %.190.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %all_bits.2.097.i.i = phi i64 [ %.225.i.i, %B138.i.i ], [ 255, %B138.preheader.i.i ]
  %.1269395.i.i = phi i64 [ %.133.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %.133.i.i = add nuw nsw i64 %.1269395.i.i, 1
  %14 = getelementptr i8, ptr %.2013.us.i, i64 %.1269395.i.i
  %.187.i.i = load i8, ptr %14, align 1, !noalias !88
  %.189.i.i = zext i8 %.187.i.i to i64
  %.190.i.i = or i64 %any_bits.2.098.i.i, %.189.i.i
  %.225.i.i = and i64 %all_bits.2.097.i.i, %.189.i.i
  %exitcond.not.i124.i = icmp eq i64 %.1980.us.i, %.133.i.i
  br i1 %exitcond.not.i124.i, label %B986.endif.endif.endif.us.i, label %B138.i.i

B986.endif.endif.endif.us.i:                      ; preds = %B138.i.i
  %15 = icmp eq i64 %.190.i.i, 0
  %16 = icmp ne i64 %.225.i.i, 255
  br i1 %15, label %B1104.us.i, label %B1206.us.i

B1206.us.i:                                       ; preds = %B986.endif.endif.endif.us.i
  %spec.select.us.i = select i1 %.465, i1 %16, i1 false
  br i1 %has_lines.2.12475.us.i, label %B1346.us.i, label %B1226.us.i

B1226.us.i:                                       ; preds = %B1206.us.i
  %brmerge.us.i = select i1 %spec.select.us.i, i1 true, i1 %.467
  br i1 %brmerge.us.i, label %B1234.us.i, label %B1550.us.i

B1234.us.i:                                       ; preds = %B1226.us.i
  %.fca.1.gep.i144.i = getelementptr inbounds nuw i8, ptr %.51.i143.i, i64 8
  store i64 0, ptr %.51.i143.i, align 8, !noalias !89
  store float 0.000000e+00, ptr %.fca.1.gep.i144.i, align 8, !noalias !89
  %.7.i.i145.i = uitofp nneg i64 %.165625042726.us.i to double
  %.8.i.i146.i = fadd contract double %.7.i.i145.i, 5.000000e-01
  %.9.i.i147.i = sitofp i64 %.532.fca.0.load.i to double
  %.10.i.i148.i = fmul contract double %.8.i.i146.i, %.9.i.i147.i
  %.11.i.i149.i = sitofp i64 %.170.fca.5.0.load to double
  %.15.i.i150.i = fdiv contract double %.10.i.i148.i, %.11.i.i149.i
  %.16.i.i151.i = fadd contract double %.15.i.i150.i, -5.000000e-01
  %.12.i.i.i152.i = fcmp contract olt double %.16.i.i151.i, 0.000000e+00
  %.13.i.i.i153.i = select i1 %.12.i.i.i152.i, double 0.000000e+00, double %.16.i.i151.i
  %.48.i.i154.i = fadd contract double %.9.i.i147.i, -1.000000e+00
  %.12.i1.i.i155.i = fcmp contract olt double %.48.i.i154.i, %.13.i.i.i153.i
  %.13.i2.i.i156.i = select i1 %.12.i1.i.i155.i, double %.48.i.i154.i, double %.13.i.i.i153.i
  %.5.i.i.i157.i = fptosi double %.13.i2.i.i156.i to i64
  %.101.i.i158.i = sitofp i64 %.5.i.i.i157.i to double
  %.102.i.i159.i = fsub contract double %.13.i2.i.i156.i, %.101.i.i158.i
  %.103.i.i160.i = fptrunc double %.102.i.i159.i to float
  %.104.i.i161.i = insertvalue { i64, float } undef, i64 %.5.i.i.i157.i, 0
  %.105.i.i162.i = insertvalue { i64, float } %.104.i.i161.i, float %.103.i.i160.i, 1
  store { i64, float } %.105.i.i162.i, ptr %.51.i143.i, align 8, !alias.scope !92, !noalias !89
  %.65.fca.1.load.i.i = load float, ptr %.fca.1.gep.i144.i, align 8, !noalias !89
  %.293264.not.i.i.i = icmp slt i64 %.532.fca.1.load.i, 1
  br i1 %.293264.not.i.i.i, label %B324.endif.i.i.i, label %B244.lr.ph.i.i.i

B244.i.i.i:                                       ; preds = %B244.lr.ph.i.i.i, %B244.i.i.i
  %.299263265.i.i.i = phi i64 [ 0, %B244.lr.ph.i.i.i ], [ %.306.i.i.i, %B244.i.i.i ]
  %.306.i.i.i = add nuw nsw i64 %.299263265.i.i.i, 1
  %.382.i.i.i = getelementptr float, ptr %21, i64 %.299263265.i.i.i
  %.383.i.i.i = load float, ptr %.382.i.i.i, align 4, !noalias !95
  %.437.i.i.i = getelementptr float, ptr %22, i64 %.299263265.i.i.i
  %.438.i.i.i = load float, ptr %.437.i.i.i, align 4, !noalias !95
  %.496.i.i.i = fsub contract float %.438.i.i.i, %.383.i.i.i
  %.498.i.i.i = fmul contract float %.65.fca.1.load.i.i, %.496.i.i.i
  %.499.i.i.i = fadd contract float %.383.i.i.i, %.498.i.i.i
  %17 = getelementptr float, ptr %.905.fca.4.load434.i, i64 %.299263265.i.i.i
  store float %.499.i.i.i, ptr %17, align 4, !noalias !95
  %exitcond.not.i.i.i = icmp eq i64 %.306.i.i.i, %.532.fca.1.load.i
  br i1 %exitcond.not.i.i.i, label %B324.endif.i.i.i, label %B244.i.i.i

B388.i.i.i:                                       ; preds = %B388.lr.ph.i.i.i, %B388.i.i.i
  %.650269271.i.i.i = phi i64 [ 0, %B388.lr.ph.i.i.i ], [ %.657.i.i.i, %B388.i.i.i ]
  %.657.i.i.i = add nuw nsw i64 %.650269271.i.i.i, 1
  %.685.i.i.i = add nsw i64 %.650269271.i.i.i, %.684.i.i.i
  %.699.i.i.i = icmp slt i64 %.685.i.i.i, 0
  %.700.i.i.i = select i1 %.699.i.i.i, i64 %.905.fca.5.0.load435.i, i64 0
  %18 = getelementptr float, ptr %.905.fca.4.load434.i, i64 %.685.i.i.i
  %.714.i.i.i = getelementptr float, ptr %18, i64 %.700.i.i.i
  %.715.i.i.i = load float, ptr %.714.i.i.i, align 4, !noalias !95
  %.717.i.i.i = add nsw i64 %.650269271.i.i.i, %.532.fca.1.load.i
  %.731.i.i.i = icmp slt i64 %.717.i.i.i, 0
  %.732.i.i.i = select i1 %.731.i.i.i, i64 %.905.fca.5.0.load435.i, i64 0
  %19 = getelementptr float, ptr %.905.fca.4.load434.i, i64 %.717.i.i.i
  %.746.i.i.i = getelementptr float, ptr %19, i64 %.732.i.i.i
  store float %.715.i.i.i, ptr %.746.i.i.i, align 4, !noalias !95
  %exitcond275.not.i.i.i = icmp eq i64 %.657.i.i.i, %.560.i.i.i
  br i1 %exitcond275.not.i.i.i, label %B1234.endif.us.i, label %B388.i.i.i

B244.lr.ph.i.i.i:                                 ; preds = %B1234.us.i
  %.65.fca.0.load.i.i = load i64, ptr %.51.i143.i, align 8, !noalias !89
  %.87.i.i.i = add nsw i64 %.532.fca.0.load.i, -1
  %20 = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i.i, i64 -1)
  %.13.i1.i.i.i = add nsw i64 %20, 1
  %.13.i3.i.i.i = call i64 @llvm.smin.i64(i64 %.87.i.i.i, i64 %.13.i1.i.i.i)
  %.13.i.i1.i.i = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i.i, i64 0)
  %.13.i2.i2.i.i = call i64 @llvm.smin.i64(i64 %.87.i.i.i, i64 %.13.i.i1.i.i)
  %.357.i.i.i = call i64 @llvm.smin.i64(i64 %.532.fca.0.load.i, i64 0)
  %.358.i.i.i = add i64 %.357.i.i.i, %.13.i2.i2.i.i
  %.378.i.i.i = mul i64 %.358.i.i.i, %.532.fca.1.load.i
  %21 = getelementptr float, ptr %.531.i, i64 %.378.i.i.i
  %.411.i.i.i = icmp slt i64 %.13.i3.i.i.i, 0
  %.412.i.i.i = select i1 %.411.i.i.i, i64 %.532.fca.0.load.i, i64 0
  %.413.i.i.i = add i64 %.412.i.i.i, %.13.i3.i.i.i
  %.433.i.i.i = mul i64 %.413.i.i.i, %.532.fca.1.load.i
  %22 = getelementptr float, ptr %.531.i, i64 %.433.i.i.i
  br label %B244.i.i.i

B324.endif.i.i.i:                                 ; preds = %B244.i.i.i, %B1234.us.i
  %.560.i.i.i = sub nsw i64 %.905.fca.5.0.load435.i, %.532.fca.1.load.i
  %.644270.not.i.i.i = icmp slt i64 %.560.i.i.i, 1
  br i1 %.644270.not.i.i.i, label %B1234.endif.us.i, label %B388.lr.ph.i.i.i

B388.lr.ph.i.i.i:                                 ; preds = %B324.endif.i.i.i
  %.684.i.i.i = sub nsw i64 %.532.fca.1.load.i, %.560.i.i.i
  br label %B388.i.i.i

B1234.endif.us.i:                                 ; preds = %B388.i.i.i, %B324.endif.i.i.i
  %.fca.1.gep.i164.i = getelementptr inbounds nuw i8, ptr %.51.i163.i, i64 8
  store i64 0, ptr %.51.i163.i, align 8, !noalias !98
  store float 0.000000e+00, ptr %.fca.1.gep.i164.i, align 8, !noalias !98
  %.7.i.i165.i = uitofp nneg i64 %.165625042726.us.i to double
  %.8.i.i166.i = fadd contract double %.7.i.i165.i, 5.000000e-01
  %.9.i.i167.i = sitofp i64 %.669.fca.0.load.i to double
  %.10.i.i168.i = fmul contract double %.8.i.i166.i, %.9.i.i167.i
  %.11.i.i169.i = sitofp i64 %.170.fca.5.0.load to double
  %.15.i.i170.i = fdiv contract double %.10.i.i168.i, %.11.i.i169.i
  %.16.i.i171.i = fadd contract double %.15.i.i170.i, -5.000000e-01
  %.12.i.i.i172.i = fcmp contract olt double %.16.i.i171.i, 0.000000e+00
  %.13.i.i.i173.i = select i1 %.12.i.i.i172.i, double 0.000000e+00, double %.16.i.i171.i
  %.48.i.i174.i = fadd contract double %.9.i.i167.i, -1.000000e+00
  %.12.i1.i.i175.i = fcmp contract olt double %.48.i.i174.i, %.13.i.i.i173.i
  %.13.i2.i.i176.i = select i1 %.12.i1.i.i175.i, double %.48.i.i174.i, double %.13.i.i.i173.i
  %.5.i.i.i177.i = fptosi double %.13.i2.i.i176.i to i64
  %.101.i.i178.i = sitofp i64 %.5.i.i.i177.i to double
  %.102.i.i179.i = fsub contract double %.13.i2.i.i176.i, %.101.i.i178.i
  %.103.i.i180.i = fptrunc double %.102.i.i179.i to float
  %.104.i.i181.i = insertvalue { i64, float } undef, i64 %.5.i.i.i177.i, 0
  %.105.i.i182.i = insertvalue { i64, float } %.104.i.i181.i, float %.103.i.i180.i, 1
  store { i64, float } %.105.i.i182.i, ptr %.51.i163.i, align 8, !alias.scope !101, !noalias !98
  %.65.fca.1.load.i183.i = load float, ptr %.fca.1.gep.i164.i, align 8, !noalias !98
  %.293264.not.i.i185.i = icmp slt i64 %.669.fca.1.load.i, 1
  br i1 %.293264.not.i.i185.i, label %B324.endif.i.i210.i, label %B244.lr.ph.i.i186.i

B244.i.i199.i:                                    ; preds = %B244.lr.ph.i.i186.i, %B244.i.i199.i
  %.299263265.i.i200.i = phi i64 [ 0, %B244.lr.ph.i.i186.i ], [ %.306.i.i201.i, %B244.i.i199.i ]
  %.306.i.i201.i = add nuw nsw i64 %.299263265.i.i200.i, 1
  %.382.i.i202.i = getelementptr float, ptr %27, i64 %.299263265.i.i200.i
  %.383.i.i203.i = load float, ptr %.382.i.i202.i, align 4, !noalias !104
  %.437.i.i204.i = getelementptr float, ptr %28, i64 %.299263265.i.i200.i
  %.438.i.i205.i = load float, ptr %.437.i.i204.i, align 4, !noalias !104
  %.496.i.i206.i = fsub contract float %.438.i.i205.i, %.383.i.i203.i
  %.498.i.i207.i = fmul contract float %.65.fca.1.load.i183.i, %.496.i.i206.i
  %.499.i.i208.i = fadd contract float %.383.i.i203.i, %.498.i.i207.i
  %23 = getelementptr float, ptr %.942.fca.4.load440.i, i64 %.299263265.i.i200.i
  store float %.499.i.i208.i, ptr %23, align 4, !noalias !104
  %exitcond.not.i.i209.i = icmp eq i64 %.306.i.i201.i, %.669.fca.1.load.i
  br i1 %exitcond.not.i.i209.i, label %B324.endif.i.i210.i, label %B244.i.i199.i

B388.i.i215.i:                                    ; preds = %B388.lr.ph.i.i213.i, %B388.i.i215.i
  %.650269271.i.i216.i = phi i64 [ 0, %B388.lr.ph.i.i213.i ], [ %.657.i.i217.i, %B388.i.i215.i ]
  %.657.i.i217.i = add nuw nsw i64 %.650269271.i.i216.i, 1
  %.685.i.i218.i = add nsw i64 %.650269271.i.i216.i, %.684.i.i214.i
  %.699.i.i219.i = icmp slt i64 %.685.i.i218.i, 0
  %.700.i.i220.i = select i1 %.699.i.i219.i, i64 %.942.fca.5.0.load.i, i64 0
  %24 = getelementptr float, ptr %.942.fca.4.load440.i, i64 %.685.i.i218.i
  %.714.i.i221.i = getelementptr float, ptr %24, i64 %.700.i.i220.i
  %.715.i.i222.i = load float, ptr %.714.i.i221.i, align 4, !noalias !104
  %.717.i.i223.i = add nsw i64 %.650269271.i.i216.i, %.669.fca.1.load.i
  %.731.i.i224.i = icmp slt i64 %.717.i.i223.i, 0
  %.732.i.i225.i = select i1 %.731.i.i224.i, i64 %.942.fca.5.0.load.i, i64 0
  %25 = getelementptr float, ptr %.942.fca.4.load440.i, i64 %.717.i.i223.i
  %.746.i.i226.i = getelementptr float, ptr %25, i64 %.732.i.i225.i
  store float %.715.i.i222.i, ptr %.746.i.i226.i, align 4, !noalias !104
  %exitcond275.not.i.i227.i = icmp eq i64 %.657.i.i217.i, %.560.i.i211.i
  br i1 %exitcond275.not.i.i227.i, label %B1234.endif.endif.us.i, label %B388.i.i215.i

B244.lr.ph.i.i186.i:                              ; preds = %B1234.endif.us.i
  %.65.fca.0.load.i184.i = load i64, ptr %.51.i163.i, align 8, !noalias !98
  %.87.i.i187.i = add nsw i64 %.669.fca.0.load.i, -1
  %26 = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i184.i, i64 -1)
  %.13.i1.i.i188.i = add nsw i64 %26, 1
  %.13.i3.i.i189.i = call i64 @llvm.smin.i64(i64 %.87.i.i187.i, i64 %.13.i1.i.i188.i)
  %.13.i.i1.i190.i = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i184.i, i64 0)
  %.13.i2.i2.i191.i = call i64 @llvm.smin.i64(i64 %.87.i.i187.i, i64 %.13.i.i1.i190.i)
  %.357.i.i192.i = call i64 @llvm.smin.i64(i64 %.669.fca.0.load.i, i64 0)
  %.358.i.i193.i = add i64 %.357.i.i192.i, %.13.i2.i2.i191.i
  %.378.i.i194.i = mul i64 %.358.i.i193.i, %.669.fca.1.load.i
  %27 = getelementptr float, ptr %.668.i, i64 %.378.i.i194.i
  %.411.i.i195.i = icmp slt i64 %.13.i3.i.i189.i, 0
  %.412.i.i196.i = select i1 %.411.i.i195.i, i64 %.669.fca.0.load.i, i64 0
  %.413.i.i197.i = add i64 %.412.i.i196.i, %.13.i3.i.i189.i
  %.433.i.i198.i = mul i64 %.413.i.i197.i, %.669.fca.1.load.i
  %28 = getelementptr float, ptr %.668.i, i64 %.433.i.i198.i
  br label %B244.i.i199.i

B324.endif.i.i210.i:                              ; preds = %B244.i.i199.i, %B1234.endif.us.i
  %.560.i.i211.i = sub nsw i64 %.942.fca.5.0.load.i, %.669.fca.1.load.i
  %.644270.not.i.i212.i = icmp slt i64 %.560.i.i211.i, 1
  br i1 %.644270.not.i.i212.i, label %B1234.endif.endif.us.i, label %B388.lr.ph.i.i213.i

B388.lr.ph.i.i213.i:                              ; preds = %B324.endif.i.i210.i
  %.684.i.i214.i = sub nsw i64 %.669.fca.1.load.i, %.560.i.i211.i
  br label %B388.i.i215.i

B1234.endif.endif.us.i:                           ; preds = %B388.i.i215.i, %B324.endif.i.i210.i
  %.fca.1.gep.i230.i = getelementptr inbounds nuw i8, ptr %.51.i229.i, i64 8
  store i64 0, ptr %.51.i229.i, align 8, !noalias !107
  store float 0.000000e+00, ptr %.fca.1.gep.i230.i, align 8, !noalias !107
  %.7.i.i231.i = uitofp nneg i64 %.165625042726.us.i to double
  %.8.i.i232.i = fadd contract double %.7.i.i231.i, 5.000000e-01
  %.9.i.i233.i = sitofp i64 %.806.fca.0.load.i to double
  %.10.i.i234.i = fmul contract double %.8.i.i232.i, %.9.i.i233.i
  %.11.i.i235.i = sitofp i64 %.170.fca.5.0.load to double
  %.15.i.i236.i = fdiv contract double %.10.i.i234.i, %.11.i.i235.i
  %.16.i.i237.i = fadd contract double %.15.i.i236.i, -5.000000e-01
  %.12.i.i.i238.i = fcmp contract olt double %.16.i.i237.i, 0.000000e+00
  %.13.i.i.i239.i = select i1 %.12.i.i.i238.i, double 0.000000e+00, double %.16.i.i237.i
  %.48.i.i240.i = fadd contract double %.9.i.i233.i, -1.000000e+00
  %.12.i1.i.i241.i = fcmp contract olt double %.48.i.i240.i, %.13.i.i.i239.i
  %.13.i2.i.i242.i = select i1 %.12.i1.i.i241.i, double %.48.i.i240.i, double %.13.i.i.i239.i
  %.5.i.i.i243.i = fptosi double %.13.i2.i.i242.i to i64
  %.101.i.i244.i = sitofp i64 %.5.i.i.i243.i to double
  %.102.i.i245.i = fsub contract double %.13.i2.i.i242.i, %.101.i.i244.i
  %.103.i.i246.i = fptrunc double %.102.i.i245.i to float
  %.104.i.i247.i = insertvalue { i64, float } undef, i64 %.5.i.i.i243.i, 0
  %.105.i.i248.i = insertvalue { i64, float } %.104.i.i247.i, float %.103.i.i246.i, 1
  store { i64, float } %.105.i.i248.i, ptr %.51.i229.i, align 8, !alias.scope !110, !noalias !107
  %.65.fca.1.load.i249.i = load float, ptr %.fca.1.gep.i230.i, align 8, !noalias !107
  %.293264.not.i.i251.i = icmp slt i64 %.806.fca.1.load.i, 1
  br i1 %.293264.not.i.i251.i, label %B324.endif.i.i276.i, label %B244.lr.ph.i.i252.i

B244.i.i265.i:                                    ; preds = %B244.lr.ph.i.i252.i, %B244.i.i265.i
  %.299263265.i.i266.i = phi i64 [ 0, %B244.lr.ph.i.i252.i ], [ %.306.i.i267.i, %B244.i.i265.i ]
  %.306.i.i267.i = add nuw nsw i64 %.299263265.i.i266.i, 1
  %.382.i.i268.i = getelementptr float, ptr %33, i64 %.299263265.i.i266.i
  %.383.i.i269.i = load float, ptr %.382.i.i268.i, align 4, !noalias !113
  %.437.i.i270.i = getelementptr float, ptr %34, i64 %.299263265.i.i266.i
  %.438.i.i271.i = load float, ptr %.437.i.i270.i, align 4, !noalias !113
  %.496.i.i272.i = fsub contract float %.438.i.i271.i, %.383.i.i269.i
  %.498.i.i273.i = fmul contract float %.65.fca.1.load.i249.i, %.496.i.i272.i
  %.499.i.i274.i = fadd contract float %.383.i.i269.i, %.498.i.i273.i
  %29 = getelementptr float, ptr %.997.fca.4.load451.i, i64 %.299263265.i.i266.i
  store float %.499.i.i274.i, ptr %29, align 4, !noalias !113
  %exitcond.not.i.i275.i = icmp eq i64 %.306.i.i267.i, %.806.fca.1.load.i
  br i1 %exitcond.not.i.i275.i, label %B324.endif.i.i276.i, label %B244.i.i265.i

B388.i.i281.i:                                    ; preds = %B388.lr.ph.i.i279.i, %B388.i.i281.i
  %.650269271.i.i282.i = phi i64 [ 0, %B388.lr.ph.i.i279.i ], [ %.657.i.i283.i, %B388.i.i281.i ]
  %.657.i.i283.i = add nuw nsw i64 %.650269271.i.i282.i, 1
  %.685.i.i284.i = add nsw i64 %.650269271.i.i282.i, %.684.i.i280.i
  %.699.i.i285.i = icmp slt i64 %.685.i.i284.i, 0
  %.700.i.i286.i = select i1 %.699.i.i285.i, i64 %.997.fca.5.0.load.i, i64 0
  %30 = getelementptr float, ptr %.997.fca.4.load451.i, i64 %.685.i.i284.i
  %.714.i.i287.i = getelementptr float, ptr %30, i64 %.700.i.i286.i
  %.715.i.i288.i = load float, ptr %.714.i.i287.i, align 4, !noalias !113
  %.717.i.i289.i = add nsw i64 %.650269271.i.i282.i, %.806.fca.1.load.i
  %.731.i.i290.i = icmp slt i64 %.717.i.i289.i, 0
  %.732.i.i291.i = select i1 %.731.i.i290.i, i64 %.997.fca.5.0.load.i, i64 0
  %31 = getelementptr float, ptr %.997.fca.4.load451.i, i64 %.717.i.i289.i
  %.746.i.i292.i = getelementptr float, ptr %31, i64 %.732.i.i291.i
  store float %.715.i.i288.i, ptr %.746.i.i292.i, align 4, !noalias !113
  %exitcond275.not.i.i293.i = icmp eq i64 %.657.i.i283.i, %.560.i.i277.i
  br i1 %exitcond275.not.i.i293.i, label %B1346.us.i, label %B388.i.i281.i

B244.lr.ph.i.i252.i:                              ; preds = %B1234.endif.endif.us.i
  %.65.fca.0.load.i250.i = load i64, ptr %.51.i229.i, align 8, !noalias !107
  %.87.i.i253.i = add nsw i64 %.806.fca.0.load.i, -1
  %32 = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i250.i, i64 -1)
  %.13.i1.i.i254.i = add nsw i64 %32, 1
  %.13.i3.i.i255.i = call i64 @llvm.smin.i64(i64 %.87.i.i253.i, i64 %.13.i1.i.i254.i)
  %.13.i.i1.i256.i = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i250.i, i64 0)
  %.13.i2.i2.i257.i = call i64 @llvm.smin.i64(i64 %.87.i.i253.i, i64 %.13.i.i1.i256.i)
  %.357.i.i258.i = call i64 @llvm.smin.i64(i64 %.806.fca.0.load.i, i64 0)
  %.358.i.i259.i = add i64 %.357.i.i258.i, %.13.i2.i2.i257.i
  %.378.i.i260.i = mul i64 %.358.i.i259.i, %.806.fca.1.load.i
  %33 = getelementptr float, ptr %.805.i, i64 %.378.i.i260.i
  %.411.i.i261.i = icmp slt i64 %.13.i3.i.i255.i, 0
  %.412.i.i262.i = select i1 %.411.i.i261.i, i64 %.806.fca.0.load.i, i64 0
  %.413.i.i263.i = add i64 %.412.i.i262.i, %.13.i3.i.i255.i
  %.433.i.i264.i = mul i64 %.413.i.i263.i, %.806.fca.1.load.i
  %34 = getelementptr float, ptr %.805.i, i64 %.433.i.i264.i
  br label %B244.i.i265.i

B324.endif.i.i276.i:                              ; preds = %B244.i.i265.i, %B1234.endif.endif.us.i
  %.560.i.i277.i = sub nsw i64 %.997.fca.5.0.load.i, %.806.fca.1.load.i
  %.644270.not.i.i278.i = icmp slt i64 %.560.i.i277.i, 1
  br i1 %.644270.not.i.i278.i, label %B1346.us.i, label %B388.lr.ph.i.i279.i

B388.lr.ph.i.i279.i:                              ; preds = %B324.endif.i.i276.i
  %.684.i.i280.i = sub nsw i64 %.806.fca.1.load.i, %.560.i.i277.i
  br label %B388.i.i281.i

B1346.us.i:                                       ; preds = %B388.i.i281.i, %B324.endif.i.i276.i, %B1206.us.i
  br i1 %.467, label %B1350.else.us.i, label %B1550.us.i

B1350.else.us.i:                                  ; preds = %B1346.us.i
  %.2706.us.i = select i1 %.1902.us.i, i64 %.326.fca.5.0.load411.i, i64 0
  %35 = getelementptr i64, ptr %.326.fca.4.load410.i, i64 %.178122692473.us.i
  %.2720.us.i = getelementptr i64, ptr %35, i64 %.2706.us.i
  %.2721.us.i = load i64, ptr %.2720.us.i, align 8, !noalias !6
  %.2722.us.i = mul i64 %.2721.us.i, 3
  %.2738.inv.us.i = icmp sgt i64 %.13.i.i, 0
  %.2739.us.i = select i1 %.2738.inv.us.i, i64 0, i64 %.326.fca.5.0.load411.i
  %36 = getelementptr i64, ptr %.326.fca.4.load410.i, i64 %.13.i.i
  %37 = getelementptr i8, ptr %36, i64 -8
  %.2753.us.i = getelementptr i64, ptr %37, i64 %.2739.us.i
  %.2754.us.i = load i64, ptr %.2753.us.i, align 8, !noalias !6
  %.2755.us.i = mul i64 %.2754.us.i, 3
  %.2756.us.i = add i64 %.2755.us.i, 6
  %.2793.us.i = icmp slt i64 %.2722.us.i, 0
  %.2794.us.i = select i1 %.2793.us.i, i64 %.997.fca.5.0.load.i, i64 0
  %.2795.us.i = add i64 %.2794.us.i, %.2722.us.i
  %.2798.us.i = icmp slt i64 %.2795.us.i, 0
  br i1 %.2798.us.i, label %B1350.else.if.us.i, label %B1350.else.endif.us.i, !prof !13

B1350.else.if.us.i:                               ; preds = %B1350.else.us.i
  br label %B1350.else.endif.us.i

B1350.else.endif.us.i:                            ; preds = %B1350.else.if.us.i, %B1350.else.us.i
  %.2783.sroa.0.1.us.i = phi i64 [ 0, %B1350.else.if.us.i ], [ %.2795.us.i, %B1350.else.us.i ]
  %.2803.not.us.i = icmp slt i64 %.2795.us.i, %.997.fca.5.0.load.i
  br i1 %.2803.not.us.i, label %B1350.else.endif.endif.us.i, label %B1350.else.endif.if.us.i, !prof !84

B1350.else.endif.if.us.i:                         ; preds = %B1350.else.endif.us.i
  br label %B1350.else.endif.endif.us.i

B1350.else.endif.endif.us.i:                      ; preds = %B1350.else.endif.if.us.i, %B1350.else.endif.us.i
  %.2783.sroa.0.3.us.i = phi i64 [ %.997.fca.5.0.load.i, %B1350.else.endif.if.us.i ], [ %.2783.sroa.0.1.us.i, %B1350.else.endif.us.i ]
  %.2810.us.i = icmp slt i64 %.2756.us.i, 0
  %.2811.us.i = select i1 %.2810.us.i, i64 %.997.fca.5.0.load.i, i64 0
  %.2812.us.i = add i64 %.2811.us.i, %.2756.us.i
  %.2815.us.i = icmp slt i64 %.2812.us.i, 0
  br i1 %.2815.us.i, label %B1350.else.endif.endif.if.us.i, label %B1350.else.endif.endif.endif.us.i, !prof !13

B1350.else.endif.endif.if.us.i:                   ; preds = %B1350.else.endif.endif.us.i
  br label %B1350.else.endif.endif.endif.us.i

B1350.else.endif.endif.endif.us.i:                ; preds = %B1350.else.endif.endif.if.us.i, %B1350.else.endif.endif.us.i
  %.2783.sroa.13.1.us.i = phi i64 [ 0, %B1350.else.endif.endif.if.us.i ], [ %.2812.us.i, %B1350.else.endif.endif.us.i ]
  %.2820.not.us.i = icmp slt i64 %.2812.us.i, %.997.fca.5.0.load.i
  br i1 %.2820.not.us.i, label %B1350.endif.us.i, label %B1350.else.endif.endif.endif.if.us.i, !prof !84

B1350.else.endif.endif.endif.if.us.i:             ; preds = %B1350.else.endif.endif.endif.us.i
  br label %B1350.endif.us.i

B1350.endif.us.i:                                 ; preds = %B1350.else.endif.endif.endif.if.us.i, %B1350.else.endif.endif.endif.us.i
  %.2783.sroa.13.0.us.i = phi i64 [ %.2783.sroa.13.1.us.i, %B1350.else.endif.endif.endif.us.i ], [ %.997.fca.5.0.load.i, %B1350.else.endif.endif.endif.if.us.i ]
  %.2871.us.i = sub i64 %.2783.sroa.13.0.us.i, %.2783.sroa.0.3.us.i
  %.2896.us.i = getelementptr float, ptr %.997.fca.4.load451.i, i64 %.2783.sroa.0.3.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !116)
  %.11473.not.i.i = icmp slt i64 %.2871.us.i, 1
  br i1 %.11473.not.i.i, label %B1550.us.i, label %B98.preheader.i.i

B98.preheader.i.i:                                ; preds = %B1350.endif.us.i
  br label %B96.backedge.i.i

B96.backedge.i.i:                                 ; preds = %B96.backedge.i.i, %B98.preheader.i.i
  %brightest.2.076.i.i = phi float [ %.13.i.i.i, %B96.backedge.i.i ], [ 0.000000e+00, %B98.preheader.i.i ]
  %.1207274.i.i = phi i64 [ %.127.i.i, %B96.backedge.i.i ], [ 0, %B98.preheader.i.i ]
  %38 = getelementptr float, ptr %.2896.us.i, i64 %.1207274.i.i
  %.181.i.i = load float, ptr %38, align 4, !noalias !119
  %.12.i.i.i = fcmp contract ogt float %.181.i.i, %brightest.2.076.i.i
  %.13.i.i.i = select i1 %.12.i.i.i, float %.181.i.i, float %brightest.2.076.i.i
  %.127.i.i = add nuw nsw i64 %.1207274.i.i, 1
  %exitcond.not.i295.i = icmp eq i64 %.2871.us.i, %.127.i.i
  br i1 %exitcond.not.i295.i, label %B146.loopexit.i.i, label %B96.backedge.i.i

B146.loopexit.i.i:                                ; preds = %B96.backedge.i.i
  %39 = fcmp contract ogt float %.13.i.i.i, 0x3F60101020000000
  br label %B1550.us.i

B1550.us.i:                                       ; preds = %B1350.endif.us.i, %B146.loopexit.i.i, %B1346.us.i, %B1226.us.i
  %has_lines.4.32081.us.i = phi i1 [ false, %B1226.us.i ], [ true, %B1346.us.i ], [ true, %B146.loopexit.i.i ], [ true, %B1350.endif.us.i ]
  %"$phi1550.2.2.3.us.i" = phi i1 [ false, %B1226.us.i ], [ false, %B1346.us.i ], [ false, %B1350.endif.us.i ], [ %39, %B146.loopexit.i.i ]
  %brmerge2124.us.i = or i1 %16, %"$phi1550.2.2.3.us.i"
  %brmerge2125.us.i = select i1 %brmerge2124.us.i, i1 true, i1 %.466
  br i1 %brmerge2125.us.i, label %B1672.us.i, label %B1572.else.us.i

B1572.else.us.i:                                  ; preds = %B1550.us.i
  %.2997.us.i = mul nsw i64 %.178122692473.us.i, 3
  %.2999.us.i = mul nsw i64 %.13.i.i, 3
  %.3050.us.i = select i1 %.1902.us.i, i64 %.1118.fca.1.load.i, i64 0
  %.3051.us.i = add i64 %.3050.us.i, %.2997.us.i
  %.3054.us.i = icmp slt i64 %.3051.us.i, 0
  br i1 %.3054.us.i, label %B1572.else.if.us.i, label %B1572.else.endif.us.i, !prof !13

B1572.else.if.us.i:                               ; preds = %B1572.else.us.i
  br label %B1572.else.endif.us.i

B1572.else.endif.us.i:                            ; preds = %B1572.else.if.us.i, %B1572.else.us.i
  %.3039.sroa.0.1.us.i = phi i64 [ 0, %B1572.else.if.us.i ], [ %.3051.us.i, %B1572.else.us.i ]
  %.3059.not.us.i = icmp slt i64 %.3051.us.i, %.1118.fca.1.load.i
  br i1 %.3059.not.us.i, label %B1572.else.endif.endif.us.i, label %B1572.else.endif.if.us.i, !prof !84

B1572.else.endif.if.us.i:                         ; preds = %B1572.else.endif.us.i
  br label %B1572.else.endif.endif.us.i

B1572.else.endif.endif.us.i:                      ; preds = %B1572.else.endif.if.us.i, %B1572.else.endif.us.i
  %.3039.sroa.0.3.us.i = phi i64 [ %.1118.fca.1.load.i, %B1572.else.endif.if.us.i ], [ %.3039.sroa.0.1.us.i, %B1572.else.endif.us.i ]
  %.3067.us.i = select i1 %.1919.us.i, i64 %.1118.fca.1.load.i, i64 0
  %.3068.us.i = add i64 %.3067.us.i, %.2999.us.i
  %.3071.us.i = icmp slt i64 %.3068.us.i, 0
  br i1 %.3071.us.i, label %B1572.else.endif.endif.if.us.i, label %B1572.else.endif.endif.endif.us.i, !prof !13

B1572.else.endif.endif.if.us.i:                   ; preds = %B1572.else.endif.endif.us.i
  br label %B1572.else.endif.endif.endif.us.i

B1572.else.endif.endif.endif.us.i:                ; preds = %B1572.else.endif.endif.if.us.i, %B1572.else.endif.endif.us.i
  %.3039.sroa.13.1.us.i = phi i64 [ 0, %B1572.else.endif.endif.if.us.i ], [ %.3068.us.i, %B1572.else.endif.endif.us.i ]
  %.3076.not.us.i = icmp slt i64 %.3068.us.i, %.1118.fca.1.load.i
  br i1 %.3076.not.us.i, label %B1572.endif.else.us.i, label %B1572.else.endif.endif.endif.if.us.i, !prof !84

B1572.else.endif.endif.endif.if.us.i:             ; preds = %B1572.else.endif.endif.endif.us.i
  br label %B1572.endif.else.us.i

B1572.endif.else.us.i:                            ; preds = %B1572.else.endif.endif.endif.if.us.i, %B1572.else.endif.endif.endif.us.i
  %.3039.sroa.13.0.us.i = phi i64 [ %.3039.sroa.13.1.us.i, %B1572.else.endif.endif.endif.us.i ], [ %.1118.fca.1.load.i, %B1572.else.endif.endif.endif.if.us.i ]
  %.3127.us.i = sub i64 %.3039.sroa.13.0.us.i, %.3039.sroa.0.3.us.i
  %.3160.us.i = getelementptr i8, ptr %9, i64 %.3039.sroa.0.3.us.i
  call void @NRT_incref(ptr %.1123.i), !noalias !6
  %.3250.us.i = select i1 %.1902.us.i, i64 %.1251.fca.1.load.i, i64 0
  %.3251.us.i = add i64 %.3250.us.i, %.2997.us.i
  %.3254.us.i = icmp slt i64 %.3251.us.i, 0
  br i1 %.3254.us.i, label %B1572.endif.else.if.us.i, label %B1572.endif.else.endif.us.i, !prof !13

B1572.endif.else.if.us.i:                         ; preds = %B1572.endif.else.us.i
  br label %B1572.endif.else.endif.us.i

B1572.endif.else.endif.us.i:                      ; preds = %B1572.endif.else.if.us.i, %B1572.endif.else.us.i
  %.3239.sroa.0.1.us.i = phi i64 [ 0, %B1572.endif.else.if.us.i ], [ %.3251.us.i, %B1572.endif.else.us.i ]
  %.3259.not.us.i = icmp slt i64 %.3251.us.i, %.1251.fca.1.load.i
  br i1 %.3259.not.us.i, label %B1572.endif.else.endif.endif.us.i, label %B1572.endif.else.endif.if.us.i, !prof !84

B1572.endif.else.endif.if.us.i:                   ; preds = %B1572.endif.else.endif.us.i
  br label %B1572.endif.else.endif.endif.us.i

B1572.endif.else.endif.endif.us.i:                ; preds = %B1572.endif.else.endif.if.us.i, %B1572.endif.else.endif.us.i
  %.3239.sroa.0.3.us.i = phi i64 [ %.1251.fca.1.load.i, %B1572.endif.else.endif.if.us.i ], [ %.3239.sroa.0.1.us.i, %B1572.endif.else.endif.us.i ]
  %.3360.us.i = getelementptr i8, ptr %10, i64 %.3239.sroa.0.3.us.i
  call void @NRT_incref(ptr %.1256.i), !noalias !6
  %.12491.not.i.i = icmp slt i64 %.3127.us.i, 1
  br i1 %.12491.not.i.i, label %B2748.us.sink.split.i, label %B58.preheader.i125.i

B58.preheader.i125.i:                             ; preds = %B1572.endif.else.endif.endif.us.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.preheader.i125.i
  %.1309092.i.i = phi i64 [ %.137.i.i, %B58.i.i ], [ 0, %B58.preheader.i125.i ]
  %.137.i.i = add nuw nsw i64 %.1309092.i.i, 1
  %40 = getelementptr i8, ptr %.3160.us.i, i64 %.1309092.i.i
  %.191.i.i = load i8, ptr %40, align 1, !noalias !120
  %41 = getelementptr i8, ptr %.3360.us.i, i64 %.1309092.i.i
  store i8 %.191.i.i, ptr %41, align 1, !noalias !120
  %exitcond.not.i126.i = icmp eq i64 %.3127.us.i, %.137.i.i
  br i1 %exitcond.not.i126.i, label %B2748.us.sink.split.i, label %B58.i.i

B1672.us.i:                                       ; preds = %B1550.us.i
  br i1 %.468.not, label %B1676.else.us.i, label %B1772.endif.us.i

B1676.else.us.i:                                  ; preds = %B1672.us.i
  %.3431.us.i = mul nsw i64 %.178122692473.us.i, 3
  %.3433.us.i = mul nsw i64 %.13.i.i, 3
  %.3484.us.i = select i1 %.1902.us.i, i64 %.1416.fca.1.load.i, i64 0
  %.3485.us.i = add i64 %.3484.us.i, %.3431.us.i
  %.3488.us.i = icmp slt i64 %.3485.us.i, 0
  br i1 %.3488.us.i, label %B1676.else.if.us.i, label %B1676.else.endif.us.i, !prof !13

B1676.else.if.us.i:                               ; preds = %B1676.else.us.i
  br label %B1676.else.endif.us.i

B1676.else.endif.us.i:                            ; preds = %B1676.else.if.us.i, %B1676.else.us.i
  %.3473.sroa.0.1.us.i = phi i64 [ 0, %B1676.else.if.us.i ], [ %.3485.us.i, %B1676.else.us.i ]
  %.3493.not.us.i = icmp slt i64 %.3485.us.i, %.1416.fca.1.load.i
  br i1 %.3493.not.us.i, label %B1676.else.endif.endif.us.i, label %B1676.else.endif.if.us.i, !prof !84

B1676.else.endif.if.us.i:                         ; preds = %B1676.else.endif.us.i
  br label %B1676.else.endif.endif.us.i

B1676.else.endif.endif.us.i:                      ; preds = %B1676.else.endif.if.us.i, %B1676.else.endif.us.i
  %.3473.sroa.0.3.us.i = phi i64 [ %.1416.fca.1.load.i, %B1676.else.endif.if.us.i ], [ %.3473.sroa.0.1.us.i, %B1676.else.endif.us.i ]
  %.3501.us.i = select i1 %.1919.us.i, i64 %.1416.fca.1.load.i, i64 0
  %.3502.us.i = add i64 %.3501.us.i, %.3433.us.i
  %.3505.us.i = icmp slt i64 %.3502.us.i, 0
  br i1 %.3505.us.i, label %B1676.else.endif.endif.if.us.i, label %B1676.else.endif.endif.endif.us.i, !prof !13

B1676.else.endif.endif.if.us.i:                   ; preds = %B1676.else.endif.endif.us.i
  br label %B1676.else.endif.endif.endif.us.i

B1676.else.endif.endif.endif.us.i:                ; preds = %B1676.else.endif.endif.if.us.i, %B1676.else.endif.endif.us.i
  %.3473.sroa.13.1.us.i = phi i64 [ 0, %B1676.else.endif.endif.if.us.i ], [ %.3502.us.i, %B1676.else.endif.endif.us.i ]
  %.3510.not.us.i = icmp slt i64 %.3502.us.i, %.1416.fca.1.load.i
  br i1 %.3510.not.us.i, label %B1676.endif.else.us.i, label %B1676.else.endif.endif.endif.if.us.i, !prof !84

B1676.else.endif.endif.endif.if.us.i:             ; preds = %B1676.else.endif.endif.endif.us.i
  br label %B1676.endif.else.us.i

B1676.endif.else.us.i:                            ; preds = %B1676.else.endif.endif.endif.if.us.i, %B1676.else.endif.endif.endif.us.i
  %.3473.sroa.13.0.us.i = phi i64 [ %.3473.sroa.13.1.us.i, %B1676.else.endif.endif.endif.us.i ], [ %.1416.fca.1.load.i, %B1676.else.endif.endif.endif.if.us.i ]
  %.3561.us.i = sub i64 %.3473.sroa.13.0.us.i, %.3473.sroa.0.3.us.i
  %.3594.us.i = getelementptr i8, ptr %11, i64 %.3473.sroa.0.3.us.i
  %.3680.us.i = select i1 %.1902.us.i, i64 %.1251.fca.1.load.i, i64 0
  %.3681.us.i = add i64 %.3680.us.i, %.3431.us.i
  %.3684.us.i = icmp slt i64 %.3681.us.i, 0
  br i1 %.3684.us.i, label %B1676.endif.else.if.us.i, label %B1676.endif.else.endif.us.i, !prof !13

B1676.endif.else.if.us.i:                         ; preds = %B1676.endif.else.us.i
  br label %B1676.endif.else.endif.us.i

B1676.endif.else.endif.us.i:                      ; preds = %B1676.endif.else.if.us.i, %B1676.endif.else.us.i
  %.3669.sroa.0.1.us.i = phi i64 [ 0, %B1676.endif.else.if.us.i ], [ %.3681.us.i, %B1676.endif.else.us.i ]
  %.3689.not.us.i = icmp slt i64 %.3681.us.i, %.1251.fca.1.load.i
  br i1 %.3689.not.us.i, label %B1676.endif.else.endif.endif.us.i, label %B1676.endif.else.endif.if.us.i, !prof !84

B1676.endif.else.endif.if.us.i:                   ; preds = %B1676.endif.else.endif.us.i
  br label %B1676.endif.else.endif.endif.us.i

B1676.endif.else.endif.endif.us.i:                ; preds = %B1676.endif.else.endif.if.us.i, %B1676.endif.else.endif.us.i
  %.3669.sroa.0.3.us.i = phi i64 [ %.1251.fca.1.load.i, %B1676.endif.else.endif.if.us.i ], [ %.3669.sroa.0.1.us.i, %B1676.endif.else.endif.us.i ]
  %.3790.us.i = getelementptr i8, ptr %10, i64 %.3669.sroa.0.3.us.i
  %.12491.not.i127.i = icmp slt i64 %.3561.us.i, 1
  br i1 %.12491.not.i127.i, label %B1772.endif.us.i, label %B58.preheader.i128.i

B58.preheader.i128.i:                             ; preds = %B1676.endif.else.endif.endif.us.i
  br label %B58.i129.i

B58.i129.i:                                       ; preds = %B58.i129.i, %B58.preheader.i128.i
  %.1309092.i130.i = phi i64 [ %.137.i131.i, %B58.i129.i ], [ 0, %B58.preheader.i128.i ]
  %.137.i131.i = add nuw nsw i64 %.1309092.i130.i, 1
  %42 = getelementptr i8, ptr %.3594.us.i, i64 %.1309092.i130.i
  %.191.i132.i = load i8, ptr %42, align 1, !noalias !123
  %43 = getelementptr i8, ptr %.3790.us.i, i64 %.1309092.i130.i
  store i8 %.191.i132.i, ptr %43, align 1, !noalias !123
  %exitcond.not.i133.i = icmp eq i64 %.3561.us.i, %.137.i131.i
  br i1 %exitcond.not.i133.i, label %B1772.endif.us.i, label %B58.i129.i

B1772.endif.us.i:                                 ; preds = %B1676.endif.else.endif.endif.us.i, %B58.i129.i, %B1672.us.i
  %.3902.us.i = sub i64 %.13.i.i, %.178122692473.us.i
  %.39462211.us.not.i = icmp slt i64 %.3902.us.i, 1
  br i1 %.39462211.us.not.i, label %B2428.us.i, label %B1812.lr.ph.us.i

B2428.us.i:                                       ; preds = %B2747.us.i, %B1772.endif.us.i
  %count.2.3.lcssa.us.i = phi i64 [ 0, %B1772.endif.us.i ], [ %count.3.4.us.i, %B2747.us.i ]
  br i1 %spec.select.us.i, label %B2432.us.i, label %B2464.us.i

B2432.us.i:                                       ; preds = %B2428.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !126)
  store double 0.000000e+00, ptr %.945.i.i, align 8, !noalias !129
  store ptr null, ptr %excinfo.8.i.i, align 8, !noalias !129
  call void @NRT_incref(ptr %.1485.fca.0.load456.i), !noalias !129
  %.119449.not.i.i = icmp slt i64 %count.2.3.lcssa.us.i, 1
  br i1 %.119449.not.i.i, label %_ZN8realtime5looks16harmonize_kernel14_decontaminateB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedEx.exit.i, label %B158.lr.ph.i.i

B158.lr.ph.i.i:                                   ; preds = %B2432.us.i
  %.idx.i367.i = mul i64 %.1485.fca.5.1.load458.i, 60
  %44 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx.i367.i
  %.idx362.i.i = mul i64 %.1485.fca.5.1.load458.i, 24
  %45 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx362.i.i
  %.idx363.i.i = mul i64 %.1485.fca.5.1.load458.i, 28
  %46 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx363.i.i
  %.idx364.i.i = shl i64 %.1485.fca.5.1.load458.i, 5
  %47 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx364.i.i
  %.idx365.i.i = mul i64 %.1485.fca.5.1.load458.i, 36
  %48 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx365.i.i
  %.idx366.i.i = mul i64 %.1485.fca.5.1.load458.i, 40
  %49 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx366.i.i
  %.idx367.i.i = mul i64 %.1485.fca.5.1.load458.i, 44
  %50 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx367.i.i
  %51 = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %.1485.fca.5.1.load458.i
  %.idx368.i.i = shl i64 %.1485.fca.5.1.load458.i, 3
  %52 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx368.i.i
  %.idx369.i.i = mul i64 %.1485.fca.5.1.load458.i, 12
  %53 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx369.i.i
  %.idx370.i.i = shl i64 %.1485.fca.5.1.load458.i, 4
  %54 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx370.i.i
  %.idx371.i.i = mul i64 %.1485.fca.5.1.load458.i, 20
  %55 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx371.i.i
  br label %B158.endif.endif.endif.endif.endif.endif.endif.i.i

B158.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %B158.endif.endif.endif.en...endif.1.i.i, %B158.lr.ph.i.i
  %.125438450.i.i = phi i64 [ 0, %B158.lr.ph.i.i ], [ %.132.i.i, %B158.endif.endif.endif.en...endif.1.i.i ]
  %.209.i.i = getelementptr float, ptr %44, i64 %.125438450.i.i
  %.210.i.i = load float, ptr %.209.i.i, align 4, !noalias !129
  %.263.i.i = getelementptr float, ptr %45, i64 %.125438450.i.i
  %.264.i.i = load float, ptr %.263.i.i, align 4, !noalias !129
  %.316.i.i = getelementptr float, ptr %46, i64 %.125438450.i.i
  %.317.i.i = load float, ptr %.316.i.i, align 4, !noalias !129
  %.371.i.i = getelementptr float, ptr %47, i64 %.125438450.i.i
  %.372.i.i = load float, ptr %.371.i.i, align 4, !noalias !129
  %.427.i.i = getelementptr float, ptr %48, i64 %.125438450.i.i
  %.428.i.i = load float, ptr %.427.i.i, align 4, !noalias !129
  %.480.i.i = getelementptr float, ptr %49, i64 %.125438450.i.i
  %.481.i.i = load float, ptr %.480.i.i, align 4, !noalias !129
  %.535.i.i = getelementptr float, ptr %50, i64 %.125438450.i.i
  %.536.i.i = load float, ptr %.535.i.i, align 4, !noalias !129
  %.594.i.i = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %.125438450.i.i
  %.595.i.i = load float, ptr %.594.i.i, align 4, !noalias !129
  %.648.i.i = getelementptr float, ptr %51, i64 %.125438450.i.i
  %.649.i.i = load float, ptr %.648.i.i, align 4, !noalias !129
  %.704.i.i = getelementptr float, ptr %52, i64 %.125438450.i.i
  %.705.i.i = load float, ptr %.704.i.i, align 4, !noalias !129
  store double 0.000000e+00, ptr %.945.i.i, align 8, !noalias !129
  %.949.i.i = call i32 @name75(ptr nonnull %.945.i.i, ptr nonnull %excinfo.8.i.i, double 8.400000e+01, i64 4), !noalias !129
  switch i32 %.949.i.i, label %B2432.if.if.i [
    i32 -2, label %B158.endif.endif.endif.en...endif.1.i.i
    i32 0, label %B158.endif.endif.endif.en...endif.1.i.i
  ], !prof !0

B158.endif.endif.endif.en...endif.1.i.i:          ; preds = %B158.endif.endif.endif.endif.endif.endif.endif.i.i, %B158.endif.endif.endif.endif.endif.endif.endif.i.i
  %.539.i.i = fsub contract float %.428.i.i, %.264.i.i
  %.596.i.i = fsub contract float %.595.i.i, %.264.i.i
  %.900.i.i = fmul contract float %.539.i.i, %.596.i.i
  %.540.i.i = fsub contract float %.481.i.i, %.317.i.i
  %.652.i.i = fsub contract float %.649.i.i, %.317.i.i
  %.901.i.i = fmul contract float %.540.i.i, %.652.i.i
  %.902.i.i = fadd contract float %.900.i.i, %.901.i.i
  %.541.i.i = fsub contract float %.536.i.i, %.372.i.i
  %.708.i.i = fsub contract float %.705.i.i, %.372.i.i
  %.903.i.i = fmul contract float %.541.i.i, %.708.i.i
  %.904.i.i = fadd contract float %.902.i.i, %.903.i.i
  %.895.i.i = fmul contract float %.539.i.i, %.539.i.i
  %.896.i.i = fmul contract float %.540.i.i, %.540.i.i
  %.897.i.i = fadd contract float %.895.i.i, %.896.i.i
  %.898.i.i = fmul contract float %.541.i.i, %.541.i.i
  %.899.i.i = fadd contract float %.897.i.i, %.898.i.i
  %.906.i.i = fadd contract float %.899.i.i, 1.000000e+00
  %.908.i.i = fmul contract float %.210.i.i, 0x3FE99999A0000000
  %.12.i5.i.i = fcmp contract olt float %.908.i.i, 0x3F50624DE0000000
  %.13.i6.i.i = select i1 %.12.i5.i.i, float 0x3F50624DE0000000, float %.908.i.i
  %.938.i.i = fmul contract float %.906.i.i, %.13.i6.i.i
  %.942.i.i = fdiv contract float %.904.i.i, %.938.i.i
  %.833.i.i = fmul contract float %.210.i.i, %.541.i.i
  %.834.i.i = fsub contract float %.708.i.i, %.833.i.i
  %.835.i.i = fmul contract float %.210.i.i, %.834.i.i
  %.836.i.i = fadd contract float %.536.i.i, %.835.i.i
  %.12.i3.i.i = fcmp contract ogt float %.836.i.i, 0.000000e+00
  %.13.i4.i.i = select i1 %.12.i3.i.i, float %.836.i.i, float 0.000000e+00
  %.12.i13.i.i = fcmp contract olt float %.13.i4.i.i, 2.550000e+02
  %.13.i14.i.i = select i1 %.12.i13.i.i, float %.13.i4.i.i, float 2.550000e+02
  %.771.i.i = fmul contract float %.210.i.i, %.540.i.i
  %.772.i.i = fsub contract float %.652.i.i, %.771.i.i
  %.773.i.i = fmul contract float %.210.i.i, %.772.i.i
  %.774.i.i = fadd contract float %.481.i.i, %.773.i.i
  %.12.i1.i.i = fcmp contract ogt float %.774.i.i, 0.000000e+00
  %.13.i2.i.i = select i1 %.12.i1.i.i, float %.774.i.i, float 0.000000e+00
  %.12.i11.i.i = fcmp contract olt float %.13.i2.i.i, 2.550000e+02
  %.13.i12.i.i = select i1 %.12.i11.i.i, float %.13.i2.i.i, float 2.550000e+02
  %.709.i.i = fmul contract float %.210.i.i, %.539.i.i
  %.710.i.i = fsub contract float %.596.i.i, %.709.i.i
  %.711.i.i = fmul contract float %.210.i.i, %.710.i.i
  %.712.i.i = fadd contract float %.428.i.i, %.711.i.i
  %.12.i.i368.i = fcmp contract ogt float %.712.i.i, 0.000000e+00
  %.13.i.i369.i = select i1 %.12.i.i368.i, float %.712.i.i, float 0.000000e+00
  %.12.i9.i.i = fcmp contract olt float %.13.i.i369.i, 2.550000e+02
  %.13.i10.i.i = select i1 %.12.i9.i.i, float %.13.i.i369.i, float 2.550000e+02
  %.132.i.i = add nuw nsw i64 %.125438450.i.i, 1
  %.959.i.i = load double, ptr %.945.i.i, align 8, !noalias !129
  %.943.i.i = fmul contract float %.899.i.i, %.899.i.i
  %.969.i.i = fptrunc double %.959.i.i to float
  %.970.i.i = fadd contract float %.943.i.i, %.969.i.i
  %.974.i.i = fdiv contract float %.943.i.i, %.970.i.i
  %.977.i.i = fsub contract float 1.000000e+00, %.210.i.i
  %.978.i.i = fmul contract float %.977.i.i, 1.500000e+00
  %.12.i15.i.i = fcmp contract olt float %.978.i.i, 1.000000e+00
  %.13.i16.i.i = select i1 %.12.i15.i.i, float %.978.i.i, float 1.000000e+00
  %.12.i7.i.i = fcmp contract ogt float %.942.i.i, 0.000000e+00
  %.13.i8.i.i = select i1 %.12.i7.i.i, float %.942.i.i, float 0.000000e+00
  %.12.i17.i.i = fcmp contract olt float %.13.i8.i.i, 1.000000e+00
  %.13.i18.i.i = select i1 %.12.i17.i.i, float %.13.i8.i.i, float 1.000000e+00
  %.1067.i.i = fsub contract float 1.000000e+00, %.13.i18.i.i
  %.1068.i.i = fmul contract float %.13.i16.i.i, %.1067.i.i
  %.1069.i.i = fmul contract float %.974.i.i, %.1068.i.i
  %.1122.i.i = getelementptr float, ptr %53, i64 %.125438450.i.i
  %.1123.i.i = load float, ptr %.1122.i.i, align 4, !noalias !129
  %.1124.i.i = fsub contract float %.13.i10.i.i, %.1123.i.i
  %.1125.i.i = fmul contract float %.1124.i.i, %.1069.i.i
  %.1126.i.i = fsub contract float %.13.i10.i.i, %.1125.i.i
  store float %.1126.i.i, ptr %.594.i.i, align 4, !noalias !129
  %.1232.i.i = getelementptr float, ptr %54, i64 %.125438450.i.i
  %.1233.i.i = load float, ptr %.1232.i.i, align 4, !noalias !129
  %.1236.i.i = fsub contract float %.13.i12.i.i, %.1233.i.i
  %.1237.i.i = fmul contract float %.1069.i.i, %.1236.i.i
  %.1238.i.i = fsub contract float %.13.i12.i.i, %.1237.i.i
  store float %.1238.i.i, ptr %.648.i.i, align 4, !noalias !129
  %.1345.i.i = getelementptr float, ptr %55, i64 %.125438450.i.i
  %.1346.i.i = load float, ptr %.1345.i.i, align 4, !noalias !129
  %.1349.i.i = fsub contract float %.13.i14.i.i, %.1346.i.i
  %.1350.i.i = fmul contract float %.1069.i.i, %.1349.i.i
  %.1351.i.i = fsub contract float %.13.i14.i.i, %.1350.i.i
  store float %.1351.i.i, ptr %.704.i.i, align 4, !noalias !129
  %exitcond.not.i370.i = icmp eq i64 %.132.i.i, %count.2.3.lcssa.us.i
  br i1 %exitcond.not.i370.i, label %_ZN8realtime5looks16harmonize_kernel14_decontaminateB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedEx.exit.i, label %B158.endif.endif.endif.endif.endif.endif.endif.i.i

_ZN8realtime5looks16harmonize_kernel14_decontaminateB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedEx.exit.i: ; preds = %B158.endif.endif.endif.en...endif.1.i.i, %B2432.us.i
  call void @NRT_decref(ptr %.1485.fca.0.load456.i), !noalias !129
  br label %B2464.us.i

B2464.us.i:                                       ; preds = %_ZN8realtime5looks16harmonize_kernel14_decontaminateB3v50B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedEx.exit.i, %B2428.us.i
  br i1 %.466, label %B2468.us.i, label %B2502.us.i

B2468.us.i:                                       ; preds = %B2464.us.i
  %.126166.not.i.i = icmp slt i64 %count.2.3.lcssa.us.i, 1
  br i1 %.126166.not.i.i, label %B2502.us.i, label %B36.endif.endif.preheader.i.i

B36.endif.endif.preheader.i.i:                    ; preds = %B2468.us.i
  %gep156.2.idx.i.i = shl i64 %.1485.fca.5.1.load458.i, 3
  br label %B70.endif.2.i.i

B70.endif.2.i.i:                                  ; preds = %B70.endif.2.i.i, %B36.endif.endif.preheader.i.i
  %.132162167.i.i = phi i64 [ %.139.i.i, %B70.endif.2.i.i ], [ 0, %B36.endif.endif.preheader.i.i ]
  %.139.i.i = add nuw nsw i64 %.132162167.i.i, 1
  %invariant.gep.i372.i = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %.132162167.i.i
  %.337.i.i = load float, ptr %invariant.gep.i372.i, align 4, !noalias !131
  %.341.i.i = fadd contract float %.337.i.i, 5.000000e-01
  %.5.i.i.i = fptosi float %.341.i.i to i64
  %.390.i.i = icmp slt i64 %.5.i.i.i, 0
  %.391.i.i = select i1 %.390.i.i, i64 %.382.fca.5.0.load, i64 0
  %.392.i.i = add i64 %.391.i.i, %.5.i.i.i
  %.412.i.i = mul i64 %.392.i.i, %.382.fca.5.1.load
  %56 = getelementptr i8, ptr %.382.fca.4.load, i64 %.412.i.i
  %.417.i.i = load i8, ptr %56, align 1, !noalias !131
  %.473.i.i = uitofp i8 %.417.i.i to float
  store float %.473.i.i, ptr %invariant.gep.i372.i, align 4, !noalias !131
  %gep156.1.i.i = getelementptr float, ptr %invariant.gep.i372.i, i64 %.1485.fca.5.1.load458.i
  %.337.1.i.i = load float, ptr %gep156.1.i.i, align 4, !noalias !131
  %.341.1.i.i = fadd contract float %.337.1.i.i, 5.000000e-01
  %.5.i1.i.i = fptosi float %.341.1.i.i to i64
  %.390.1.i.i = icmp slt i64 %.5.i1.i.i, 0
  %.391.1.i.i = select i1 %.390.1.i.i, i64 %.382.fca.5.0.load, i64 0
  %.392.1.i.i = add i64 %.391.1.i.i, %.5.i1.i.i
  %.412.1.i.i = mul i64 %.392.1.i.i, %.382.fca.5.1.load
  %57 = getelementptr i8, ptr %.382.fca.4.load, i64 %.412.1.i.i
  %58 = getelementptr i8, ptr %57, i64 1
  %.417.1.i.i = load i8, ptr %58, align 1, !noalias !131
  %.473.1.i.i = uitofp i8 %.417.1.i.i to float
  store float %.473.1.i.i, ptr %gep156.1.i.i, align 4, !noalias !131
  %gep156.2.i.i = getelementptr i8, ptr %invariant.gep.i372.i, i64 %gep156.2.idx.i.i
  %.337.2.i.i = load float, ptr %gep156.2.i.i, align 4, !noalias !131
  %.341.2.i.i = fadd contract float %.337.2.i.i, 5.000000e-01
  %.5.i2.i.i = fptosi float %.341.2.i.i to i64
  %.390.2.i.i = icmp slt i64 %.5.i2.i.i, 0
  %.391.2.i.i = select i1 %.390.2.i.i, i64 %.382.fca.5.0.load, i64 0
  %.392.2.i.i = add i64 %.391.2.i.i, %.5.i2.i.i
  %.412.2.i.i = mul i64 %.392.2.i.i, %.382.fca.5.1.load
  %59 = getelementptr i8, ptr %.382.fca.4.load, i64 %.412.2.i.i
  %60 = getelementptr i8, ptr %59, i64 2
  %.417.2.i.i = load i8, ptr %60, align 1, !noalias !131
  %.473.2.i.i = uitofp i8 %.417.2.i.i to float
  store float %.473.2.i.i, ptr %gep156.2.i.i, align 4, !noalias !131
  %exitcond.not.i373.i = icmp eq i64 %count.2.3.lcssa.us.i, %.139.i.i
  br i1 %exitcond.not.i373.i, label %B2502.us.i, label %B70.endif.2.i.i

B2502.us.i:                                       ; preds = %B70.endif.2.i.i, %B2468.us.i, %B2464.us.i
  br i1 %"$phi1550.2.2.3.us.i", label %B2506.us.i, label %B2538.us.i

B2506.us.i:                                       ; preds = %B2502.us.i
  %.229168.not.i.i = icmp slt i64 %count.2.3.lcssa.us.i, 1
  br i1 %.229168.not.i.i, label %B2748.us.i, label %B36.endif.us.preheader.i.i

B36.endif.us.preheader.i.i:                       ; preds = %B2506.us.i
  %.idx.i375.i = mul i64 %.1485.fca.5.1.load458.i, 48
  %61 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx.i375.i
  br label %B70.us.i.i

B70.us.i.i:                                       ; preds = %B70.us.i.i, %B36.endif.us.preheader.i.i
  %.235167169.us.i.i = phi i64 [ 0, %B36.endif.us.preheader.i.i ], [ %.242.us.i.i, %B70.us.i.i ]
  %.242.us.i.i = add nuw nsw i64 %.235167169.us.i.i, 1
  %.319.us.i.i = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %.235167169.us.i.i
  %.320.us.i.i = load float, ptr %.319.us.i.i, align 4, !noalias !134
  %.373.us.i.i = getelementptr float, ptr %61, i64 %.235167169.us.i.i
  %.374.us.i.i = load float, ptr %.373.us.i.i, align 4, !noalias !134
  %.434.us.i.i = fsub contract float 2.550000e+02, %.320.us.i.i
  %.435.us.i.i = fmul contract float %.374.us.i.i, %.434.us.i.i
  %.436.us.i.i = fadd contract float %.320.us.i.i, %.435.us.i.i
  store float %.436.us.i.i, ptr %.319.us.i.i, align 4, !noalias !134
  %exitcond.not.i376.i = icmp eq i64 %count.2.3.lcssa.us.i, %.242.us.i.i
  br i1 %exitcond.not.i376.i, label %B68.B238_crit_edge.us.i.i, label %B70.us.i.i

B68.B238_crit_edge.us.i.i:                        ; preds = %B70.us.i.i
  %62 = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %.1485.fca.5.1.load458.i
  %.idx185.i.i = mul i64 %.1485.fca.5.1.load458.i, 52
  %63 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx185.i.i
  br label %B70.us.1.i.i

B70.us.1.i.i:                                     ; preds = %B70.us.1.i.i, %B68.B238_crit_edge.us.i.i
  %.235167169.us.1.i.i = phi i64 [ 0, %B68.B238_crit_edge.us.i.i ], [ %.242.us.1.i.i, %B70.us.1.i.i ]
  %.242.us.1.i.i = add nuw nsw i64 %.235167169.us.1.i.i, 1
  %.319.us.1.i.i = getelementptr float, ptr %62, i64 %.235167169.us.1.i.i
  %.320.us.1.i.i = load float, ptr %.319.us.1.i.i, align 4, !noalias !134
  %.373.us.1.i.i = getelementptr float, ptr %63, i64 %.235167169.us.1.i.i
  %.374.us.1.i.i = load float, ptr %.373.us.1.i.i, align 4, !noalias !134
  %.434.us.1.i.i = fsub contract float 2.550000e+02, %.320.us.1.i.i
  %.435.us.1.i.i = fmul contract float %.374.us.1.i.i, %.434.us.1.i.i
  %.436.us.1.i.i = fadd contract float %.320.us.1.i.i, %.435.us.1.i.i
  store float %.436.us.1.i.i, ptr %.319.us.1.i.i, align 4, !noalias !134
  %exitcond.1.not.i.i = icmp eq i64 %count.2.3.lcssa.us.i, %.242.us.1.i.i
  br i1 %exitcond.1.not.i.i, label %B68.B238_crit_edge.us.1.i.i, label %B70.us.1.i.i

B68.B238_crit_edge.us.1.i.i:                      ; preds = %B70.us.1.i.i
  %.idx186.i.i = shl i64 %.1485.fca.5.1.load458.i, 3
  %64 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx186.i.i
  %.idx187.i.i = mul i64 %.1485.fca.5.1.load458.i, 56
  %65 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx187.i.i
  br label %B70.us.2.i.i

B70.us.2.i.i:                                     ; preds = %B70.us.2.i.i, %B68.B238_crit_edge.us.1.i.i
  %.235167169.us.2.i.i = phi i64 [ 0, %B68.B238_crit_edge.us.1.i.i ], [ %.242.us.2.i.i, %B70.us.2.i.i ]
  %.242.us.2.i.i = add nuw nsw i64 %.235167169.us.2.i.i, 1
  %.319.us.2.i.i = getelementptr float, ptr %64, i64 %.235167169.us.2.i.i
  %.320.us.2.i.i = load float, ptr %.319.us.2.i.i, align 4, !noalias !134
  %.373.us.2.i.i = getelementptr float, ptr %65, i64 %.235167169.us.2.i.i
  %.374.us.2.i.i = load float, ptr %.373.us.2.i.i, align 4, !noalias !134
  %.434.us.2.i.i = fsub contract float 2.550000e+02, %.320.us.2.i.i
  %.435.us.2.i.i = fmul contract float %.374.us.2.i.i, %.434.us.2.i.i
  %.436.us.2.i.i = fadd contract float %.320.us.2.i.i, %.435.us.2.i.i
  store float %.436.us.2.i.i, ptr %.319.us.2.i.i, align 4, !noalias !134
  %exitcond.2.not.i.i = icmp eq i64 %count.2.3.lcssa.us.i, %.242.us.2.i.i
  br i1 %exitcond.2.not.i.i, label %B36.endif.us.preheader.i379.i, label %B70.us.2.i.i

B2538.us.i:                                       ; preds = %B2502.us.i
  %.229169.not.i.i = icmp slt i64 %count.2.3.lcssa.us.i, 1
  br i1 %.229169.not.i.i, label %B2748.us.i, label %B36.endif.us.preheader.i379.i

B36.endif.us.preheader.i379.i:                    ; preds = %B70.us.2.i.i, %B2538.us.i
  %.idx.i378470.i.pn = mul i64 %.1485.fca.5.1.load458.i, 60
  %66 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx.i378470.i.pn
  %.idx196.i.i = mul i64 %.1485.fca.5.1.load458.i, 12
  %67 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx196.i.i
  br label %B70.endif.us.i.i

B70.endif.us.i.i:                                 ; preds = %B70.endif.us.i.i, %B36.endif.us.preheader.i379.i
  %.235168170.us.i.i = phi i64 [ 0, %B36.endif.us.preheader.i379.i ], [ %.242.us.i384.i, %B70.endif.us.i.i ]
  %.320.us.i380.i = getelementptr float, ptr %67, i64 %.235168170.us.i.i
  %.321.us.i.i = load float, ptr %.320.us.i380.i, align 4, !noalias !137
  %.376.us.i.i = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %.235168170.us.i.i
  %.377.us.i.i = load float, ptr %.376.us.i.i, align 4, !noalias !137
  %.432.us.i.i = getelementptr float, ptr %66, i64 %.235168170.us.i.i
  %.433.us.i.i = load float, ptr %.432.us.i.i, align 4, !noalias !137
  %.7.i.i381.i = fsub contract float %.377.us.i.i, %.321.us.i.i
  %.8.i.i382.i = fmul contract float %.433.us.i.i, %.7.i.i381.i
  %.9.i.i383.i = fadd contract float %.321.us.i.i, %.8.i.i382.i
  %.242.us.i384.i = add nuw nsw i64 %.235168170.us.i.i, 1
  %.459.us.i.i = fadd contract float %.9.i.i383.i, 5.000000e-01
  store float %.459.us.i.i, ptr %.376.us.i.i, align 4, !noalias !137
  %exitcond.not.i385.i = icmp eq i64 %count.2.3.lcssa.us.i, %.242.us.i384.i
  br i1 %exitcond.not.i385.i, label %B68.B270_crit_edge.us.i.i, label %B70.endif.us.i.i

B68.B270_crit_edge.us.i.i:                        ; preds = %B70.endif.us.i.i
  %.idx197.i.i = shl i64 %.1485.fca.5.1.load458.i, 4
  %68 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx197.i.i
  %69 = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %.1485.fca.5.1.load458.i
  br label %B70.endif.us.1.i.i

B70.endif.us.1.i.i:                               ; preds = %B70.endif.us.1.i.i, %B68.B270_crit_edge.us.i.i
  %.235168170.us.1.i.i = phi i64 [ 0, %B68.B270_crit_edge.us.i.i ], [ %.242.us.1.i390.i, %B70.endif.us.1.i.i ]
  %.320.us.1.i386.i = getelementptr float, ptr %68, i64 %.235168170.us.1.i.i
  %.321.us.1.i.i = load float, ptr %.320.us.1.i386.i, align 4, !noalias !137
  %.376.us.1.i.i = getelementptr float, ptr %69, i64 %.235168170.us.1.i.i
  %.377.us.1.i.i = load float, ptr %.376.us.1.i.i, align 4, !noalias !137
  %.432.us.1.i.i = getelementptr float, ptr %66, i64 %.235168170.us.1.i.i
  %.433.us.1.i.i = load float, ptr %.432.us.1.i.i, align 4, !noalias !137
  %.7.i1.i387.i = fsub contract float %.377.us.1.i.i, %.321.us.1.i.i
  %.8.i2.i388.i = fmul contract float %.433.us.1.i.i, %.7.i1.i387.i
  %.9.i3.i389.i = fadd contract float %.321.us.1.i.i, %.8.i2.i388.i
  %.242.us.1.i390.i = add nuw nsw i64 %.235168170.us.1.i.i, 1
  %.459.us.1.i.i = fadd contract float %.9.i3.i389.i, 5.000000e-01
  store float %.459.us.1.i.i, ptr %.376.us.1.i.i, align 4, !noalias !137
  %exitcond.1.not.i391.i = icmp eq i64 %count.2.3.lcssa.us.i, %.242.us.1.i390.i
  br i1 %exitcond.1.not.i391.i, label %B68.B270_crit_edge.us.1.i.i, label %B70.endif.us.1.i.i

B68.B270_crit_edge.us.1.i.i:                      ; preds = %B70.endif.us.1.i.i
  %.idx198.i.i = mul i64 %.1485.fca.5.1.load458.i, 20
  %70 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx198.i.i
  %.idx199.i.i = shl i64 %.1485.fca.5.1.load458.i, 3
  %71 = getelementptr i8, ptr %.1485.fca.4.load457.i, i64 %.idx199.i.i
  br label %B70.endif.us.2.i.i

B70.endif.us.2.i.i:                               ; preds = %B70.endif.us.2.i.i, %B68.B270_crit_edge.us.1.i.i
  %.235168170.us.2.i.i = phi i64 [ 0, %B68.B270_crit_edge.us.1.i.i ], [ %.242.us.2.i396.i, %B70.endif.us.2.i.i ]
  %.320.us.2.i392.i = getelementptr float, ptr %70, i64 %.235168170.us.2.i.i
  %.321.us.2.i.i = load float, ptr %.320.us.2.i392.i, align 4, !noalias !137
  %.376.us.2.i.i = getelementptr float, ptr %71, i64 %.235168170.us.2.i.i
  %.377.us.2.i.i = load float, ptr %.376.us.2.i.i, align 4, !noalias !137
  %.432.us.2.i.i = getelementptr float, ptr %66, i64 %.235168170.us.2.i.i
  %.433.us.2.i.i = load float, ptr %.432.us.2.i.i, align 4, !noalias !137
  %.7.i4.i393.i = fsub contract float %.377.us.2.i.i, %.321.us.2.i.i
  %.8.i5.i394.i = fmul contract float %.433.us.2.i.i, %.7.i4.i393.i
  %.9.i6.i395.i = fadd contract float %.321.us.2.i.i, %.8.i5.i394.i
  %.242.us.2.i396.i = add nuw nsw i64 %.235168170.us.2.i.i, 1
  %.459.us.2.i.i = fadd contract float %.9.i6.i395.i, 5.000000e-01
  store float %.459.us.2.i.i, ptr %.376.us.2.i.i, align 4, !noalias !137
  %exitcond.2.not.i397.i = icmp eq i64 %count.2.3.lcssa.us.i, %.242.us.2.i396.i
  br i1 %exitcond.2.not.i397.i, label %B2602.endif.endif.us.us.preheader.i, label %B70.endif.us.2.i.i

B2602.endif.endif.us.us.preheader.i:              ; preds = %B70.endif.us.2.i.i
  br label %B2602.endif.endif.us.us.i

B1812.us.i:                                       ; preds = %B1812.lr.ph.us.i, %B2747.us.i
  %count.2.32218.us.i = phi i64 [ 0, %B1812.lr.ph.us.i ], [ %count.3.4.us.i, %B2747.us.i ]
  %.394521832217.us.i = phi i64 [ %.3902.us.i, %B1812.lr.ph.us.i ], [ %.3955.us.i, %B2747.us.i ]
  %.395221862216.us.i = phi i64 [ %.178122692473.us.i, %B1812.lr.ph.us.i ], [ %.3959.us.i, %B2747.us.i ]
  %.3955.us.i = add nsw i64 %.394521832217.us.i, -1
  %.3959.us.i = add i64 %.395221862216.us.i, 1
  %.4016.us.i = icmp slt i64 %.395221862216.us.i, 0
  %.4017.us.i = select i1 %.4016.us.i, i64 %.170.fca.5.1.load, i64 0
  %72 = getelementptr i8, ptr %8, i64 %.395221862216.us.i
  %.4039.us.i = getelementptr i8, ptr %72, i64 %.4017.us.i
  %.4040.us.i = load i8, ptr %.4039.us.i, align 1, !noalias !6
  switch i8 %.4040.us.i, label %B1940.endif.endif.us.i [
    i8 0, label %B2747.us.i
    i8 -1, label %B1860.us.i
  ]

B1860.us.i:                                       ; preds = %B1812.us.i
  br i1 %brmerge2126.us.i, label %B1940.endif.endif.us.i, label %B1868.endif.endif.us.i

B1868.endif.endif.us.i:                           ; preds = %B1860.us.i
  %.4226.us.i = select i1 %.4016.us.i, i64 %.61.fca.5.1.load, i64 0
  %.4227.us.i = add i64 %.4226.us.i, %.395221862216.us.i
  %.4256.us.i = mul i64 %.4227.us.i, %.61.fca.5.2.load
  %73 = getelementptr i8, ptr %12, i64 %.4256.us.i
  %.4303.us.i = select i1 %.4016.us.i, i64 %.432.fca.5.1.load, i64 0
  %.4304.us.i = add i64 %.4303.us.i, %.395221862216.us.i
  %.4333.us.i = mul i64 %.4304.us.i, %.432.fca.5.2.load
  %74 = getelementptr i8, ptr %13, i64 %.4333.us.i
  %.4261.us.i = load i8, ptr %73, align 1, !noalias !6
  store i8 %.4261.us.i, ptr %74, align 1, !noalias !6
  %75 = getelementptr i8, ptr %73, i64 1
  %.4261.us.1.i = load i8, ptr %75, align 1, !noalias !6
  %76 = getelementptr i8, ptr %74, i64 1
  store i8 %.4261.us.1.i, ptr %76, align 1, !noalias !6
  %77 = getelementptr i8, ptr %73, i64 2
  %.4261.us.2.i = load i8, ptr %77, align 1, !noalias !6
  %78 = getelementptr i8, ptr %74, i64 2
  store i8 %.4261.us.2.i, ptr %78, align 1, !noalias !6
  br label %B2747.us.i

B1940.endif.endif.us.i:                           ; preds = %B1860.us.i, %B1812.us.i
  %.4370.us.i = icmp slt i64 %count.2.32218.us.i, 0
  %.4371.us.i = select i1 %.4370.us.i, i64 %.1524.fca.5.0.load.i, i64 0
  %79 = getelementptr i64, ptr %.1524.fca.4.load463.i, i64 %count.2.32218.us.i
  %.4385.us.i = getelementptr i64, ptr %79, i64 %.4371.us.i
  store i64 %.395221862216.us.i, ptr %.4385.us.i, align 8, !noalias !6
  %.4388.us.i = uitofp i8 %.4040.us.i to float
  %.4392.us.i = fmul contract float %.4388.us.i, 0x3F70101020000000
  %.4424.us.i = select i1 %.4370.us.i, i64 %.1485.fca.5.1.load458.i, i64 0
  %.4425.us.i = add i64 %.4424.us.i, %count.2.32218.us.i
  %.4446.us.i = getelementptr float, ptr %7, i64 %.4425.us.i
  store float %.4392.us.i, ptr %.4446.us.i, align 4, !noalias !6
  %invariant.gep.us.i = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %.4425.us.i
  %.4603.us.i = select i1 %.4016.us.i, i64 %.61.fca.5.1.load, i64 0
  %.4604.us.i = add i64 %.4603.us.i, %.395221862216.us.i
  %.4633.us.i = mul i64 %.4604.us.i, %.61.fca.5.2.load
  %80 = getelementptr i8, ptr %12, i64 %.4633.us.i
  %.4737.us.i = select i1 %.4016.us.i, i64 %.432.fca.5.1.load, i64 0
  %.4738.us.i = add i64 %.4737.us.i, %.395221862216.us.i
  %.4767.us.i = mul i64 %.4738.us.i, %.432.fca.5.2.load
  %81 = getelementptr i8, ptr %13, i64 %.4767.us.i
  %.4638.us.i = load i8, ptr %80, align 1, !noalias !6
  %.4695.us.i = uitofp i8 %.4638.us.i to float
  store float %.4695.us.i, ptr %invariant.gep.us.i, align 4, !noalias !6
  %.4772.us.i = load i8, ptr %81, align 1, !noalias !6
  %gep2175.us.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep2175.us.idx.i
  %.4829.us.i = uitofp i8 %.4772.us.i to float
  store float %.4829.us.i, ptr %gep2175.us.i, align 4, !noalias !6
  %82 = getelementptr i8, ptr %80, i64 1
  %.4638.us.1.i = load i8, ptr %82, align 1, !noalias !6
  %gep.us.1.i = getelementptr float, ptr %invariant.gep.us.i, i64 %.1485.fca.5.1.load458.i
  %.4695.us.1.i = uitofp i8 %.4638.us.1.i to float
  store float %.4695.us.1.i, ptr %gep.us.1.i, align 4, !noalias !6
  %83 = getelementptr i8, ptr %81, i64 1
  %.4772.us.1.i = load i8, ptr %83, align 1, !noalias !6
  %gep2175.us.1.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep2175.us.1.idx.i
  %.4829.us.1.i = uitofp i8 %.4772.us.1.i to float
  store float %.4829.us.1.i, ptr %gep2175.us.1.i, align 4, !noalias !6
  %84 = getelementptr i8, ptr %80, i64 2
  %.4638.us.2.i = load i8, ptr %84, align 1, !noalias !6
  %gep.us.2.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep.us.2.idx.i
  %.4695.us.2.i = uitofp i8 %.4638.us.2.i to float
  store float %.4695.us.2.i, ptr %gep.us.2.i, align 4, !noalias !6
  %85 = getelementptr i8, ptr %81, i64 2
  %.4772.us.2.i = load i8, ptr %85, align 1, !noalias !6
  %gep2175.us.2.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep2175.us.2.idx.i
  %.4829.us.2.i = uitofp i8 %.4772.us.2.i to float
  store float %.4829.us.2.i, ptr %gep2175.us.2.i, align 4, !noalias !6
  br i1 %spec.select.us.i, label %B2188.endif.us.i, label %B2336.us.i

B2188.endif.us.i:                                 ; preds = %B1940.endif.endif.us.i
  %.4856.us.i = select i1 %.4016.us.i, i64 %.326.fca.5.0.load411.i, i64 0
  %86 = getelementptr i64, ptr %.326.fca.4.load410.i, i64 %.395221862216.us.i
  %.4870.us.i = getelementptr i64, ptr %86, i64 %.4856.us.i
  %.4871.us.i = load i64, ptr %.4870.us.i, align 8, !noalias !6
  %.4887.us.i = select i1 %.4016.us.i, i64 %.364.fca.5.0.load.i, i64 0
  %87 = getelementptr float, ptr %.364.fca.4.load416.i, i64 %.395221862216.us.i
  %.4901.us.i = getelementptr float, ptr %87, i64 %.4887.us.i
  %.4902.us.i = load float, ptr %.4901.us.i, align 4, !noalias !6
  %.idx.i.i = mul i64 %.4871.us.i, 12
  %88 = getelementptr i8, ptr %.905.fca.4.load434.i, i64 %.idx.i.i
  %89 = getelementptr i8, ptr %88, i64 12
  %invariant.gep.i.i = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %count.2.32218.us.i
  %.290.i.i = icmp slt i64 %count.2.32218.us.i, 0
  %.291.i.i = select i1 %.290.i.i, i64 %.1485.fca.5.1.load458.i, i64 0
  %invariant.gep111.i.i = getelementptr float, ptr %invariant.gep.i.i, i64 %.291.i.i
  %.205.i.i = load float, ptr %88, align 4, !noalias !140
  %.234.i.i = load float, ptr %89, align 4, !noalias !140
  %.7.i.i296.i = fsub contract float %.234.i.i, %.205.i.i
  %.8.i.i297.i = fmul contract float %.4902.us.i, %.7.i.i296.i
  %.9.i.i298.i = fadd contract float %.205.i.i, %.8.i.i297.i
  %gep112.idx.i.i = mul i64 %.1485.fca.5.1.load458.i, 24
  %gep112.i.i = getelementptr i8, ptr %invariant.gep111.i.i, i64 %gep112.idx.i.i
  store float %.9.i.i298.i, ptr %gep112.i.i, align 4, !noalias !140
  %.204.1.i.i = getelementptr i8, ptr %88, i64 4
  %.205.1.i.i = load float, ptr %.204.1.i.i, align 4, !noalias !140
  %.233.1.i.i = getelementptr i8, ptr %88, i64 16
  %.234.1.i.i = load float, ptr %.233.1.i.i, align 4, !noalias !140
  %.7.i1.i.i = fsub contract float %.234.1.i.i, %.205.1.i.i
  %.8.i2.i.i = fmul contract float %.4902.us.i, %.7.i1.i.i
  %.9.i3.i.i = fadd contract float %.205.1.i.i, %.8.i2.i.i
  %gep112.1.idx.i.i = mul i64 %.1485.fca.5.1.load458.i, 28
  %gep112.1.i.i = getelementptr i8, ptr %invariant.gep111.i.i, i64 %gep112.1.idx.i.i
  store float %.9.i3.i.i, ptr %gep112.1.i.i, align 4, !noalias !140
  %.204.2.i.i = getelementptr i8, ptr %88, i64 8
  %.205.2.i.i = load float, ptr %.204.2.i.i, align 4, !noalias !140
  %.233.2.i.i = getelementptr i8, ptr %88, i64 20
  %.234.2.i.i = load float, ptr %.233.2.i.i, align 4, !noalias !140
  %.7.i4.i.i = fsub contract float %.234.2.i.i, %.205.2.i.i
  %.8.i5.i.i = fmul contract float %.4902.us.i, %.7.i4.i.i
  %.9.i6.i.i = fadd contract float %.205.2.i.i, %.8.i5.i.i
  %gep112.2.idx.i.i = shl i64 %.1485.fca.5.1.load458.i, 5
  %gep112.2.i.i = getelementptr i8, ptr %invariant.gep111.i.i, i64 %gep112.2.idx.i.i
  store float %.9.i6.i.i, ptr %gep112.2.i.i, align 4, !noalias !140
  %.4967.us.i = load i64, ptr %.4870.us.i, align 8, !noalias !6
  %.4998.us.i = load float, ptr %.4901.us.i, align 4, !noalias !6
  %.idx.i300.i = mul i64 %.4967.us.i, 12
  %90 = getelementptr i8, ptr %.942.fca.4.load440.i, i64 %.idx.i300.i
  %91 = getelementptr i8, ptr %90, i64 12
  %invariant.gep.i301.i = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %count.2.32218.us.i
  %.290.i302.i = icmp slt i64 %count.2.32218.us.i, 0
  %.291.i303.i = select i1 %.290.i302.i, i64 %.1485.fca.5.1.load458.i, i64 0
  %invariant.gep111.i304.i = getelementptr float, ptr %invariant.gep.i301.i, i64 %.291.i303.i
  %.205.i305.i = load float, ptr %90, align 4, !noalias !143
  %.234.i306.i = load float, ptr %91, align 4, !noalias !143
  %.7.i.i307.i = fsub contract float %.234.i306.i, %.205.i305.i
  %.8.i.i308.i = fmul contract float %.4998.us.i, %.7.i.i307.i
  %.9.i.i309.i = fadd contract float %.205.i305.i, %.8.i.i308.i
  %gep112.idx.i311.i = mul i64 %.1485.fca.5.1.load458.i, 36
  %gep112.i312.i = getelementptr i8, ptr %invariant.gep111.i304.i, i64 %gep112.idx.i311.i
  store float %.9.i.i309.i, ptr %gep112.i312.i, align 4, !noalias !143
  %.204.1.i313.i = getelementptr i8, ptr %90, i64 4
  %.205.1.i314.i = load float, ptr %.204.1.i313.i, align 4, !noalias !143
  %.233.1.i315.i = getelementptr i8, ptr %90, i64 16
  %.234.1.i316.i = load float, ptr %.233.1.i315.i, align 4, !noalias !143
  %.7.i1.i317.i = fsub contract float %.234.1.i316.i, %.205.1.i314.i
  %.8.i2.i318.i = fmul contract float %.4998.us.i, %.7.i1.i317.i
  %.9.i3.i319.i = fadd contract float %.205.1.i314.i, %.8.i2.i318.i
  %gep112.1.idx.i321.i = mul i64 %.1485.fca.5.1.load458.i, 40
  %gep112.1.i322.i = getelementptr i8, ptr %invariant.gep111.i304.i, i64 %gep112.1.idx.i321.i
  store float %.9.i3.i319.i, ptr %gep112.1.i322.i, align 4, !noalias !143
  %.204.2.i323.i = getelementptr i8, ptr %90, i64 8
  %.205.2.i324.i = load float, ptr %.204.2.i323.i, align 4, !noalias !143
  %.233.2.i325.i = getelementptr i8, ptr %90, i64 20
  %.234.2.i326.i = load float, ptr %.233.2.i325.i, align 4, !noalias !143
  %.7.i4.i327.i = fsub contract float %.234.2.i326.i, %.205.2.i324.i
  %.8.i5.i328.i = fmul contract float %.4998.us.i, %.7.i4.i327.i
  %.9.i6.i329.i = fadd contract float %.205.2.i324.i, %.8.i5.i328.i
  %gep112.2.idx.i331.i = mul i64 %.1485.fca.5.1.load458.i, 44
  %gep112.2.i332.i = getelementptr i8, ptr %invariant.gep111.i304.i, i64 %gep112.2.idx.i331.i
  store float %.9.i6.i329.i, ptr %gep112.2.i332.i, align 4, !noalias !143
  br label %B2336.us.i

B2336.us.i:                                       ; preds = %B2188.endif.us.i, %B1940.endif.endif.us.i
  br i1 %"$phi1550.2.2.3.us.i", label %B2340.us.i, label %B2414.us.i

B2340.us.i:                                       ; preds = %B2336.us.i
  %.5051.us.i = select i1 %.4016.us.i, i64 %.326.fca.5.0.load411.i, i64 0
  %92 = getelementptr i64, ptr %.326.fca.4.load410.i, i64 %.395221862216.us.i
  %.5065.us.i = getelementptr i64, ptr %92, i64 %.5051.us.i
  %.5066.us.i = load i64, ptr %.5065.us.i, align 8, !noalias !6
  %.5082.us.i = select i1 %.4016.us.i, i64 %.364.fca.5.0.load.i, i64 0
  %93 = getelementptr float, ptr %.364.fca.4.load416.i, i64 %.395221862216.us.i
  %.5096.us.i = getelementptr float, ptr %93, i64 %.5082.us.i
  %.5097.us.i = load float, ptr %.5096.us.i, align 4, !noalias !6
  %.idx.i334.i = mul i64 %.5066.us.i, 12
  %94 = getelementptr i8, ptr %.997.fca.4.load451.i, i64 %.idx.i334.i
  %95 = getelementptr i8, ptr %94, i64 12
  %invariant.gep.i335.i = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %count.2.32218.us.i
  %.290.i336.i = icmp slt i64 %count.2.32218.us.i, 0
  %.291.i337.i = select i1 %.290.i336.i, i64 %.1485.fca.5.1.load458.i, i64 0
  %invariant.gep111.i338.i = getelementptr float, ptr %invariant.gep.i335.i, i64 %.291.i337.i
  %.205.i339.i = load float, ptr %94, align 4, !noalias !146
  %.234.i340.i = load float, ptr %95, align 4, !noalias !146
  %.7.i.i341.i = fsub contract float %.234.i340.i, %.205.i339.i
  %.8.i.i342.i = fmul contract float %.5097.us.i, %.7.i.i341.i
  %.9.i.i343.i = fadd contract float %.205.i339.i, %.8.i.i342.i
  %gep112.idx.i345.i = mul i64 %.1485.fca.5.1.load458.i, 48
  %gep112.i346.i = getelementptr i8, ptr %invariant.gep111.i338.i, i64 %gep112.idx.i345.i
  store float %.9.i.i343.i, ptr %gep112.i346.i, align 4, !noalias !146
  %.204.1.i347.i = getelementptr i8, ptr %94, i64 4
  %.205.1.i348.i = load float, ptr %.204.1.i347.i, align 4, !noalias !146
  %.233.1.i349.i = getelementptr i8, ptr %94, i64 16
  %.234.1.i350.i = load float, ptr %.233.1.i349.i, align 4, !noalias !146
  %.7.i1.i351.i = fsub contract float %.234.1.i350.i, %.205.1.i348.i
  %.8.i2.i352.i = fmul contract float %.5097.us.i, %.7.i1.i351.i
  %.9.i3.i353.i = fadd contract float %.205.1.i348.i, %.8.i2.i352.i
  %gep112.1.idx.i355.i = mul i64 %.1485.fca.5.1.load458.i, 52
  %gep112.1.i356.i = getelementptr i8, ptr %invariant.gep111.i338.i, i64 %gep112.1.idx.i355.i
  store float %.9.i3.i353.i, ptr %gep112.1.i356.i, align 4, !noalias !146
  %.204.2.i357.i = getelementptr i8, ptr %94, i64 8
  %.205.2.i358.i = load float, ptr %.204.2.i357.i, align 4, !noalias !146
  %.233.2.i359.i = getelementptr i8, ptr %94, i64 20
  %.234.2.i360.i = load float, ptr %.233.2.i359.i, align 4, !noalias !146
  %.7.i4.i361.i = fsub contract float %.234.2.i360.i, %.205.2.i358.i
  %.8.i5.i362.i = fmul contract float %.5097.us.i, %.7.i4.i361.i
  %.9.i6.i363.i = fadd contract float %.205.2.i358.i, %.8.i5.i362.i
  %gep112.2.idx.i365.i = mul i64 %.1485.fca.5.1.load458.i, 56
  %gep112.2.i366.i = getelementptr i8, ptr %invariant.gep111.i338.i, i64 %gep112.2.idx.i365.i
  store float %.9.i6.i363.i, ptr %gep112.2.i366.i, align 4, !noalias !146
  br label %B2414.us.i

B2414.us.i:                                       ; preds = %B2340.us.i, %B2336.us.i
  %.5137.us.i = add nsw i64 %count.2.32218.us.i, 1
  br label %B2747.us.i

B2747.us.i:                                       ; preds = %B2414.us.i, %B1868.endif.endif.us.i, %B1812.us.i
  %count.3.4.us.i = phi i64 [ %count.2.32218.us.i, %B1812.us.i ], [ %.5137.us.i, %B2414.us.i ], [ %count.2.32218.us.i, %B1868.endif.endif.us.i ]
  %.3946.us.i = icmp samesign ugt i64 %.394521832217.us.i, 1
  br i1 %.3946.us.i, label %B1812.us.i, label %B2428.us.i

B1104.us.i:                                       ; preds = %B986.endif.endif.us.i, %B986.endif.endif.endif.us.i
  br i1 %.468.not, label %B1108.else.us.i, label %B2748.us.i

B1108.else.us.i:                                  ; preds = %B1104.us.i
  %.2095.us.i = mul nsw i64 %.178122692473.us.i, 3
  %.2097.us.i = mul nsw i64 %.13.i.i, 3
  %.2148.us.i = select i1 %.1902.us.i, i64 %.1416.fca.1.load.i, i64 0
  %.2149.us.i = add i64 %.2148.us.i, %.2095.us.i
  %.2152.us.i = icmp slt i64 %.2149.us.i, 0
  br i1 %.2152.us.i, label %B1108.else.if.us.i, label %B1108.else.endif.us.i, !prof !13

B1108.else.if.us.i:                               ; preds = %B1108.else.us.i
  br label %B1108.else.endif.us.i

B1108.else.endif.us.i:                            ; preds = %B1108.else.if.us.i, %B1108.else.us.i
  %.2137.sroa.0.1.us.i = phi i64 [ 0, %B1108.else.if.us.i ], [ %.2149.us.i, %B1108.else.us.i ]
  %.2157.not.us.i = icmp slt i64 %.2149.us.i, %.1416.fca.1.load.i
  br i1 %.2157.not.us.i, label %B1108.else.endif.endif.us.i, label %B1108.else.endif.if.us.i, !prof !84

B1108.else.endif.if.us.i:                         ; preds = %B1108.else.endif.us.i
  br label %B1108.else.endif.endif.us.i

B1108.else.endif.endif.us.i:                      ; preds = %B1108.else.endif.if.us.i, %B1108.else.endif.us.i
  %.2137.sroa.0.3.us.i = phi i64 [ %.1416.fca.1.load.i, %B1108.else.endif.if.us.i ], [ %.2137.sroa.0.1.us.i, %B1108.else.endif.us.i ]
  %.2165.us.i = select i1 %.1919.us.i, i64 %.1416.fca.1.load.i, i64 0
  %.2166.us.i = add i64 %.2165.us.i, %.2097.us.i
  %.2169.us.i = icmp slt i64 %.2166.us.i, 0
  br i1 %.2169.us.i, label %B1108.else.endif.endif.if.us.i, label %B1108.else.endif.endif.endif.us.i, !prof !13

B1108.else.endif.endif.if.us.i:                   ; preds = %B1108.else.endif.endif.us.i
  br label %B1108.else.endif.endif.endif.us.i

B1108.else.endif.endif.endif.us.i:                ; preds = %B1108.else.endif.endif.if.us.i, %B1108.else.endif.endif.us.i
  %.2137.sroa.13.1.us.i = phi i64 [ 0, %B1108.else.endif.endif.if.us.i ], [ %.2166.us.i, %B1108.else.endif.endif.us.i ]
  %.2174.not.us.i = icmp slt i64 %.2166.us.i, %.1416.fca.1.load.i
  br i1 %.2174.not.us.i, label %B1108.endif.else.us.i, label %B1108.else.endif.endif.endif.if.us.i, !prof !84

B1108.else.endif.endif.endif.if.us.i:             ; preds = %B1108.else.endif.endif.endif.us.i
  br label %B1108.endif.else.us.i

B1108.endif.else.us.i:                            ; preds = %B1108.else.endif.endif.endif.if.us.i, %B1108.else.endif.endif.endif.us.i
  %.2137.sroa.13.0.us.i = phi i64 [ %.2137.sroa.13.1.us.i, %B1108.else.endif.endif.endif.us.i ], [ %.1416.fca.1.load.i, %B1108.else.endif.endif.endif.if.us.i ]
  %.2225.us.i = sub i64 %.2137.sroa.13.0.us.i, %.2137.sroa.0.3.us.i
  %.2258.us.i = getelementptr i8, ptr %11, i64 %.2137.sroa.0.3.us.i
  call void @NRT_incref(ptr %.1421.i), !noalias !6
  %.2348.us.i = select i1 %.1902.us.i, i64 %.1251.fca.1.load.i, i64 0
  %.2349.us.i = add i64 %.2348.us.i, %.2095.us.i
  %.2352.us.i = icmp slt i64 %.2349.us.i, 0
  br i1 %.2352.us.i, label %B1108.endif.else.if.us.i, label %B1108.endif.else.endif.us.i, !prof !13

B1108.endif.else.if.us.i:                         ; preds = %B1108.endif.else.us.i
  br label %B1108.endif.else.endif.us.i

B1108.endif.else.endif.us.i:                      ; preds = %B1108.endif.else.if.us.i, %B1108.endif.else.us.i
  %.2337.sroa.0.1.us.i = phi i64 [ 0, %B1108.endif.else.if.us.i ], [ %.2349.us.i, %B1108.endif.else.us.i ]
  %.2357.not.us.i = icmp slt i64 %.2349.us.i, %.1251.fca.1.load.i
  br i1 %.2357.not.us.i, label %B1108.endif.else.endif.endif.us.i, label %B1108.endif.else.endif.if.us.i, !prof !84

B1108.endif.else.endif.if.us.i:                   ; preds = %B1108.endif.else.endif.us.i
  br label %B1108.endif.else.endif.endif.us.i

B1108.endif.else.endif.endif.us.i:                ; preds = %B1108.endif.else.endif.if.us.i, %B1108.endif.else.endif.us.i
  %.2337.sroa.0.3.us.i = phi i64 [ %.1251.fca.1.load.i, %B1108.endif.else.endif.if.us.i ], [ %.2337.sroa.0.1.us.i, %B1108.endif.else.endif.us.i ]
  %.2458.us.i = getelementptr i8, ptr %10, i64 %.2337.sroa.0.3.us.i
  call void @NRT_incref(ptr %.1256.i), !noalias !6
  %.12491.not.i135.i = icmp slt i64 %.2225.us.i, 1
  br i1 %.12491.not.i135.i, label %B2748.us.sink.split.i, label %B58.preheader.i136.i

B58.preheader.i136.i:                             ; preds = %B1108.endif.else.endif.endif.us.i
  br label %B58.i137.i

B58.i137.i:                                       ; preds = %B58.i137.i, %B58.preheader.i136.i
  %.1309092.i138.i = phi i64 [ %.137.i139.i, %B58.i137.i ], [ 0, %B58.preheader.i136.i ]
  %.137.i139.i = add nuw nsw i64 %.1309092.i138.i, 1
  %96 = getelementptr i8, ptr %.2258.us.i, i64 %.1309092.i138.i
  %.191.i140.i = load i8, ptr %96, align 1, !noalias !149
  %97 = getelementptr i8, ptr %.2458.us.i, i64 %.1309092.i138.i
  store i8 %.191.i140.i, ptr %97, align 1, !noalias !149
  %exitcond.not.i141.i = icmp eq i64 %.2225.us.i, %.137.i139.i
  br i1 %exitcond.not.i141.i, label %B2748.us.sink.split.i, label %B58.i137.i

B2748.us.sink.split.i:                            ; preds = %B58.i.i, %B58.i137.i, %B1108.endif.else.endif.endif.us.i, %B1572.endif.else.endif.endif.us.i
  %.1421.sink.i = phi ptr [ %.1123.i, %B1572.endif.else.endif.endif.us.i ], [ %.1421.i, %B58.i137.i ], [ %.1421.i, %B1108.endif.else.endif.endif.us.i ], [ %.1123.i, %B58.i.i ]
  %has_lines.3.2.us.ph.i = phi i1 [ %has_lines.4.32081.us.i, %B1572.endif.else.endif.endif.us.i ], [ %has_lines.2.12475.us.i, %B58.i137.i ], [ %has_lines.2.12475.us.i, %B1108.endif.else.endif.endif.us.i ], [ %has_lines.4.32081.us.i, %B58.i.i ]
  call void @NRT_decref(ptr %.1256.i), !noalias !6
  call void @NRT_decref(ptr %.1421.sink.i), !noalias !6
  br label %B2748.us.i

B2748.us.i:                                       ; preds = %B2602.endif.endif.us.us.i, %B2506.us.i, %B2748.us.sink.split.i, %B1104.us.i, %B2538.us.i
  %has_lines.3.2.us.i = phi i1 [ %has_lines.4.32081.us.i, %B2506.us.i ], [ %has_lines.2.12475.us.i, %B1104.us.i ], [ %has_lines.3.2.us.ph.i, %B2748.us.sink.split.i ], [ %has_lines.4.32081.us.i, %B2538.us.i ], [ %has_lines.4.32081.us.i, %B2602.endif.endif.us.us.i ]
  %.1775.us.i = icmp sgt i64 %.177422532474.us.i, 1
  br i1 %.1775.us.i, label %B986.endif.else.us.i, label %B984.B930.loopexit_crit_edge.us.i

B1812.lr.ph.us.i:                                 ; preds = %B1772.endif.us.i
  %brmerge2126.us.i = select i1 %"$phi1550.2.2.3.us.i", i1 true, i1 %.466
  br label %B1812.us.i

B2602.endif.endif.us.us.i:                        ; preds = %B2602.endif.endif.us.us.i, %B2602.endif.endif.us.us.preheader.i
  %.537722382244.us.us.i = phi i64 [ %.5384.us.us.i, %B2602.endif.endif.us.us.i ], [ 0, %B2602.endif.endif.us.us.preheader.i ]
  %invariant.gep2226.us.us.i = getelementptr float, ptr %.1485.fca.4.load457.i, i64 %.537722382244.us.us.i
  %98 = getelementptr i64, ptr %.1524.fca.4.load463.i, i64 %.537722382244.us.us.i
  %.5582.us.us.i = load float, ptr %invariant.gep2226.us.us.i, align 4, !noalias !6
  %.5585.us.us.i = fptoui float %.5582.us.us.i to i8
  %.5616.us.us.i = load i64, ptr %98, align 8, !noalias !6
  %.5678.us.us.i = mul i64 %.5616.us.us.i, %.432.fca.5.2.load
  %99 = getelementptr i8, ptr %13, i64 %.5678.us.us.i
  store i8 %.5585.us.us.i, ptr %99, align 1, !noalias !6
  %gep2236.us.us.1.i = getelementptr float, ptr %invariant.gep2226.us.us.i, i64 %.1485.fca.5.1.load458.i
  %.5582.us.us.1.i = load float, ptr %gep2236.us.us.1.i, align 4, !noalias !6
  %.5585.us.us.1.i = fptoui float %.5582.us.us.1.i to i8
  %.5616.us.us.1.i = load i64, ptr %98, align 8, !noalias !6
  %.5678.us.us.1.i = mul i64 %.5616.us.us.1.i, %.432.fca.5.2.load
  %100 = getelementptr i8, ptr %13, i64 %.5678.us.us.1.i
  %101 = getelementptr i8, ptr %100, i64 1
  store i8 %.5585.us.us.1.i, ptr %101, align 1, !noalias !6
  %gep2236.us.us.2.i = getelementptr i8, ptr %invariant.gep2226.us.us.i, i64 %gep2236.us.us.2.idx.i
  %.5582.us.us.2.i = load float, ptr %gep2236.us.us.2.i, align 4, !noalias !6
  %.5585.us.us.2.i = fptoui float %.5582.us.us.2.i to i8
  %.5616.us.us.2.i = load i64, ptr %98, align 8, !noalias !6
  %.5678.us.us.2.i = mul i64 %.5616.us.us.2.i, %.432.fca.5.2.load
  %102 = getelementptr i8, ptr %13, i64 %.5678.us.us.2.i
  %103 = getelementptr i8, ptr %102, i64 2
  store i8 %.5585.us.us.2.i, ptr %103, align 1, !noalias !6
  %.5384.us.us.i = add nuw nsw i64 %.537722382244.us.us.i, 1
  %exitcond.not.i = icmp eq i64 %count.2.3.lcssa.us.i, %.5384.us.us.i
  br i1 %exitcond.not.i, label %B2748.us.i, label %B2602.endif.endif.us.us.i

B984.B930.loopexit_crit_edge.us.i:                ; preds = %B2748.us.i
  %exitcond3633.not.i = icmp eq i64 %.1663.us.i, %.170.fca.5.0.load
  br i1 %exitcond3633.not.i, label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread8, label %B932.endif.us.i

B2432.if.if.i:                                    ; preds = %B158.endif.endif.endif.endif.endif.endif.endif.i.i
  %.950.i.i = load ptr, ptr %excinfo.8.i.i, align 8, !noalias !129
  %.5170.not.i = icmp eq i32 %.949.i.i, 0
  %.5171.i = select i1 %.5170.not.i, ptr undef, ptr %.950.i.i
  store ptr %.5171.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit: ; preds = %0, %B0.endif.if.if.i, %4, %B0.endif.endif.endif.endi...endif.if.if.i, %B0.endif.endif.endif.endi...endif.endif.if.if.i, %B0.endif.endif.endif.endi...endif.2.if.if.i, %B0.endif.endif.endif.endi...endif.2.endif.if.if.i
  %common.ret.op.i = phi i32 [ %.43.i102.i, %B0.endif.endif.endif.endi...endif.endif.if.if.i ], [ %common.ret.op.i403420.i, %0 ], [ %.43.i28.i, %B0.endif.if.if.i ], [ %.69.i.i.i, %B0.endif.endif.endif.endi...endif.2.if.if.i ], [ %.43.i5.i, %B0.endif.endif.endif.endi...endif.2.endif.if.if.i ], [ %common.ret.op.i62427444.i, %4 ], [ %.43.i77.i, %B0.endif.endif.endif.endi...endif.if.if.i ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endi...if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif
  ], !prof !152

B0.endif.endif.endif.endif.endif.endif.endif.if.if: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif
  %.430 = icmp sgt i32 %.422, 0
  %.423 = load ptr, ptr %excinfo.8, align 8
  %.431 = select i1 %.430, ptr %.423, ptr undef
  store ptr %.431, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif: ; preds = %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread8, %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit, %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.382.fca.0.load)
  tail call void @NRT_decref(ptr %.330.fca.0.load)
  tail call void @NRT_decref(ptr %.275.fca.0.load)
  tail call void @NRT_decref(ptr %.220.fca.0.load)
  tail call void @NRT_decref(ptr %.170.fca.0.load)
  tail call void @NRT_decref(ptr %.432.fca.0.load)
  tail call void @NRT_decref(ptr %.118.fca.0.load)
  tail call void @NRT_decref(ptr %.61.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endi...if.thread:            ; preds = %B0.endif.endif.endif.endi...if.2.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i, %B0.endif.endif.endif.endi...endif.1.endif.if.i, %B0.endif.endif.endif.endi...endif.1.if.if.i, %B0.endif.endif.endif.endi...if.1.i, %B0.endif.endif.endif.endi...endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.if.if.i, %B2432.if.if.i
  %common.ret.op.i7.ph = phi i32 [ %.949.i.i, %B2432.if.if.i ], [ %.489.i, %B0.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.if.i ], [ %.626.i, %B0.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.if.i ], [ %.763.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i ], [ %.1075.i, %B0.endif.endif.endif.endi...endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endi...if.1.i ], [ %.1208.i, %B0.endif.endif.endif.endi...endif.1.if.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.1.endif.if.i ], [ %.1373.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endi...if.2.i ]
  %.52212 = load ptr, ptr %excinfo.9, align 8
  br label %104

B0.endif.endif.endif.endi...if:                   ; preds = %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit
  %common.ret.op.i7 = phi i32 [ %common.ret.op.i, %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB3v21B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit ]
  %.529 = icmp sgt i32 %common.ret.op.i7, 0
  %.522 = load ptr, ptr %excinfo.9, align 8
  %cond.fr = freeze i1 %.529
  br i1 %cond.fr, label %104, label %104

104:                                              ; preds = %B0.endif.endif.endif.endi...if, %B0.endif.endif.endif.endi...if.thread, %B0.endif.endif.endif.endi...if
  %common.ret.op.i714 = phi i32 [ %common.ret.op.i7, %B0.endif.endif.endif.endi...if ], [ %common.ret.op.i7.ph, %B0.endif.endif.endif.endi...if.thread ], [ %common.ret.op.i7, %B0.endif.endif.endif.endi...if ]
  %105 = phi ptr [ %.522, %B0.endif.endif.endif.endi...if ], [ %.52212, %B0.endif.endif.endif.endi...if.thread ], [ %.522, %B0.endif.endif.endif.endi...if ]
  store ptr %105, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name70(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name71(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr i32 @name72(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr range(i32 -1, -2) i32 @name73(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name76(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

define linkonce_odr range(i32 0, 2) i32 @name74(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

define linkonce_odr range(i32 0, 2) i32 @name75(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, double %arg.a, i64 %arg.b) {
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
  store ptr @name61, ptr %excinfo, align 8, !numba_exception_output !32
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
  br i1 %.168, label %B338.if, label %B338.endif, !prof !153

B348:                                             ; preds = %B334.thread, %B334
  %r.4.124 = phi double [ 1.000000e+00, %B334.thread ], [ %spec.select, %B334 ]
  store double %r.4.124, ptr %retptr, align 8
  br label %common.ret

B338.if:                                          ; preds = %B338
  store ptr @name64, ptr %excinfo, align 8, !numba_exception_output !32
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

define linkonce_odr range(i32 0, 2) i32 @name76(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
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
!2 = distinct !{!2, !3, !"name77: %retptr"}
!3 = distinct !{!3, !"name77"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name77: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8}
!8 = distinct !{!8, !9, !"name78: %retptr"}
!9 = distinct !{!9, !"name78"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"name78: %excinfo"}
!12 = !{!8, !11, !2, !5}
!13 = !{!"branch_weights", i32 1, i32 99}
!14 = !{!11, !2, !5}
!15 = !{!8, !2, !5}
!16 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!17 = !{!18}
!18 = distinct !{!18, !19, !"name79: %retptr"}
!19 = distinct !{!19, !"name79"}
!20 = !{!21}
!21 = distinct !{!21, !19, !"name79: %excinfo"}
!22 = !{!18, !21, !2, !5}
!23 = !{!21, !2, !5}
!24 = !{!18, !2, !5}
!25 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!26 = !{!27, !2, !5}
!27 = distinct !{!27, !28, !"name80: %retptr"}
!28 = distinct !{!28, !"name80"}
!29 = !{!30}
!30 = distinct !{!30, !31, !"name81: %retptr"}
!31 = distinct !{!31, !"name81"}
!32 = !{i1 true}
!33 = !{!34}
!34 = distinct !{!34, !35, !"name79: %retptr"}
!35 = distinct !{!35, !"name79"}
!36 = !{!37}
!37 = distinct !{!37, !35, !"name79: %excinfo"}
!38 = !{!34, !37, !2, !5}
!39 = !{!37, !2, !5}
!40 = !{!34, !2, !5}
!41 = !{!42}
!42 = distinct !{!42, !43, !"name79: %retptr"}
!43 = distinct !{!43, !"name79"}
!44 = !{!45}
!45 = distinct !{!45, !43, !"name79: %excinfo"}
!46 = !{!42, !45, !2, !5}
!47 = !{!45, !2, !5}
!48 = !{!42, !2, !5}
!49 = !{!50}
!50 = distinct !{!50, !51, !"name79: %retptr"}
!51 = distinct !{!51, !"name79"}
!52 = !{!53}
!53 = distinct !{!53, !51, !"name79: %excinfo"}
!54 = !{!50, !53, !2, !5}
!55 = !{!53, !2, !5}
!56 = !{!50, !2, !5}
!57 = !{!58}
!58 = distinct !{!58, !59, !"name82: %retptr"}
!59 = distinct !{!59, !"name82"}
!60 = !{!61}
!61 = distinct !{!61, !59, !"name82: %excinfo"}
!62 = !{!58, !61, !2, !5}
!63 = !{!64}
!64 = distinct !{!64, !65, !"name83: %retptr"}
!65 = distinct !{!65, !"name83"}
!66 = !{!67}
!67 = distinct !{!67, !65, !"name83: %excinfo"}
!68 = !{!64, !67, !58, !61, !2, !5}
!69 = !{!67, !58, !61, !2, !5}
!70 = !{!64, !58, !61, !2, !5}
!71 = !{!72, !58, !61, !2, !5}
!72 = distinct !{!72, !73, !"name84: %retptr"}
!73 = distinct !{!73, !"name84"}
!74 = !{!61, !2, !5}
!75 = !{!58, !2, !5}
!76 = !{!77}
!77 = distinct !{!77, !78, !"name78: %retptr"}
!78 = distinct !{!78, !"name78"}
!79 = !{!80}
!80 = distinct !{!80, !78, !"name78: %excinfo"}
!81 = !{!77, !80, !2, !5}
!82 = !{!80, !2, !5}
!83 = !{!77, !2, !5}
!84 = !{!"branch_weights", i32 99, i32 1}
!85 = !{!86}
!86 = distinct !{!86, !87, !"name85: %retptr"}
!87 = distinct !{!87, !"name85"}
!88 = !{!86, !2, !5}
!89 = !{!90, !2, !5}
!90 = distinct !{!90, !91, !"name86: %retptr"}
!91 = distinct !{!91, !"name86"}
!92 = !{!93}
!93 = distinct !{!93, !94, !"name81: %retptr"}
!94 = distinct !{!94, !"name81"}
!95 = !{!96, !90, !2, !5}
!96 = distinct !{!96, !97, !"name87: %retptr"}
!97 = distinct !{!97, !"name87"}
!98 = !{!99, !2, !5}
!99 = distinct !{!99, !100, !"name86: %retptr"}
!100 = distinct !{!100, !"name86"}
!101 = !{!102}
!102 = distinct !{!102, !103, !"name81: %retptr"}
!103 = distinct !{!103, !"name81"}
!104 = !{!105, !99, !2, !5}
!105 = distinct !{!105, !106, !"name87: %retptr"}
!106 = distinct !{!106, !"name87"}
!107 = !{!108, !2, !5}
!108 = distinct !{!108, !109, !"name86: %retptr"}
!109 = distinct !{!109, !"name86"}
!110 = !{!111}
!111 = distinct !{!111, !112, !"name81: %retptr"}
!112 = distinct !{!112, !"name81"}
!113 = !{!114, !108, !2, !5}
!114 = distinct !{!114, !115, !"name87: %retptr"}
!115 = distinct !{!115, !"name87"}
!116 = !{!117}
!117 = distinct !{!117, !118, !"name88: %retptr"}
!118 = distinct !{!118, !"name88"}
!119 = !{!117, !2, !5}
!120 = !{!121, !2, !5}
!121 = distinct !{!121, !122, !"name89: %retptr"}
!122 = distinct !{!122, !"name89"}
!123 = !{!124, !2, !5}
!124 = distinct !{!124, !125, !"name89: %retptr"}
!125 = distinct !{!125, !"name89"}
!126 = !{!127}
!127 = distinct !{!127, !128, !"name90: %excinfo"}
!128 = distinct !{!128, !"name90"}
!129 = !{!130, !127, !2, !5}
!130 = distinct !{!130, !128, !"name90: %retptr"}
!131 = !{!132, !2, !5}
!132 = distinct !{!132, !133, !"name91: %retptr"}
!133 = distinct !{!133, !"name91"}
!134 = !{!135, !2, !5}
!135 = distinct !{!135, !136, !"name92: %retptr"}
!136 = distinct !{!136, !"name92"}
!137 = !{!138, !2, !5}
!138 = distinct !{!138, !139, !"name93: %retptr"}
!139 = distinct !{!139, !"name93"}
!140 = !{!141, !2, !5}
!141 = distinct !{!141, !142, !"name94: %retptr"}
!142 = distinct !{!142, !"name94"}
!143 = !{!144, !2, !5}
!144 = distinct !{!144, !145, !"name95: %retptr"}
!145 = distinct !{!145, !"name95"}
!146 = !{!147, !2, !5}
!147 = distinct !{!147, !148, !"name96: %retptr"}
!148 = distinct !{!148, !"name96"}
!149 = !{!150, !2, !5}
!150 = distinct !{!150, !151, !"name89: %retptr"}
!151 = distinct !{!151, !"name89"}
!152 = !{!"branch_weights", i32 0, i32 1073741824, i32 1073741824}
!153 = !{!"branch_weights", i32 34359737, i32 2113123911}
