; source b00ae0a6ccc8b340966834aa2608c2e3503ad227f108e0c8a450424e28a29624 e465c1eeca13d41924da951d72e49c7fa3992c1511d21606c3e4f502cd026af0

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
@name58 = internal constant [133 x i8] zeroinitializer
@name59 = internal constant [20 x i8] zeroinitializer
@name60 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name58, i32 133, ptr @name59, ptr null, i32 0 }
@name61 = internal constant [69 x i8] zeroinitializer
@name62 = internal constant [20 x i8] zeroinitializer
@name63 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name61, i32 69, ptr @name62, ptr null, i32 0 }
@name64 = common global ptr null
@name65 = common global ptr null
@name66 = common global ptr null
@name67 = common global ptr null
@name68 = common global ptr null
@name69 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1, i64 %arg.n5_2, ptr %arg.p6, i64 %arg.n6_0, i64 %arg.n6_1, i64 %arg.v7, i64 %arg.v8, i64 %arg.v9, i64 %arg.v10, ptr %arg.p11, i64 %arg.n11_0, i64 %arg.n11_1, i64 %arg.n11_2) {
B0:
  %.945.i.i = alloca double, align 8
  %excinfo.8.i.i = alloca ptr, align 8
  %.51.i234.i = alloca { i64, float }, align 8
  %.51.i168.i = alloca { i64, float }, align 8
  %.51.i148.i = alloca { i64, float }, align 8
  %.65.i.i.i = alloca ptr, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.11.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i101.i = alloca ptr, align 8
  %.178.i.i = alloca { i64, float }, align 8
  %.39.i75.i = alloca ptr, align 8
  %excinfo.1.i76.i = alloca ptr, align 8
  %.39.i50.i = alloca ptr, align 8
  %excinfo.1.i51.i = alloca ptr, align 8
  %.39.i25.i = alloca ptr, align 8
  %excinfo.1.i26.i = alloca ptr, align 8
  %.39.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.308.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.346.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.447.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.451.i = alloca [2 x i64], align 8
  %.479.i = alloca ptr, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.505.i = alloca [2 x i64], align 8
  %.584.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.588.i = alloca [2 x i64], align 8
  %.616.i = alloca ptr, align 8
  %excinfo.5.i = alloca ptr, align 8
  %.642.i = alloca [2 x i64], align 8
  %.721.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.725.i = alloca [2 x i64], align 8
  %.753.i = alloca ptr, align 8
  %excinfo.6.i = alloca ptr, align 8
  %.779.i = alloca [2 x i64], align 8
  %.887.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.7.i = alloca ptr, align 8
  %.924.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.8.i = alloca ptr, align 8
  %.979.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.9.i = alloca ptr, align 8
  %.1039.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.1043.i = alloca [2 x i64], align 8
  %.1071.i = alloca ptr, align 8
  %excinfo.10.i = alloca ptr, align 8
  %.1097.i = alloca [2 x i64], align 8
  %.1178.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.1182.i = alloca [2 x i64], align 8
  %.1210.i = alloca ptr, align 8
  %excinfo.11.i = alloca ptr, align 8
  %.1236.i = alloca [2 x i64], align 8
  %.1343.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.1347.i = alloca [2 x i64], align 8
  %.1375.i = alloca ptr, align 8
  %excinfo.12.i = alloca ptr, align 8
  %.1401.i = alloca [2 x i64], align 8
  %.1479.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.13.i = alloca ptr, align 8
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

common.ret:                                       ; preds = %100, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.51, %B0.if.if ], [ %.108, %B0.endif.if.if ], [ %.160, %B0.endif.endif.if.if ], [ %.210, %B0.endif.endif.endif.if.if ], [ %.265, %B0.endif.endif.endif.endif.if.if ], [ %.320, %B0.endif.endif.endif.endif.endif.if.if ], [ %.372, %B0.endif.endif.endif.endif.endif.endif.if.if ], [ %.422, %B0.endif.endif.endif.endif.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif ], [ %common.ret.op.i916, %100 ]
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
  %.fca.4.gep1969.i = getelementptr inbounds nuw i8, ptr %.308.i, i64 32
  %.fca.5.0.gep1970.i = getelementptr inbounds nuw i8, ptr %.308.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.308.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  %.fca.5.0.gep1909.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.346.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  %.fca.1.gep1807.i = getelementptr inbounds nuw i8, ptr %.447.i, i64 8
  %.fca.2.gep1808.i = getelementptr inbounds nuw i8, ptr %.447.i, i64 16
  %.fca.3.gep1809.i = getelementptr inbounds nuw i8, ptr %.447.i, i64 24
  %.fca.4.gep1810.i = getelementptr inbounds nuw i8, ptr %.447.i, i64 32
  %.fca.5.0.gep1811.i = getelementptr inbounds nuw i8, ptr %.447.i, i64 40
  %.fca.5.1.gep1812.i = getelementptr inbounds nuw i8, ptr %.447.i, i64 48
  %.fca.5.2.gep1813.i = getelementptr inbounds nuw i8, ptr %.447.i, i64 56
  %.fca.6.0.gep1814.i = getelementptr inbounds nuw i8, ptr %.447.i, i64 64
  %.fca.6.1.gep1815.i = getelementptr inbounds nuw i8, ptr %.447.i, i64 72
  %.fca.6.2.gep1816.i = getelementptr inbounds nuw i8, ptr %.447.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.447.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1805.i = getelementptr inbounds nuw i8, ptr %.451.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.451.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.479.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.505.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1749.i = getelementptr inbounds nuw i8, ptr %.584.i, i64 8
  %.fca.2.gep1750.i = getelementptr inbounds nuw i8, ptr %.584.i, i64 16
  %.fca.3.gep1751.i = getelementptr inbounds nuw i8, ptr %.584.i, i64 24
  %.fca.4.gep1752.i = getelementptr inbounds nuw i8, ptr %.584.i, i64 32
  %.fca.5.0.gep1753.i = getelementptr inbounds nuw i8, ptr %.584.i, i64 40
  %.fca.5.1.gep1754.i = getelementptr inbounds nuw i8, ptr %.584.i, i64 48
  %.fca.5.2.gep1755.i = getelementptr inbounds nuw i8, ptr %.584.i, i64 56
  %.fca.6.0.gep1756.i = getelementptr inbounds nuw i8, ptr %.584.i, i64 64
  %.fca.6.1.gep1757.i = getelementptr inbounds nuw i8, ptr %.584.i, i64 72
  %.fca.6.2.gep1758.i = getelementptr inbounds nuw i8, ptr %.584.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.584.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1747.i = getelementptr inbounds nuw i8, ptr %.588.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.588.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.616.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.5.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.642.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1691.i = getelementptr inbounds nuw i8, ptr %.721.i, i64 8
  %.fca.2.gep1692.i = getelementptr inbounds nuw i8, ptr %.721.i, i64 16
  %.fca.3.gep1693.i = getelementptr inbounds nuw i8, ptr %.721.i, i64 24
  %.fca.4.gep1694.i = getelementptr inbounds nuw i8, ptr %.721.i, i64 32
  %.fca.5.0.gep1695.i = getelementptr inbounds nuw i8, ptr %.721.i, i64 40
  %.fca.5.1.gep1696.i = getelementptr inbounds nuw i8, ptr %.721.i, i64 48
  %.fca.5.2.gep1697.i = getelementptr inbounds nuw i8, ptr %.721.i, i64 56
  %.fca.6.0.gep1698.i = getelementptr inbounds nuw i8, ptr %.721.i, i64 64
  %.fca.6.1.gep1699.i = getelementptr inbounds nuw i8, ptr %.721.i, i64 72
  %.fca.6.2.gep1700.i = getelementptr inbounds nuw i8, ptr %.721.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.721.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1689.i = getelementptr inbounds nuw i8, ptr %.725.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.725.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.753.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.6.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.779.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep1554.i = getelementptr inbounds nuw i8, ptr %.887.i, i64 32
  %.fca.5.0.gep1555.i = getelementptr inbounds nuw i8, ptr %.887.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.887.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.7.i, align 8, !noalias !6
  %.fca.4.gep1540.i = getelementptr inbounds nuw i8, ptr %.924.i, i64 32
  %.fca.5.0.gep1541.i = getelementptr inbounds nuw i8, ptr %.924.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.924.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.8.i, align 8, !noalias !6
  %.fca.4.gep1474.i = getelementptr inbounds nuw i8, ptr %.979.i, i64 32
  %.fca.5.0.gep1475.i = getelementptr inbounds nuw i8, ptr %.979.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.979.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.9.i, align 8, !noalias !6
  %.fca.1.gep1415.i = getelementptr inbounds nuw i8, ptr %.1039.i, i64 8
  %.fca.2.gep1416.i = getelementptr inbounds nuw i8, ptr %.1039.i, i64 16
  %.fca.3.gep1417.i = getelementptr inbounds nuw i8, ptr %.1039.i, i64 24
  %.fca.4.gep1418.i = getelementptr inbounds nuw i8, ptr %.1039.i, i64 32
  %.fca.5.0.gep1419.i = getelementptr inbounds nuw i8, ptr %.1039.i, i64 40
  %.fca.5.1.gep1420.i = getelementptr inbounds nuw i8, ptr %.1039.i, i64 48
  %.fca.5.2.gep1421.i = getelementptr inbounds nuw i8, ptr %.1039.i, i64 56
  %.fca.6.0.gep1422.i = getelementptr inbounds nuw i8, ptr %.1039.i, i64 64
  %.fca.6.1.gep1423.i = getelementptr inbounds nuw i8, ptr %.1039.i, i64 72
  %.fca.6.2.gep1424.i = getelementptr inbounds nuw i8, ptr %.1039.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.1039.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1413.i = getelementptr inbounds nuw i8, ptr %.1043.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1043.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.1071.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.10.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1097.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1357.i = getelementptr inbounds nuw i8, ptr %.1178.i, i64 8
  %.fca.2.gep1358.i = getelementptr inbounds nuw i8, ptr %.1178.i, i64 16
  %.fca.3.gep1359.i = getelementptr inbounds nuw i8, ptr %.1178.i, i64 24
  %.fca.4.gep1360.i = getelementptr inbounds nuw i8, ptr %.1178.i, i64 32
  %.fca.5.0.gep1361.i = getelementptr inbounds nuw i8, ptr %.1178.i, i64 40
  %.fca.5.1.gep1362.i = getelementptr inbounds nuw i8, ptr %.1178.i, i64 48
  %.fca.5.2.gep1363.i = getelementptr inbounds nuw i8, ptr %.1178.i, i64 56
  %.fca.6.0.gep1364.i = getelementptr inbounds nuw i8, ptr %.1178.i, i64 64
  %.fca.6.1.gep1365.i = getelementptr inbounds nuw i8, ptr %.1178.i, i64 72
  %.fca.6.2.gep1366.i = getelementptr inbounds nuw i8, ptr %.1178.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.1178.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1355.i = getelementptr inbounds nuw i8, ptr %.1182.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1182.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.1210.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.11.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1236.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep1217.i = getelementptr inbounds nuw i8, ptr %.1343.i, i64 8
  %.fca.2.gep1218.i = getelementptr inbounds nuw i8, ptr %.1343.i, i64 16
  %.fca.3.gep1219.i = getelementptr inbounds nuw i8, ptr %.1343.i, i64 24
  %.fca.4.gep1220.i = getelementptr inbounds nuw i8, ptr %.1343.i, i64 32
  %.fca.5.0.gep1221.i = getelementptr inbounds nuw i8, ptr %.1343.i, i64 40
  %.fca.5.1.gep1222.i = getelementptr inbounds nuw i8, ptr %.1343.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.1343.i, i64 56
  %.fca.6.0.gep1223.i = getelementptr inbounds nuw i8, ptr %.1343.i, i64 64
  %.fca.6.1.gep1224.i = getelementptr inbounds nuw i8, ptr %.1343.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.1343.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.1343.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep1215.i = getelementptr inbounds nuw i8, ptr %.1347.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1347.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.1375.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.12.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.1401.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.1479.i, i64 32
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.1479.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1479.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.13.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.61.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.118.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.170.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.220.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.275.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.330.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.382.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.432.fca.0.load), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.308.i, i8 0, i64 56, i1 false), !noalias !6
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
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread445.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread445.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread445.i: ; preds = %B0.endif.endif.endif.i.i, %B0.endif.endif.endif.i.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !12
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !12
  store ptr %.53.i.i, ptr %.308.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.308.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.308.i, i64 16
  store i64 %.170.fca.5.1.load, ptr %retptr.repack14.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.308.i, i64 24
  store i64 8, ptr %retptr.repack16.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.308.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.308.i, i64 40
  store i64 %.170.fca.5.1.load, ptr %retptr.repack20.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.308.i, i64 48
  store i64 8, ptr %retptr.repack22.i.i, align 8, !alias.scope !7, !noalias !14
  br label %B0.endif.endif.endif.i6.i

B0.if.if.thread.i:                                ; preds = %B0.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif
  %storemerge3 = phi ptr [ @name11, %B0.endif.endif.endif.endif.endif.endif.endif.endif ], [ @name14, %B0.endif.endif.i.i ]
  store ptr %storemerge3, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  br label %0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i: ; preds = %B0.endif.endif.endif.i.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  %.322.fca.4.load.i = load ptr, ptr %.fca.4.gep1969.i, align 8, !noalias !6
  %.322.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1970.i, align 8, !noalias !6
  switch i32 %.43.i.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i6.i
    i32 0, label %B0.endif.endif.endif.i6.i
  ], !prof !16

_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread10: ; preds = %B0.endif.endif.endif.endi...endif.2.endif.endif.i, %B860.endif.lr.ph.i, %B912.B858.loopexit_crit_edge.us.i
  call void @NRT_decref(ptr %.1495.fca.0.load496.i), !noalias !6
  call void @NRT_decref(ptr %.360.fca.0.load456.i), !noalias !6
  call void @NRT_decref(ptr %.533.i), !noalias !6
  call void @NRT_decref(ptr %.901.fca.0.load474.i), !noalias !6
  call void @NRT_decref(ptr %.670.i), !noalias !6
  call void @NRT_decref(ptr %.938.fca.0.load480.i), !noalias !6
  call void @NRT_decref(ptr %.1264.i), !noalias !6
  call void @NRT_decref(ptr %.807.i), !noalias !6
  call void @NRT_decref(ptr %.993.fca.0.load491.i), !noalias !6
  call void @NRT_decref(ptr %.322.fca.0.load450.i), !noalias !6
  call void @NRT_decref(ptr %.1125.i), !noalias !6
  call void @NRT_decref(ptr %.382.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.1429.i), !noalias !6
  call void @NRT_decref(ptr %.170.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif

B0.endif.endif.endif.i6.i:                        ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread445.i
  %.322.fca.5.0.load452.i = phi i64 [ %.170.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread445.i ], [ %.322.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.322.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.322.fca.4.load451.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread445.i ], [ %.322.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.322.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.322.fca.0.load450.i = load ptr, ptr %.308.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.346.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !22
  %.30.i7.i = shl nuw nsw i64 %.170.fca.5.1.load, 2
  store ptr null, ptr %.39.i1.i, align 8, !noalias !22
  %.43.i8.i = call i32 @name73(ptr nonnull %.39.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 %.30.i7.i, i32 32), !noalias !22
  switch i32 %.43.i8.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i: ; preds = %B0.endif.endif.endif.i6.i, %B0.endif.endif.endif.i6.i
  %.53.i10.i = load ptr, ptr %.39.i1.i, align 8, !noalias !22
  %.63.i11.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i10.i), !noalias !22
  store ptr %.53.i10.i, ptr %.346.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack12.i12.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 8
  store ptr null, ptr %retptr.repack12.i12.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack14.i13.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 16
  store i64 %.170.fca.5.1.load, ptr %retptr.repack14.i13.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack16.i14.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 24
  store i64 4, ptr %retptr.repack16.i14.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack18.i15.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 32
  store ptr %.63.i11.i, ptr %retptr.repack18.i15.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack20.i16.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 40
  store i64 %.170.fca.5.1.load, ptr %retptr.repack20.i16.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack22.i17.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 48
  store i64 4, ptr %retptr.repack22.i17.i, align 8, !alias.scope !17, !noalias !23
  br label %B0.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.i6.i
  %.fca.4.gep1908.i = getelementptr inbounds nuw i8, ptr %.346.i, i64 32
  %.51.i20.i = icmp sgt i32 %.43.i8.i, 0
  %.44.i21.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !22
  %.52.i22.i = select i1 %.51.i20.i, ptr %.44.i21.i, ptr undef
  store ptr %.52.i22.i, ptr %excinfo.2.i, align 8, !alias.scope !20, !noalias !24
  %.360.fca.4.load.i = load ptr, ptr %.fca.4.gep1908.i, align 8, !noalias !6
  switch i32 %.43.i8.i, label %B0.endif.if.if.i [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !25

B0.if.if.i:                                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v6B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i
  %.313.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  br label %0

0:                                                ; preds = %B0.if.if.i, %B0.if.if.thread.i
  %common.ret.op.i444461.i = phi i32 [ %.43.i.i, %B0.if.if.i ], [ 1, %B0.if.if.thread.i ]
  %1 = phi ptr [ %.313.i, %B0.if.if.i ], [ %storemerge3, %B0.if.if.thread.i ]
  store ptr %1, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  %.360.fca.4.load457.i = phi ptr [ %.63.i11.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i ], [ %.360.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.360.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.360.fca.0.load456.i = load ptr, ptr %.346.i, align 8, !noalias !6
  %.360.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1909.i, align 8, !noalias !6
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.178.i.i, i64 8
  %.127130.not.i.i = icmp slt i64 %.322.fca.5.0.load452.i, 1
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
  %.11.i.i.i = sitofp i64 %.322.fca.5.0.load452.i to double
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
  %2 = getelementptr i64, ptr %.322.fca.4.load451.i, i64 %.133129131.i.i
  store i64 %.192.fca.0.load.i.i, ptr %2, align 8, !noalias !26
  %3 = getelementptr float, ptr %.360.fca.4.load457.i, i64 %.133129131.i.i
  store float %.192.fca.1.load.i.i, ptr %3, align 4, !noalias !26
  %exitcond.not.i.i = icmp eq i64 %.322.fca.5.0.load452.i, %.140.i.i
  br i1 %exitcond.not.i.i, label %B0.endif.endif.endif.i, label %B58.endif.i.i

B0.endif.if.if.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.358.i = icmp sgt i32 %.43.i8.i, 0
  %.351.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.359.i = select i1 %.358.i, ptr %.351.i, ptr undef
  store ptr %.359.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.i:                           ; preds = %B58.endif.i.i, %B0.endif.endif.i
  %.444.i = mul i64 %.220.fca.5.1.load, 3
  store ptr %.220.fca.0.load, ptr %.447.i, align 8, !noalias !6
  store ptr %.220.fca.1.load, ptr %.fca.1.gep1807.i, align 8, !noalias !6
  store i64 %.220.fca.2.load, ptr %.fca.2.gep1808.i, align 8, !noalias !6
  store i64 %.220.fca.3.load, ptr %.fca.3.gep1809.i, align 8, !noalias !6
  store ptr %.220.fca.4.load, ptr %.fca.4.gep1810.i, align 8, !noalias !6
  store i64 %.220.fca.5.0.load, ptr %.fca.5.0.gep1811.i, align 8, !noalias !6
  store i64 %.220.fca.5.1.load, ptr %.fca.5.1.gep1812.i, align 8, !noalias !6
  store i64 %.220.fca.5.2.load, ptr %.fca.5.2.gep1813.i, align 8, !noalias !6
  store i64 %.220.fca.6.0.load, ptr %.fca.6.0.gep1814.i, align 8, !noalias !6
  store i64 %.220.fca.6.1.load, ptr %.fca.6.1.gep1815.i, align 8, !noalias !6
  store i64 %.220.fca.6.2.load, ptr %.fca.6.2.gep1816.i, align 8, !noalias !6
  store i64 %.220.fca.5.0.load, ptr %.451.i, align 8, !noalias !6
  store i64 %.444.i, ptr %.fca.1.gep1805.i, align 8, !noalias !6
  store ptr null, ptr %.479.i, align 8, !noalias !6
  %.485.i = call i32 @name74(ptr nonnull %.479.i, ptr nonnull %excinfo.4.i, i64 %.220.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.451.i, i64 2, i64 8), !noalias !6
  switch i32 %.485.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.i:                     ; preds = %B0.endif.endif.endif.i, %B0.endif.endif.endif.i
  %.514.i = load i64, ptr %.fca.3.gep1809.i, align 8, !noalias !6
  %.515.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1811.i, ptr nonnull %.fca.6.0.gep1814.i, i64 2, ptr nonnull %.451.i, ptr nonnull %.505.i, i64 %.514.i, i32 0), !noalias !6
  %.516.i = icmp eq i32 %.515.i, 0
  br i1 %.516.i, label %B0.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.if.if.i:                     ; preds = %B0.endif.endif.endif.i
  %.493.not.i = icmp eq i32 %.485.i, 0
  %.486.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  %.494.i = select i1 %.493.not.i, ptr undef, ptr %.486.i
  store ptr %.494.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.if.i:                  ; preds = %B0.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.527.i = load ptr, ptr %.fca.4.gep1810.i, align 8, !noalias !6
  %.528.fca.0.load.i = load i64, ptr %.451.i, align 8, !noalias !6
  %.528.fca.1.load.i = load i64, ptr %.fca.1.gep1805.i, align 8, !noalias !6
  %.533.i = load ptr, ptr %.447.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.533.i), !noalias !6
  store ptr %.275.fca.0.load, ptr %.584.i, align 8, !noalias !6
  store ptr %.275.fca.1.load, ptr %.fca.1.gep1749.i, align 8, !noalias !6
  store i64 %.275.fca.2.load, ptr %.fca.2.gep1750.i, align 8, !noalias !6
  store i64 %.275.fca.3.load, ptr %.fca.3.gep1751.i, align 8, !noalias !6
  store ptr %.275.fca.4.load, ptr %.fca.4.gep1752.i, align 8, !noalias !6
  store i64 %.275.fca.5.0.load, ptr %.fca.5.0.gep1753.i, align 8, !noalias !6
  store i64 %.275.fca.5.1.load, ptr %.fca.5.1.gep1754.i, align 8, !noalias !6
  store i64 %.275.fca.5.2.load, ptr %.fca.5.2.gep1755.i, align 8, !noalias !6
  store i64 %.275.fca.6.0.load, ptr %.fca.6.0.gep1756.i, align 8, !noalias !6
  store i64 %.275.fca.6.1.load, ptr %.fca.6.1.gep1757.i, align 8, !noalias !6
  store i64 %.275.fca.6.2.load, ptr %.fca.6.2.gep1758.i, align 8, !noalias !6
  store i64 %.220.fca.5.0.load, ptr %.588.i, align 8, !noalias !6
  store i64 %.444.i, ptr %.fca.1.gep1747.i, align 8, !noalias !6
  store ptr null, ptr %.616.i, align 8, !noalias !6
  %.622.i = call i32 @name74(ptr nonnull %.616.i, ptr nonnull %excinfo.5.i, i64 %.275.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.588.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.220.fca.0.load), !noalias !6
  switch i32 %.622.i, label %B0.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %B0.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.i
  %.651.i = load i64, ptr %.fca.3.gep1751.i, align 8, !noalias !6
  %.652.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1753.i, ptr nonnull %.fca.6.0.gep1756.i, i64 2, ptr nonnull %.588.i, ptr nonnull %.642.i, i64 %.651.i, i32 0), !noalias !6
  %.653.i = icmp eq i32 %.652.i, 0
  br i1 %.653.i, label %B0.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.if.if.i:         ; preds = %B0.endif.endif.endif.endif.endif.i
  %.630.not.i = icmp eq i32 %.622.i, 0
  %.623.i = load ptr, ptr %excinfo.5.i, align 8, !noalias !6
  %.631.i = select i1 %.630.not.i, ptr undef, ptr %.623.i
  store ptr %.631.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.endif.endif.if.i:      ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.endif.endif.endif.i:   ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %.664.i = load ptr, ptr %.fca.4.gep1752.i, align 8, !noalias !6
  %.665.fca.0.load.i = load i64, ptr %.588.i, align 8, !noalias !6
  %.665.fca.1.load.i = load i64, ptr %.fca.1.gep1747.i, align 8, !noalias !6
  %.670.i = load ptr, ptr %.584.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.670.i), !noalias !6
  store ptr %.330.fca.0.load, ptr %.721.i, align 8, !noalias !6
  store ptr %.330.fca.1.load, ptr %.fca.1.gep1691.i, align 8, !noalias !6
  store i64 %.330.fca.2.load, ptr %.fca.2.gep1692.i, align 8, !noalias !6
  store i64 %.330.fca.3.load, ptr %.fca.3.gep1693.i, align 8, !noalias !6
  store ptr %.330.fca.4.load, ptr %.fca.4.gep1694.i, align 8, !noalias !6
  store i64 %.330.fca.5.0.load, ptr %.fca.5.0.gep1695.i, align 8, !noalias !6
  store i64 %.330.fca.5.1.load, ptr %.fca.5.1.gep1696.i, align 8, !noalias !6
  store i64 %.330.fca.5.2.load, ptr %.fca.5.2.gep1697.i, align 8, !noalias !6
  store i64 %.330.fca.6.0.load, ptr %.fca.6.0.gep1698.i, align 8, !noalias !6
  store i64 %.330.fca.6.1.load, ptr %.fca.6.1.gep1699.i, align 8, !noalias !6
  store i64 %.330.fca.6.2.load, ptr %.fca.6.2.gep1700.i, align 8, !noalias !6
  store i64 %.220.fca.5.0.load, ptr %.725.i, align 8, !noalias !6
  store i64 %.444.i, ptr %.fca.1.gep1689.i, align 8, !noalias !6
  store ptr null, ptr %.753.i, align 8, !noalias !6
  %.759.i = call i32 @name74(ptr nonnull %.753.i, ptr nonnull %excinfo.6.i, i64 %.330.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.725.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.275.fca.0.load), !noalias !6
  switch i32 %.759.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.788.i = load i64, ptr %.fca.3.gep1693.i, align 8, !noalias !6
  %.789.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1695.i, ptr nonnull %.fca.6.0.gep1698.i, i64 2, ptr nonnull %.725.i, ptr nonnull %.779.i, i64 %.788.i, i32 0), !noalias !6
  %.790.i = icmp eq i32 %.789.i, 0
  br i1 %.790.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.endif.endif.if.if.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.767.not.i = icmp eq i32 %.759.i, 0
  %.760.i = load ptr, ptr %excinfo.6.i, align 8, !noalias !6
  %.768.i = select i1 %.767.not.i, ptr undef, ptr %.760.i
  store ptr %.768.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.801.i = load ptr, ptr %.fca.4.gep1694.i, align 8, !noalias !6
  %.802.fca.0.load.i = load i64, ptr %.725.i, align 8, !noalias !6
  %.802.fca.1.load.i = load i64, ptr %.fca.1.gep1689.i, align 8, !noalias !6
  %.807.i = load ptr, ptr %.721.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.807.i), !noalias !6
  %.886.i = add i64 %.444.i, 3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.887.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !33)
  call void @llvm.experimental.noalias.scope.decl(metadata !36)
  store ptr null, ptr %excinfo.1.i26.i, align 8, !noalias !38
  %.15.i27.i = icmp slt i64 %.886.i, 0
  br i1 %.15.i27.i, label %B0.endif.endif.endif.endi...if.if.thread.i, label %B0.endif.endif.i28.i, !prof !13

B0.endif.endif.i28.i:                             ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.31.i29.i = icmp samesign ugt i64 %.886.i, 2305843009213693951
  br i1 %.31.i29.i, label %B0.endif.endif.endif.endi...if.if.thread.i, label %B0.endif.endif.endif.i30.i, !prof !13

B0.endif.endif.endif.i30.i:                       ; preds = %B0.endif.endif.i28.i
  %.30.i31.i = shl nuw nsw i64 %.886.i, 2
  store ptr null, ptr %.39.i25.i, align 8, !noalias !38
  %.43.i32.i = call i32 @name73(ptr nonnull %.39.i25.i, ptr nonnull %excinfo.1.i26.i, ptr null, i64 %.30.i31.i, i32 32), !noalias !38
  switch i32 %.43.i32.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.thread469.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.thread469.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.thread469.i: ; preds = %B0.endif.endif.endif.i30.i, %B0.endif.endif.endif.i30.i
  %.53.i34.i = load ptr, ptr %.39.i25.i, align 8, !noalias !38
  %.63.i35.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i34.i), !noalias !38
  store ptr %.53.i34.i, ptr %.887.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack12.i36.i = getelementptr inbounds nuw i8, ptr %.887.i, i64 8
  store ptr null, ptr %retptr.repack12.i36.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack14.i37.i = getelementptr inbounds nuw i8, ptr %.887.i, i64 16
  store i64 %.886.i, ptr %retptr.repack14.i37.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack16.i38.i = getelementptr inbounds nuw i8, ptr %.887.i, i64 24
  store i64 4, ptr %retptr.repack16.i38.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack18.i39.i = getelementptr inbounds nuw i8, ptr %.887.i, i64 32
  store ptr %.63.i35.i, ptr %retptr.repack18.i39.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack20.i40.i = getelementptr inbounds nuw i8, ptr %.887.i, i64 40
  store i64 %.886.i, ptr %retptr.repack20.i40.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack22.i41.i = getelementptr inbounds nuw i8, ptr %.887.i, i64 48
  store i64 4, ptr %retptr.repack22.i41.i, align 8, !alias.scope !33, !noalias !39
  %.901.fca.0.load471.i = load ptr, ptr %.887.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.330.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.i55.i

B0.endif.endif.endif.endi...if.if.thread.i:       ; preds = %B0.endif.endif.i28.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %storemerge = phi ptr [ @name21, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i ], [ @name24, %B0.endif.endif.i28.i ]
  store ptr %storemerge, ptr %excinfo.7.i, align 8, !alias.scope !36, !noalias !40
  call void @NRT_decref(ptr %.330.fca.0.load), !noalias !6
  br label %4

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i: ; preds = %B0.endif.endif.endif.i30.i
  %.51.i44.i = icmp sgt i32 %.43.i32.i, 0
  %.44.i45.i = load ptr, ptr %excinfo.1.i26.i, align 8, !noalias !38
  %.52.i46.i = select i1 %.51.i44.i, ptr %.44.i45.i, ptr undef
  store ptr %.52.i46.i, ptr %excinfo.7.i, align 8, !alias.scope !36, !noalias !40
  %.901.fca.0.load.i = load ptr, ptr %.887.i, align 8, !noalias !6
  %.901.fca.4.load.i = load ptr, ptr %.fca.4.gep1554.i, align 8, !noalias !6
  %.901.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1555.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.330.fca.0.load), !noalias !6
  switch i32 %.43.i32.i, label %B0.endif.endif.endif.endi...if.if.i [
    i32 -2, label %B0.endif.endif.endif.i55.i
    i32 0, label %B0.endif.endif.endif.i55.i
  ], !prof !16

B0.endif.endif.endif.i55.i:                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.thread469.i
  %.901.fca.5.0.load476.i = phi i64 [ %.886.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.thread469.i ], [ %.901.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i ], [ %.901.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i ]
  %.901.fca.4.load475.i = phi ptr [ %.63.i35.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.thread469.i ], [ %.901.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i ], [ %.901.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i ]
  %.901.fca.0.load474.i = phi ptr [ %.901.fca.0.load471.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.thread469.i ], [ %.901.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i ], [ %.901.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.924.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !41)
  call void @llvm.experimental.noalias.scope.decl(metadata !44)
  store ptr null, ptr %excinfo.1.i51.i, align 8, !noalias !46
  %.30.i56.i = shl nuw nsw i64 %.886.i, 2
  store ptr null, ptr %.39.i50.i, align 8, !noalias !46
  %.43.i57.i = call i32 @name73(ptr nonnull %.39.i50.i, ptr nonnull %excinfo.1.i51.i, ptr null, i64 %.30.i56.i, i32 32), !noalias !46
  switch i32 %.43.i57.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.thread.i: ; preds = %B0.endif.endif.endif.i55.i, %B0.endif.endif.endif.i55.i
  %.53.i59.i = load ptr, ptr %.39.i50.i, align 8, !noalias !46
  %.63.i60.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i59.i), !noalias !46
  store ptr %.53.i59.i, ptr %.924.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack12.i61.i = getelementptr inbounds nuw i8, ptr %.924.i, i64 8
  store ptr null, ptr %retptr.repack12.i61.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack14.i62.i = getelementptr inbounds nuw i8, ptr %.924.i, i64 16
  store i64 %.886.i, ptr %retptr.repack14.i62.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack16.i63.i = getelementptr inbounds nuw i8, ptr %.924.i, i64 24
  store i64 4, ptr %retptr.repack16.i63.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack18.i64.i = getelementptr inbounds nuw i8, ptr %.924.i, i64 32
  store ptr %.63.i60.i, ptr %retptr.repack18.i64.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack20.i65.i = getelementptr inbounds nuw i8, ptr %.924.i, i64 40
  store i64 %.886.i, ptr %retptr.repack20.i65.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack22.i66.i = getelementptr inbounds nuw i8, ptr %.924.i, i64 48
  store i64 4, ptr %retptr.repack22.i66.i, align 8, !alias.scope !41, !noalias !47
  br label %B0.endif.endif.endif.i80.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.i: ; preds = %B0.endif.endif.endif.i55.i
  %.51.i69.i = icmp sgt i32 %.43.i57.i, 0
  %.44.i70.i = load ptr, ptr %excinfo.1.i51.i, align 8, !noalias !46
  %.52.i71.i = select i1 %.51.i69.i, ptr %.44.i70.i, ptr undef
  store ptr %.52.i71.i, ptr %excinfo.8.i, align 8, !alias.scope !44, !noalias !48
  %.938.fca.4.load.i = load ptr, ptr %.fca.4.gep1540.i, align 8, !noalias !6
  switch i32 %.43.i57.i, label %B0.endif.endif.endif.endi...endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i80.i
    i32 0, label %B0.endif.endif.endif.i80.i
  ], !prof !25

B0.endif.endif.endif.endi...if.if.i:              ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit49.i
  %.892.i = load ptr, ptr %excinfo.7.i, align 8, !noalias !6
  br label %4

4:                                                ; preds = %B0.endif.endif.endif.endi...if.if.i, %B0.endif.endif.endif.endi...if.if.thread.i
  %common.ret.op.i42468485.i = phi i32 [ %.43.i32.i, %B0.endif.endif.endif.endi...if.if.i ], [ 1, %B0.endif.endif.endif.endi...if.if.thread.i ]
  %5 = phi ptr [ %.892.i, %B0.endif.endif.endif.endi...if.if.i ], [ %storemerge, %B0.endif.endif.endif.endi...if.if.thread.i ]
  store ptr %5, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.i80.i:                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.thread.i
  %.938.fca.4.load481.i = phi ptr [ %.63.i60.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.thread.i ], [ %.938.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.i ], [ %.938.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.i ]
  %.938.fca.0.load480.i = load ptr, ptr %.924.i, align 8, !noalias !6
  %.938.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1541.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.979.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !49)
  call void @llvm.experimental.noalias.scope.decl(metadata !52)
  store ptr null, ptr %excinfo.1.i76.i, align 8, !noalias !54
  %.30.i81.i = shl nuw nsw i64 %.886.i, 2
  store ptr null, ptr %.39.i75.i, align 8, !noalias !54
  %.43.i82.i = call i32 @name73(ptr nonnull %.39.i75.i, ptr nonnull %excinfo.1.i76.i, ptr null, i64 %.30.i81.i, i32 32), !noalias !54
  switch i32 %.43.i82.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.thread.i: ; preds = %B0.endif.endif.endif.i80.i, %B0.endif.endif.endif.i80.i
  %.53.i84.i = load ptr, ptr %.39.i75.i, align 8, !noalias !54
  %.63.i85.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i84.i), !noalias !54
  store ptr %.53.i84.i, ptr %.979.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack12.i86.i = getelementptr inbounds nuw i8, ptr %.979.i, i64 8
  store ptr null, ptr %retptr.repack12.i86.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack14.i87.i = getelementptr inbounds nuw i8, ptr %.979.i, i64 16
  store i64 %.886.i, ptr %retptr.repack14.i87.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack16.i88.i = getelementptr inbounds nuw i8, ptr %.979.i, i64 24
  store i64 4, ptr %retptr.repack16.i88.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack18.i89.i = getelementptr inbounds nuw i8, ptr %.979.i, i64 32
  store ptr %.63.i85.i, ptr %retptr.repack18.i89.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack20.i90.i = getelementptr inbounds nuw i8, ptr %.979.i, i64 40
  store i64 %.886.i, ptr %retptr.repack20.i90.i, align 8, !alias.scope !49, !noalias !55
  %retptr.repack22.i91.i = getelementptr inbounds nuw i8, ptr %.979.i, i64 48
  store i64 4, ptr %retptr.repack22.i91.i, align 8, !alias.scope !49, !noalias !55
  br label %B0.endif.endif.endif.endi...endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.i: ; preds = %B0.endif.endif.endif.i80.i
  %.51.i94.i = icmp sgt i32 %.43.i82.i, 0
  %.44.i95.i = load ptr, ptr %excinfo.1.i76.i, align 8, !noalias !54
  %.52.i96.i = select i1 %.51.i94.i, ptr %.44.i95.i, ptr undef
  store ptr %.52.i96.i, ptr %excinfo.9.i, align 8, !alias.scope !52, !noalias !56
  %.993.fca.4.load.i = load ptr, ptr %.fca.4.gep1474.i, align 8, !noalias !6
  switch i32 %.43.i82.i, label %B0.endif.endif.endif.endi...endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.endif.endif.i
  ], !prof !25

B0.endif.endif.endif.endi...endif.if.if.i:        ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit74.i
  %.936.i = icmp sgt i32 %.43.i57.i, 0
  %.929.i = load ptr, ptr %excinfo.8.i, align 8, !noalias !6
  %.937.i = select i1 %.936.i, ptr %.929.i, ptr undef
  store ptr %.937.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.endif.endif.i:  ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.thread.i
  %.993.fca.4.load492.i = phi ptr [ %.63.i85.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.thread.i ], [ %.993.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.i ], [ %.993.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.i ]
  %.993.fca.0.load491.i = load ptr, ptr %.979.i, align 8, !noalias !6
  %.993.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1475.i, align 8, !noalias !6
  %.1035.i = mul nuw nsw i64 %.170.fca.5.1.load, 3
  store ptr %.61.fca.0.load, ptr %.1039.i, align 8, !noalias !6
  store ptr %.61.fca.1.load, ptr %.fca.1.gep1415.i, align 8, !noalias !6
  store i64 %.61.fca.2.load, ptr %.fca.2.gep1416.i, align 8, !noalias !6
  store i64 %.61.fca.3.load, ptr %.fca.3.gep1417.i, align 8, !noalias !6
  store ptr %.61.fca.4.load, ptr %.fca.4.gep1418.i, align 8, !noalias !6
  store i64 %.61.fca.5.0.load, ptr %.fca.5.0.gep1419.i, align 8, !noalias !6
  store i64 %.61.fca.5.1.load, ptr %.fca.5.1.gep1420.i, align 8, !noalias !6
  store i64 %.61.fca.5.2.load, ptr %.fca.5.2.gep1421.i, align 8, !noalias !6
  store i64 %.61.fca.6.0.load, ptr %.fca.6.0.gep1422.i, align 8, !noalias !6
  store i64 %.61.fca.6.1.load, ptr %.fca.6.1.gep1423.i, align 8, !noalias !6
  store i64 %.61.fca.6.2.load, ptr %.fca.6.2.gep1424.i, align 8, !noalias !6
  store i64 %.170.fca.5.0.load, ptr %.1043.i, align 8, !noalias !6
  store i64 %.1035.i, ptr %.fca.1.gep1413.i, align 8, !noalias !6
  store ptr null, ptr %.1071.i, align 8, !noalias !6
  %.1077.i = call i32 @name74(ptr nonnull %.1071.i, ptr nonnull %excinfo.10.i, i64 %.61.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.1043.i, i64 2, i64 8), !noalias !6
  switch i32 %.1077.i, label %B0.endif.endif.endif.endi...endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endi...endif.endif.if.if.i:  ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v9B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit99.i
  %.991.i = icmp sgt i32 %.43.i82.i, 0
  %.984.i = load ptr, ptr %excinfo.9.i, align 8, !noalias !6
  %.992.i = select i1 %.991.i, ptr %.984.i, ptr undef
  store ptr %.992.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.i, %B0.endif.endif.endif.endi...endif.endif.endif.i
  %.1106.i = load i64, ptr %.fca.3.gep1417.i, align 8, !noalias !6
  %.1107.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1419.i, ptr nonnull %.fca.6.0.gep1422.i, i64 2, ptr nonnull %.1043.i, ptr nonnull %.1097.i, i64 %.1106.i, i32 0), !noalias !6
  %.1108.i = icmp eq i32 %.1107.i, 0
  br i1 %.1108.i, label %B0.endif.endif.endif.endi...if.1.i, label %B0.endif.endif.endif.endi...endif.1.i

B0.endif.endif.endif.endi...endif.endif.endif.if.if.i: ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.i
  %.1085.not.i = icmp eq i32 %.1077.i, 0
  %.1078.i = load ptr, ptr %excinfo.10.i, align 8, !noalias !6
  %.1086.i = select i1 %.1085.not.i, ptr undef, ptr %.1078.i
  store ptr %.1086.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...if.1.i:               ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...endif.1.i:            ; preds = %B0.endif.endif.endif.endi...endif.endif.endif.endif.i
  %.1119.i = load ptr, ptr %.fca.4.gep1418.i, align 8, !noalias !6
  %.1120.fca.1.load.i = load i64, ptr %.fca.1.gep1413.i, align 8, !noalias !6
  %.1125.i = load ptr, ptr %.1039.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.1125.i), !noalias !6
  store ptr %.432.fca.0.load, ptr %.1178.i, align 8, !noalias !6
  store ptr %.432.fca.1.load, ptr %.fca.1.gep1357.i, align 8, !noalias !6
  store i64 %.432.fca.2.load, ptr %.fca.2.gep1358.i, align 8, !noalias !6
  store i64 %.432.fca.3.load, ptr %.fca.3.gep1359.i, align 8, !noalias !6
  store ptr %.432.fca.4.load, ptr %.fca.4.gep1360.i, align 8, !noalias !6
  store i64 %.432.fca.5.0.load, ptr %.fca.5.0.gep1361.i, align 8, !noalias !6
  store i64 %.432.fca.5.1.load, ptr %.fca.5.1.gep1362.i, align 8, !noalias !6
  store i64 %.432.fca.5.2.load, ptr %.fca.5.2.gep1363.i, align 8, !noalias !6
  store i64 %.432.fca.6.0.load, ptr %.fca.6.0.gep1364.i, align 8, !noalias !6
  store i64 %.432.fca.6.1.load, ptr %.fca.6.1.gep1365.i, align 8, !noalias !6
  store i64 %.432.fca.6.2.load, ptr %.fca.6.2.gep1366.i, align 8, !noalias !6
  store i64 %.170.fca.5.0.load, ptr %.1182.i, align 8, !noalias !6
  store i64 %.1035.i, ptr %.fca.1.gep1355.i, align 8, !noalias !6
  store ptr null, ptr %.1210.i, align 8, !noalias !6
  %.1216.i = call i32 @name74(ptr nonnull %.1210.i, ptr nonnull %excinfo.11.i, i64 %.432.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.1182.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.61.fca.0.load), !noalias !6
  switch i32 %.1216.i, label %B0.endif.endif.endif.endi...endif.1.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.1.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.1.endif.i
  ], !prof !0

B0.endif.endif.endif.endi...endif.1.endif.i:      ; preds = %B0.endif.endif.endif.endi...endif.1.i, %B0.endif.endif.endif.endi...endif.1.i
  %.1245.i = load i64, ptr %.fca.3.gep1359.i, align 8, !noalias !6
  %.1246.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1361.i, ptr nonnull %.fca.6.0.gep1364.i, i64 2, ptr nonnull %.1182.i, ptr nonnull %.1236.i, i64 %.1245.i, i32 0), !noalias !6
  %.1247.i = icmp eq i32 %.1246.i, 0
  br i1 %.1247.i, label %B0.endif.endif.endif.endi...endif.1.endif.if.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.i

B0.endif.endif.endif.endi...endif.1.if.if.i:      ; preds = %B0.endif.endif.endif.endi...endif.1.i
  %.1224.not.i = icmp eq i32 %.1216.i, 0
  %.1217.i = load ptr, ptr %excinfo.11.i, align 8, !noalias !6
  %.1225.i = select i1 %.1224.not.i, ptr undef, ptr %.1217.i
  store ptr %.1225.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...endif.1.endif.if.i:   ; preds = %B0.endif.endif.endif.endi...endif.1.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...endif.1.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.i
  %.1258.i = load ptr, ptr %.fca.4.gep1360.i, align 8, !noalias !6
  %.1259.fca.1.load.i = load i64, ptr %.fca.1.gep1355.i, align 8, !noalias !6
  %.1264.i = load ptr, ptr %.1178.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.1264.i), !noalias !6
  store ptr %.118.fca.0.load, ptr %.1343.i, align 8, !noalias !6
  store ptr %.118.fca.1.load, ptr %.fca.1.gep1217.i, align 8, !noalias !6
  store i64 %.118.fca.2.load, ptr %.fca.2.gep1218.i, align 8, !noalias !6
  store i64 %.118.fca.3.load, ptr %.fca.3.gep1219.i, align 8, !noalias !6
  store ptr %.118.fca.4.load, ptr %.fca.4.gep1220.i, align 8, !noalias !6
  store i64 %.118.fca.5.0.load, ptr %.fca.5.0.gep1221.i, align 8, !noalias !6
  store i64 %.118.fca.5.1.load, ptr %.fca.5.1.gep1222.i, align 8, !noalias !6
  store i64 %.118.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.118.fca.6.0.load, ptr %.fca.6.0.gep1223.i, align 8, !noalias !6
  store i64 %.118.fca.6.1.load, ptr %.fca.6.1.gep1224.i, align 8, !noalias !6
  store i64 %.118.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.170.fca.5.0.load, ptr %.1347.i, align 8, !noalias !6
  store i64 %.1035.i, ptr %.fca.1.gep1215.i, align 8, !noalias !6
  store ptr null, ptr %.1375.i, align 8, !noalias !6
  %.1381.i = call i32 @name74(ptr nonnull %.1375.i, ptr nonnull %excinfo.12.i, i64 %.118.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.1347.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.432.fca.0.load), !noalias !6
  switch i32 %.1381.i, label %B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.i
  %.1410.i = load i64, ptr %.fca.3.gep1219.i, align 8, !noalias !6
  %.1411.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep1221.i, ptr nonnull %.fca.6.0.gep1223.i, i64 2, ptr nonnull %.1347.i, ptr nonnull %.1401.i, i64 %.1410.i, i32 0), !noalias !6
  %.1412.i = icmp eq i32 %.1411.i, 0
  br i1 %.1412.i, label %B0.endif.endif.endif.endi...if.2.i, label %B0.endif.endif.endif.endi...endif.2.i

B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i
  %.1389.not.i = icmp eq i32 %.1381.i, 0
  %.1382.i = load ptr, ptr %excinfo.12.i, align 8, !noalias !6
  %.1390.i = select i1 %.1389.not.i, ptr undef, ptr %.1382.i
  store ptr %.1390.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...if.2.i:               ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endi...if.thread

B0.endif.endif.endif.endi...endif.2.i:            ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.endif.i
  %.1423.i = load ptr, ptr %.fca.4.gep1220.i, align 8, !noalias !6
  %.1424.fca.1.load.i = load i64, ptr %.fca.1.gep1215.i, align 8, !noalias !6
  %.1429.i = load ptr, ptr %.1343.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.1429.i), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.1479.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !57)
  call void @llvm.experimental.noalias.scope.decl(metadata !60)
  %.fca.1.gep.i100.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 8
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 24
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 32
  %.fca.5.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 40
  %.fca.5.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 48
  %.fca.6.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 56
  %.fca.6.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 64
  store ptr null, ptr %excinfo.1.i101.i, align 8, !noalias !62
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.11.i.i, i8 0, i64 72, i1 false), !noalias !62
  call void @llvm.experimental.noalias.scope.decl(metadata !63)
  call void @llvm.experimental.noalias.scope.decl(metadata !66)
  store ptr null, ptr %excinfo.1.i.i.i, align 8, !noalias !68
  store ptr null, ptr %.65.i.i.i, align 8, !noalias !68
  %.69.i.i.i = call i32 @name73(ptr nonnull %.65.i.i.i, ptr nonnull %excinfo.1.i.i.i, ptr null, i64 1024, i32 32), !noalias !68
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i: ; preds = %B0.endif.endif.endif.endi...endif.2.i, %B0.endif.endif.endif.endi...endif.2.i
  %.79.i.i.i = load ptr, ptr %.65.i.i.i, align 8, !noalias !68
  %.89.i.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i.i), !noalias !68
  store ptr %.79.i.i.i, ptr %.11.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack16.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 8
  store ptr null, ptr %retptr.repack16.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack18.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 16
  store i64 256, ptr %retptr.repack18.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack20.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 24
  store i64 4, ptr %retptr.repack20.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack22.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 32
  store ptr %.89.i.i.i, ptr %retptr.repack22.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack24.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 40
  store i64 16, ptr %retptr.repack24.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack24.repack28.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 48
  store i64 16, ptr %retptr.repack24.repack28.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack26.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 56
  store i64 64, ptr %retptr.repack26.i.i.i, align 8, !alias.scope !63, !noalias !69
  %retptr.repack26.repack30.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i.i, align 8, !alias.scope !63, !noalias !69
  %.27.fca.1.load15.i.i = load ptr, ptr %.fca.1.gep.i100.i, align 8, !noalias !62
  %.27.fca.2.load16.i.i = load i64, ptr %.fca.2.gep.i.i, align 8, !noalias !62
  %.27.fca.3.load17.i.i = load i64, ptr %.fca.3.gep.i.i, align 8, !noalias !62
  %.27.fca.4.load18.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !62
  %.27.fca.5.0.load19.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !62
  %.27.fca.5.1.load20.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !62
  %.27.fca.6.0.load21.i.i = load i64, ptr %.fca.6.0.gep.i.i, align 8, !noalias !62
  %.27.fca.6.1.load22.i.i = load i64, ptr %.fca.6.1.gep.i.i, align 8, !noalias !62
  br label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i: ; preds = %B0.endif.endif.endif.endi...endif.2.i
  %.77.i.i.i = icmp sgt i32 %.69.i.i.i, 0
  %.70.i.i.i = load ptr, ptr %excinfo.1.i.i.i, align 8, !noalias !68
  %.78.i.i.i = select i1 %.77.i.i.i, ptr %.70.i.i.i, ptr undef
  store ptr %.78.i.i.i, ptr %excinfo.1.i101.i, align 8, !alias.scope !66, !noalias !70
  %.27.fca.1.load.i.i = load ptr, ptr %.fca.1.gep.i100.i, align 8, !noalias !62
  %.27.fca.2.load.i.i = load i64, ptr %.fca.2.gep.i.i, align 8, !noalias !62
  %.27.fca.3.load.i.i = load i64, ptr %.fca.3.gep.i.i, align 8, !noalias !62
  %.27.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !62
  %.27.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !62
  %.27.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !62
  %.27.fca.6.0.load.i.i = load i64, ptr %.fca.6.0.gep.i.i, align 8, !noalias !62
  %.27.fca.6.1.load.i.i = load i64, ptr %.fca.6.1.gep.i.i, align 8, !noalias !62
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
  ], !prof !16

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
  %.27.fca.6.1.load34.i.i = phi i64 [ %.27.fca.6.1.load22.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.6.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.6.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.6.0.load33.i.i = phi i64 [ %.27.fca.6.0.load21.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.6.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.6.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.5.1.load32.i.i = phi i64 [ %.27.fca.5.1.load20.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.5.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.5.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.5.0.load31.i.i = phi i64 [ %.27.fca.5.0.load19.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.5.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.5.0.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.4.load29.i.i = phi ptr [ %.27.fca.4.load18.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.4.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.4.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.3.load27.i.i = phi i64 [ %.27.fca.3.load17.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.3.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.3.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.2.load25.i.i = phi i64 [ %.27.fca.2.load16.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.2.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.2.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.1.load24.i.i = phi ptr [ %.27.fca.1.load15.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i ], [ %.27.fca.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ], [ %.27.fca.1.load.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i ]
  %.27.fca.0.load23.i.i = load ptr, ptr %.11.i.i, align 8, !noalias !62
  %.32.i.i.i = mul i64 %.27.fca.3.load27.i.i, %.27.fca.2.load25.i.i
  call void @llvm.memset.p0.i64(ptr align 1 %.27.fca.4.load29.i.i, i8 0, i64 %.32.i.i.i, i1 false), !noalias !71
  store ptr %.27.fca.0.load23.i.i, ptr %.1479.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack11.i.i = getelementptr inbounds nuw i8, ptr %.1479.i, i64 8
  store ptr %.27.fca.1.load24.i.i, ptr %retptr.repack11.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack13.i.i = getelementptr inbounds nuw i8, ptr %.1479.i, i64 16
  store i64 %.27.fca.2.load25.i.i, ptr %retptr.repack13.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack15.i.i = getelementptr inbounds nuw i8, ptr %.1479.i, i64 24
  store i64 %.27.fca.3.load27.i.i, ptr %retptr.repack15.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.1479.i, i64 32
  store ptr %.27.fca.4.load29.i.i, ptr %retptr.repack17.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.1479.i, i64 40
  store i64 %.27.fca.5.0.load31.i.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack19.repack23.i.i = getelementptr inbounds nuw i8, ptr %.1479.i, i64 48
  store i64 %.27.fca.5.1.load32.i.i, ptr %retptr.repack19.repack23.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.1479.i, i64 56
  store i64 %.27.fca.6.0.load33.i.i, ptr %retptr.repack21.i.i, align 8, !alias.scope !57, !noalias !74
  %retptr.repack21.repack25.i.i = getelementptr inbounds nuw i8, ptr %.1479.i, i64 64
  store i64 %.27.fca.6.1.load34.i.i, ptr %retptr.repack21.repack25.i.i, align 8, !alias.scope !57, !noalias !74
  %.1495.fca.0.load494.i = load ptr, ptr %.1479.i, align 8, !noalias !6
  %.1495.fca.4.load495.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.118.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endi...endif.2.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i
  %.18.i.i = load ptr, ptr %excinfo.1.i101.i, align 8, !noalias !62
  store ptr %.18.i.i, ptr %excinfo.13.i, align 8, !alias.scope !60, !noalias !75
  %.1495.fca.0.load.i = load ptr, ptr %.1479.i, align 8, !noalias !6
  %.1495.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.118.fca.0.load), !noalias !6
  switch i32 %.69.i.i.i, label %B0.endif.endif.endif.endi...endif.2.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.2.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.2.endif.endif.i
  ], !prof !25

B0.endif.endif.endif.endi...endif.2.if.if.i:      ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.1493.i = icmp sgt i32 %.69.i.i.i, 0
  %.1486.i = load ptr, ptr %excinfo.13.i, align 8, !noalias !6
  %.1494.i = select i1 %.1493.i, ptr %.1486.i, ptr undef
  store ptr %.1494.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.2.endif.endif.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
  %.1495.fca.4.load497.i = phi ptr [ %.1495.fca.4.load495.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.1495.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.1495.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.1495.fca.0.load496.i = phi ptr [ %.1495.fca.0.load494.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.1495.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.1495.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v15B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.1495.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  %.16113292.not.i = icmp slt i64 %.170.fca.5.0.load, 1
  br i1 %.16113292.not.i, label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread10, label %B860.endif.lr.ph.i

B860.endif.lr.ph.i:                               ; preds = %B0.endif.endif.endif.endi...endif.2.endif.endif.i
  %6 = add nuw nsw i64 %.170.fca.5.1.load, 63
  %.1714.i = lshr i64 %6, 6
  %.17362893.not5074.i = icmp eq i64 %.1714.i, 0
  %.idx.i = mul i64 %.1495.fca.5.1.load.i, 60
  %7 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx.i
  br i1 %.17362893.not5074.i, label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread10, label %B860.endif.us.preheader.i

B860.endif.us.preheader.i:                        ; preds = %B860.endif.lr.ph.i
  %gep2263.us.idx.i = mul i64 %.1495.fca.5.1.load.i, 12
  %gep2263.us.1.idx.i = shl i64 %.1495.fca.5.1.load.i, 4
  %gep.us.2.idx.i = shl i64 %.1495.fca.5.1.load.i, 3
  %gep2263.us.2.idx.i = mul i64 %.1495.fca.5.1.load.i, 20
  %gep2309.us.us.2.idx.i = shl i64 %.1495.fca.5.1.load.i, 3
  br label %B860.endif.us.i

B860.endif.us.i:                                  ; preds = %B912.B858.loopexit_crit_edge.us.i, %B860.endif.us.preheader.i
  %.161729473307.us.i = phi i64 [ %.1624.us.i, %B912.B858.loopexit_crit_edge.us.i ], [ 0, %B860.endif.us.preheader.i ]
  %.1624.us.i = add nuw nsw i64 %.161729473307.us.i, 1
  %.1970.us.i = mul i64 %.161729473307.us.i, %.170.fca.5.1.load
  %8 = getelementptr i8, ptr %.170.fca.4.load, i64 %.1970.us.i
  %.2854.us.i = mul i64 %.161729473307.us.i, %.1120.fca.1.load.i
  %9 = getelementptr i8, ptr %.1119.i, i64 %.2854.us.i
  %.3054.us.i = mul i64 %.161729473307.us.i, %.1259.fca.1.load.i
  %10 = getelementptr i8, ptr %.1258.i, i64 %.3054.us.i
  %.3288.us.i = mul i64 %.161729473307.us.i, %.1424.fca.1.load.i
  %11 = getelementptr i8, ptr %.1423.i, i64 %.3288.us.i
  br label %B914.endif.else.us.i

B914.endif.else.us.i:                             ; preds = %B2868.us.i, %B860.endif.us.i
  %has_lines.2.12910.us.i = phi i1 [ false, %B860.endif.us.i ], [ %has_lines.3.2.us.i, %B2868.us.i ]
  %.173525402909.us.i = phi i64 [ %.1714.i, %B860.endif.us.i ], [ %.1745.us.i, %B2868.us.i ]
  %.174225602908.us.i = phi i64 [ 0, %B860.endif.us.i ], [ %.1749.us.i, %B2868.us.i ]
  %.1745.us.i = add nsw i64 %.173525402909.us.i, -1
  %.1749.us.i = add nuw i64 %.174225602908.us.i, 64
  %.13.i.i = call i64 @llvm.smin.i64(i64 %.170.fca.5.1.load, i64 %.1749.us.i)
  %.1863.us.i = icmp slt i64 %.174225602908.us.i, 0
  %.1864.us.i = select i1 %.1863.us.i, i64 %.170.fca.5.1.load, i64 0
  %.1865.us.i = add i64 %.1864.us.i, %.174225602908.us.i
  %.1868.us.i = icmp slt i64 %.1865.us.i, 0
  br i1 %.1868.us.i, label %B914.endif.else.if.us.i, label %B914.endif.else.endif.us.i, !prof !13

B914.endif.else.if.us.i:                          ; preds = %B914.endif.else.us.i
  br label %B914.endif.else.endif.us.i

B914.endif.else.endif.us.i:                       ; preds = %B914.endif.else.if.us.i, %B914.endif.else.us.i
  %.1853.sroa.0.1.us.i = phi i64 [ 0, %B914.endif.else.if.us.i ], [ %.1865.us.i, %B914.endif.else.us.i ]
  %.1873.not.us.i = icmp slt i64 %.1865.us.i, %.170.fca.5.1.load
  br i1 %.1873.not.us.i, label %B914.endif.else.endif.endif.us.i, label %B914.endif.else.endif.if.us.i, !prof !76

B914.endif.else.endif.if.us.i:                    ; preds = %B914.endif.else.endif.us.i
  br label %B914.endif.else.endif.endif.us.i

B914.endif.else.endif.endif.us.i:                 ; preds = %B914.endif.else.endif.if.us.i, %B914.endif.else.endif.us.i
  %.1853.sroa.0.3.us.i = phi i64 [ %.170.fca.5.1.load, %B914.endif.else.endif.if.us.i ], [ %.1853.sroa.0.1.us.i, %B914.endif.else.endif.us.i ]
  %.1880.us.i = icmp slt i64 %.1749.us.i, 0
  %.1881.us.i = select i1 %.1880.us.i, i64 %.170.fca.5.1.load, i64 0
  %.1882.us.i = add i64 %.1881.us.i, %.13.i.i
  %.1885.us.i = icmp slt i64 %.1882.us.i, 0
  br i1 %.1885.us.i, label %B914.endif.else.endif.endif.if.us.i, label %B914.endif.else.endif.endif.endif.us.i, !prof !13

B914.endif.else.endif.endif.if.us.i:              ; preds = %B914.endif.else.endif.endif.us.i
  br label %B914.endif.else.endif.endif.endif.us.i

B914.endif.else.endif.endif.endif.us.i:           ; preds = %B914.endif.else.endif.endif.if.us.i, %B914.endif.else.endif.endif.us.i
  %.1853.sroa.13.1.us.i = phi i64 [ 0, %B914.endif.else.endif.endif.if.us.i ], [ %.1882.us.i, %B914.endif.else.endif.endif.us.i ]
  %.1890.not.us.i = icmp slt i64 %.1882.us.i, %.170.fca.5.1.load
  br i1 %.1890.not.us.i, label %B914.endif.endif.us.i, label %B914.endif.else.endif.endif.endif.if.us.i, !prof !76

B914.endif.else.endif.endif.endif.if.us.i:        ; preds = %B914.endif.else.endif.endif.endif.us.i
  br label %B914.endif.endif.us.i

B914.endif.endif.us.i:                            ; preds = %B914.endif.else.endif.endif.endif.if.us.i, %B914.endif.else.endif.endif.endif.us.i
  %.1853.sroa.13.0.us.i = phi i64 [ %.1853.sroa.13.1.us.i, %B914.endif.else.endif.endif.endif.us.i ], [ %.170.fca.5.1.load, %B914.endif.else.endif.endif.endif.if.us.i ]
  %.1941.us.i = sub i64 %.1853.sroa.13.0.us.i, %.1853.sroa.0.3.us.i
  %.1974.us.i = getelementptr i8, ptr %8, i64 %.1853.sroa.0.3.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !77)
  %.12094.not.i.i = icmp slt i64 %.1941.us.i, 1
  br i1 %.12094.not.i.i, label %B1032.us.i, label %B138.preheader.i.i

B138.preheader.i.i:                               ; preds = %B914.endif.endif.us.i
  br label %B138.i.i

B138.i.i:                                         ; preds = %B138.i.i, %B138.preheader.i.i
  %any_bits.2.098.i.i = phi i64 [ %.190.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %all_bits.2.097.i.i = phi i64 [ %.225.i.i, %B138.i.i ], [ 255, %B138.preheader.i.i ]
  %.1269395.i.i = phi i64 [ %.133.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %.133.i.i = add nuw nsw i64 %.1269395.i.i, 1
  %12 = getelementptr i8, ptr %.1974.us.i, i64 %.1269395.i.i
  %.187.i.i = load i8, ptr %12, align 1, !noalias !80
  %.189.i.i = zext i8 %.187.i.i to i64
  %.190.i.i = or i64 %any_bits.2.098.i.i, %.189.i.i
  %.225.i.i = and i64 %all_bits.2.097.i.i, %.189.i.i
  %exitcond.not.i105.i = icmp eq i64 %.1941.us.i, %.133.i.i
  br i1 %exitcond.not.i105.i, label %B914.endif.endif.endif.us.i, label %B138.i.i

B914.endif.endif.endif.us.i:                      ; preds = %B138.i.i
  %13 = icmp eq i64 %.190.i.i, 0
  %14 = icmp ne i64 %.225.i.i, 255
  br i1 %13, label %B1032.us.i, label %B1134.us.i

B1134.us.i:                                       ; preds = %B914.endif.endif.endif.us.i
  br i1 %has_lines.2.12910.us.i, label %B1270.us.i, label %B1138.us.i

B1138.us.i:                                       ; preds = %B1134.us.i
  %or.cond.us.i = select i1 %.465, i1 %14, i1 false
  %or.cond2198.us.i = select i1 %.467, i1 true, i1 %or.cond.us.i
  br i1 %or.cond2198.us.i, label %B1158.us.i, label %B1270.us.i

B1158.us.i:                                       ; preds = %B1138.us.i
  %.fca.1.gep.i149.i = getelementptr inbounds nuw i8, ptr %.51.i148.i, i64 8
  store i64 0, ptr %.51.i148.i, align 8, !noalias !81
  store float 0.000000e+00, ptr %.fca.1.gep.i149.i, align 8, !noalias !81
  %.7.i.i150.i = uitofp nneg i64 %.161729473307.us.i to double
  %.8.i.i151.i = fadd contract double %.7.i.i150.i, 5.000000e-01
  %.9.i.i152.i = sitofp i64 %.528.fca.0.load.i to double
  %.10.i.i153.i = fmul contract double %.8.i.i151.i, %.9.i.i152.i
  %.11.i.i154.i = sitofp i64 %.170.fca.5.0.load to double
  %.15.i.i155.i = fdiv contract double %.10.i.i153.i, %.11.i.i154.i
  %.16.i.i156.i = fadd contract double %.15.i.i155.i, -5.000000e-01
  %.12.i.i.i157.i = fcmp contract olt double %.16.i.i156.i, 0.000000e+00
  %.13.i.i.i158.i = select i1 %.12.i.i.i157.i, double 0.000000e+00, double %.16.i.i156.i
  %.48.i.i159.i = fadd contract double %.9.i.i152.i, -1.000000e+00
  %.12.i1.i.i160.i = fcmp contract olt double %.48.i.i159.i, %.13.i.i.i158.i
  %.13.i2.i.i161.i = select i1 %.12.i1.i.i160.i, double %.48.i.i159.i, double %.13.i.i.i158.i
  %.5.i.i.i162.i = fptosi double %.13.i2.i.i161.i to i64
  %.101.i.i163.i = sitofp i64 %.5.i.i.i162.i to double
  %.102.i.i164.i = fsub contract double %.13.i2.i.i161.i, %.101.i.i163.i
  %.103.i.i165.i = fptrunc double %.102.i.i164.i to float
  %.104.i.i166.i = insertvalue { i64, float } undef, i64 %.5.i.i.i162.i, 0
  %.105.i.i167.i = insertvalue { i64, float } %.104.i.i166.i, float %.103.i.i165.i, 1
  store { i64, float } %.105.i.i167.i, ptr %.51.i148.i, align 8, !alias.scope !84, !noalias !81
  %.65.fca.1.load.i.i = load float, ptr %.fca.1.gep.i149.i, align 8, !noalias !81
  %.293264.not.i.i.i = icmp slt i64 %.528.fca.1.load.i, 1
  br i1 %.293264.not.i.i.i, label %B324.endif.i.i.i, label %B244.lr.ph.i.i.i

B244.i.i.i:                                       ; preds = %B244.lr.ph.i.i.i, %B244.i.i.i
  %.299263265.i.i.i = phi i64 [ 0, %B244.lr.ph.i.i.i ], [ %.306.i.i.i, %B244.i.i.i ]
  %.306.i.i.i = add nuw nsw i64 %.299263265.i.i.i, 1
  %.382.i.i.i = getelementptr float, ptr %19, i64 %.299263265.i.i.i
  %.383.i.i.i = load float, ptr %.382.i.i.i, align 4, !noalias !87
  %.437.i.i.i = getelementptr float, ptr %20, i64 %.299263265.i.i.i
  %.438.i.i.i = load float, ptr %.437.i.i.i, align 4, !noalias !87
  %.496.i.i.i = fsub contract float %.438.i.i.i, %.383.i.i.i
  %.498.i.i.i = fmul contract float %.65.fca.1.load.i.i, %.496.i.i.i
  %.499.i.i.i = fadd contract float %.383.i.i.i, %.498.i.i.i
  %15 = getelementptr float, ptr %.901.fca.4.load475.i, i64 %.299263265.i.i.i
  store float %.499.i.i.i, ptr %15, align 4, !noalias !87
  %exitcond.not.i.i.i = icmp eq i64 %.306.i.i.i, %.528.fca.1.load.i
  br i1 %exitcond.not.i.i.i, label %B324.endif.i.i.i, label %B244.i.i.i

B388.i.i.i:                                       ; preds = %B388.lr.ph.i.i.i, %B388.i.i.i
  %.650269271.i.i.i = phi i64 [ 0, %B388.lr.ph.i.i.i ], [ %.657.i.i.i, %B388.i.i.i ]
  %.657.i.i.i = add nuw nsw i64 %.650269271.i.i.i, 1
  %.685.i.i.i = add nsw i64 %.650269271.i.i.i, %.684.i.i.i
  %.699.i.i.i = icmp slt i64 %.685.i.i.i, 0
  %.700.i.i.i = select i1 %.699.i.i.i, i64 %.901.fca.5.0.load476.i, i64 0
  %16 = getelementptr float, ptr %.901.fca.4.load475.i, i64 %.685.i.i.i
  %.714.i.i.i = getelementptr float, ptr %16, i64 %.700.i.i.i
  %.715.i.i.i = load float, ptr %.714.i.i.i, align 4, !noalias !87
  %.717.i.i.i = add nsw i64 %.650269271.i.i.i, %.528.fca.1.load.i
  %.731.i.i.i = icmp slt i64 %.717.i.i.i, 0
  %.732.i.i.i = select i1 %.731.i.i.i, i64 %.901.fca.5.0.load476.i, i64 0
  %17 = getelementptr float, ptr %.901.fca.4.load475.i, i64 %.717.i.i.i
  %.746.i.i.i = getelementptr float, ptr %17, i64 %.732.i.i.i
  store float %.715.i.i.i, ptr %.746.i.i.i, align 4, !noalias !87
  %exitcond275.not.i.i.i = icmp eq i64 %.657.i.i.i, %.560.i.i.i
  br i1 %exitcond275.not.i.i.i, label %B1158.endif.us.i, label %B388.i.i.i

B244.lr.ph.i.i.i:                                 ; preds = %B1158.us.i
  %.65.fca.0.load.i.i = load i64, ptr %.51.i148.i, align 8, !noalias !81
  %.87.i.i.i = add nsw i64 %.528.fca.0.load.i, -1
  %18 = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i.i, i64 -1)
  %.13.i1.i.i.i = add nsw i64 %18, 1
  %.13.i3.i.i.i = call i64 @llvm.smin.i64(i64 %.87.i.i.i, i64 %.13.i1.i.i.i)
  %.13.i.i1.i.i = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i.i, i64 0)
  %.13.i2.i2.i.i = call i64 @llvm.smin.i64(i64 %.87.i.i.i, i64 %.13.i.i1.i.i)
  %.357.i.i.i = call i64 @llvm.smin.i64(i64 %.528.fca.0.load.i, i64 0)
  %.358.i.i.i = add i64 %.357.i.i.i, %.13.i2.i2.i.i
  %.378.i.i.i = mul i64 %.358.i.i.i, %.528.fca.1.load.i
  %19 = getelementptr float, ptr %.527.i, i64 %.378.i.i.i
  %.411.i.i.i = icmp slt i64 %.13.i3.i.i.i, 0
  %.412.i.i.i = select i1 %.411.i.i.i, i64 %.528.fca.0.load.i, i64 0
  %.413.i.i.i = add i64 %.412.i.i.i, %.13.i3.i.i.i
  %.433.i.i.i = mul i64 %.413.i.i.i, %.528.fca.1.load.i
  %20 = getelementptr float, ptr %.527.i, i64 %.433.i.i.i
  br label %B244.i.i.i

B324.endif.i.i.i:                                 ; preds = %B244.i.i.i, %B1158.us.i
  %.560.i.i.i = sub nsw i64 %.901.fca.5.0.load476.i, %.528.fca.1.load.i
  %.644270.not.i.i.i = icmp slt i64 %.560.i.i.i, 1
  br i1 %.644270.not.i.i.i, label %B1158.endif.us.i, label %B388.lr.ph.i.i.i

B388.lr.ph.i.i.i:                                 ; preds = %B324.endif.i.i.i
  %.684.i.i.i = sub nsw i64 %.528.fca.1.load.i, %.560.i.i.i
  br label %B388.i.i.i

B1158.endif.us.i:                                 ; preds = %B388.i.i.i, %B324.endif.i.i.i
  %.fca.1.gep.i169.i = getelementptr inbounds nuw i8, ptr %.51.i168.i, i64 8
  store i64 0, ptr %.51.i168.i, align 8, !noalias !90
  store float 0.000000e+00, ptr %.fca.1.gep.i169.i, align 8, !noalias !90
  %.7.i.i170.i = uitofp nneg i64 %.161729473307.us.i to double
  %.8.i.i171.i = fadd contract double %.7.i.i170.i, 5.000000e-01
  %.9.i.i172.i = sitofp i64 %.665.fca.0.load.i to double
  %.10.i.i173.i = fmul contract double %.8.i.i171.i, %.9.i.i172.i
  %.11.i.i174.i = sitofp i64 %.170.fca.5.0.load to double
  %.15.i.i175.i = fdiv contract double %.10.i.i173.i, %.11.i.i174.i
  %.16.i.i176.i = fadd contract double %.15.i.i175.i, -5.000000e-01
  %.12.i.i.i177.i = fcmp contract olt double %.16.i.i176.i, 0.000000e+00
  %.13.i.i.i178.i = select i1 %.12.i.i.i177.i, double 0.000000e+00, double %.16.i.i176.i
  %.48.i.i179.i = fadd contract double %.9.i.i172.i, -1.000000e+00
  %.12.i1.i.i180.i = fcmp contract olt double %.48.i.i179.i, %.13.i.i.i178.i
  %.13.i2.i.i181.i = select i1 %.12.i1.i.i180.i, double %.48.i.i179.i, double %.13.i.i.i178.i
  %.5.i.i.i182.i = fptosi double %.13.i2.i.i181.i to i64
  %.101.i.i183.i = sitofp i64 %.5.i.i.i182.i to double
  %.102.i.i184.i = fsub contract double %.13.i2.i.i181.i, %.101.i.i183.i
  %.103.i.i185.i = fptrunc double %.102.i.i184.i to float
  %.104.i.i186.i = insertvalue { i64, float } undef, i64 %.5.i.i.i182.i, 0
  %.105.i.i187.i = insertvalue { i64, float } %.104.i.i186.i, float %.103.i.i185.i, 1
  store { i64, float } %.105.i.i187.i, ptr %.51.i168.i, align 8, !alias.scope !93, !noalias !90
  %.65.fca.1.load.i188.i = load float, ptr %.fca.1.gep.i169.i, align 8, !noalias !90
  %.293264.not.i.i190.i = icmp slt i64 %.665.fca.1.load.i, 1
  br i1 %.293264.not.i.i190.i, label %B324.endif.i.i215.i, label %B244.lr.ph.i.i191.i

B244.i.i204.i:                                    ; preds = %B244.lr.ph.i.i191.i, %B244.i.i204.i
  %.299263265.i.i205.i = phi i64 [ 0, %B244.lr.ph.i.i191.i ], [ %.306.i.i206.i, %B244.i.i204.i ]
  %.306.i.i206.i = add nuw nsw i64 %.299263265.i.i205.i, 1
  %.382.i.i207.i = getelementptr float, ptr %25, i64 %.299263265.i.i205.i
  %.383.i.i208.i = load float, ptr %.382.i.i207.i, align 4, !noalias !96
  %.437.i.i209.i = getelementptr float, ptr %26, i64 %.299263265.i.i205.i
  %.438.i.i210.i = load float, ptr %.437.i.i209.i, align 4, !noalias !96
  %.496.i.i211.i = fsub contract float %.438.i.i210.i, %.383.i.i208.i
  %.498.i.i212.i = fmul contract float %.65.fca.1.load.i188.i, %.496.i.i211.i
  %.499.i.i213.i = fadd contract float %.383.i.i208.i, %.498.i.i212.i
  %21 = getelementptr float, ptr %.938.fca.4.load481.i, i64 %.299263265.i.i205.i
  store float %.499.i.i213.i, ptr %21, align 4, !noalias !96
  %exitcond.not.i.i214.i = icmp eq i64 %.306.i.i206.i, %.665.fca.1.load.i
  br i1 %exitcond.not.i.i214.i, label %B324.endif.i.i215.i, label %B244.i.i204.i

B388.i.i220.i:                                    ; preds = %B388.lr.ph.i.i218.i, %B388.i.i220.i
  %.650269271.i.i221.i = phi i64 [ 0, %B388.lr.ph.i.i218.i ], [ %.657.i.i222.i, %B388.i.i220.i ]
  %.657.i.i222.i = add nuw nsw i64 %.650269271.i.i221.i, 1
  %.685.i.i223.i = add nsw i64 %.650269271.i.i221.i, %.684.i.i219.i
  %.699.i.i224.i = icmp slt i64 %.685.i.i223.i, 0
  %.700.i.i225.i = select i1 %.699.i.i224.i, i64 %.938.fca.5.0.load.i, i64 0
  %22 = getelementptr float, ptr %.938.fca.4.load481.i, i64 %.685.i.i223.i
  %.714.i.i226.i = getelementptr float, ptr %22, i64 %.700.i.i225.i
  %.715.i.i227.i = load float, ptr %.714.i.i226.i, align 4, !noalias !96
  %.717.i.i228.i = add nsw i64 %.650269271.i.i221.i, %.665.fca.1.load.i
  %.731.i.i229.i = icmp slt i64 %.717.i.i228.i, 0
  %.732.i.i230.i = select i1 %.731.i.i229.i, i64 %.938.fca.5.0.load.i, i64 0
  %23 = getelementptr float, ptr %.938.fca.4.load481.i, i64 %.717.i.i228.i
  %.746.i.i231.i = getelementptr float, ptr %23, i64 %.732.i.i230.i
  store float %.715.i.i227.i, ptr %.746.i.i231.i, align 4, !noalias !96
  %exitcond275.not.i.i232.i = icmp eq i64 %.657.i.i222.i, %.560.i.i216.i
  br i1 %exitcond275.not.i.i232.i, label %B1158.endif.endif.us.i, label %B388.i.i220.i

B244.lr.ph.i.i191.i:                              ; preds = %B1158.endif.us.i
  %.65.fca.0.load.i189.i = load i64, ptr %.51.i168.i, align 8, !noalias !90
  %.87.i.i192.i = add nsw i64 %.665.fca.0.load.i, -1
  %24 = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i189.i, i64 -1)
  %.13.i1.i.i193.i = add nsw i64 %24, 1
  %.13.i3.i.i194.i = call i64 @llvm.smin.i64(i64 %.87.i.i192.i, i64 %.13.i1.i.i193.i)
  %.13.i.i1.i195.i = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i189.i, i64 0)
  %.13.i2.i2.i196.i = call i64 @llvm.smin.i64(i64 %.87.i.i192.i, i64 %.13.i.i1.i195.i)
  %.357.i.i197.i = call i64 @llvm.smin.i64(i64 %.665.fca.0.load.i, i64 0)
  %.358.i.i198.i = add i64 %.357.i.i197.i, %.13.i2.i2.i196.i
  %.378.i.i199.i = mul i64 %.358.i.i198.i, %.665.fca.1.load.i
  %25 = getelementptr float, ptr %.664.i, i64 %.378.i.i199.i
  %.411.i.i200.i = icmp slt i64 %.13.i3.i.i194.i, 0
  %.412.i.i201.i = select i1 %.411.i.i200.i, i64 %.665.fca.0.load.i, i64 0
  %.413.i.i202.i = add i64 %.412.i.i201.i, %.13.i3.i.i194.i
  %.433.i.i203.i = mul i64 %.413.i.i202.i, %.665.fca.1.load.i
  %26 = getelementptr float, ptr %.664.i, i64 %.433.i.i203.i
  br label %B244.i.i204.i

B324.endif.i.i215.i:                              ; preds = %B244.i.i204.i, %B1158.endif.us.i
  %.560.i.i216.i = sub nsw i64 %.938.fca.5.0.load.i, %.665.fca.1.load.i
  %.644270.not.i.i217.i = icmp slt i64 %.560.i.i216.i, 1
  br i1 %.644270.not.i.i217.i, label %B1158.endif.endif.us.i, label %B388.lr.ph.i.i218.i

B388.lr.ph.i.i218.i:                              ; preds = %B324.endif.i.i215.i
  %.684.i.i219.i = sub nsw i64 %.665.fca.1.load.i, %.560.i.i216.i
  br label %B388.i.i220.i

B1158.endif.endif.us.i:                           ; preds = %B388.i.i220.i, %B324.endif.i.i215.i
  %.fca.1.gep.i235.i = getelementptr inbounds nuw i8, ptr %.51.i234.i, i64 8
  store i64 0, ptr %.51.i234.i, align 8, !noalias !99
  store float 0.000000e+00, ptr %.fca.1.gep.i235.i, align 8, !noalias !99
  %.7.i.i236.i = uitofp nneg i64 %.161729473307.us.i to double
  %.8.i.i237.i = fadd contract double %.7.i.i236.i, 5.000000e-01
  %.9.i.i238.i = sitofp i64 %.802.fca.0.load.i to double
  %.10.i.i239.i = fmul contract double %.8.i.i237.i, %.9.i.i238.i
  %.11.i.i240.i = sitofp i64 %.170.fca.5.0.load to double
  %.15.i.i241.i = fdiv contract double %.10.i.i239.i, %.11.i.i240.i
  %.16.i.i242.i = fadd contract double %.15.i.i241.i, -5.000000e-01
  %.12.i.i.i243.i = fcmp contract olt double %.16.i.i242.i, 0.000000e+00
  %.13.i.i.i244.i = select i1 %.12.i.i.i243.i, double 0.000000e+00, double %.16.i.i242.i
  %.48.i.i245.i = fadd contract double %.9.i.i238.i, -1.000000e+00
  %.12.i1.i.i246.i = fcmp contract olt double %.48.i.i245.i, %.13.i.i.i244.i
  %.13.i2.i.i247.i = select i1 %.12.i1.i.i246.i, double %.48.i.i245.i, double %.13.i.i.i244.i
  %.5.i.i.i248.i = fptosi double %.13.i2.i.i247.i to i64
  %.101.i.i249.i = sitofp i64 %.5.i.i.i248.i to double
  %.102.i.i250.i = fsub contract double %.13.i2.i.i247.i, %.101.i.i249.i
  %.103.i.i251.i = fptrunc double %.102.i.i250.i to float
  %.104.i.i252.i = insertvalue { i64, float } undef, i64 %.5.i.i.i248.i, 0
  %.105.i.i253.i = insertvalue { i64, float } %.104.i.i252.i, float %.103.i.i251.i, 1
  store { i64, float } %.105.i.i253.i, ptr %.51.i234.i, align 8, !alias.scope !102, !noalias !99
  %.65.fca.1.load.i254.i = load float, ptr %.fca.1.gep.i235.i, align 8, !noalias !99
  %.293264.not.i.i256.i = icmp slt i64 %.802.fca.1.load.i, 1
  br i1 %.293264.not.i.i256.i, label %B324.endif.i.i281.i, label %B244.lr.ph.i.i257.i

B244.i.i270.i:                                    ; preds = %B244.lr.ph.i.i257.i, %B244.i.i270.i
  %.299263265.i.i271.i = phi i64 [ 0, %B244.lr.ph.i.i257.i ], [ %.306.i.i272.i, %B244.i.i270.i ]
  %.306.i.i272.i = add nuw nsw i64 %.299263265.i.i271.i, 1
  %.382.i.i273.i = getelementptr float, ptr %31, i64 %.299263265.i.i271.i
  %.383.i.i274.i = load float, ptr %.382.i.i273.i, align 4, !noalias !105
  %.437.i.i275.i = getelementptr float, ptr %32, i64 %.299263265.i.i271.i
  %.438.i.i276.i = load float, ptr %.437.i.i275.i, align 4, !noalias !105
  %.496.i.i277.i = fsub contract float %.438.i.i276.i, %.383.i.i274.i
  %.498.i.i278.i = fmul contract float %.65.fca.1.load.i254.i, %.496.i.i277.i
  %.499.i.i279.i = fadd contract float %.383.i.i274.i, %.498.i.i278.i
  %27 = getelementptr float, ptr %.993.fca.4.load492.i, i64 %.299263265.i.i271.i
  store float %.499.i.i279.i, ptr %27, align 4, !noalias !105
  %exitcond.not.i.i280.i = icmp eq i64 %.306.i.i272.i, %.802.fca.1.load.i
  br i1 %exitcond.not.i.i280.i, label %B324.endif.i.i281.i, label %B244.i.i270.i

B388.i.i286.i:                                    ; preds = %B388.lr.ph.i.i284.i, %B388.i.i286.i
  %.650269271.i.i287.i = phi i64 [ 0, %B388.lr.ph.i.i284.i ], [ %.657.i.i288.i, %B388.i.i286.i ]
  %.657.i.i288.i = add nuw nsw i64 %.650269271.i.i287.i, 1
  %.685.i.i289.i = add nsw i64 %.650269271.i.i287.i, %.684.i.i285.i
  %.699.i.i290.i = icmp slt i64 %.685.i.i289.i, 0
  %.700.i.i291.i = select i1 %.699.i.i290.i, i64 %.993.fca.5.0.load.i, i64 0
  %28 = getelementptr float, ptr %.993.fca.4.load492.i, i64 %.685.i.i289.i
  %.714.i.i292.i = getelementptr float, ptr %28, i64 %.700.i.i291.i
  %.715.i.i293.i = load float, ptr %.714.i.i292.i, align 4, !noalias !105
  %.717.i.i294.i = add nsw i64 %.650269271.i.i287.i, %.802.fca.1.load.i
  %.731.i.i295.i = icmp slt i64 %.717.i.i294.i, 0
  %.732.i.i296.i = select i1 %.731.i.i295.i, i64 %.993.fca.5.0.load.i, i64 0
  %29 = getelementptr float, ptr %.993.fca.4.load492.i, i64 %.717.i.i294.i
  %.746.i.i297.i = getelementptr float, ptr %29, i64 %.732.i.i296.i
  store float %.715.i.i293.i, ptr %.746.i.i297.i, align 4, !noalias !105
  %exitcond275.not.i.i298.i = icmp eq i64 %.657.i.i288.i, %.560.i.i282.i
  br i1 %exitcond275.not.i.i298.i, label %B1270.us.i, label %B388.i.i286.i

B244.lr.ph.i.i257.i:                              ; preds = %B1158.endif.endif.us.i
  %.65.fca.0.load.i255.i = load i64, ptr %.51.i234.i, align 8, !noalias !99
  %.87.i.i258.i = add nsw i64 %.802.fca.0.load.i, -1
  %30 = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i255.i, i64 -1)
  %.13.i1.i.i259.i = add nsw i64 %30, 1
  %.13.i3.i.i260.i = call i64 @llvm.smin.i64(i64 %.87.i.i258.i, i64 %.13.i1.i.i259.i)
  %.13.i.i1.i261.i = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i255.i, i64 0)
  %.13.i2.i2.i262.i = call i64 @llvm.smin.i64(i64 %.87.i.i258.i, i64 %.13.i.i1.i261.i)
  %.357.i.i263.i = call i64 @llvm.smin.i64(i64 %.802.fca.0.load.i, i64 0)
  %.358.i.i264.i = add i64 %.357.i.i263.i, %.13.i2.i2.i262.i
  %.378.i.i265.i = mul i64 %.358.i.i264.i, %.802.fca.1.load.i
  %31 = getelementptr float, ptr %.801.i, i64 %.378.i.i265.i
  %.411.i.i266.i = icmp slt i64 %.13.i3.i.i260.i, 0
  %.412.i.i267.i = select i1 %.411.i.i266.i, i64 %.802.fca.0.load.i, i64 0
  %.413.i.i268.i = add i64 %.412.i.i267.i, %.13.i3.i.i260.i
  %.433.i.i269.i = mul i64 %.413.i.i268.i, %.802.fca.1.load.i
  %32 = getelementptr float, ptr %.801.i, i64 %.433.i.i269.i
  br label %B244.i.i270.i

B324.endif.i.i281.i:                              ; preds = %B244.i.i270.i, %B1158.endif.endif.us.i
  %.560.i.i282.i = sub nsw i64 %.993.fca.5.0.load.i, %.802.fca.1.load.i
  %.644270.not.i.i283.i = icmp slt i64 %.560.i.i282.i, 1
  br i1 %.644270.not.i.i283.i, label %B1270.us.i, label %B388.lr.ph.i.i284.i

B388.lr.ph.i.i284.i:                              ; preds = %B324.endif.i.i281.i
  %.684.i.i285.i = sub nsw i64 %.802.fca.1.load.i, %.560.i.i282.i
  br label %B388.i.i286.i

B1270.us.i:                                       ; preds = %B388.i.i286.i, %B324.endif.i.i281.i, %B1138.us.i, %B1134.us.i
  %has_lines.4.3.us.i = phi i1 [ true, %B1134.us.i ], [ false, %B1138.us.i ], [ true, %B324.endif.i.i281.i ], [ true, %B388.i.i286.i ]
  %brmerge.us.i = select i1 %14, i1 true, i1 %.466
  br i1 %brmerge.us.i, label %B1426.us.i, label %B1286.us.i

B1286.us.i:                                       ; preds = %B1270.us.i
  br i1 %.467, label %B1290.us.i, label %B1326.else.us.i

B1290.us.i:                                       ; preds = %B1286.us.i
  %.48.i.i = icmp slt i64 %.174225602908.us.i, 0
  %.49.i.i = select i1 %.48.i.i, i64 %.322.fca.5.0.load452.i, i64 0
  %33 = getelementptr i64, ptr %.322.fca.4.load451.i, i64 %.174225602908.us.i
  %.63.i300.i = getelementptr i64, ptr %33, i64 %.49.i.i
  %.64.i.i = load i64, ptr %.63.i300.i, align 8, !noalias !108
  %.79.inv.i.i = icmp sgt i64 %.13.i.i, 0
  %.80.i.i = select i1 %.79.inv.i.i, i64 0, i64 %.322.fca.5.0.load452.i
  %34 = getelementptr i64, ptr %.322.fca.4.load451.i, i64 %.13.i.i
  %35 = getelementptr i8, ptr %34, i64 -8
  %.94.i.i = getelementptr i64, ptr %35, i64 %.80.i.i
  %.95.i.i = load i64, ptr %.94.i.i, align 8, !noalias !108
  %.9993.i.i = sub i64 %.95.i.i, %.64.i.i
  %reass.sub.i.i = mul i64 %.9993.i.i, 3
  %.137.i301.i = add i64 %reass.sub.i.i, 6
  %.18287.not.i.i = icmp slt i64 %.137.i301.i, 1
  br i1 %.18287.not.i.i, label %B1326.else.us.i, label %B234.preheader.i.i

B234.preheader.i.i:                               ; preds = %B1290.us.i
  %.65.i.i = mul i64 %.64.i.i, 3
  br label %B232.backedge.i.i

B232.backedge.i.i:                                ; preds = %B232.backedge.i.i, %B234.preheader.i.i
  %brightest.2.090.i.i = phi float [ %.13.i.i.i, %B232.backedge.i.i ], [ 0.000000e+00, %B234.preheader.i.i ]
  %.1818589.i.i = phi i64 [ %.191.i302.i, %B232.backedge.i.i ], [ %.137.i301.i, %B234.preheader.i.i ]
  %.1888688.i.i = phi i64 [ %.195.i.i, %B232.backedge.i.i ], [ %.65.i.i, %B234.preheader.i.i ]
  %.245.i.i = getelementptr float, ptr %.993.fca.4.load492.i, i64 %.1888688.i.i
  %.246.i.i = load float, ptr %.245.i.i, align 4, !noalias !108
  %.12.i.i.i = fcmp contract ogt float %.246.i.i, %brightest.2.090.i.i
  %.13.i.i.i = select i1 %.12.i.i.i, float %.246.i.i, float %brightest.2.090.i.i
  %.195.i.i = add i64 %.1888688.i.i, 1
  %.191.i302.i = add nsw i64 %.1818589.i.i, -1
  %.182.i.i = icmp sgt i64 %.1818589.i.i, 1
  br i1 %.182.i.i, label %B232.backedge.i.i, label %_ZN8realtime5looks16harmonize_kernel7_is_litB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx.exit.i

_ZN8realtime5looks16harmonize_kernel7_is_litB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx.exit.i: ; preds = %B232.backedge.i.i
  %36 = fcmp contract ule float %.13.i.i.i, 0x3F60101020000000
  br i1 %36, label %B1326.else.us.i, label %B1426.us.i

B1326.else.us.i:                                  ; preds = %_ZN8realtime5looks16harmonize_kernel7_is_litB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx.exit.i, %B1290.us.i, %B1286.us.i
  %.2695.us.i = mul nsw i64 %.174225602908.us.i, 3
  %.2697.us.i = mul nsw i64 %.13.i.i, 3
  %.2748.us.i = select i1 %.1863.us.i, i64 %.1120.fca.1.load.i, i64 0
  %.2749.us.i = add i64 %.2748.us.i, %.2695.us.i
  %.2752.us.i = icmp slt i64 %.2749.us.i, 0
  br i1 %.2752.us.i, label %B1326.else.if.us.i, label %B1326.else.endif.us.i, !prof !13

B1326.else.if.us.i:                               ; preds = %B1326.else.us.i
  br label %B1326.else.endif.us.i

B1326.else.endif.us.i:                            ; preds = %B1326.else.if.us.i, %B1326.else.us.i
  %.2737.sroa.0.1.us.i = phi i64 [ 0, %B1326.else.if.us.i ], [ %.2749.us.i, %B1326.else.us.i ]
  %.2757.not.us.i = icmp slt i64 %.2749.us.i, %.1120.fca.1.load.i
  br i1 %.2757.not.us.i, label %B1326.else.endif.endif.us.i, label %B1326.else.endif.if.us.i, !prof !76

B1326.else.endif.if.us.i:                         ; preds = %B1326.else.endif.us.i
  br label %B1326.else.endif.endif.us.i

B1326.else.endif.endif.us.i:                      ; preds = %B1326.else.endif.if.us.i, %B1326.else.endif.us.i
  %.2737.sroa.0.3.us.i = phi i64 [ %.1120.fca.1.load.i, %B1326.else.endif.if.us.i ], [ %.2737.sroa.0.1.us.i, %B1326.else.endif.us.i ]
  %.2765.us.i = select i1 %.1880.us.i, i64 %.1120.fca.1.load.i, i64 0
  %.2766.us.i = add i64 %.2765.us.i, %.2697.us.i
  %.2769.us.i = icmp slt i64 %.2766.us.i, 0
  br i1 %.2769.us.i, label %B1326.else.endif.endif.if.us.i, label %B1326.else.endif.endif.endif.us.i, !prof !13

B1326.else.endif.endif.if.us.i:                   ; preds = %B1326.else.endif.endif.us.i
  br label %B1326.else.endif.endif.endif.us.i

B1326.else.endif.endif.endif.us.i:                ; preds = %B1326.else.endif.endif.if.us.i, %B1326.else.endif.endif.us.i
  %.2737.sroa.13.1.us.i = phi i64 [ 0, %B1326.else.endif.endif.if.us.i ], [ %.2766.us.i, %B1326.else.endif.endif.us.i ]
  %.2774.not.us.i = icmp slt i64 %.2766.us.i, %.1120.fca.1.load.i
  br i1 %.2774.not.us.i, label %B1326.endif.else.us.i, label %B1326.else.endif.endif.endif.if.us.i, !prof !76

B1326.else.endif.endif.endif.if.us.i:             ; preds = %B1326.else.endif.endif.endif.us.i
  br label %B1326.endif.else.us.i

B1326.endif.else.us.i:                            ; preds = %B1326.else.endif.endif.endif.if.us.i, %B1326.else.endif.endif.endif.us.i
  %.2737.sroa.13.0.us.i = phi i64 [ %.2737.sroa.13.1.us.i, %B1326.else.endif.endif.endif.us.i ], [ %.1120.fca.1.load.i, %B1326.else.endif.endif.endif.if.us.i ]
  %.2825.us.i = sub i64 %.2737.sroa.13.0.us.i, %.2737.sroa.0.3.us.i
  %.2858.us.i = getelementptr i8, ptr %9, i64 %.2737.sroa.0.3.us.i
  call void @NRT_incref(ptr %.1125.i), !noalias !6
  %.2948.us.i = select i1 %.1863.us.i, i64 %.1259.fca.1.load.i, i64 0
  %.2949.us.i = add i64 %.2948.us.i, %.2695.us.i
  %.2952.us.i = icmp slt i64 %.2949.us.i, 0
  br i1 %.2952.us.i, label %B1326.endif.else.if.us.i, label %B1326.endif.else.endif.us.i, !prof !13

B1326.endif.else.if.us.i:                         ; preds = %B1326.endif.else.us.i
  br label %B1326.endif.else.endif.us.i

B1326.endif.else.endif.us.i:                      ; preds = %B1326.endif.else.if.us.i, %B1326.endif.else.us.i
  %.2937.sroa.0.1.us.i = phi i64 [ 0, %B1326.endif.else.if.us.i ], [ %.2949.us.i, %B1326.endif.else.us.i ]
  %.2957.not.us.i = icmp slt i64 %.2949.us.i, %.1259.fca.1.load.i
  br i1 %.2957.not.us.i, label %B1326.endif.else.endif.endif.us.i, label %B1326.endif.else.endif.if.us.i, !prof !76

B1326.endif.else.endif.if.us.i:                   ; preds = %B1326.endif.else.endif.us.i
  br label %B1326.endif.else.endif.endif.us.i

B1326.endif.else.endif.endif.us.i:                ; preds = %B1326.endif.else.endif.if.us.i, %B1326.endif.else.endif.us.i
  %.2937.sroa.0.3.us.i = phi i64 [ %.1259.fca.1.load.i, %B1326.endif.else.endif.if.us.i ], [ %.2937.sroa.0.1.us.i, %B1326.endif.else.endif.us.i ]
  %.3058.us.i = getelementptr i8, ptr %10, i64 %.2937.sroa.0.3.us.i
  call void @NRT_incref(ptr %.1264.i), !noalias !6
  %.12491.not.i.i = icmp slt i64 %.2825.us.i, 1
  br i1 %.12491.not.i.i, label %B2868.us.sink.split.i, label %B58.preheader.i122.i

B58.preheader.i122.i:                             ; preds = %B1326.endif.else.endif.endif.us.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.preheader.i122.i
  %.1309092.i.i = phi i64 [ %.137.i.i, %B58.i.i ], [ 0, %B58.preheader.i122.i ]
  %.137.i.i = add nuw nsw i64 %.1309092.i.i, 1
  %37 = getelementptr i8, ptr %.2858.us.i, i64 %.1309092.i.i
  %.191.i.i = load i8, ptr %37, align 1, !noalias !111
  %38 = getelementptr i8, ptr %.3058.us.i, i64 %.1309092.i.i
  store i8 %.191.i.i, ptr %38, align 1, !noalias !111
  %exitcond.not.i123.i = icmp eq i64 %.2825.us.i, %.137.i.i
  br i1 %exitcond.not.i123.i, label %B2868.us.sink.split.i, label %B58.i.i

B1426.us.i:                                       ; preds = %_ZN8realtime5looks16harmonize_kernel7_is_litB3v24B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi1E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedExx.exit.i, %B1270.us.i
  br i1 %.468.not, label %B1430.else.us.i, label %B1526.endif.us.i

B1430.else.us.i:                                  ; preds = %B1426.us.i
  %.3129.us.i = mul nsw i64 %.174225602908.us.i, 3
  %.3131.us.i = mul nsw i64 %.13.i.i, 3
  %.3182.us.i = select i1 %.1863.us.i, i64 %.1424.fca.1.load.i, i64 0
  %.3183.us.i = add i64 %.3182.us.i, %.3129.us.i
  %.3186.us.i = icmp slt i64 %.3183.us.i, 0
  br i1 %.3186.us.i, label %B1430.else.if.us.i, label %B1430.else.endif.us.i, !prof !13

B1430.else.if.us.i:                               ; preds = %B1430.else.us.i
  br label %B1430.else.endif.us.i

B1430.else.endif.us.i:                            ; preds = %B1430.else.if.us.i, %B1430.else.us.i
  %.3171.sroa.0.1.us.i = phi i64 [ 0, %B1430.else.if.us.i ], [ %.3183.us.i, %B1430.else.us.i ]
  %.3191.not.us.i = icmp slt i64 %.3183.us.i, %.1424.fca.1.load.i
  br i1 %.3191.not.us.i, label %B1430.else.endif.endif.us.i, label %B1430.else.endif.if.us.i, !prof !76

B1430.else.endif.if.us.i:                         ; preds = %B1430.else.endif.us.i
  br label %B1430.else.endif.endif.us.i

B1430.else.endif.endif.us.i:                      ; preds = %B1430.else.endif.if.us.i, %B1430.else.endif.us.i
  %.3171.sroa.0.3.us.i = phi i64 [ %.1424.fca.1.load.i, %B1430.else.endif.if.us.i ], [ %.3171.sroa.0.1.us.i, %B1430.else.endif.us.i ]
  %.3199.us.i = select i1 %.1880.us.i, i64 %.1424.fca.1.load.i, i64 0
  %.3200.us.i = add i64 %.3199.us.i, %.3131.us.i
  %.3203.us.i = icmp slt i64 %.3200.us.i, 0
  br i1 %.3203.us.i, label %B1430.else.endif.endif.if.us.i, label %B1430.else.endif.endif.endif.us.i, !prof !13

B1430.else.endif.endif.if.us.i:                   ; preds = %B1430.else.endif.endif.us.i
  br label %B1430.else.endif.endif.endif.us.i

B1430.else.endif.endif.endif.us.i:                ; preds = %B1430.else.endif.endif.if.us.i, %B1430.else.endif.endif.us.i
  %.3171.sroa.13.1.us.i = phi i64 [ 0, %B1430.else.endif.endif.if.us.i ], [ %.3200.us.i, %B1430.else.endif.endif.us.i ]
  %.3208.not.us.i = icmp slt i64 %.3200.us.i, %.1424.fca.1.load.i
  br i1 %.3208.not.us.i, label %B1430.endif.else.us.i, label %B1430.else.endif.endif.endif.if.us.i, !prof !76

B1430.else.endif.endif.endif.if.us.i:             ; preds = %B1430.else.endif.endif.endif.us.i
  br label %B1430.endif.else.us.i

B1430.endif.else.us.i:                            ; preds = %B1430.else.endif.endif.endif.if.us.i, %B1430.else.endif.endif.endif.us.i
  %.3171.sroa.13.0.us.i = phi i64 [ %.3171.sroa.13.1.us.i, %B1430.else.endif.endif.endif.us.i ], [ %.1424.fca.1.load.i, %B1430.else.endif.endif.endif.if.us.i ]
  %.3259.us.i = sub i64 %.3171.sroa.13.0.us.i, %.3171.sroa.0.3.us.i
  %.3292.us.i = getelementptr i8, ptr %11, i64 %.3171.sroa.0.3.us.i
  %.3378.us.i = select i1 %.1863.us.i, i64 %.1259.fca.1.load.i, i64 0
  %.3379.us.i = add i64 %.3378.us.i, %.3129.us.i
  %.3382.us.i = icmp slt i64 %.3379.us.i, 0
  br i1 %.3382.us.i, label %B1430.endif.else.if.us.i, label %B1430.endif.else.endif.us.i, !prof !13

B1430.endif.else.if.us.i:                         ; preds = %B1430.endif.else.us.i
  br label %B1430.endif.else.endif.us.i

B1430.endif.else.endif.us.i:                      ; preds = %B1430.endif.else.if.us.i, %B1430.endif.else.us.i
  %.3367.sroa.0.1.us.i = phi i64 [ 0, %B1430.endif.else.if.us.i ], [ %.3379.us.i, %B1430.endif.else.us.i ]
  %.3387.not.us.i = icmp slt i64 %.3379.us.i, %.1259.fca.1.load.i
  br i1 %.3387.not.us.i, label %B1430.endif.else.endif.endif.us.i, label %B1430.endif.else.endif.if.us.i, !prof !76

B1430.endif.else.endif.if.us.i:                   ; preds = %B1430.endif.else.endif.us.i
  br label %B1430.endif.else.endif.endif.us.i

B1430.endif.else.endif.endif.us.i:                ; preds = %B1430.endif.else.endif.if.us.i, %B1430.endif.else.endif.us.i
  %.3367.sroa.0.3.us.i = phi i64 [ %.1259.fca.1.load.i, %B1430.endif.else.endif.if.us.i ], [ %.3367.sroa.0.1.us.i, %B1430.endif.else.endif.us.i ]
  %.3488.us.i = getelementptr i8, ptr %10, i64 %.3367.sroa.0.3.us.i
  %.12491.not.i124.i = icmp slt i64 %.3259.us.i, 1
  br i1 %.12491.not.i124.i, label %B1526.endif.us.i, label %B58.preheader.i125.i

B58.preheader.i125.i:                             ; preds = %B1430.endif.else.endif.endif.us.i
  br label %B58.i126.i

B58.i126.i:                                       ; preds = %B58.i126.i, %B58.preheader.i125.i
  %.1309092.i127.i = phi i64 [ %.137.i128.i, %B58.i126.i ], [ 0, %B58.preheader.i125.i ]
  %.137.i128.i = add nuw nsw i64 %.1309092.i127.i, 1
  %39 = getelementptr i8, ptr %.3292.us.i, i64 %.1309092.i127.i
  %.191.i129.i = load i8, ptr %39, align 1, !noalias !114
  %40 = getelementptr i8, ptr %.3488.us.i, i64 %.1309092.i127.i
  store i8 %.191.i129.i, ptr %40, align 1, !noalias !114
  %exitcond.not.i130.i = icmp eq i64 %.3259.us.i, %.137.i128.i
  br i1 %exitcond.not.i130.i, label %B1526.endif.us.i, label %B58.i126.i

B1526.endif.us.i:                                 ; preds = %B1430.endif.else.endif.endif.us.i, %B58.i126.i, %B1426.us.i
  %.3595.us.i = sub i64 %.13.i.i, %.174225602908.us.i
  %41 = add nuw i64 %.3595.us.i, 15
  %.3617.us.i = lshr i64 %41, 4
  %.3596.us.inv.i = icmp slt i64 %.3595.us.i, 1
  %.36392499.us.not5075.i = icmp eq i64 %.3617.us.i, 0
  %.36392499.us.not.i = select i1 %.3596.us.inv.i, i1 true, i1 %.36392499.us.not5075.i
  br i1 %.36392499.us.not.i, label %B2868.us.i, label %B1574.us.preheader.i

B1574.us.preheader.i:                             ; preds = %B1526.endif.us.i
  br label %B1574.endif.else.us.i

B1574.endif.else.us.i:                            ; preds = %B2867.us.i, %B1574.us.preheader.i
  %.363823262524.us.i = phi i64 [ %.3648.us.i, %B2867.us.i ], [ %.3617.us.i, %B1574.us.preheader.i ]
  %.364523372522.us.i = phi i64 [ %.3652.us.i, %B2867.us.i ], [ %.174225602908.us.i, %B1574.us.preheader.i ]
  %.3648.us.i = add nsw i64 %.363823262524.us.i, -1
  %.3652.us.i = add i64 %.364523372522.us.i, 16
  %.13.i104.i = call i64 @llvm.smin.i64(i64 %.13.i.i, i64 %.3652.us.i)
  %.3766.us.i = icmp slt i64 %.364523372522.us.i, 0
  %.3767.us.i = select i1 %.3766.us.i, i64 %.170.fca.5.1.load, i64 0
  %.3768.us.i = add i64 %.3767.us.i, %.364523372522.us.i
  %.3771.us.i = icmp slt i64 %.3768.us.i, 0
  br i1 %.3771.us.i, label %B1574.endif.else.if.us.i, label %B1574.endif.else.endif.us.i, !prof !13

B1574.endif.else.if.us.i:                         ; preds = %B1574.endif.else.us.i
  br label %B1574.endif.else.endif.us.i

B1574.endif.else.endif.us.i:                      ; preds = %B1574.endif.else.if.us.i, %B1574.endif.else.us.i
  %.3756.sroa.0.1.us.i = phi i64 [ 0, %B1574.endif.else.if.us.i ], [ %.3768.us.i, %B1574.endif.else.us.i ]
  %.3776.not.us.i = icmp slt i64 %.3768.us.i, %.170.fca.5.1.load
  br i1 %.3776.not.us.i, label %B1574.endif.else.endif.endif.us.i, label %B1574.endif.else.endif.if.us.i, !prof !76

B1574.endif.else.endif.if.us.i:                   ; preds = %B1574.endif.else.endif.us.i
  br label %B1574.endif.else.endif.endif.us.i

B1574.endif.else.endif.endif.us.i:                ; preds = %B1574.endif.else.endif.if.us.i, %B1574.endif.else.endif.us.i
  %.3756.sroa.0.3.us.i = phi i64 [ %.170.fca.5.1.load, %B1574.endif.else.endif.if.us.i ], [ %.3756.sroa.0.1.us.i, %B1574.endif.else.endif.us.i ]
  %.3783.us.i = icmp slt i64 %.13.i104.i, 0
  %.3784.us.i = select i1 %.3783.us.i, i64 %.170.fca.5.1.load, i64 0
  %.3785.us.i = add i64 %.3784.us.i, %.13.i104.i
  %.3788.us.i = icmp slt i64 %.3785.us.i, 0
  br i1 %.3788.us.i, label %B1574.endif.else.endif.endif.if.us.i, label %B1574.endif.else.endif.endif.endif.us.i, !prof !13

B1574.endif.else.endif.endif.if.us.i:             ; preds = %B1574.endif.else.endif.endif.us.i
  br label %B1574.endif.else.endif.endif.endif.us.i

B1574.endif.else.endif.endif.endif.us.i:          ; preds = %B1574.endif.else.endif.endif.if.us.i, %B1574.endif.else.endif.endif.us.i
  %.3756.sroa.13.1.us.i = phi i64 [ 0, %B1574.endif.else.endif.endif.if.us.i ], [ %.3785.us.i, %B1574.endif.else.endif.endif.us.i ]
  %.3793.not.us.i = icmp slt i64 %.3785.us.i, %.170.fca.5.1.load
  br i1 %.3793.not.us.i, label %B1574.endif.endif.us.i, label %B1574.endif.else.endif.endif.endif.if.us.i, !prof !76

B1574.endif.else.endif.endif.endif.if.us.i:       ; preds = %B1574.endif.else.endif.endif.endif.us.i
  br label %B1574.endif.endif.us.i

B1574.endif.endif.us.i:                           ; preds = %B1574.endif.else.endif.endif.endif.if.us.i, %B1574.endif.else.endif.endif.endif.us.i
  %.3756.sroa.13.0.us.i = phi i64 [ %.3756.sroa.13.1.us.i, %B1574.endif.else.endif.endif.endif.us.i ], [ %.170.fca.5.1.load, %B1574.endif.else.endif.endif.endif.if.us.i ]
  %.3844.us.i = sub i64 %.3756.sroa.13.0.us.i, %.3756.sroa.0.3.us.i
  %.3877.us.i = getelementptr i8, ptr %8, i64 %.3756.sroa.0.3.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !117)
  %.12094.not.i106.i = icmp slt i64 %.3844.us.i, 1
  br i1 %.12094.not.i106.i, label %B2867.us.i, label %B138.preheader.i107.i

B138.preheader.i107.i:                            ; preds = %B1574.endif.endif.us.i
  br label %B138.i108.i

B138.i108.i:                                      ; preds = %B138.i108.i, %B138.preheader.i107.i
  %any_bits.2.098.i109.i = phi i64 [ %.190.i115.i, %B138.i108.i ], [ 0, %B138.preheader.i107.i ]
  %all_bits.2.097.i110.i = phi i64 [ %.225.i116.i, %B138.i108.i ], [ 255, %B138.preheader.i107.i ]
  %.1269395.i111.i = phi i64 [ %.133.i112.i, %B138.i108.i ], [ 0, %B138.preheader.i107.i ]
  %.133.i112.i = add nuw nsw i64 %.1269395.i111.i, 1
  %42 = getelementptr i8, ptr %.3877.us.i, i64 %.1269395.i111.i
  %.187.i113.i = load i8, ptr %42, align 1, !noalias !120
  %.189.i114.i = zext i8 %.187.i113.i to i64
  %.190.i115.i = or i64 %any_bits.2.098.i109.i, %.189.i114.i
  %.225.i116.i = and i64 %all_bits.2.097.i110.i, %.189.i114.i
  %exitcond.not.i117.i = icmp eq i64 %.3844.us.i, %.133.i112.i
  br i1 %exitcond.not.i117.i, label %B1574.endif.endif.endif.us.i, label %B138.i108.i

B1574.endif.endif.endif.us.i:                     ; preds = %B138.i108.i
  %43 = icmp eq i64 %.190.i115.i, 0
  %44 = icmp ne i64 %.225.i116.i, 255
  br i1 %43, label %B2867.us.i, label %B1694.us.i

B1694.us.i:                                       ; preds = %B1574.endif.endif.endif.us.i
  br i1 %.467, label %B1698.us.i, label %B1732.else.us.i

B1698.us.i:                                       ; preds = %B1694.us.i
  %.48.i304.i = icmp slt i64 %.364523372522.us.i, 0
  %.49.i305.i = select i1 %.48.i304.i, i64 %.322.fca.5.0.load452.i, i64 0
  %45 = getelementptr i64, ptr %.322.fca.4.load451.i, i64 %.364523372522.us.i
  %.63.i306.i = getelementptr i64, ptr %45, i64 %.49.i305.i
  %.64.i307.i = load i64, ptr %.63.i306.i, align 8, !noalias !121
  %.79.inv.i308.i = icmp sgt i64 %.13.i104.i, 0
  %.80.i309.i = select i1 %.79.inv.i308.i, i64 0, i64 %.322.fca.5.0.load452.i
  %46 = getelementptr i64, ptr %.322.fca.4.load451.i, i64 %.13.i104.i
  %47 = getelementptr i8, ptr %46, i64 -8
  %.94.i310.i = getelementptr i64, ptr %47, i64 %.80.i309.i
  %.95.i311.i = load i64, ptr %.94.i310.i, align 8, !noalias !121
  %.9993.i312.i = sub i64 %.95.i311.i, %.64.i307.i
  %reass.sub.i313.i = mul i64 %.9993.i312.i, 3
  %.137.i314.i = add i64 %reass.sub.i313.i, 6
  %.18287.not.i315.i = icmp slt i64 %.137.i314.i, 1
  br i1 %.18287.not.i315.i, label %B1732.else.us.i, label %B234.preheader.i316.i

B234.preheader.i316.i:                            ; preds = %B1698.us.i
  %.65.i317.i = mul i64 %.64.i307.i, 3
  br label %B232.backedge.i318.i

B232.backedge.i318.i:                             ; preds = %B232.backedge.i318.i, %B234.preheader.i316.i
  %brightest.2.090.i319.i = phi float [ %.13.i.i325.i, %B232.backedge.i318.i ], [ 0.000000e+00, %B234.preheader.i316.i ]
  %.1818589.i320.i = phi i64 [ %.191.i328.i, %B232.backedge.i318.i ], [ %.137.i314.i, %B234.preheader.i316.i ]
  %.1888688.i321.i = phi i64 [ %.195.i327.i, %B232.backedge.i318.i ], [ %.65.i317.i, %B234.preheader.i316.i ]
  %.245.i322.i = getelementptr float, ptr %.993.fca.4.load492.i, i64 %.1888688.i321.i
  %.246.i323.i = load float, ptr %.245.i322.i, align 4, !noalias !121
  %.12.i.i324.i = fcmp contract ogt float %.246.i323.i, %brightest.2.090.i319.i
  %.13.i.i325.i = select i1 %.12.i.i324.i, float %.246.i323.i, float %brightest.2.090.i319.i
  %.195.i327.i = add i64 %.1888688.i321.i, 1
  %.191.i328.i = add nsw i64 %.1818589.i320.i, -1
  %.182.i329.i = icmp sgt i64 %.1818589.i320.i, 1
  br i1 %.182.i329.i, label %B232.backedge.i318.i, label %B282.loopexit.i330.i

B282.loopexit.i330.i:                             ; preds = %B232.backedge.i318.i
  %48 = fcmp contract ogt float %.13.i.i325.i, 0x3F60101020000000
  br label %B1732.else.us.i

B1732.else.us.i:                                  ; preds = %B282.loopexit.i330.i, %B1698.us.i, %B1694.us.i
  %"$phi1732.3.2.5.us.i" = phi i1 [ false, %B1694.us.i ], [ false, %B1698.us.i ], [ %48, %B282.loopexit.i330.i ]
  %.4018.us.i = mul nsw i64 %.364523372522.us.i, 3
  %.4020.us.i = mul nsw i64 %.13.i104.i, 3
  %.4071.us.i = select i1 %.3766.us.i, i64 %.1120.fca.1.load.i, i64 0
  %.4072.us.i = add i64 %.4071.us.i, %.4018.us.i
  %.4075.us.i = icmp slt i64 %.4072.us.i, 0
  br i1 %.4075.us.i, label %B1732.else.if.us.i, label %B1732.else.endif.us.i, !prof !13

B1732.else.if.us.i:                               ; preds = %B1732.else.us.i
  br label %B1732.else.endif.us.i

B1732.else.endif.us.i:                            ; preds = %B1732.else.if.us.i, %B1732.else.us.i
  %.4060.sroa.0.1.us.i = phi i64 [ 0, %B1732.else.if.us.i ], [ %.4072.us.i, %B1732.else.us.i ]
  %.4080.not.us.i = icmp slt i64 %.4072.us.i, %.1120.fca.1.load.i
  br i1 %.4080.not.us.i, label %B1732.else.endif.endif.us.i, label %B1732.else.endif.if.us.i, !prof !76

B1732.else.endif.if.us.i:                         ; preds = %B1732.else.endif.us.i
  br label %B1732.else.endif.endif.us.i

B1732.else.endif.endif.us.i:                      ; preds = %B1732.else.endif.if.us.i, %B1732.else.endif.us.i
  %.4060.sroa.0.3.us.i = phi i64 [ %.1120.fca.1.load.i, %B1732.else.endif.if.us.i ], [ %.4060.sroa.0.1.us.i, %B1732.else.endif.us.i ]
  %.4088.us.i = select i1 %.3783.us.i, i64 %.1120.fca.1.load.i, i64 0
  %.4089.us.i = add i64 %.4088.us.i, %.4020.us.i
  %.4092.us.i = icmp slt i64 %.4089.us.i, 0
  br i1 %.4092.us.i, label %B1732.else.endif.endif.if.us.i, label %B1732.else.endif.endif.endif.us.i, !prof !13

B1732.else.endif.endif.if.us.i:                   ; preds = %B1732.else.endif.endif.us.i
  br label %B1732.else.endif.endif.endif.us.i

B1732.else.endif.endif.endif.us.i:                ; preds = %B1732.else.endif.endif.if.us.i, %B1732.else.endif.endif.us.i
  %.4060.sroa.13.1.us.i = phi i64 [ 0, %B1732.else.endif.endif.if.us.i ], [ %.4089.us.i, %B1732.else.endif.endif.us.i ]
  %.4097.not.us.i = icmp slt i64 %.4089.us.i, %.1120.fca.1.load.i
  br i1 %.4097.not.us.i, label %B1732.endif.else.us.i, label %B1732.else.endif.endif.endif.if.us.i, !prof !76

B1732.else.endif.endif.endif.if.us.i:             ; preds = %B1732.else.endif.endif.endif.us.i
  br label %B1732.endif.else.us.i

B1732.endif.else.us.i:                            ; preds = %B1732.else.endif.endif.endif.if.us.i, %B1732.else.endif.endif.endif.us.i
  %.4060.sroa.13.0.us.i = phi i64 [ %.4060.sroa.13.1.us.i, %B1732.else.endif.endif.endif.us.i ], [ %.1120.fca.1.load.i, %B1732.else.endif.endif.endif.if.us.i ]
  %.4148.us.i = sub i64 %.4060.sroa.13.0.us.i, %.4060.sroa.0.3.us.i
  %.4181.us.i = getelementptr i8, ptr %9, i64 %.4060.sroa.0.3.us.i
  %.4267.us.i = select i1 %.3766.us.i, i64 %.1259.fca.1.load.i, i64 0
  %.4268.us.i = add i64 %.4267.us.i, %.4018.us.i
  %.4271.us.i = icmp slt i64 %.4268.us.i, 0
  br i1 %.4271.us.i, label %B1732.endif.else.if.us.i, label %B1732.endif.else.endif.us.i, !prof !13

B1732.endif.else.if.us.i:                         ; preds = %B1732.endif.else.us.i
  br label %B1732.endif.else.endif.us.i

B1732.endif.else.endif.us.i:                      ; preds = %B1732.endif.else.if.us.i, %B1732.endif.else.us.i
  %.4256.sroa.0.1.us.i = phi i64 [ 0, %B1732.endif.else.if.us.i ], [ %.4268.us.i, %B1732.endif.else.us.i ]
  %.4276.not.us.i = icmp slt i64 %.4268.us.i, %.1259.fca.1.load.i
  br i1 %.4276.not.us.i, label %B1732.endif.else.endif.endif.us.i, label %B1732.endif.else.endif.if.us.i, !prof !76

B1732.endif.else.endif.if.us.i:                   ; preds = %B1732.endif.else.endif.us.i
  br label %B1732.endif.else.endif.endif.us.i

B1732.endif.else.endif.endif.us.i:                ; preds = %B1732.endif.else.endif.if.us.i, %B1732.endif.else.endif.us.i
  %.4256.sroa.0.3.us.i = phi i64 [ %.1259.fca.1.load.i, %B1732.endif.else.endif.if.us.i ], [ %.4256.sroa.0.1.us.i, %B1732.endif.else.endif.us.i ]
  %.4377.us.i = getelementptr i8, ptr %10, i64 %.4256.sroa.0.3.us.i
  call void @NRT_incref(ptr %.1264.i), !noalias !6
  %brmerge2187.us.i = or i1 %44, %"$phi1732.3.2.5.us.i"
  %brmerge2188.us.i = select i1 %brmerge2187.us.i, i1 true, i1 %.466
  br i1 %brmerge2188.us.i, label %B1860.endif.us.i, label %B1826.us.i

B1826.us.i:                                       ; preds = %B1732.endif.else.endif.endif.us.i
  %.12491.not.i132.i = icmp slt i64 %.4148.us.i, 1
  br i1 %.12491.not.i132.i, label %B2867.us.sink.split.i, label %B58.preheader.i133.i

B58.preheader.i133.i:                             ; preds = %B1826.us.i
  br label %B58.i134.i

B58.i134.i:                                       ; preds = %B58.i134.i, %B58.preheader.i133.i
  %.1309092.i135.i = phi i64 [ %.137.i136.i, %B58.i134.i ], [ 0, %B58.preheader.i133.i ]
  %.137.i136.i = add nuw nsw i64 %.1309092.i135.i, 1
  %49 = getelementptr i8, ptr %.4181.us.i, i64 %.1309092.i135.i
  %.191.i137.i = load i8, ptr %49, align 1, !noalias !124
  %50 = getelementptr i8, ptr %.4377.us.i, i64 %.1309092.i135.i
  store i8 %.191.i137.i, ptr %50, align 1, !noalias !124
  %exitcond.not.i138.i = icmp eq i64 %.4148.us.i, %.137.i136.i
  br i1 %exitcond.not.i138.i, label %B2867.us.sink.split.i, label %B58.i134.i

B1860.endif.us.i:                                 ; preds = %B1732.endif.else.endif.endif.us.i
  %.4488.us.i = sub nsw i64 %.13.i104.i, %.364523372522.us.i
  %.4532.us.i = icmp sgt i64 %.4488.us.i, 0
  %..4488.us.i = call i64 @llvm.smax.i64(i64 %.4488.us.i, i64 0)
  br i1 %.4532.us.i, label %B1902.endif.endif.us.preheader.i, label %B2178.us.i

B1902.endif.endif.us.preheader.i:                 ; preds = %B1860.endif.us.i
  br label %B1902.endif.endif.us.i

B2178.us.i:                                       ; preds = %B1902.endif.endif.us.i, %B1860.endif.us.i
  %or.cond2189.us.i = and i1 %.465, %44
  br i1 %or.cond2189.us.i, label %B2194.endif.us.i, label %B2444.us.i

B2194.endif.us.i:                                 ; preds = %B2178.us.i
  %.51342287.us.not.i = icmp slt i64 %.4488.us.i, 1
  br i1 %.51342287.us.not.i, label %B2402.us.i, label %B2226.us.preheader.i

B2226.us.preheader.i:                             ; preds = %B2194.endif.us.i
  br label %B2224.backedge.us.i

B2402.us.i:                                       ; preds = %B2224.backedge.us.i, %B2194.endif.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !127)
  store double 0.000000e+00, ptr %.945.i.i, align 8, !noalias !130
  store ptr null, ptr %excinfo.8.i.i, align 8, !noalias !130
  call void @NRT_incref(ptr %.1495.fca.0.load496.i), !noalias !130
  %.idx.i369.i = mul i64 %.1495.fca.5.1.load.i, 60
  %51 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx.i369.i
  %.idx362.i.i = mul i64 %.1495.fca.5.1.load.i, 24
  %52 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx362.i.i
  %.idx363.i.i = mul i64 %.1495.fca.5.1.load.i, 28
  %53 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx363.i.i
  %.idx364.i.i = shl i64 %.1495.fca.5.1.load.i, 5
  %54 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx364.i.i
  %.idx365.i.i = mul i64 %.1495.fca.5.1.load.i, 36
  %55 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx365.i.i
  %.idx366.i.i = mul i64 %.1495.fca.5.1.load.i, 40
  %56 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx366.i.i
  %.idx367.i.i = mul i64 %.1495.fca.5.1.load.i, 44
  %57 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx367.i.i
  %58 = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.1495.fca.5.1.load.i
  %.idx368.i.i = shl i64 %.1495.fca.5.1.load.i, 3
  %59 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx368.i.i
  %.idx369.i.i = mul i64 %.1495.fca.5.1.load.i, 12
  %60 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx369.i.i
  %.idx370.i.i = shl i64 %.1495.fca.5.1.load.i, 4
  %61 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx370.i.i
  %.idx371.i.i = mul i64 %.1495.fca.5.1.load.i, 20
  %62 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx371.i.i
  br label %B158.endif.endif.endif.endif.endif.endif.endif.i.i

B158.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %B158.endif.endif.endif.en...endif.1.i.i, %B2402.us.i
  %.118450.i.i = phi i64 [ 16, %B2402.us.i ], [ %.128.i.i, %B158.endif.endif.endif.en...endif.1.i.i ]
  %.125427449.i.i = phi i64 [ 0, %B2402.us.i ], [ %.132.i.i, %B158.endif.endif.endif.en...endif.1.i.i ]
  %.186.i.i = icmp slt i64 %.125427449.i.i, 0
  %.187.i370.i = select i1 %.186.i.i, i64 %.1495.fca.5.1.load.i, i64 0
  %.188.i.i = add i64 %.187.i370.i, %.125427449.i.i
  %.209.i.i = getelementptr float, ptr %51, i64 %.188.i.i
  %.210.i.i = load float, ptr %.209.i.i, align 4, !noalias !130
  %.263.i.i = getelementptr float, ptr %52, i64 %.188.i.i
  %.264.i.i = load float, ptr %.263.i.i, align 4, !noalias !130
  %.316.i.i = getelementptr float, ptr %53, i64 %.188.i.i
  %.317.i.i = load float, ptr %.316.i.i, align 4, !noalias !130
  %.371.i.i = getelementptr float, ptr %54, i64 %.188.i.i
  %.372.i.i = load float, ptr %.371.i.i, align 4, !noalias !130
  %.427.i.i = getelementptr float, ptr %55, i64 %.188.i.i
  %.428.i.i = load float, ptr %.427.i.i, align 4, !noalias !130
  %.480.i.i = getelementptr float, ptr %56, i64 %.188.i.i
  %.481.i.i = load float, ptr %.480.i.i, align 4, !noalias !130
  %.535.i.i = getelementptr float, ptr %57, i64 %.188.i.i
  %.536.i.i = load float, ptr %.535.i.i, align 4, !noalias !130
  %.594.i.i = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.188.i.i
  %.595.i.i = load float, ptr %.594.i.i, align 4, !noalias !130
  %.648.i.i = getelementptr float, ptr %58, i64 %.188.i.i
  %.649.i.i = load float, ptr %.648.i.i, align 4, !noalias !130
  %.704.i.i = getelementptr float, ptr %59, i64 %.188.i.i
  %.705.i.i = load float, ptr %.704.i.i, align 4, !noalias !130
  store double 0.000000e+00, ptr %.945.i.i, align 8, !noalias !130
  %.949.i.i = call i32 @name75(ptr nonnull %.945.i.i, ptr nonnull %excinfo.8.i.i, double 8.400000e+01, i64 4), !noalias !130
  switch i32 %.949.i.i, label %B2402.if.if.i [
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
  %.12.i.i371.i = fcmp contract ogt float %.712.i.i, 0.000000e+00
  %.13.i.i372.i = select i1 %.12.i.i371.i, float %.712.i.i, float 0.000000e+00
  %.12.i9.i.i = fcmp contract olt float %.13.i.i372.i, 2.550000e+02
  %.13.i10.i.i = select i1 %.12.i9.i.i, float %.13.i.i372.i, float 2.550000e+02
  %.132.i.i = add i64 %.125427449.i.i, 1
  %.128.i.i = add nsw i64 %.118450.i.i, -1
  %.959.i.i = load double, ptr %.945.i.i, align 8, !noalias !130
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
  %.1122.i.i = getelementptr float, ptr %60, i64 %.188.i.i
  %.1123.i.i = load float, ptr %.1122.i.i, align 4, !noalias !130
  %.1124.i.i = fsub contract float %.13.i10.i.i, %.1123.i.i
  %.1125.i.i = fmul contract float %.1124.i.i, %.1069.i.i
  %.1126.i.i = fsub contract float %.13.i10.i.i, %.1125.i.i
  store float %.1126.i.i, ptr %.594.i.i, align 4, !noalias !130
  %.1232.i.i = getelementptr float, ptr %61, i64 %.188.i.i
  %.1233.i.i = load float, ptr %.1232.i.i, align 4, !noalias !130
  %.1236.i.i = fsub contract float %.13.i12.i.i, %.1233.i.i
  %.1237.i.i = fmul contract float %.1069.i.i, %.1236.i.i
  %.1238.i.i = fsub contract float %.13.i12.i.i, %.1237.i.i
  store float %.1238.i.i, ptr %.648.i.i, align 4, !noalias !130
  %.1345.i.i = getelementptr float, ptr %62, i64 %.188.i.i
  %.1346.i.i = load float, ptr %.1345.i.i, align 4, !noalias !130
  %.1349.i.i = fsub contract float %.13.i14.i.i, %.1346.i.i
  %.1350.i.i = fmul contract float %.1069.i.i, %.1349.i.i
  %.1351.i.i = fsub contract float %.13.i14.i.i, %.1350.i.i
  store float %.1351.i.i, ptr %.704.i.i, align 4, !noalias !130
  %.119.i.i = icmp samesign ugt i64 %.118450.i.i, 1
  br i1 %.119.i.i, label %B158.endif.endif.endif.endif.endif.endif.endif.i.i, label %_ZN8realtime5looks16harmonize_kernel14_decontaminateB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE24Literal_5bint_5d_2816_29.exit.i

_ZN8realtime5looks16harmonize_kernel14_decontaminateB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE24Literal_5bint_5d_2816_29.exit.i: ; preds = %B158.endif.endif.endif.en...endif.1.i.i
  call void @NRT_decref(ptr %.1495.fca.0.load496.i), !noalias !130
  br label %B2444.us.i

B2444.us.i:                                       ; preds = %_ZN8realtime5looks16harmonize_kernel14_decontaminateB3v29B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE24Literal_5bint_5d_2816_29.exit.i, %B2178.us.i
  br i1 %.466, label %B2448.us.i, label %B2482.us.i

B2448.us.i:                                       ; preds = %B2444.us.i
  %.126166.not.i.i = icmp slt i64 %.4488.us.i, 1
  br i1 %.126166.not.i.i, label %B2482.us.i, label %B36.endif.endif.preheader.i.i

B36.endif.endif.preheader.i.i:                    ; preds = %B2448.us.i
  %gep156.2.idx.i.i = shl i64 %.1495.fca.5.1.load.i, 3
  br label %B70.endif.2.i.i

B70.endif.2.i.i:                                  ; preds = %B70.endif.2.i.i, %B36.endif.endif.preheader.i.i
  %.132162167.i.i = phi i64 [ %.139.i.i, %B70.endif.2.i.i ], [ 0, %B36.endif.endif.preheader.i.i ]
  %.139.i.i = add nuw nsw i64 %.132162167.i.i, 1
  %invariant.gep.i374.i = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.132162167.i.i
  %.337.i.i = load float, ptr %invariant.gep.i374.i, align 4, !noalias !132
  %.341.i.i = fadd contract float %.337.i.i, 5.000000e-01
  %.5.i.i.i = fptosi float %.341.i.i to i64
  %.390.i.i = icmp slt i64 %.5.i.i.i, 0
  %.391.i.i = select i1 %.390.i.i, i64 %.382.fca.5.0.load, i64 0
  %.392.i.i = add i64 %.391.i.i, %.5.i.i.i
  %.412.i.i = mul i64 %.392.i.i, %.382.fca.5.1.load
  %63 = getelementptr i8, ptr %.382.fca.4.load, i64 %.412.i.i
  %.417.i.i = load i8, ptr %63, align 1, !noalias !132
  %.473.i.i = uitofp i8 %.417.i.i to float
  store float %.473.i.i, ptr %invariant.gep.i374.i, align 4, !noalias !132
  %gep156.1.i.i = getelementptr float, ptr %invariant.gep.i374.i, i64 %.1495.fca.5.1.load.i
  %.337.1.i.i = load float, ptr %gep156.1.i.i, align 4, !noalias !132
  %.341.1.i.i = fadd contract float %.337.1.i.i, 5.000000e-01
  %.5.i1.i.i = fptosi float %.341.1.i.i to i64
  %.390.1.i.i = icmp slt i64 %.5.i1.i.i, 0
  %.391.1.i.i = select i1 %.390.1.i.i, i64 %.382.fca.5.0.load, i64 0
  %.392.1.i.i = add i64 %.391.1.i.i, %.5.i1.i.i
  %.412.1.i.i = mul i64 %.392.1.i.i, %.382.fca.5.1.load
  %64 = getelementptr i8, ptr %.382.fca.4.load, i64 %.412.1.i.i
  %65 = getelementptr i8, ptr %64, i64 1
  %.417.1.i.i = load i8, ptr %65, align 1, !noalias !132
  %.473.1.i.i = uitofp i8 %.417.1.i.i to float
  store float %.473.1.i.i, ptr %gep156.1.i.i, align 4, !noalias !132
  %gep156.2.i.i = getelementptr i8, ptr %invariant.gep.i374.i, i64 %gep156.2.idx.i.i
  %.337.2.i.i = load float, ptr %gep156.2.i.i, align 4, !noalias !132
  %.341.2.i.i = fadd contract float %.337.2.i.i, 5.000000e-01
  %.5.i2.i.i = fptosi float %.341.2.i.i to i64
  %.390.2.i.i = icmp slt i64 %.5.i2.i.i, 0
  %.391.2.i.i = select i1 %.390.2.i.i, i64 %.382.fca.5.0.load, i64 0
  %.392.2.i.i = add i64 %.391.2.i.i, %.5.i2.i.i
  %.412.2.i.i = mul i64 %.392.2.i.i, %.382.fca.5.1.load
  %66 = getelementptr i8, ptr %.382.fca.4.load, i64 %.412.2.i.i
  %67 = getelementptr i8, ptr %66, i64 2
  %.417.2.i.i = load i8, ptr %67, align 1, !noalias !132
  %.473.2.i.i = uitofp i8 %.417.2.i.i to float
  store float %.473.2.i.i, ptr %gep156.2.i.i, align 4, !noalias !132
  %exitcond.not.i375.i = icmp eq i64 %.4488.us.i, %.139.i.i
  br i1 %exitcond.not.i375.i, label %B2482.us.i, label %B70.endif.2.i.i

B2482.us.i:                                       ; preds = %B70.endif.2.i.i, %B2448.us.i, %B2444.us.i
  br i1 %"$phi1732.3.2.5.us.i", label %B2486.endif.us.i, label %B2650.us.i

B2486.endif.us.i:                                 ; preds = %B2482.us.i
  %.55272294.us.not.i = icmp slt i64 %.4488.us.i, 1
  br i1 %.55272294.us.not.i, label %B2608.us.i, label %B2518.us.preheader.i

B2518.us.preheader.i:                             ; preds = %B2486.endif.us.i
  br label %B2516.backedge.us.i

B2608.us.i:                                       ; preds = %B2516.backedge.us.i, %B2486.endif.us.i
  %.idx.i408.i = mul i64 %.1495.fca.5.1.load.i, 48
  %68 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx.i408.i
  %.320.i.i = load float, ptr %.1495.fca.4.load497.i, align 4, !noalias !135
  %.374.i.i = load float, ptr %68, align 4, !noalias !135
  %.434.i.i = fsub contract float 2.550000e+02, %.320.i.i
  %.435.i.i = fmul contract float %.374.i.i, %.434.i.i
  %.436.i.i = fadd contract float %.320.i.i, %.435.i.i
  store float %.436.i.i, ptr %.1495.fca.4.load497.i, align 4, !noalias !135
  %.319.1.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 4
  %.320.1.i.i = load float, ptr %.319.1.i.i, align 4, !noalias !135
  %.373.1.i.i = getelementptr i8, ptr %68, i64 4
  %.374.1.i.i = load float, ptr %.373.1.i.i, align 4, !noalias !135
  %.434.1.i.i = fsub contract float 2.550000e+02, %.320.1.i.i
  %.435.1.i.i = fmul contract float %.374.1.i.i, %.434.1.i.i
  %.436.1.i.i = fadd contract float %.320.1.i.i, %.435.1.i.i
  store float %.436.1.i.i, ptr %.319.1.i.i, align 4, !noalias !135
  %.319.2.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 8
  %.320.2.i.i = load float, ptr %.319.2.i.i, align 4, !noalias !135
  %.373.2.i.i = getelementptr i8, ptr %68, i64 8
  %.374.2.i.i = load float, ptr %.373.2.i.i, align 4, !noalias !135
  %.434.2.i.i = fsub contract float 2.550000e+02, %.320.2.i.i
  %.435.2.i.i = fmul contract float %.374.2.i.i, %.434.2.i.i
  %.436.2.i.i = fadd contract float %.320.2.i.i, %.435.2.i.i
  store float %.436.2.i.i, ptr %.319.2.i.i, align 4, !noalias !135
  %.319.3.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 12
  %.320.3.i.i = load float, ptr %.319.3.i.i, align 4, !noalias !135
  %.373.3.i.i = getelementptr i8, ptr %68, i64 12
  %.374.3.i.i = load float, ptr %.373.3.i.i, align 4, !noalias !135
  %.434.3.i.i = fsub contract float 2.550000e+02, %.320.3.i.i
  %.435.3.i.i = fmul contract float %.374.3.i.i, %.434.3.i.i
  %.436.3.i.i = fadd contract float %.320.3.i.i, %.435.3.i.i
  store float %.436.3.i.i, ptr %.319.3.i.i, align 4, !noalias !135
  %.319.4.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 16
  %.320.4.i.i = load float, ptr %.319.4.i.i, align 4, !noalias !135
  %.373.4.i.i = getelementptr i8, ptr %68, i64 16
  %.374.4.i.i = load float, ptr %.373.4.i.i, align 4, !noalias !135
  %.434.4.i.i = fsub contract float 2.550000e+02, %.320.4.i.i
  %.435.4.i.i = fmul contract float %.374.4.i.i, %.434.4.i.i
  %.436.4.i.i = fadd contract float %.320.4.i.i, %.435.4.i.i
  store float %.436.4.i.i, ptr %.319.4.i.i, align 4, !noalias !135
  %.319.5.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 20
  %.320.5.i.i = load float, ptr %.319.5.i.i, align 4, !noalias !135
  %.373.5.i.i = getelementptr i8, ptr %68, i64 20
  %.374.5.i.i = load float, ptr %.373.5.i.i, align 4, !noalias !135
  %.434.5.i.i = fsub contract float 2.550000e+02, %.320.5.i.i
  %.435.5.i.i = fmul contract float %.374.5.i.i, %.434.5.i.i
  %.436.5.i.i = fadd contract float %.320.5.i.i, %.435.5.i.i
  store float %.436.5.i.i, ptr %.319.5.i.i, align 4, !noalias !135
  %.319.6.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 24
  %.320.6.i.i = load float, ptr %.319.6.i.i, align 4, !noalias !135
  %.373.6.i.i = getelementptr i8, ptr %68, i64 24
  %.374.6.i.i = load float, ptr %.373.6.i.i, align 4, !noalias !135
  %.434.6.i.i = fsub contract float 2.550000e+02, %.320.6.i.i
  %.435.6.i.i = fmul contract float %.374.6.i.i, %.434.6.i.i
  %.436.6.i.i = fadd contract float %.320.6.i.i, %.435.6.i.i
  store float %.436.6.i.i, ptr %.319.6.i.i, align 4, !noalias !135
  %.319.7.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 28
  %.320.7.i.i = load float, ptr %.319.7.i.i, align 4, !noalias !135
  %.373.7.i.i = getelementptr i8, ptr %68, i64 28
  %.374.7.i.i = load float, ptr %.373.7.i.i, align 4, !noalias !135
  %.434.7.i.i = fsub contract float 2.550000e+02, %.320.7.i.i
  %.435.7.i.i = fmul contract float %.374.7.i.i, %.434.7.i.i
  %.436.7.i.i = fadd contract float %.320.7.i.i, %.435.7.i.i
  store float %.436.7.i.i, ptr %.319.7.i.i, align 4, !noalias !135
  %.319.8.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 32
  %.320.8.i.i = load float, ptr %.319.8.i.i, align 4, !noalias !135
  %.373.8.i.i = getelementptr i8, ptr %68, i64 32
  %.374.8.i.i = load float, ptr %.373.8.i.i, align 4, !noalias !135
  %.434.8.i.i = fsub contract float 2.550000e+02, %.320.8.i.i
  %.435.8.i.i = fmul contract float %.374.8.i.i, %.434.8.i.i
  %.436.8.i.i = fadd contract float %.320.8.i.i, %.435.8.i.i
  store float %.436.8.i.i, ptr %.319.8.i.i, align 4, !noalias !135
  %.319.9.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 36
  %.320.9.i.i = load float, ptr %.319.9.i.i, align 4, !noalias !135
  %.373.9.i.i = getelementptr i8, ptr %68, i64 36
  %.374.9.i.i = load float, ptr %.373.9.i.i, align 4, !noalias !135
  %.434.9.i.i = fsub contract float 2.550000e+02, %.320.9.i.i
  %.435.9.i.i = fmul contract float %.374.9.i.i, %.434.9.i.i
  %.436.9.i.i = fadd contract float %.320.9.i.i, %.435.9.i.i
  store float %.436.9.i.i, ptr %.319.9.i.i, align 4, !noalias !135
  %.319.10.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 40
  %.320.10.i.i = load float, ptr %.319.10.i.i, align 4, !noalias !135
  %.373.10.i.i = getelementptr i8, ptr %68, i64 40
  %.374.10.i.i = load float, ptr %.373.10.i.i, align 4, !noalias !135
  %.434.10.i.i = fsub contract float 2.550000e+02, %.320.10.i.i
  %.435.10.i.i = fmul contract float %.374.10.i.i, %.434.10.i.i
  %.436.10.i.i = fadd contract float %.320.10.i.i, %.435.10.i.i
  store float %.436.10.i.i, ptr %.319.10.i.i, align 4, !noalias !135
  %.319.11.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 44
  %.320.11.i.i = load float, ptr %.319.11.i.i, align 4, !noalias !135
  %.373.11.i.i = getelementptr i8, ptr %68, i64 44
  %.374.11.i.i = load float, ptr %.373.11.i.i, align 4, !noalias !135
  %.434.11.i.i = fsub contract float 2.550000e+02, %.320.11.i.i
  %.435.11.i.i = fmul contract float %.374.11.i.i, %.434.11.i.i
  %.436.11.i.i = fadd contract float %.320.11.i.i, %.435.11.i.i
  store float %.436.11.i.i, ptr %.319.11.i.i, align 4, !noalias !135
  %.319.12.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 48
  %.320.12.i.i = load float, ptr %.319.12.i.i, align 4, !noalias !135
  %.373.12.i.i = getelementptr i8, ptr %68, i64 48
  %.374.12.i.i = load float, ptr %.373.12.i.i, align 4, !noalias !135
  %.434.12.i.i = fsub contract float 2.550000e+02, %.320.12.i.i
  %.435.12.i.i = fmul contract float %.374.12.i.i, %.434.12.i.i
  %.436.12.i.i = fadd contract float %.320.12.i.i, %.435.12.i.i
  store float %.436.12.i.i, ptr %.319.12.i.i, align 4, !noalias !135
  %.319.13.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 52
  %.320.13.i.i = load float, ptr %.319.13.i.i, align 4, !noalias !135
  %.373.13.i.i = getelementptr i8, ptr %68, i64 52
  %.374.13.i.i = load float, ptr %.373.13.i.i, align 4, !noalias !135
  %.434.13.i.i = fsub contract float 2.550000e+02, %.320.13.i.i
  %.435.13.i.i = fmul contract float %.374.13.i.i, %.434.13.i.i
  %.436.13.i.i = fadd contract float %.320.13.i.i, %.435.13.i.i
  store float %.436.13.i.i, ptr %.319.13.i.i, align 4, !noalias !135
  %.319.14.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 56
  %.320.14.i.i = load float, ptr %.319.14.i.i, align 4, !noalias !135
  %.373.14.i.i = getelementptr i8, ptr %68, i64 56
  %.374.14.i.i = load float, ptr %.373.14.i.i, align 4, !noalias !135
  %.434.14.i.i = fsub contract float 2.550000e+02, %.320.14.i.i
  %.435.14.i.i = fmul contract float %.374.14.i.i, %.434.14.i.i
  %.436.14.i.i = fadd contract float %.320.14.i.i, %.435.14.i.i
  store float %.436.14.i.i, ptr %.319.14.i.i, align 4, !noalias !135
  %.319.15.i.i = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 60
  %.320.15.i.i = load float, ptr %.319.15.i.i, align 4, !noalias !135
  %.373.15.i.i = getelementptr i8, ptr %68, i64 60
  %.374.15.i.i = load float, ptr %.373.15.i.i, align 4, !noalias !135
  %.434.15.i.i = fsub contract float 2.550000e+02, %.320.15.i.i
  %.435.15.i.i = fmul contract float %.374.15.i.i, %.434.15.i.i
  %.436.15.i.i = fadd contract float %.320.15.i.i, %.435.15.i.i
  store float %.436.15.i.i, ptr %.319.15.i.i, align 4, !noalias !135
  %69 = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.1495.fca.5.1.load.i
  %.idx187.i.i = mul i64 %.1495.fca.5.1.load.i, 52
  %70 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx187.i.i
  %.320.1177.i.i = load float, ptr %69, align 4, !noalias !135
  %.374.1178.i.i = load float, ptr %70, align 4, !noalias !135
  %.434.1179.i.i = fsub contract float 2.550000e+02, %.320.1177.i.i
  %.435.1180.i.i = fmul contract float %.374.1178.i.i, %.434.1179.i.i
  %.436.1181.i.i = fadd contract float %.320.1177.i.i, %.435.1180.i.i
  store float %.436.1181.i.i, ptr %69, align 4, !noalias !135
  %.319.1.1.i.i = getelementptr i8, ptr %69, i64 4
  %.320.1.1.i.i = load float, ptr %.319.1.1.i.i, align 4, !noalias !135
  %.373.1.1.i.i = getelementptr i8, ptr %70, i64 4
  %.374.1.1.i.i = load float, ptr %.373.1.1.i.i, align 4, !noalias !135
  %.434.1.1.i.i = fsub contract float 2.550000e+02, %.320.1.1.i.i
  %.435.1.1.i.i = fmul contract float %.374.1.1.i.i, %.434.1.1.i.i
  %.436.1.1.i.i = fadd contract float %.320.1.1.i.i, %.435.1.1.i.i
  store float %.436.1.1.i.i, ptr %.319.1.1.i.i, align 4, !noalias !135
  %.319.2.1.i.i = getelementptr i8, ptr %69, i64 8
  %.320.2.1.i.i = load float, ptr %.319.2.1.i.i, align 4, !noalias !135
  %.373.2.1.i.i = getelementptr i8, ptr %70, i64 8
  %.374.2.1.i.i = load float, ptr %.373.2.1.i.i, align 4, !noalias !135
  %.434.2.1.i.i = fsub contract float 2.550000e+02, %.320.2.1.i.i
  %.435.2.1.i.i = fmul contract float %.374.2.1.i.i, %.434.2.1.i.i
  %.436.2.1.i.i = fadd contract float %.320.2.1.i.i, %.435.2.1.i.i
  store float %.436.2.1.i.i, ptr %.319.2.1.i.i, align 4, !noalias !135
  %.319.3.1.i.i = getelementptr i8, ptr %69, i64 12
  %.320.3.1.i.i = load float, ptr %.319.3.1.i.i, align 4, !noalias !135
  %.373.3.1.i.i = getelementptr i8, ptr %70, i64 12
  %.374.3.1.i.i = load float, ptr %.373.3.1.i.i, align 4, !noalias !135
  %.434.3.1.i.i = fsub contract float 2.550000e+02, %.320.3.1.i.i
  %.435.3.1.i.i = fmul contract float %.374.3.1.i.i, %.434.3.1.i.i
  %.436.3.1.i.i = fadd contract float %.320.3.1.i.i, %.435.3.1.i.i
  store float %.436.3.1.i.i, ptr %.319.3.1.i.i, align 4, !noalias !135
  %.319.4.1.i.i = getelementptr i8, ptr %69, i64 16
  %.320.4.1.i.i = load float, ptr %.319.4.1.i.i, align 4, !noalias !135
  %.373.4.1.i.i = getelementptr i8, ptr %70, i64 16
  %.374.4.1.i.i = load float, ptr %.373.4.1.i.i, align 4, !noalias !135
  %.434.4.1.i.i = fsub contract float 2.550000e+02, %.320.4.1.i.i
  %.435.4.1.i.i = fmul contract float %.374.4.1.i.i, %.434.4.1.i.i
  %.436.4.1.i.i = fadd contract float %.320.4.1.i.i, %.435.4.1.i.i
  store float %.436.4.1.i.i, ptr %.319.4.1.i.i, align 4, !noalias !135
  %.319.5.1.i.i = getelementptr i8, ptr %69, i64 20
  %.320.5.1.i.i = load float, ptr %.319.5.1.i.i, align 4, !noalias !135
  %.373.5.1.i.i = getelementptr i8, ptr %70, i64 20
  %.374.5.1.i.i = load float, ptr %.373.5.1.i.i, align 4, !noalias !135
  %.434.5.1.i.i = fsub contract float 2.550000e+02, %.320.5.1.i.i
  %.435.5.1.i.i = fmul contract float %.374.5.1.i.i, %.434.5.1.i.i
  %.436.5.1.i.i = fadd contract float %.320.5.1.i.i, %.435.5.1.i.i
  store float %.436.5.1.i.i, ptr %.319.5.1.i.i, align 4, !noalias !135
  %.319.6.1.i.i = getelementptr i8, ptr %69, i64 24
  %.320.6.1.i.i = load float, ptr %.319.6.1.i.i, align 4, !noalias !135
  %.373.6.1.i.i = getelementptr i8, ptr %70, i64 24
  %.374.6.1.i.i = load float, ptr %.373.6.1.i.i, align 4, !noalias !135
  %.434.6.1.i.i = fsub contract float 2.550000e+02, %.320.6.1.i.i
  %.435.6.1.i.i = fmul contract float %.374.6.1.i.i, %.434.6.1.i.i
  %.436.6.1.i.i = fadd contract float %.320.6.1.i.i, %.435.6.1.i.i
  store float %.436.6.1.i.i, ptr %.319.6.1.i.i, align 4, !noalias !135
  %.319.7.1.i.i = getelementptr i8, ptr %69, i64 28
  %.320.7.1.i.i = load float, ptr %.319.7.1.i.i, align 4, !noalias !135
  %.373.7.1.i.i = getelementptr i8, ptr %70, i64 28
  %.374.7.1.i.i = load float, ptr %.373.7.1.i.i, align 4, !noalias !135
  %.434.7.1.i.i = fsub contract float 2.550000e+02, %.320.7.1.i.i
  %.435.7.1.i.i = fmul contract float %.374.7.1.i.i, %.434.7.1.i.i
  %.436.7.1.i.i = fadd contract float %.320.7.1.i.i, %.435.7.1.i.i
  store float %.436.7.1.i.i, ptr %.319.7.1.i.i, align 4, !noalias !135
  %.319.8.1.i.i = getelementptr i8, ptr %69, i64 32
  %.320.8.1.i.i = load float, ptr %.319.8.1.i.i, align 4, !noalias !135
  %.373.8.1.i.i = getelementptr i8, ptr %70, i64 32
  %.374.8.1.i.i = load float, ptr %.373.8.1.i.i, align 4, !noalias !135
  %.434.8.1.i.i = fsub contract float 2.550000e+02, %.320.8.1.i.i
  %.435.8.1.i.i = fmul contract float %.374.8.1.i.i, %.434.8.1.i.i
  %.436.8.1.i.i = fadd contract float %.320.8.1.i.i, %.435.8.1.i.i
  store float %.436.8.1.i.i, ptr %.319.8.1.i.i, align 4, !noalias !135
  %.319.9.1.i.i = getelementptr i8, ptr %69, i64 36
  %.320.9.1.i.i = load float, ptr %.319.9.1.i.i, align 4, !noalias !135
  %.373.9.1.i.i = getelementptr i8, ptr %70, i64 36
  %.374.9.1.i.i = load float, ptr %.373.9.1.i.i, align 4, !noalias !135
  %.434.9.1.i.i = fsub contract float 2.550000e+02, %.320.9.1.i.i
  %.435.9.1.i.i = fmul contract float %.374.9.1.i.i, %.434.9.1.i.i
  %.436.9.1.i.i = fadd contract float %.320.9.1.i.i, %.435.9.1.i.i
  store float %.436.9.1.i.i, ptr %.319.9.1.i.i, align 4, !noalias !135
  %.319.10.1.i.i = getelementptr i8, ptr %69, i64 40
  %.320.10.1.i.i = load float, ptr %.319.10.1.i.i, align 4, !noalias !135
  %.373.10.1.i.i = getelementptr i8, ptr %70, i64 40
  %.374.10.1.i.i = load float, ptr %.373.10.1.i.i, align 4, !noalias !135
  %.434.10.1.i.i = fsub contract float 2.550000e+02, %.320.10.1.i.i
  %.435.10.1.i.i = fmul contract float %.374.10.1.i.i, %.434.10.1.i.i
  %.436.10.1.i.i = fadd contract float %.320.10.1.i.i, %.435.10.1.i.i
  store float %.436.10.1.i.i, ptr %.319.10.1.i.i, align 4, !noalias !135
  %.319.11.1.i.i = getelementptr i8, ptr %69, i64 44
  %.320.11.1.i.i = load float, ptr %.319.11.1.i.i, align 4, !noalias !135
  %.373.11.1.i.i = getelementptr i8, ptr %70, i64 44
  %.374.11.1.i.i = load float, ptr %.373.11.1.i.i, align 4, !noalias !135
  %.434.11.1.i.i = fsub contract float 2.550000e+02, %.320.11.1.i.i
  %.435.11.1.i.i = fmul contract float %.374.11.1.i.i, %.434.11.1.i.i
  %.436.11.1.i.i = fadd contract float %.320.11.1.i.i, %.435.11.1.i.i
  store float %.436.11.1.i.i, ptr %.319.11.1.i.i, align 4, !noalias !135
  %.319.12.1.i.i = getelementptr i8, ptr %69, i64 48
  %.320.12.1.i.i = load float, ptr %.319.12.1.i.i, align 4, !noalias !135
  %.373.12.1.i.i = getelementptr i8, ptr %70, i64 48
  %.374.12.1.i.i = load float, ptr %.373.12.1.i.i, align 4, !noalias !135
  %.434.12.1.i.i = fsub contract float 2.550000e+02, %.320.12.1.i.i
  %.435.12.1.i.i = fmul contract float %.374.12.1.i.i, %.434.12.1.i.i
  %.436.12.1.i.i = fadd contract float %.320.12.1.i.i, %.435.12.1.i.i
  store float %.436.12.1.i.i, ptr %.319.12.1.i.i, align 4, !noalias !135
  %.319.13.1.i.i = getelementptr i8, ptr %69, i64 52
  %.320.13.1.i.i = load float, ptr %.319.13.1.i.i, align 4, !noalias !135
  %.373.13.1.i.i = getelementptr i8, ptr %70, i64 52
  %.374.13.1.i.i = load float, ptr %.373.13.1.i.i, align 4, !noalias !135
  %.434.13.1.i.i = fsub contract float 2.550000e+02, %.320.13.1.i.i
  %.435.13.1.i.i = fmul contract float %.374.13.1.i.i, %.434.13.1.i.i
  %.436.13.1.i.i = fadd contract float %.320.13.1.i.i, %.435.13.1.i.i
  store float %.436.13.1.i.i, ptr %.319.13.1.i.i, align 4, !noalias !135
  %.319.14.1.i.i = getelementptr i8, ptr %69, i64 56
  %.320.14.1.i.i = load float, ptr %.319.14.1.i.i, align 4, !noalias !135
  %.373.14.1.i.i = getelementptr i8, ptr %70, i64 56
  %.374.14.1.i.i = load float, ptr %.373.14.1.i.i, align 4, !noalias !135
  %.434.14.1.i.i = fsub contract float 2.550000e+02, %.320.14.1.i.i
  %.435.14.1.i.i = fmul contract float %.374.14.1.i.i, %.434.14.1.i.i
  %.436.14.1.i.i = fadd contract float %.320.14.1.i.i, %.435.14.1.i.i
  store float %.436.14.1.i.i, ptr %.319.14.1.i.i, align 4, !noalias !135
  %.319.15.1.i.i = getelementptr i8, ptr %69, i64 60
  %.320.15.1.i.i = load float, ptr %.319.15.1.i.i, align 4, !noalias !135
  %.373.15.1.i.i = getelementptr i8, ptr %70, i64 60
  %.374.15.1.i.i = load float, ptr %.373.15.1.i.i, align 4, !noalias !135
  %.434.15.1.i.i = fsub contract float 2.550000e+02, %.320.15.1.i.i
  %.435.15.1.i.i = fmul contract float %.374.15.1.i.i, %.434.15.1.i.i
  %.436.15.1.i.i = fadd contract float %.320.15.1.i.i, %.435.15.1.i.i
  store float %.436.15.1.i.i, ptr %.319.15.1.i.i, align 4, !noalias !135
  %.idx188.i.i = shl i64 %.1495.fca.5.1.load.i, 3
  %71 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx188.i.i
  %.idx189.i.i = mul i64 %.1495.fca.5.1.load.i, 56
  %72 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx189.i.i
  %.320.2182.i.i = load float, ptr %71, align 4, !noalias !135
  %.374.2183.i.i = load float, ptr %72, align 4, !noalias !135
  %.434.2184.i.i = fsub contract float 2.550000e+02, %.320.2182.i.i
  %.435.2185.i.i = fmul contract float %.374.2183.i.i, %.434.2184.i.i
  %.436.2186.i.i = fadd contract float %.320.2182.i.i, %.435.2185.i.i
  store float %.436.2186.i.i, ptr %71, align 4, !noalias !135
  %.319.1.2.i.i = getelementptr i8, ptr %71, i64 4
  %.320.1.2.i.i = load float, ptr %.319.1.2.i.i, align 4, !noalias !135
  %.373.1.2.i.i = getelementptr i8, ptr %72, i64 4
  %.374.1.2.i.i = load float, ptr %.373.1.2.i.i, align 4, !noalias !135
  %.434.1.2.i.i = fsub contract float 2.550000e+02, %.320.1.2.i.i
  %.435.1.2.i.i = fmul contract float %.374.1.2.i.i, %.434.1.2.i.i
  %.436.1.2.i.i = fadd contract float %.320.1.2.i.i, %.435.1.2.i.i
  store float %.436.1.2.i.i, ptr %.319.1.2.i.i, align 4, !noalias !135
  %.319.2.2.i.i = getelementptr i8, ptr %71, i64 8
  %.320.2.2.i.i = load float, ptr %.319.2.2.i.i, align 4, !noalias !135
  %.373.2.2.i.i = getelementptr i8, ptr %72, i64 8
  %.374.2.2.i.i = load float, ptr %.373.2.2.i.i, align 4, !noalias !135
  %.434.2.2.i.i = fsub contract float 2.550000e+02, %.320.2.2.i.i
  %.435.2.2.i.i = fmul contract float %.374.2.2.i.i, %.434.2.2.i.i
  %.436.2.2.i.i = fadd contract float %.320.2.2.i.i, %.435.2.2.i.i
  store float %.436.2.2.i.i, ptr %.319.2.2.i.i, align 4, !noalias !135
  %.319.3.2.i.i = getelementptr i8, ptr %71, i64 12
  %.320.3.2.i.i = load float, ptr %.319.3.2.i.i, align 4, !noalias !135
  %.373.3.2.i.i = getelementptr i8, ptr %72, i64 12
  %.374.3.2.i.i = load float, ptr %.373.3.2.i.i, align 4, !noalias !135
  %.434.3.2.i.i = fsub contract float 2.550000e+02, %.320.3.2.i.i
  %.435.3.2.i.i = fmul contract float %.374.3.2.i.i, %.434.3.2.i.i
  %.436.3.2.i.i = fadd contract float %.320.3.2.i.i, %.435.3.2.i.i
  store float %.436.3.2.i.i, ptr %.319.3.2.i.i, align 4, !noalias !135
  %.319.4.2.i.i = getelementptr i8, ptr %71, i64 16
  %.320.4.2.i.i = load float, ptr %.319.4.2.i.i, align 4, !noalias !135
  %.373.4.2.i.i = getelementptr i8, ptr %72, i64 16
  %.374.4.2.i.i = load float, ptr %.373.4.2.i.i, align 4, !noalias !135
  %.434.4.2.i.i = fsub contract float 2.550000e+02, %.320.4.2.i.i
  %.435.4.2.i.i = fmul contract float %.374.4.2.i.i, %.434.4.2.i.i
  %.436.4.2.i.i = fadd contract float %.320.4.2.i.i, %.435.4.2.i.i
  store float %.436.4.2.i.i, ptr %.319.4.2.i.i, align 4, !noalias !135
  %.319.5.2.i.i = getelementptr i8, ptr %71, i64 20
  %.320.5.2.i.i = load float, ptr %.319.5.2.i.i, align 4, !noalias !135
  %.373.5.2.i.i = getelementptr i8, ptr %72, i64 20
  %.374.5.2.i.i = load float, ptr %.373.5.2.i.i, align 4, !noalias !135
  %.434.5.2.i.i = fsub contract float 2.550000e+02, %.320.5.2.i.i
  %.435.5.2.i.i = fmul contract float %.374.5.2.i.i, %.434.5.2.i.i
  %.436.5.2.i.i = fadd contract float %.320.5.2.i.i, %.435.5.2.i.i
  store float %.436.5.2.i.i, ptr %.319.5.2.i.i, align 4, !noalias !135
  %.319.6.2.i.i = getelementptr i8, ptr %71, i64 24
  %.320.6.2.i.i = load float, ptr %.319.6.2.i.i, align 4, !noalias !135
  %.373.6.2.i.i = getelementptr i8, ptr %72, i64 24
  %.374.6.2.i.i = load float, ptr %.373.6.2.i.i, align 4, !noalias !135
  %.434.6.2.i.i = fsub contract float 2.550000e+02, %.320.6.2.i.i
  %.435.6.2.i.i = fmul contract float %.374.6.2.i.i, %.434.6.2.i.i
  %.436.6.2.i.i = fadd contract float %.320.6.2.i.i, %.435.6.2.i.i
  store float %.436.6.2.i.i, ptr %.319.6.2.i.i, align 4, !noalias !135
  %.319.7.2.i.i = getelementptr i8, ptr %71, i64 28
  %.320.7.2.i.i = load float, ptr %.319.7.2.i.i, align 4, !noalias !135
  %.373.7.2.i.i = getelementptr i8, ptr %72, i64 28
  %.374.7.2.i.i = load float, ptr %.373.7.2.i.i, align 4, !noalias !135
  %.434.7.2.i.i = fsub contract float 2.550000e+02, %.320.7.2.i.i
  %.435.7.2.i.i = fmul contract float %.374.7.2.i.i, %.434.7.2.i.i
  %.436.7.2.i.i = fadd contract float %.320.7.2.i.i, %.435.7.2.i.i
  store float %.436.7.2.i.i, ptr %.319.7.2.i.i, align 4, !noalias !135
  %.319.8.2.i.i = getelementptr i8, ptr %71, i64 32
  %.320.8.2.i.i = load float, ptr %.319.8.2.i.i, align 4, !noalias !135
  %.373.8.2.i.i = getelementptr i8, ptr %72, i64 32
  %.374.8.2.i.i = load float, ptr %.373.8.2.i.i, align 4, !noalias !135
  %.434.8.2.i.i = fsub contract float 2.550000e+02, %.320.8.2.i.i
  %.435.8.2.i.i = fmul contract float %.374.8.2.i.i, %.434.8.2.i.i
  %.436.8.2.i.i = fadd contract float %.320.8.2.i.i, %.435.8.2.i.i
  store float %.436.8.2.i.i, ptr %.319.8.2.i.i, align 4, !noalias !135
  %.319.9.2.i.i = getelementptr i8, ptr %71, i64 36
  %.320.9.2.i.i = load float, ptr %.319.9.2.i.i, align 4, !noalias !135
  %.373.9.2.i.i = getelementptr i8, ptr %72, i64 36
  %.374.9.2.i.i = load float, ptr %.373.9.2.i.i, align 4, !noalias !135
  %.434.9.2.i.i = fsub contract float 2.550000e+02, %.320.9.2.i.i
  %.435.9.2.i.i = fmul contract float %.374.9.2.i.i, %.434.9.2.i.i
  %.436.9.2.i.i = fadd contract float %.320.9.2.i.i, %.435.9.2.i.i
  store float %.436.9.2.i.i, ptr %.319.9.2.i.i, align 4, !noalias !135
  %.319.10.2.i.i = getelementptr i8, ptr %71, i64 40
  %.320.10.2.i.i = load float, ptr %.319.10.2.i.i, align 4, !noalias !135
  %.373.10.2.i.i = getelementptr i8, ptr %72, i64 40
  %.374.10.2.i.i = load float, ptr %.373.10.2.i.i, align 4, !noalias !135
  %.434.10.2.i.i = fsub contract float 2.550000e+02, %.320.10.2.i.i
  %.435.10.2.i.i = fmul contract float %.374.10.2.i.i, %.434.10.2.i.i
  %.436.10.2.i.i = fadd contract float %.320.10.2.i.i, %.435.10.2.i.i
  store float %.436.10.2.i.i, ptr %.319.10.2.i.i, align 4, !noalias !135
  %.319.11.2.i.i = getelementptr i8, ptr %71, i64 44
  %.320.11.2.i.i = load float, ptr %.319.11.2.i.i, align 4, !noalias !135
  %.373.11.2.i.i = getelementptr i8, ptr %72, i64 44
  %.374.11.2.i.i = load float, ptr %.373.11.2.i.i, align 4, !noalias !135
  %.434.11.2.i.i = fsub contract float 2.550000e+02, %.320.11.2.i.i
  %.435.11.2.i.i = fmul contract float %.374.11.2.i.i, %.434.11.2.i.i
  %.436.11.2.i.i = fadd contract float %.320.11.2.i.i, %.435.11.2.i.i
  store float %.436.11.2.i.i, ptr %.319.11.2.i.i, align 4, !noalias !135
  %.319.12.2.i.i = getelementptr i8, ptr %71, i64 48
  %.320.12.2.i.i = load float, ptr %.319.12.2.i.i, align 4, !noalias !135
  %.373.12.2.i.i = getelementptr i8, ptr %72, i64 48
  %.374.12.2.i.i = load float, ptr %.373.12.2.i.i, align 4, !noalias !135
  %.434.12.2.i.i = fsub contract float 2.550000e+02, %.320.12.2.i.i
  %.435.12.2.i.i = fmul contract float %.374.12.2.i.i, %.434.12.2.i.i
  %.436.12.2.i.i = fadd contract float %.320.12.2.i.i, %.435.12.2.i.i
  store float %.436.12.2.i.i, ptr %.319.12.2.i.i, align 4, !noalias !135
  %.319.13.2.i.i = getelementptr i8, ptr %71, i64 52
  %.320.13.2.i.i = load float, ptr %.319.13.2.i.i, align 4, !noalias !135
  %.373.13.2.i.i = getelementptr i8, ptr %72, i64 52
  %.374.13.2.i.i = load float, ptr %.373.13.2.i.i, align 4, !noalias !135
  %.434.13.2.i.i = fsub contract float 2.550000e+02, %.320.13.2.i.i
  %.435.13.2.i.i = fmul contract float %.374.13.2.i.i, %.434.13.2.i.i
  %.436.13.2.i.i = fadd contract float %.320.13.2.i.i, %.435.13.2.i.i
  store float %.436.13.2.i.i, ptr %.319.13.2.i.i, align 4, !noalias !135
  %.319.14.2.i.i = getelementptr i8, ptr %71, i64 56
  %.320.14.2.i.i = load float, ptr %.319.14.2.i.i, align 4, !noalias !135
  %.373.14.2.i.i = getelementptr i8, ptr %72, i64 56
  %.374.14.2.i.i = load float, ptr %.373.14.2.i.i, align 4, !noalias !135
  %.434.14.2.i.i = fsub contract float 2.550000e+02, %.320.14.2.i.i
  %.435.14.2.i.i = fmul contract float %.374.14.2.i.i, %.434.14.2.i.i
  %.436.14.2.i.i = fadd contract float %.320.14.2.i.i, %.435.14.2.i.i
  store float %.436.14.2.i.i, ptr %.319.14.2.i.i, align 4, !noalias !135
  %.319.15.2.i.i = getelementptr i8, ptr %71, i64 60
  %.320.15.2.i.i = load float, ptr %.319.15.2.i.i, align 4, !noalias !135
  %.373.15.2.i.i = getelementptr i8, ptr %72, i64 60
  %.374.15.2.i.i = load float, ptr %.373.15.2.i.i, align 4, !noalias !135
  %.434.15.2.i.i = fsub contract float 2.550000e+02, %.320.15.2.i.i
  %.435.15.2.i.i = fmul contract float %.374.15.2.i.i, %.434.15.2.i.i
  %.436.15.2.i.i = fadd contract float %.320.15.2.i.i, %.435.15.2.i.i
  store float %.436.15.2.i.i, ptr %.319.15.2.i.i, align 4, !noalias !135
  br label %B2650.us.i

B2650.us.i:                                       ; preds = %B2608.us.i, %B2482.us.i
  %.idx.i411.i = mul i64 %.1495.fca.5.1.load.i, 60
  %73 = getelementptr i8, ptr %.1495.fca.4.load497.i, i64 %.idx.i411.i
  %.432.1.i.i = getelementptr i8, ptr %73, i64 4
  %.432.2.i.i = getelementptr i8, ptr %73, i64 8
  %.432.3.i.i = getelementptr i8, ptr %73, i64 12
  %.432.4.i.i = getelementptr i8, ptr %73, i64 16
  %.432.5.i.i = getelementptr i8, ptr %73, i64 20
  %.432.6.i.i = getelementptr i8, ptr %73, i64 24
  %.432.7.i.i = getelementptr i8, ptr %73, i64 28
  %.432.8.i.i = getelementptr i8, ptr %73, i64 32
  %.432.9.i.i = getelementptr i8, ptr %73, i64 36
  %.432.10.i.i = getelementptr i8, ptr %73, i64 40
  %.432.11.i.i = getelementptr i8, ptr %73, i64 44
  %.432.12.i.i = getelementptr i8, ptr %73, i64 48
  %.432.13.i.i = getelementptr i8, ptr %73, i64 52
  %.432.14.i.i = getelementptr i8, ptr %73, i64 56
  %.432.15.i.i = getelementptr i8, ptr %73, i64 60
  br label %B70.endif.15.i.i

B70.endif.15.i.i:                                 ; preds = %B70.endif.15.i.i, %B2650.us.i
  %.114171176.i.i = phi i64 [ 0, %B2650.us.i ], [ %.121.i.i, %B70.endif.15.i.i ]
  %.121.i.i = add nuw nsw i64 %.114171176.i.i, 1
  %.269.i.i = add nuw nsw i64 %.114171176.i.i, 3
  %.316.i412.i = mul i64 %.269.i.i, %.1495.fca.5.1.load.i
  %74 = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.316.i412.i
  %.372.i413.i = mul i64 %.114171176.i.i, %.1495.fca.5.1.load.i
  %75 = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.372.i413.i
  %.321.i.i = load float, ptr %74, align 4, !noalias !138
  %.377.i.i = load float, ptr %75, align 4, !noalias !138
  %.433.i.i = load float, ptr %73, align 4, !noalias !138
  %.7.i.i414.i = fsub contract float %.377.i.i, %.321.i.i
  %.8.i.i415.i = fmul contract float %.433.i.i, %.7.i.i414.i
  %.9.i.i416.i = fadd contract float %.321.i.i, %.8.i.i415.i
  %.459.i.i = fadd contract float %.9.i.i416.i, 5.000000e-01
  store float %.459.i.i, ptr %75, align 4, !noalias !138
  %.320.1.i417.i = getelementptr i8, ptr %74, i64 4
  %.321.1.i.i = load float, ptr %.320.1.i417.i, align 4, !noalias !138
  %.376.1.i.i = getelementptr i8, ptr %75, i64 4
  %.377.1.i.i = load float, ptr %.376.1.i.i, align 4, !noalias !138
  %.433.1.i.i = load float, ptr %.432.1.i.i, align 4, !noalias !138
  %.7.i1.i418.i = fsub contract float %.377.1.i.i, %.321.1.i.i
  %.8.i2.i419.i = fmul contract float %.433.1.i.i, %.7.i1.i418.i
  %.9.i3.i420.i = fadd contract float %.321.1.i.i, %.8.i2.i419.i
  %.459.1.i.i = fadd contract float %.9.i3.i420.i, 5.000000e-01
  store float %.459.1.i.i, ptr %.376.1.i.i, align 4, !noalias !138
  %.320.2.i421.i = getelementptr i8, ptr %74, i64 8
  %.321.2.i.i = load float, ptr %.320.2.i421.i, align 4, !noalias !138
  %.376.2.i.i = getelementptr i8, ptr %75, i64 8
  %.377.2.i.i = load float, ptr %.376.2.i.i, align 4, !noalias !138
  %.433.2.i.i = load float, ptr %.432.2.i.i, align 4, !noalias !138
  %.7.i4.i422.i = fsub contract float %.377.2.i.i, %.321.2.i.i
  %.8.i5.i423.i = fmul contract float %.433.2.i.i, %.7.i4.i422.i
  %.9.i6.i424.i = fadd contract float %.321.2.i.i, %.8.i5.i423.i
  %.459.2.i.i = fadd contract float %.9.i6.i424.i, 5.000000e-01
  store float %.459.2.i.i, ptr %.376.2.i.i, align 4, !noalias !138
  %.320.3.i425.i = getelementptr i8, ptr %74, i64 12
  %.321.3.i.i = load float, ptr %.320.3.i425.i, align 4, !noalias !138
  %.376.3.i.i = getelementptr i8, ptr %75, i64 12
  %.377.3.i.i = load float, ptr %.376.3.i.i, align 4, !noalias !138
  %.433.3.i.i = load float, ptr %.432.3.i.i, align 4, !noalias !138
  %.7.i7.i.i = fsub contract float %.377.3.i.i, %.321.3.i.i
  %.8.i8.i.i = fmul contract float %.433.3.i.i, %.7.i7.i.i
  %.9.i9.i.i = fadd contract float %.321.3.i.i, %.8.i8.i.i
  %.459.3.i.i = fadd contract float %.9.i9.i.i, 5.000000e-01
  store float %.459.3.i.i, ptr %.376.3.i.i, align 4, !noalias !138
  %.320.4.i426.i = getelementptr i8, ptr %74, i64 16
  %.321.4.i.i = load float, ptr %.320.4.i426.i, align 4, !noalias !138
  %.376.4.i.i = getelementptr i8, ptr %75, i64 16
  %.377.4.i.i = load float, ptr %.376.4.i.i, align 4, !noalias !138
  %.433.4.i.i = load float, ptr %.432.4.i.i, align 4, !noalias !138
  %.7.i10.i.i = fsub contract float %.377.4.i.i, %.321.4.i.i
  %.8.i11.i.i = fmul contract float %.433.4.i.i, %.7.i10.i.i
  %.9.i12.i.i = fadd contract float %.321.4.i.i, %.8.i11.i.i
  %.459.4.i.i = fadd contract float %.9.i12.i.i, 5.000000e-01
  store float %.459.4.i.i, ptr %.376.4.i.i, align 4, !noalias !138
  %.320.5.i427.i = getelementptr i8, ptr %74, i64 20
  %.321.5.i.i = load float, ptr %.320.5.i427.i, align 4, !noalias !138
  %.376.5.i.i = getelementptr i8, ptr %75, i64 20
  %.377.5.i.i = load float, ptr %.376.5.i.i, align 4, !noalias !138
  %.433.5.i.i = load float, ptr %.432.5.i.i, align 4, !noalias !138
  %.7.i13.i.i = fsub contract float %.377.5.i.i, %.321.5.i.i
  %.8.i14.i.i = fmul contract float %.433.5.i.i, %.7.i13.i.i
  %.9.i15.i.i = fadd contract float %.321.5.i.i, %.8.i14.i.i
  %.459.5.i.i = fadd contract float %.9.i15.i.i, 5.000000e-01
  store float %.459.5.i.i, ptr %.376.5.i.i, align 4, !noalias !138
  %.320.6.i428.i = getelementptr i8, ptr %74, i64 24
  %.321.6.i.i = load float, ptr %.320.6.i428.i, align 4, !noalias !138
  %.376.6.i.i = getelementptr i8, ptr %75, i64 24
  %.377.6.i.i = load float, ptr %.376.6.i.i, align 4, !noalias !138
  %.433.6.i.i = load float, ptr %.432.6.i.i, align 4, !noalias !138
  %.7.i16.i.i = fsub contract float %.377.6.i.i, %.321.6.i.i
  %.8.i17.i.i = fmul contract float %.433.6.i.i, %.7.i16.i.i
  %.9.i18.i.i = fadd contract float %.321.6.i.i, %.8.i17.i.i
  %.459.6.i.i = fadd contract float %.9.i18.i.i, 5.000000e-01
  store float %.459.6.i.i, ptr %.376.6.i.i, align 4, !noalias !138
  %.320.7.i429.i = getelementptr i8, ptr %74, i64 28
  %.321.7.i.i = load float, ptr %.320.7.i429.i, align 4, !noalias !138
  %.376.7.i.i = getelementptr i8, ptr %75, i64 28
  %.377.7.i.i = load float, ptr %.376.7.i.i, align 4, !noalias !138
  %.433.7.i.i = load float, ptr %.432.7.i.i, align 4, !noalias !138
  %.7.i19.i.i = fsub contract float %.377.7.i.i, %.321.7.i.i
  %.8.i20.i.i = fmul contract float %.433.7.i.i, %.7.i19.i.i
  %.9.i21.i.i = fadd contract float %.321.7.i.i, %.8.i20.i.i
  %.459.7.i.i = fadd contract float %.9.i21.i.i, 5.000000e-01
  store float %.459.7.i.i, ptr %.376.7.i.i, align 4, !noalias !138
  %.320.8.i430.i = getelementptr i8, ptr %74, i64 32
  %.321.8.i.i = load float, ptr %.320.8.i430.i, align 4, !noalias !138
  %.376.8.i.i = getelementptr i8, ptr %75, i64 32
  %.377.8.i.i = load float, ptr %.376.8.i.i, align 4, !noalias !138
  %.433.8.i.i = load float, ptr %.432.8.i.i, align 4, !noalias !138
  %.7.i22.i.i = fsub contract float %.377.8.i.i, %.321.8.i.i
  %.8.i23.i.i = fmul contract float %.433.8.i.i, %.7.i22.i.i
  %.9.i24.i.i = fadd contract float %.321.8.i.i, %.8.i23.i.i
  %.459.8.i.i = fadd contract float %.9.i24.i.i, 5.000000e-01
  store float %.459.8.i.i, ptr %.376.8.i.i, align 4, !noalias !138
  %.320.9.i431.i = getelementptr i8, ptr %74, i64 36
  %.321.9.i.i = load float, ptr %.320.9.i431.i, align 4, !noalias !138
  %.376.9.i.i = getelementptr i8, ptr %75, i64 36
  %.377.9.i.i = load float, ptr %.376.9.i.i, align 4, !noalias !138
  %.433.9.i.i = load float, ptr %.432.9.i.i, align 4, !noalias !138
  %.7.i25.i.i = fsub contract float %.377.9.i.i, %.321.9.i.i
  %.8.i26.i.i = fmul contract float %.433.9.i.i, %.7.i25.i.i
  %.9.i27.i.i = fadd contract float %.321.9.i.i, %.8.i26.i.i
  %.459.9.i.i = fadd contract float %.9.i27.i.i, 5.000000e-01
  store float %.459.9.i.i, ptr %.376.9.i.i, align 4, !noalias !138
  %.320.10.i432.i = getelementptr i8, ptr %74, i64 40
  %.321.10.i.i = load float, ptr %.320.10.i432.i, align 4, !noalias !138
  %.376.10.i.i = getelementptr i8, ptr %75, i64 40
  %.377.10.i.i = load float, ptr %.376.10.i.i, align 4, !noalias !138
  %.433.10.i.i = load float, ptr %.432.10.i.i, align 4, !noalias !138
  %.7.i28.i.i = fsub contract float %.377.10.i.i, %.321.10.i.i
  %.8.i29.i.i = fmul contract float %.433.10.i.i, %.7.i28.i.i
  %.9.i30.i.i = fadd contract float %.321.10.i.i, %.8.i29.i.i
  %.459.10.i.i = fadd contract float %.9.i30.i.i, 5.000000e-01
  store float %.459.10.i.i, ptr %.376.10.i.i, align 4, !noalias !138
  %.320.11.i433.i = getelementptr i8, ptr %74, i64 44
  %.321.11.i.i = load float, ptr %.320.11.i433.i, align 4, !noalias !138
  %.376.11.i.i = getelementptr i8, ptr %75, i64 44
  %.377.11.i.i = load float, ptr %.376.11.i.i, align 4, !noalias !138
  %.433.11.i.i = load float, ptr %.432.11.i.i, align 4, !noalias !138
  %.7.i31.i.i = fsub contract float %.377.11.i.i, %.321.11.i.i
  %.8.i32.i.i = fmul contract float %.433.11.i.i, %.7.i31.i.i
  %.9.i33.i.i = fadd contract float %.321.11.i.i, %.8.i32.i.i
  %.459.11.i.i = fadd contract float %.9.i33.i.i, 5.000000e-01
  store float %.459.11.i.i, ptr %.376.11.i.i, align 4, !noalias !138
  %.320.12.i434.i = getelementptr i8, ptr %74, i64 48
  %.321.12.i.i = load float, ptr %.320.12.i434.i, align 4, !noalias !138
  %.376.12.i.i = getelementptr i8, ptr %75, i64 48
  %.377.12.i.i = load float, ptr %.376.12.i.i, align 4, !noalias !138
  %.433.12.i.i = load float, ptr %.432.12.i.i, align 4, !noalias !138
  %.7.i34.i.i = fsub contract float %.377.12.i.i, %.321.12.i.i
  %.8.i35.i.i = fmul contract float %.433.12.i.i, %.7.i34.i.i
  %.9.i36.i.i = fadd contract float %.321.12.i.i, %.8.i35.i.i
  %.459.12.i.i = fadd contract float %.9.i36.i.i, 5.000000e-01
  store float %.459.12.i.i, ptr %.376.12.i.i, align 4, !noalias !138
  %.320.13.i435.i = getelementptr i8, ptr %74, i64 52
  %.321.13.i.i = load float, ptr %.320.13.i435.i, align 4, !noalias !138
  %.376.13.i.i = getelementptr i8, ptr %75, i64 52
  %.377.13.i.i = load float, ptr %.376.13.i.i, align 4, !noalias !138
  %.433.13.i.i = load float, ptr %.432.13.i.i, align 4, !noalias !138
  %.7.i37.i.i = fsub contract float %.377.13.i.i, %.321.13.i.i
  %.8.i38.i.i = fmul contract float %.433.13.i.i, %.7.i37.i.i
  %.9.i39.i.i = fadd contract float %.321.13.i.i, %.8.i38.i.i
  %.459.13.i.i = fadd contract float %.9.i39.i.i, 5.000000e-01
  store float %.459.13.i.i, ptr %.376.13.i.i, align 4, !noalias !138
  %.320.14.i436.i = getelementptr i8, ptr %74, i64 56
  %.321.14.i.i = load float, ptr %.320.14.i436.i, align 4, !noalias !138
  %.376.14.i.i = getelementptr i8, ptr %75, i64 56
  %.377.14.i.i = load float, ptr %.376.14.i.i, align 4, !noalias !138
  %.433.14.i.i = load float, ptr %.432.14.i.i, align 4, !noalias !138
  %.7.i40.i.i = fsub contract float %.377.14.i.i, %.321.14.i.i
  %.8.i41.i.i = fmul contract float %.433.14.i.i, %.7.i40.i.i
  %.9.i42.i.i = fadd contract float %.321.14.i.i, %.8.i41.i.i
  %.459.14.i.i = fadd contract float %.9.i42.i.i, 5.000000e-01
  store float %.459.14.i.i, ptr %.376.14.i.i, align 4, !noalias !138
  %.320.15.i437.i = getelementptr i8, ptr %74, i64 60
  %.321.15.i.i = load float, ptr %.320.15.i437.i, align 4, !noalias !138
  %.376.15.i.i = getelementptr i8, ptr %75, i64 60
  %.377.15.i.i = load float, ptr %.376.15.i.i, align 4, !noalias !138
  %.433.15.i.i = load float, ptr %.432.15.i.i, align 4, !noalias !138
  %.7.i43.i.i = fsub contract float %.377.15.i.i, %.321.15.i.i
  %.8.i44.i.i = fmul contract float %.433.15.i.i, %.7.i43.i.i
  %.9.i45.i.i = fadd contract float %.321.15.i.i, %.8.i44.i.i
  %.459.15.i.i = fadd contract float %.9.i45.i.i, 5.000000e-01
  store float %.459.15.i.i, ptr %.376.15.i.i, align 4, !noalias !138
  %exitcond.not.i438.i = icmp eq i64 %.121.i.i, 3
  br i1 %exitcond.not.i438.i, label %B2650.endif.endif.us.i, label %B70.endif.15.i.i

B2650.endif.endif.us.i:                           ; preds = %B70.endif.15.i.i
  %.58142316.us.not.i = icmp slt i64 %.4488.us.i, 1
  br i1 %.58142316.us.not.i, label %B2867.us.sink.split.i, label %B2724.endif.endif.us.us.preheader.i

B2724.endif.endif.us.us.preheader.i:              ; preds = %B2650.endif.endif.us.i
  br label %B2724.endif.endif.us.us.i

B1902.endif.endif.us.i:                           ; preds = %B1902.endif.endif.us.i, %B1902.endif.endif.us.preheader.i
  %.457322702278.us.i = phi i64 [ %.4583.us.i, %B1902.endif.endif.us.i ], [ %..4488.us.i, %B1902.endif.endif.us.preheader.i ]
  %.458022712277.us.i = phi i64 [ %.4587.us.i, %B1902.endif.endif.us.i ], [ 0, %B1902.endif.endif.us.preheader.i ]
  %.4617.us.i = add nsw i64 %.458022712277.us.i, %.364523372522.us.i
  %.4646.us.i = icmp slt i64 %.4617.us.i, 0
  %.4647.us.i = select i1 %.4646.us.i, i64 %.170.fca.5.1.load, i64 0
  %76 = getelementptr i8, ptr %8, i64 %.4617.us.i
  %.4669.us.i = getelementptr i8, ptr %76, i64 %.4647.us.i
  %.4670.us.i = load i8, ptr %.4669.us.i, align 1, !noalias !6
  %.4673.us.i = uitofp i8 %.4670.us.i to float
  %.4675.us.i = fmul contract float %.4673.us.i, 0x3F70101020000000
  %.4729.us.i = getelementptr float, ptr %7, i64 %.458022712277.us.i
  store float %.4675.us.i, ptr %.4729.us.i, align 4, !noalias !6
  %invariant.gep.us.i = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.458022712277.us.i
  %.4849.us.i = mul nuw nsw i64 %.458022712277.us.i, 3
  %77 = getelementptr i8, ptr %.4181.us.i, i64 %.4849.us.i
  %.4880.us.i = load i8, ptr %77, align 1, !noalias !6
  %.4934.us.i = uitofp i8 %.4880.us.i to float
  store float %.4934.us.i, ptr %invariant.gep.us.i, align 4, !noalias !6
  %78 = getelementptr i8, ptr %.4377.us.i, i64 %.4849.us.i
  %.4970.us.i = load i8, ptr %78, align 1, !noalias !6
  %gep2263.us.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep2263.us.idx.i
  %.5024.us.i = uitofp i8 %.4970.us.i to float
  store float %.5024.us.i, ptr %gep2263.us.i, align 4, !noalias !6
  %.4850.us.1.i = add nuw nsw i64 %.4849.us.i, 1
  %79 = getelementptr i8, ptr %.4181.us.i, i64 %.4850.us.1.i
  %.4880.us.1.i = load i8, ptr %79, align 1, !noalias !6
  %gep.us.1.i = getelementptr float, ptr %invariant.gep.us.i, i64 %.1495.fca.5.1.load.i
  %.4934.us.1.i = uitofp i8 %.4880.us.1.i to float
  store float %.4934.us.1.i, ptr %gep.us.1.i, align 4, !noalias !6
  %80 = getelementptr i8, ptr %.4377.us.i, i64 %.4850.us.1.i
  %.4970.us.1.i = load i8, ptr %80, align 1, !noalias !6
  %gep2263.us.1.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep2263.us.1.idx.i
  %.5024.us.1.i = uitofp i8 %.4970.us.1.i to float
  store float %.5024.us.1.i, ptr %gep2263.us.1.i, align 4, !noalias !6
  %.4850.us.2.i = add nuw nsw i64 %.4849.us.i, 2
  %81 = getelementptr i8, ptr %.4181.us.i, i64 %.4850.us.2.i
  %.4880.us.2.i = load i8, ptr %81, align 1, !noalias !6
  %gep.us.2.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep.us.2.idx.i
  %.4934.us.2.i = uitofp i8 %.4880.us.2.i to float
  store float %.4934.us.2.i, ptr %gep.us.2.i, align 4, !noalias !6
  %82 = getelementptr i8, ptr %.4377.us.i, i64 %.4850.us.2.i
  %.4970.us.2.i = load i8, ptr %82, align 1, !noalias !6
  %gep2263.us.2.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep2263.us.2.idx.i
  %.5024.us.2.i = uitofp i8 %.4970.us.2.i to float
  store float %.5024.us.2.i, ptr %gep2263.us.2.i, align 4, !noalias !6
  %.4583.us.i = add nsw i64 %.457322702278.us.i, -1
  %.4587.us.i = add nuw nsw i64 %.458022712277.us.i, 1
  %.4574.us.i = icmp samesign ugt i64 %.457322702278.us.i, 1
  br i1 %.4574.us.i, label %B1902.endif.endif.us.i, label %B2178.us.i

B2867.us.sink.split.i:                            ; preds = %B2724.endif.endif.us.us.i, %B1826.us.i, %B58.i134.i, %B2650.endif.endif.us.i
  call void @NRT_decref(ptr %.1264.i), !noalias !6
  br label %B2867.us.i

B2867.us.i:                                       ; preds = %B1574.endif.endif.us.i, %B2867.us.sink.split.i, %B1574.endif.endif.endif.us.i
  %.3639.us.i = icmp sgt i64 %.363823262524.us.i, 1
  br i1 %.3639.us.i, label %B1574.endif.else.us.i, label %B2868.us.i

B1032.us.i:                                       ; preds = %B914.endif.endif.us.i, %B914.endif.endif.endif.us.i
  br i1 %.468.not, label %B1036.else.us.i, label %B2868.us.i

B1036.else.us.i:                                  ; preds = %B1032.us.i
  %.2056.us.i = mul nsw i64 %.174225602908.us.i, 3
  %.2058.us.i = mul nsw i64 %.13.i.i, 3
  %.2109.us.i = select i1 %.1863.us.i, i64 %.1424.fca.1.load.i, i64 0
  %.2110.us.i = add i64 %.2109.us.i, %.2056.us.i
  %.2113.us.i = icmp slt i64 %.2110.us.i, 0
  br i1 %.2113.us.i, label %B1036.else.if.us.i, label %B1036.else.endif.us.i, !prof !13

B1036.else.if.us.i:                               ; preds = %B1036.else.us.i
  br label %B1036.else.endif.us.i

B1036.else.endif.us.i:                            ; preds = %B1036.else.if.us.i, %B1036.else.us.i
  %.2098.sroa.0.1.us.i = phi i64 [ 0, %B1036.else.if.us.i ], [ %.2110.us.i, %B1036.else.us.i ]
  %.2118.not.us.i = icmp slt i64 %.2110.us.i, %.1424.fca.1.load.i
  br i1 %.2118.not.us.i, label %B1036.else.endif.endif.us.i, label %B1036.else.endif.if.us.i, !prof !76

B1036.else.endif.if.us.i:                         ; preds = %B1036.else.endif.us.i
  br label %B1036.else.endif.endif.us.i

B1036.else.endif.endif.us.i:                      ; preds = %B1036.else.endif.if.us.i, %B1036.else.endif.us.i
  %.2098.sroa.0.3.us.i = phi i64 [ %.1424.fca.1.load.i, %B1036.else.endif.if.us.i ], [ %.2098.sroa.0.1.us.i, %B1036.else.endif.us.i ]
  %.2126.us.i = select i1 %.1880.us.i, i64 %.1424.fca.1.load.i, i64 0
  %.2127.us.i = add i64 %.2126.us.i, %.2058.us.i
  %.2130.us.i = icmp slt i64 %.2127.us.i, 0
  br i1 %.2130.us.i, label %B1036.else.endif.endif.if.us.i, label %B1036.else.endif.endif.endif.us.i, !prof !13

B1036.else.endif.endif.if.us.i:                   ; preds = %B1036.else.endif.endif.us.i
  br label %B1036.else.endif.endif.endif.us.i

B1036.else.endif.endif.endif.us.i:                ; preds = %B1036.else.endif.endif.if.us.i, %B1036.else.endif.endif.us.i
  %.2098.sroa.13.1.us.i = phi i64 [ 0, %B1036.else.endif.endif.if.us.i ], [ %.2127.us.i, %B1036.else.endif.endif.us.i ]
  %.2135.not.us.i = icmp slt i64 %.2127.us.i, %.1424.fca.1.load.i
  br i1 %.2135.not.us.i, label %B1036.endif.else.us.i, label %B1036.else.endif.endif.endif.if.us.i, !prof !76

B1036.else.endif.endif.endif.if.us.i:             ; preds = %B1036.else.endif.endif.endif.us.i
  br label %B1036.endif.else.us.i

B1036.endif.else.us.i:                            ; preds = %B1036.else.endif.endif.endif.if.us.i, %B1036.else.endif.endif.endif.us.i
  %.2098.sroa.13.0.us.i = phi i64 [ %.2098.sroa.13.1.us.i, %B1036.else.endif.endif.endif.us.i ], [ %.1424.fca.1.load.i, %B1036.else.endif.endif.endif.if.us.i ]
  %.2186.us.i = sub i64 %.2098.sroa.13.0.us.i, %.2098.sroa.0.3.us.i
  %.2219.us.i = getelementptr i8, ptr %11, i64 %.2098.sroa.0.3.us.i
  call void @NRT_incref(ptr %.1429.i), !noalias !6
  %.2309.us.i = select i1 %.1863.us.i, i64 %.1259.fca.1.load.i, i64 0
  %.2310.us.i = add i64 %.2309.us.i, %.2056.us.i
  %.2313.us.i = icmp slt i64 %.2310.us.i, 0
  br i1 %.2313.us.i, label %B1036.endif.else.if.us.i, label %B1036.endif.else.endif.us.i, !prof !13

B1036.endif.else.if.us.i:                         ; preds = %B1036.endif.else.us.i
  br label %B1036.endif.else.endif.us.i

B1036.endif.else.endif.us.i:                      ; preds = %B1036.endif.else.if.us.i, %B1036.endif.else.us.i
  %.2298.sroa.0.1.us.i = phi i64 [ 0, %B1036.endif.else.if.us.i ], [ %.2310.us.i, %B1036.endif.else.us.i ]
  %.2318.not.us.i = icmp slt i64 %.2310.us.i, %.1259.fca.1.load.i
  br i1 %.2318.not.us.i, label %B1036.endif.else.endif.endif.us.i, label %B1036.endif.else.endif.if.us.i, !prof !76

B1036.endif.else.endif.if.us.i:                   ; preds = %B1036.endif.else.endif.us.i
  br label %B1036.endif.else.endif.endif.us.i

B1036.endif.else.endif.endif.us.i:                ; preds = %B1036.endif.else.endif.if.us.i, %B1036.endif.else.endif.us.i
  %.2298.sroa.0.3.us.i = phi i64 [ %.1259.fca.1.load.i, %B1036.endif.else.endif.if.us.i ], [ %.2298.sroa.0.1.us.i, %B1036.endif.else.endif.us.i ]
  %.2419.us.i = getelementptr i8, ptr %10, i64 %.2298.sroa.0.3.us.i
  call void @NRT_incref(ptr %.1264.i), !noalias !6
  %.12491.not.i140.i = icmp slt i64 %.2186.us.i, 1
  br i1 %.12491.not.i140.i, label %B2868.us.sink.split.i, label %B58.preheader.i141.i

B58.preheader.i141.i:                             ; preds = %B1036.endif.else.endif.endif.us.i
  br label %B58.i142.i

B58.i142.i:                                       ; preds = %B58.i142.i, %B58.preheader.i141.i
  %.1309092.i143.i = phi i64 [ %.137.i144.i, %B58.i142.i ], [ 0, %B58.preheader.i141.i ]
  %.137.i144.i = add nuw nsw i64 %.1309092.i143.i, 1
  %83 = getelementptr i8, ptr %.2219.us.i, i64 %.1309092.i143.i
  %.191.i145.i = load i8, ptr %83, align 1, !noalias !141
  %84 = getelementptr i8, ptr %.2419.us.i, i64 %.1309092.i143.i
  store i8 %.191.i145.i, ptr %84, align 1, !noalias !141
  %exitcond.not.i146.i = icmp eq i64 %.2186.us.i, %.137.i144.i
  br i1 %exitcond.not.i146.i, label %B2868.us.sink.split.i, label %B58.i142.i

B2868.us.sink.split.i:                            ; preds = %B58.i.i, %B58.i142.i, %B1036.endif.else.endif.endif.us.i, %B1326.endif.else.endif.endif.us.i
  %.1429.sink.i = phi ptr [ %.1125.i, %B1326.endif.else.endif.endif.us.i ], [ %.1429.i, %B58.i142.i ], [ %.1429.i, %B1036.endif.else.endif.endif.us.i ], [ %.1125.i, %B58.i.i ]
  %has_lines.3.2.us.ph.i = phi i1 [ %has_lines.4.3.us.i, %B1326.endif.else.endif.endif.us.i ], [ %has_lines.2.12910.us.i, %B58.i142.i ], [ %has_lines.2.12910.us.i, %B1036.endif.else.endif.endif.us.i ], [ %has_lines.4.3.us.i, %B58.i.i ]
  call void @NRT_decref(ptr %.1264.i), !noalias !6
  call void @NRT_decref(ptr %.1429.sink.i), !noalias !6
  br label %B2868.us.i

B2868.us.i:                                       ; preds = %B2867.us.i, %B2868.us.sink.split.i, %B1032.us.i, %B1526.endif.us.i
  %has_lines.3.2.us.i = phi i1 [ %has_lines.4.3.us.i, %B1526.endif.us.i ], [ %has_lines.2.12910.us.i, %B1032.us.i ], [ %has_lines.3.2.us.ph.i, %B2868.us.sink.split.i ], [ %has_lines.4.3.us.i, %B2867.us.i ]
  %.1736.us.i = icmp sgt i64 %.173525402909.us.i, 1
  br i1 %.1736.us.i, label %B914.endif.else.us.i, label %B912.B858.loopexit_crit_edge.us.i

B2516.backedge.us.i:                              ; preds = %B2516.backedge.us.i, %B2518.us.preheader.i
  %.552622922296.us.i = phi i64 [ %.5536.us.i, %B2516.backedge.us.i ], [ %..4488.us.i, %B2518.us.preheader.i ]
  %.553322932295.us.i = phi i64 [ %.5540.us.i, %B2516.backedge.us.i ], [ 0, %B2518.us.preheader.i ]
  %.5567.us.i = add nsw i64 %.553322932295.us.i, %.364523372522.us.i
  %.5581.us.i = icmp slt i64 %.5567.us.i, 0
  %.5582.us.i = select i1 %.5581.us.i, i64 %.322.fca.5.0.load452.i, i64 0
  %85 = getelementptr i64, ptr %.322.fca.4.load451.i, i64 %.5567.us.i
  %.5596.us.i = getelementptr i64, ptr %85, i64 %.5582.us.i
  %.5597.us.i = load i64, ptr %.5596.us.i, align 8, !noalias !6
  %.5614.us.i = select i1 %.5581.us.i, i64 %.360.fca.5.0.load.i, i64 0
  %86 = getelementptr float, ptr %.360.fca.4.load457.i, i64 %.5567.us.i
  %.5628.us.i = getelementptr float, ptr %86, i64 %.5614.us.i
  %.5629.us.i = load float, ptr %.5628.us.i, align 4, !noalias !6
  %.idx.i377.i = mul i64 %.5597.us.i, 12
  %87 = getelementptr i8, ptr %.993.fca.4.load492.i, i64 %.idx.i377.i
  %88 = getelementptr i8, ptr %87, i64 12
  %invariant.gep.i378.i = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.553322932295.us.i
  %.205.i379.i = load float, ptr %87, align 4, !noalias !144
  %.234.i380.i = load float, ptr %88, align 4, !noalias !144
  %.7.i.i381.i = fsub contract float %.234.i380.i, %.205.i379.i
  %.8.i.i382.i = fmul contract float %.5629.us.i, %.7.i.i381.i
  %.9.i.i383.i = fadd contract float %.205.i379.i, %.8.i.i382.i
  %gep112.idx.i385.i = mul i64 %.1495.fca.5.1.load.i, 48
  %gep112.i386.i = getelementptr i8, ptr %invariant.gep.i378.i, i64 %gep112.idx.i385.i
  store float %.9.i.i383.i, ptr %gep112.i386.i, align 4, !noalias !144
  %.204.1.i387.i = getelementptr i8, ptr %87, i64 4
  %.205.1.i388.i = load float, ptr %.204.1.i387.i, align 4, !noalias !144
  %.233.1.i389.i = getelementptr i8, ptr %87, i64 16
  %.234.1.i390.i = load float, ptr %.233.1.i389.i, align 4, !noalias !144
  %.7.i1.i391.i = fsub contract float %.234.1.i390.i, %.205.1.i388.i
  %.8.i2.i392.i = fmul contract float %.5629.us.i, %.7.i1.i391.i
  %.9.i3.i393.i = fadd contract float %.205.1.i388.i, %.8.i2.i392.i
  %gep112.1.idx.i395.i = mul i64 %.1495.fca.5.1.load.i, 52
  %gep112.1.i396.i = getelementptr i8, ptr %invariant.gep.i378.i, i64 %gep112.1.idx.i395.i
  store float %.9.i3.i393.i, ptr %gep112.1.i396.i, align 4, !noalias !144
  %.204.2.i397.i = getelementptr i8, ptr %87, i64 8
  %.205.2.i398.i = load float, ptr %.204.2.i397.i, align 4, !noalias !144
  %.233.2.i399.i = getelementptr i8, ptr %87, i64 20
  %.234.2.i400.i = load float, ptr %.233.2.i399.i, align 4, !noalias !144
  %.7.i4.i401.i = fsub contract float %.234.2.i400.i, %.205.2.i398.i
  %.8.i5.i402.i = fmul contract float %.5629.us.i, %.7.i4.i401.i
  %.9.i6.i403.i = fadd contract float %.205.2.i398.i, %.8.i5.i402.i
  %gep112.2.idx.i405.i = mul i64 %.1495.fca.5.1.load.i, 56
  %gep112.2.i406.i = getelementptr i8, ptr %invariant.gep.i378.i, i64 %gep112.2.idx.i405.i
  store float %.9.i6.i403.i, ptr %gep112.2.i406.i, align 4, !noalias !144
  %.5540.us.i = add nuw nsw i64 %.553322932295.us.i, 1
  %.5536.us.i = add nsw i64 %.552622922296.us.i, -1
  %.5527.us.i = icmp sgt i64 %.552622922296.us.i, 1
  br i1 %.5527.us.i, label %B2516.backedge.us.i, label %B2608.us.i

B2224.backedge.us.i:                              ; preds = %B2224.backedge.us.i, %B2226.us.preheader.i
  %.513322832289.us.i = phi i64 [ %.5143.us.i, %B2224.backedge.us.i ], [ %..4488.us.i, %B2226.us.preheader.i ]
  %.514022852288.us.i = phi i64 [ %.5147.us.i, %B2224.backedge.us.i ], [ 0, %B2226.us.preheader.i ]
  %.5143.us.i = add nsw i64 %.513322832289.us.i, -1
  %.5147.us.i = add nuw nsw i64 %.514022852288.us.i, 1
  %.5174.us.i = add nsw i64 %.514022852288.us.i, %.364523372522.us.i
  %.5188.us.i = icmp slt i64 %.5174.us.i, 0
  %.5189.us.i = select i1 %.5188.us.i, i64 %.322.fca.5.0.load452.i, i64 0
  %89 = getelementptr i64, ptr %.322.fca.4.load451.i, i64 %.5174.us.i
  %.5203.us.i = getelementptr i64, ptr %89, i64 %.5189.us.i
  %.5204.us.i = load i64, ptr %.5203.us.i, align 8, !noalias !6
  %.5221.us.i = select i1 %.5188.us.i, i64 %.360.fca.5.0.load.i, i64 0
  %90 = getelementptr float, ptr %.360.fca.4.load457.i, i64 %.5174.us.i
  %.5235.us.i = getelementptr float, ptr %90, i64 %.5221.us.i
  %.5236.us.i = load float, ptr %.5235.us.i, align 4, !noalias !6
  %.idx.i.i = mul i64 %.5204.us.i, 12
  %91 = getelementptr i8, ptr %.901.fca.4.load475.i, i64 %.idx.i.i
  %92 = getelementptr i8, ptr %91, i64 12
  %invariant.gep.i.i = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.514022852288.us.i
  %.205.i.i = load float, ptr %91, align 4, !noalias !147
  %.234.i.i = load float, ptr %92, align 4, !noalias !147
  %.7.i.i333.i = fsub contract float %.234.i.i, %.205.i.i
  %.8.i.i334.i = fmul contract float %.5236.us.i, %.7.i.i333.i
  %.9.i.i335.i = fadd contract float %.205.i.i, %.8.i.i334.i
  %gep112.idx.i.i = mul i64 %.1495.fca.5.1.load.i, 24
  %gep112.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %gep112.idx.i.i
  store float %.9.i.i335.i, ptr %gep112.i.i, align 4, !noalias !147
  %.204.1.i.i = getelementptr i8, ptr %91, i64 4
  %.205.1.i.i = load float, ptr %.204.1.i.i, align 4, !noalias !147
  %.233.1.i.i = getelementptr i8, ptr %91, i64 16
  %.234.1.i.i = load float, ptr %.233.1.i.i, align 4, !noalias !147
  %.7.i1.i.i = fsub contract float %.234.1.i.i, %.205.1.i.i
  %.8.i2.i.i = fmul contract float %.5236.us.i, %.7.i1.i.i
  %.9.i3.i.i = fadd contract float %.205.1.i.i, %.8.i2.i.i
  %gep112.1.idx.i.i = mul i64 %.1495.fca.5.1.load.i, 28
  %gep112.1.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %gep112.1.idx.i.i
  store float %.9.i3.i.i, ptr %gep112.1.i.i, align 4, !noalias !147
  %.204.2.i.i = getelementptr i8, ptr %91, i64 8
  %.205.2.i.i = load float, ptr %.204.2.i.i, align 4, !noalias !147
  %.233.2.i.i = getelementptr i8, ptr %91, i64 20
  %.234.2.i.i = load float, ptr %.233.2.i.i, align 4, !noalias !147
  %.7.i4.i.i = fsub contract float %.234.2.i.i, %.205.2.i.i
  %.8.i5.i.i = fmul contract float %.5236.us.i, %.7.i4.i.i
  %.9.i6.i.i = fadd contract float %.205.2.i.i, %.8.i5.i.i
  %gep112.2.idx.i.i = shl i64 %.1495.fca.5.1.load.i, 5
  %gep112.2.i.i = getelementptr i8, ptr %invariant.gep.i.i, i64 %gep112.2.idx.i.i
  store float %.9.i6.i.i, ptr %gep112.2.i.i, align 4, !noalias !147
  %.5301.us.i = load i64, ptr %.5203.us.i, align 8, !noalias !6
  %.5333.us.i = load float, ptr %.5235.us.i, align 4, !noalias !6
  %.idx.i338.i = mul i64 %.5301.us.i, 12
  %93 = getelementptr i8, ptr %.938.fca.4.load481.i, i64 %.idx.i338.i
  %94 = getelementptr i8, ptr %93, i64 12
  %invariant.gep.i339.i = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.514022852288.us.i
  %.205.i340.i = load float, ptr %93, align 4, !noalias !150
  %.234.i341.i = load float, ptr %94, align 4, !noalias !150
  %.7.i.i342.i = fsub contract float %.234.i341.i, %.205.i340.i
  %.8.i.i343.i = fmul contract float %.5333.us.i, %.7.i.i342.i
  %.9.i.i344.i = fadd contract float %.205.i340.i, %.8.i.i343.i
  %gep112.idx.i346.i = mul i64 %.1495.fca.5.1.load.i, 36
  %gep112.i347.i = getelementptr i8, ptr %invariant.gep.i339.i, i64 %gep112.idx.i346.i
  store float %.9.i.i344.i, ptr %gep112.i347.i, align 4, !noalias !150
  %.204.1.i348.i = getelementptr i8, ptr %93, i64 4
  %.205.1.i349.i = load float, ptr %.204.1.i348.i, align 4, !noalias !150
  %.233.1.i350.i = getelementptr i8, ptr %93, i64 16
  %.234.1.i351.i = load float, ptr %.233.1.i350.i, align 4, !noalias !150
  %.7.i1.i352.i = fsub contract float %.234.1.i351.i, %.205.1.i349.i
  %.8.i2.i353.i = fmul contract float %.5333.us.i, %.7.i1.i352.i
  %.9.i3.i354.i = fadd contract float %.205.1.i349.i, %.8.i2.i353.i
  %gep112.1.idx.i356.i = mul i64 %.1495.fca.5.1.load.i, 40
  %gep112.1.i357.i = getelementptr i8, ptr %invariant.gep.i339.i, i64 %gep112.1.idx.i356.i
  store float %.9.i3.i354.i, ptr %gep112.1.i357.i, align 4, !noalias !150
  %.204.2.i358.i = getelementptr i8, ptr %93, i64 8
  %.205.2.i359.i = load float, ptr %.204.2.i358.i, align 4, !noalias !150
  %.233.2.i360.i = getelementptr i8, ptr %93, i64 20
  %.234.2.i361.i = load float, ptr %.233.2.i360.i, align 4, !noalias !150
  %.7.i4.i362.i = fsub contract float %.234.2.i361.i, %.205.2.i359.i
  %.8.i5.i363.i = fmul contract float %.5333.us.i, %.7.i4.i362.i
  %.9.i6.i364.i = fadd contract float %.205.2.i359.i, %.8.i5.i363.i
  %gep112.2.idx.i366.i = mul i64 %.1495.fca.5.1.load.i, 44
  %gep112.2.i367.i = getelementptr i8, ptr %invariant.gep.i339.i, i64 %gep112.2.idx.i366.i
  store float %.9.i6.i364.i, ptr %gep112.2.i367.i, align 4, !noalias !150
  %.5134.us.i = icmp samesign ugt i64 %.513322832289.us.i, 1
  br i1 %.5134.us.i, label %B2224.backedge.us.i, label %B2402.us.i

B2724.endif.endif.us.us.i:                        ; preds = %B2724.endif.endif.us.us.i, %B2724.endif.endif.us.us.preheader.i
  %.581323102318.us.us.i = phi i64 [ %.5823.us.us.i, %B2724.endif.endif.us.us.i ], [ %..4488.us.i, %B2724.endif.endif.us.us.preheader.i ]
  %.582023112317.us.us.i = phi i64 [ %.5827.us.us.i, %B2724.endif.endif.us.us.i ], [ 0, %B2724.endif.endif.us.us.preheader.i ]
  %invariant.gep2299.us.us.i = getelementptr float, ptr %.1495.fca.4.load497.i, i64 %.582023112317.us.us.i
  %.6030.us.us.i = mul nuw nsw i64 %.582023112317.us.us.i, 3
  %.6025.us.us.i = load float, ptr %invariant.gep2299.us.us.i, align 4, !noalias !6
  %.6028.us.us.i = fptoui float %.6025.us.us.i to i8
  %95 = getelementptr i8, ptr %.4377.us.i, i64 %.6030.us.us.i
  store i8 %.6028.us.us.i, ptr %95, align 1, !noalias !6
  %gep2309.us.us.1.i = getelementptr float, ptr %invariant.gep2299.us.us.i, i64 %.1495.fca.5.1.load.i
  %.6025.us.us.1.i = load float, ptr %gep2309.us.us.1.i, align 4, !noalias !6
  %.6028.us.us.1.i = fptoui float %.6025.us.us.1.i to i8
  %96 = getelementptr i8, ptr %.4377.us.i, i64 %.6030.us.us.i
  %97 = getelementptr i8, ptr %96, i64 1
  store i8 %.6028.us.us.1.i, ptr %97, align 1, !noalias !6
  %gep2309.us.us.2.i = getelementptr i8, ptr %invariant.gep2299.us.us.i, i64 %gep2309.us.us.2.idx.i
  %.6025.us.us.2.i = load float, ptr %gep2309.us.us.2.i, align 4, !noalias !6
  %.6028.us.us.2.i = fptoui float %.6025.us.us.2.i to i8
  %98 = getelementptr i8, ptr %.4377.us.i, i64 %.6030.us.us.i
  %99 = getelementptr i8, ptr %98, i64 2
  store i8 %.6028.us.us.2.i, ptr %99, align 1, !noalias !6
  %.5823.us.us.i = add nsw i64 %.581323102318.us.us.i, -1
  %.5827.us.us.i = add nuw nsw i64 %.582023112317.us.us.i, 1
  %.5814.us.us.i = icmp sgt i64 %.581323102318.us.us.i, 1
  br i1 %.5814.us.us.i, label %B2724.endif.endif.us.us.i, label %B2867.us.sink.split.i

B912.B858.loopexit_crit_edge.us.i:                ; preds = %B2868.us.i
  %exitcond.not.i = icmp eq i64 %.1624.us.i, %.170.fca.5.0.load
  br i1 %exitcond.not.i, label %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread10, label %B860.endif.us.i

B2402.if.if.i:                                    ; preds = %B158.endif.endif.endif.endif.endif.endif.endif.i.i
  %.950.i.i = load ptr, ptr %excinfo.8.i.i, align 8, !noalias !130
  %.5389.not.i = icmp eq i32 %.949.i.i, 0
  %.5390.i = select i1 %.5389.not.i, ptr undef, ptr %.950.i.i
  store ptr %.5390.i, ptr %excinfo.9, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endi...if.thread

_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit: ; preds = %0, %B0.endif.if.if.i, %4, %B0.endif.endif.endif.endi...endif.if.if.i, %B0.endif.endif.endif.endi...endif.endif.if.if.i, %B0.endif.endif.endif.endi...endif.2.if.if.i
  %common.ret.op.i = phi i32 [ %common.ret.op.i42468485.i, %4 ], [ %common.ret.op.i444461.i, %0 ], [ %.43.i8.i, %B0.endif.if.if.i ], [ %.43.i57.i, %B0.endif.endif.endif.endi...endif.if.if.i ], [ %.43.i82.i, %B0.endif.endif.endif.endi...endif.endif.if.if.i ], [ %.69.i.i.i, %B0.endif.endif.endif.endi...endif.2.if.if.i ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endi...if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif
  ], !prof !153

B0.endif.endif.endif.endif.endif.endif.endif.if.if: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif
  %.430 = icmp sgt i32 %.422, 0
  %.423 = load ptr, ptr %excinfo.8, align 8
  %.431 = select i1 %.430, ptr %.423, ptr undef
  store ptr %.431, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif: ; preds = %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit.thread10, %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit, %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit
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

B0.endif.endif.endif.endi...if.thread:            ; preds = %B0.endif.endif.endif.endi...if.2.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i, %B0.endif.endif.endif.endi...endif.1.endif.if.i, %B0.endif.endif.endif.endi...endif.1.if.if.i, %B0.endif.endif.endif.endi...if.1.i, %B0.endif.endif.endif.endi...endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.if.if.i, %B2402.if.if.i
  %common.ret.op.i9.ph = phi i32 [ %.949.i.i, %B2402.if.if.i ], [ %.485.i, %B0.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.if.i ], [ %.622.i, %B0.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.if.i ], [ %.759.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.endif.endif.if.i ], [ %.1077.i, %B0.endif.endif.endif.endi...endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endi...if.1.i ], [ %.1216.i, %B0.endif.endif.endif.endi...endif.1.if.if.i ], [ 1, %B0.endif.endif.endif.endi...endif.1.endif.if.i ], [ %.1381.i, %B0.endif.endif.endif.endi...endif.1.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endi...if.2.i ]
  %.52214 = load ptr, ptr %excinfo.9, align 8
  br label %100

B0.endif.endif.endif.endi...if:                   ; preds = %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit
  %common.ret.op.i9 = phi i32 [ %common.ret.op.i, %_ZN8realtime5looks16harmonize_kernel14blend_in_lightB2v5B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedEbbbb5ArrayIhLi3E1C7mutable7alignedE.exit ]
  %.529 = icmp sgt i32 %common.ret.op.i9, 0
  %.522 = load ptr, ptr %excinfo.9, align 8
  %cond.fr = freeze i1 %.529
  br i1 %cond.fr, label %100, label %100

100:                                              ; preds = %B0.endif.endif.endif.endi...if, %B0.endif.endif.endif.endi...if.thread, %B0.endif.endif.endif.endi...if
  %common.ret.op.i916 = phi i32 [ %common.ret.op.i9, %B0.endif.endif.endif.endi...if ], [ %common.ret.op.i9.ph, %B0.endif.endif.endif.endi...if.thread ], [ %common.ret.op.i9, %B0.endif.endif.endif.endi...if ]
  %101 = phi ptr [ %.522, %B0.endif.endif.endif.endi...if ], [ %.52214, %B0.endif.endif.endif.endi...if.thread ], [ %.522, %B0.endif.endif.endif.endi...if ]
  store ptr %101, ptr %excinfo, align 8
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
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !76

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
  store ptr @name60, ptr %excinfo, align 8, !numba_exception_output !32
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
  br i1 %.168, label %B338.if, label %B338.endif, !prof !154

B348:                                             ; preds = %B334.thread, %B334
  %r.4.124 = phi double [ 1.000000e+00, %B334.thread ], [ %spec.select, %B334 ]
  store double %r.4.124, ptr %retptr, align 8
  br label %common.ret

B338.if:                                          ; preds = %B338
  store ptr @name63, ptr %excinfo, align 8, !numba_exception_output !32
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
!76 = !{!"branch_weights", i32 99, i32 1}
!77 = !{!78}
!78 = distinct !{!78, !79, !"name85: %retptr"}
!79 = distinct !{!79, !"name85"}
!80 = !{!78, !2, !5}
!81 = !{!82, !2, !5}
!82 = distinct !{!82, !83, !"name86: %retptr"}
!83 = distinct !{!83, !"name86"}
!84 = !{!85}
!85 = distinct !{!85, !86, !"name81: %retptr"}
!86 = distinct !{!86, !"name81"}
!87 = !{!88, !82, !2, !5}
!88 = distinct !{!88, !89, !"name87: %retptr"}
!89 = distinct !{!89, !"name87"}
!90 = !{!91, !2, !5}
!91 = distinct !{!91, !92, !"name86: %retptr"}
!92 = distinct !{!92, !"name86"}
!93 = !{!94}
!94 = distinct !{!94, !95, !"name81: %retptr"}
!95 = distinct !{!95, !"name81"}
!96 = !{!97, !91, !2, !5}
!97 = distinct !{!97, !98, !"name87: %retptr"}
!98 = distinct !{!98, !"name87"}
!99 = !{!100, !2, !5}
!100 = distinct !{!100, !101, !"name86: %retptr"}
!101 = distinct !{!101, !"name86"}
!102 = !{!103}
!103 = distinct !{!103, !104, !"name81: %retptr"}
!104 = distinct !{!104, !"name81"}
!105 = !{!106, !100, !2, !5}
!106 = distinct !{!106, !107, !"name87: %retptr"}
!107 = distinct !{!107, !"name87"}
!108 = !{!109, !2, !5}
!109 = distinct !{!109, !110, !"name88: %retptr"}
!110 = distinct !{!110, !"name88"}
!111 = !{!112, !2, !5}
!112 = distinct !{!112, !113, !"name89: %retptr"}
!113 = distinct !{!113, !"name89"}
!114 = !{!115, !2, !5}
!115 = distinct !{!115, !116, !"name89: %retptr"}
!116 = distinct !{!116, !"name89"}
!117 = !{!118}
!118 = distinct !{!118, !119, !"name85: %retptr"}
!119 = distinct !{!119, !"name85"}
!120 = !{!118, !2, !5}
!121 = !{!122, !2, !5}
!122 = distinct !{!122, !123, !"name88: %retptr"}
!123 = distinct !{!123, !"name88"}
!124 = !{!125, !2, !5}
!125 = distinct !{!125, !126, !"name89: %retptr"}
!126 = distinct !{!126, !"name89"}
!127 = !{!128}
!128 = distinct !{!128, !129, !"name90: %excinfo"}
!129 = distinct !{!129, !"name90"}
!130 = !{!131, !128, !2, !5}
!131 = distinct !{!131, !129, !"name90: %retptr"}
!132 = !{!133, !2, !5}
!133 = distinct !{!133, !134, !"name91: %retptr"}
!134 = distinct !{!134, !"name91"}
!135 = !{!136, !2, !5}
!136 = distinct !{!136, !137, !"name92: %retptr"}
!137 = distinct !{!137, !"name92"}
!138 = !{!139, !2, !5}
!139 = distinct !{!139, !140, !"name93: %retptr"}
!140 = distinct !{!140, !"name93"}
!141 = !{!142, !2, !5}
!142 = distinct !{!142, !143, !"name89: %retptr"}
!143 = distinct !{!143, !"name89"}
!144 = !{!145, !2, !5}
!145 = distinct !{!145, !146, !"name94: %retptr"}
!146 = distinct !{!146, !"name94"}
!147 = !{!148, !2, !5}
!148 = distinct !{!148, !149, !"name95: %retptr"}
!149 = distinct !{!149, !"name95"}
!150 = !{!151, !2, !5}
!151 = distinct !{!151, !152, !"name96: %retptr"}
!152 = distinct !{!152, !"name96"}
!153 = !{!"branch_weights", i32 0, i32 1073741824, i32 1073741824}
!154 = !{!"branch_weights", i32 34359737, i32 2113123911}
