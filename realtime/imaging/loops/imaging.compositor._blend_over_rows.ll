; source 2a61af7cdd85d270c6702a43bd588dfa0e9617d2b1a1acde44f90300b884775d 3e1abac63cf57cf0937b1393183369b343d8f32b3cd1f9d45d81b6406f0bfcc8

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
@name18 = internal constant [86 x i8] zeroinitializer
@name19 = internal constant [20 x i8] zeroinitializer
@name20 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name18, i32 86, ptr @name19, ptr null, i32 0 }
@name21 = common global ptr null
@name22 = common global ptr null
@name23 = common global ptr null
@name24 = common global ptr null
@name25 = common global ptr null
@name26 = common global ptr null
@name27 = common global ptr null
@name28 = common global ptr null
@name29 = common global ptr null
@name30 = common global ptr null
@name31 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2) {
B0:
  %.39.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.162.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.166.i = alloca [2 x i64], align 8
  %.194.i = alloca ptr, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.222.i = alloca [2 x i64], align 8
  %.303.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.307.i = alloca [2 x i64], align 8
  %.335.i = alloca ptr, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.361.i = alloca [2 x i64], align 8
  %.468.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.472.i = alloca [2 x i64], align 8
  %.500.i = alloca ptr, align 8
  %excinfo.3.i = alloca ptr, align 8
  %.526.i = alloca [2 x i64], align 8
  %.597.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.639.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.5.i = alloca ptr, align 8
  %.806.i = alloca { i64, float }, align 8
  %.25 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep57 = getelementptr inbounds nuw i8, ptr %.25, i64 8
  %.fca.2.gep58 = getelementptr inbounds nuw i8, ptr %.25, i64 16
  %.fca.3.gep59 = getelementptr inbounds nuw i8, ptr %.25, i64 24
  %.fca.4.gep60 = getelementptr inbounds nuw i8, ptr %.25, i64 32
  %.fca.5.0.gep61 = getelementptr inbounds nuw i8, ptr %.25, i64 40
  %.fca.5.1.gep62 = getelementptr inbounds nuw i8, ptr %.25, i64 48
  %.fca.5.2.gep63 = getelementptr inbounds nuw i8, ptr %.25, i64 56
  %.fca.6.0.gep64 = getelementptr inbounds nuw i8, ptr %.25, i64 64
  %.fca.6.1.gep65 = getelementptr inbounds nuw i8, ptr %.25, i64 72
  %.fca.6.2.gep66 = getelementptr inbounds nuw i8, ptr %.25, i64 80
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.82 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.135 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.135, i64 32
  %.fca.5.0.gep17 = getelementptr inbounds nuw i8, ptr %.135, i64 40
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.135, i64 48
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.184 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep = getelementptr inbounds nuw i8, ptr %.184, i64 8
  %.fca.2.gep = getelementptr inbounds nuw i8, ptr %.184, i64 16
  %.fca.3.gep = getelementptr inbounds nuw i8, ptr %.184, i64 24
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.184, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.184, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.184, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.184, i64 56
  %.fca.6.0.gep = getelementptr inbounds nuw i8, ptr %.184, i64 64
  %.fca.6.1.gep = getelementptr inbounds nuw i8, ptr %.184, i64 72
  %.fca.6.2.gep = getelementptr inbounds nuw i8, ptr %.184, i64 80
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.25, i8 0, i64 88, i1 false)
  %.32 = call i32 @name32(ptr nonnull %.25, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.42.fca.0.load = load ptr, ptr %.25, align 8
  %.42.fca.1.load = load ptr, ptr %.fca.1.gep57, align 8
  %.42.fca.2.load = load i64, ptr %.fca.2.gep58, align 8
  %.42.fca.3.load = load i64, ptr %.fca.3.gep59, align 8
  %.42.fca.4.load = load ptr, ptr %.fca.4.gep60, align 8
  %.42.fca.5.0.load = load i64, ptr %.fca.5.0.gep61, align 8
  %.42.fca.5.1.load = load i64, ptr %.fca.5.1.gep62, align 8
  %.42.fca.5.2.load = load i64, ptr %.fca.5.2.gep63, align 8
  %.42.fca.6.0.load = load i64, ptr %.fca.6.0.gep64, align 8
  %.42.fca.6.1.load = load i64, ptr %.fca.6.1.gep65, align 8
  %.42.fca.6.2.load = load i64, ptr %.fca.6.2.gep66, align 8
  switch i32 %.32, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.6.2.gep40 = getelementptr inbounds nuw i8, ptr %.82, i64 80
  %.fca.6.1.gep39 = getelementptr inbounds nuw i8, ptr %.82, i64 72
  %.fca.6.0.gep38 = getelementptr inbounds nuw i8, ptr %.82, i64 64
  %.fca.5.2.gep37 = getelementptr inbounds nuw i8, ptr %.82, i64 56
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.82, i64 48
  %.fca.5.0.gep35 = getelementptr inbounds nuw i8, ptr %.82, i64 40
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.82, i64 32
  %.fca.3.gep33 = getelementptr inbounds nuw i8, ptr %.82, i64 24
  %.fca.2.gep32 = getelementptr inbounds nuw i8, ptr %.82, i64 16
  %.fca.1.gep31 = getelementptr inbounds nuw i8, ptr %.82, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.82, i8 0, i64 88, i1 false)
  %.89 = call i32 @name32(ptr nonnull %.82, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, i64 %arg.n1_2)
  %.99.fca.0.load = load ptr, ptr %.82, align 8
  %.99.fca.1.load = load ptr, ptr %.fca.1.gep31, align 8
  %.99.fca.2.load = load i64, ptr %.fca.2.gep32, align 8
  %.99.fca.3.load = load i64, ptr %.fca.3.gep33, align 8
  %.99.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.99.fca.5.0.load = load i64, ptr %.fca.5.0.gep35, align 8
  %.99.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  %.99.fca.5.2.load = load i64, ptr %.fca.5.2.gep37, align 8
  %.99.fca.6.0.load = load i64, ptr %.fca.6.0.gep38, align 8
  %.99.fca.6.1.load = load i64, ptr %.fca.6.1.gep39, align 8
  %.99.fca.6.2.load = load i64, ptr %.fca.6.2.gep40, align 8
  switch i32 %.89, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %23, %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.32, %B0.if.if ], [ %.89, %B0.endif.if.if ], [ %.141, %B0.endif.endif.if.if ], [ %.191, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ], [ %common.ret.op.i310, %23 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.40 = icmp sgt i32 %.32, 0
  %.33 = load ptr, ptr %excinfo.1, align 8
  %.41 = select i1 %.40, ptr %.33, ptr undef
  store ptr %.41, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.135, i8 0, i64 72, i1 false)
  %.141 = call i32 @name33(ptr nonnull %.135, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1)
  %.151.fca.0.load = load ptr, ptr %.135, align 8
  %.151.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.151.fca.5.0.load = load i64, ptr %.fca.5.0.gep17, align 8
  %.151.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  switch i32 %.141, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.97 = icmp sgt i32 %.89, 0
  %.90 = load ptr, ptr %excinfo.2, align 8
  %.98 = select i1 %.97, ptr %.90, ptr undef
  store ptr %.98, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.184, i8 0, i64 88, i1 false)
  %.191 = call i32 @name32(ptr nonnull %.184, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2)
  %.201.fca.0.load = load ptr, ptr %.184, align 8
  switch i32 %.191, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.149 = icmp sgt i32 %.141, 0
  %.142 = load ptr, ptr %excinfo.3, align 8
  %.150 = select i1 %.149, ptr %.142, ptr undef
  store ptr %.150, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.201.fca.6.2.load = load i64, ptr %.fca.6.2.gep, align 8
  %.201.fca.6.1.load = load i64, ptr %.fca.6.1.gep, align 8
  %.201.fca.6.0.load = load i64, ptr %.fca.6.0.gep, align 8
  %.201.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.201.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.201.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.201.fca.1.load = load ptr, ptr %.fca.1.gep, align 8
  %.201.fca.2.load = load i64, ptr %.fca.2.gep, align 8
  %.201.fca.3.load = load i64, ptr %.fca.3.gep, align 8
  %.201.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.1.gep927.i = getelementptr inbounds nuw i8, ptr %.162.i, i64 8
  %.fca.2.gep928.i = getelementptr inbounds nuw i8, ptr %.162.i, i64 16
  %.fca.3.gep929.i = getelementptr inbounds nuw i8, ptr %.162.i, i64 24
  %.fca.4.gep930.i = getelementptr inbounds nuw i8, ptr %.162.i, i64 32
  %.fca.5.0.gep931.i = getelementptr inbounds nuw i8, ptr %.162.i, i64 40
  %.fca.5.1.gep932.i = getelementptr inbounds nuw i8, ptr %.162.i, i64 48
  %.fca.5.2.gep933.i = getelementptr inbounds nuw i8, ptr %.162.i, i64 56
  %.fca.6.0.gep934.i = getelementptr inbounds nuw i8, ptr %.162.i, i64 64
  %.fca.6.1.gep935.i = getelementptr inbounds nuw i8, ptr %.162.i, i64 72
  %.fca.6.2.gep936.i = getelementptr inbounds nuw i8, ptr %.162.i, i64 80
  %.fca.1.gep925.i = getelementptr inbounds nuw i8, ptr %.166.i, i64 8
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.222.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep852.i = getelementptr inbounds nuw i8, ptr %.303.i, i64 8
  %.fca.2.gep853.i = getelementptr inbounds nuw i8, ptr %.303.i, i64 16
  %.fca.3.gep854.i = getelementptr inbounds nuw i8, ptr %.303.i, i64 24
  %.fca.4.gep855.i = getelementptr inbounds nuw i8, ptr %.303.i, i64 32
  %.fca.5.0.gep856.i = getelementptr inbounds nuw i8, ptr %.303.i, i64 40
  %.fca.5.1.gep857.i = getelementptr inbounds nuw i8, ptr %.303.i, i64 48
  %.fca.5.2.gep858.i = getelementptr inbounds nuw i8, ptr %.303.i, i64 56
  %.fca.6.0.gep859.i = getelementptr inbounds nuw i8, ptr %.303.i, i64 64
  %.fca.6.1.gep860.i = getelementptr inbounds nuw i8, ptr %.303.i, i64 72
  %.fca.6.2.gep861.i = getelementptr inbounds nuw i8, ptr %.303.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.303.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep850.i = getelementptr inbounds nuw i8, ptr %.307.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.307.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.335.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.361.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep738.i = getelementptr inbounds nuw i8, ptr %.468.i, i64 8
  %.fca.2.gep739.i = getelementptr inbounds nuw i8, ptr %.468.i, i64 16
  %.fca.3.gep740.i = getelementptr inbounds nuw i8, ptr %.468.i, i64 24
  %.fca.4.gep741.i = getelementptr inbounds nuw i8, ptr %.468.i, i64 32
  %.fca.5.0.gep742.i = getelementptr inbounds nuw i8, ptr %.468.i, i64 40
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.468.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.468.i, i64 56
  %.fca.6.0.gep743.i = getelementptr inbounds nuw i8, ptr %.468.i, i64 64
  %.fca.6.1.gep.i = getelementptr inbounds nuw i8, ptr %.468.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.468.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.468.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep736.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.472.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.500.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.3.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.526.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep659.i = getelementptr inbounds nuw i8, ptr %.597.i, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.597.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.639.i, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.639.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.5.i, align 8, !noalias !6
  store i64 0, ptr %.806.i, align 8, !noalias !6
  %.fca.1.gep546.i = getelementptr inbounds nuw i8, ptr %.806.i, i64 8
  store float 0.000000e+00, ptr %.fca.1.gep546.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.42.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.99.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.151.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.201.fca.0.load), !noalias !6
  %.158.i = mul nsw i64 %.151.fca.5.1.load, 3
  store ptr %.42.fca.0.load, ptr %.162.i, align 8, !noalias !6
  store ptr %.42.fca.1.load, ptr %.fca.1.gep927.i, align 8, !noalias !6
  store i64 %.42.fca.2.load, ptr %.fca.2.gep928.i, align 8, !noalias !6
  store i64 %.42.fca.3.load, ptr %.fca.3.gep929.i, align 8, !noalias !6
  store ptr %.42.fca.4.load, ptr %.fca.4.gep930.i, align 8, !noalias !6
  store i64 %.42.fca.5.0.load, ptr %.fca.5.0.gep931.i, align 8, !noalias !6
  store i64 %.42.fca.5.1.load, ptr %.fca.5.1.gep932.i, align 8, !noalias !6
  store i64 %.42.fca.5.2.load, ptr %.fca.5.2.gep933.i, align 8, !noalias !6
  store i64 %.42.fca.6.0.load, ptr %.fca.6.0.gep934.i, align 8, !noalias !6
  store i64 %.42.fca.6.1.load, ptr %.fca.6.1.gep935.i, align 8, !noalias !6
  store i64 %.42.fca.6.2.load, ptr %.fca.6.2.gep936.i, align 8, !noalias !6
  store i64 %.151.fca.5.0.load, ptr %.166.i, align 8, !noalias !6
  store i64 %.158.i, ptr %.fca.1.gep925.i, align 8, !noalias !6
  store ptr null, ptr %.194.i, align 8, !noalias !6
  %.200.i = call i32 @name34(ptr nonnull %.194.i, ptr nonnull %excinfo.1.i, i64 %.42.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.166.i, i64 2, i64 8), !noalias !6
  switch i32 %.200.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.i
    i32 0, label %B0.endif.i
  ], !prof !0

_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i, %B390.endif.endif.endif.peel.i, %B390.endif.endif.endif.i, %B692.B388.loopexit_crit_edge.us.i
  call void @NRT_decref(ptr %.611.fca.0.load74.i), !noalias !6
  call void @NRT_decref(ptr %.653.fca.0.load79.i), !noalias !6
  call void @NRT_decref(ptr %.389.i), !noalias !6
  call void @NRT_decref(ptr %.250.i), !noalias !6
  call void @NRT_decref(ptr %.554.i), !noalias !6
  call void @NRT_decref(ptr %.151.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif

B0.endif.i:                                       ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  %.232.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep931.i, ptr nonnull %.fca.6.0.gep934.i, i64 2, ptr nonnull %.166.i, ptr nonnull %.222.i, i64 %.42.fca.3.load, i32 0), !noalias !6
  %.233.i = icmp eq i32 %.232.i, 0
  br i1 %.233.i, label %B0.endif.if.i, label %B0.endif.endif.i

B0.if.if.i:                                       ; preds = %B0.endif.endif.endif.endif
  %.208.not.i = icmp eq i32 %.200.i, 0
  %.201.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  %.209.i = select i1 %.208.not.i, ptr undef, ptr %.201.i
  store ptr %.209.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.if.i:                                    ; preds = %B0.endif.i
  store ptr @name6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.i:                                 ; preds = %B0.endif.i
  %.244.i = load ptr, ptr %.fca.4.gep930.i, align 8, !noalias !6
  %.245.fca.1.load.i = load i64, ptr %.fca.1.gep925.i, align 8, !noalias !6
  %.250.i = load ptr, ptr %.162.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.250.i), !noalias !6
  store ptr %.201.fca.0.load, ptr %.303.i, align 8, !noalias !6
  store ptr %.201.fca.1.load, ptr %.fca.1.gep852.i, align 8, !noalias !6
  store i64 %.201.fca.2.load, ptr %.fca.2.gep853.i, align 8, !noalias !6
  store i64 %.201.fca.3.load, ptr %.fca.3.gep854.i, align 8, !noalias !6
  store ptr %.201.fca.4.load, ptr %.fca.4.gep855.i, align 8, !noalias !6
  store i64 %.201.fca.5.0.load, ptr %.fca.5.0.gep856.i, align 8, !noalias !6
  store i64 %.201.fca.5.1.load, ptr %.fca.5.1.gep857.i, align 8, !noalias !6
  store i64 %.201.fca.5.2.load, ptr %.fca.5.2.gep858.i, align 8, !noalias !6
  store i64 %.201.fca.6.0.load, ptr %.fca.6.0.gep859.i, align 8, !noalias !6
  store i64 %.201.fca.6.1.load, ptr %.fca.6.1.gep860.i, align 8, !noalias !6
  store i64 %.201.fca.6.2.load, ptr %.fca.6.2.gep861.i, align 8, !noalias !6
  store i64 %.151.fca.5.0.load, ptr %.307.i, align 8, !noalias !6
  store i64 %.158.i, ptr %.fca.1.gep850.i, align 8, !noalias !6
  store ptr null, ptr %.335.i, align 8, !noalias !6
  %.341.i = call i32 @name34(ptr nonnull %.335.i, ptr nonnull %excinfo.2.i, i64 %.201.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.307.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.42.fca.0.load), !noalias !6
  switch i32 %.341.i, label %B0.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.i:                           ; preds = %B0.endif.endif.i, %B0.endif.endif.i
  %.370.i = load i64, ptr %.fca.3.gep854.i, align 8, !noalias !6
  %.371.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep856.i, ptr nonnull %.fca.6.0.gep859.i, i64 2, ptr nonnull %.307.i, ptr nonnull %.361.i, i64 %.370.i, i32 0), !noalias !6
  %.372.i = icmp eq i32 %.371.i, 0
  br i1 %.372.i, label %B0.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.i

B0.endif.endif.if.if.i:                           ; preds = %B0.endif.endif.i
  %.349.not.i = icmp eq i32 %.341.i, 0
  %.342.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.350.i = select i1 %.349.not.i, ptr undef, ptr %.342.i
  store ptr %.350.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.if.i:                        ; preds = %B0.endif.endif.endif.i
  store ptr @name6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.i:                     ; preds = %B0.endif.endif.endif.i
  %.383.i = load ptr, ptr %.fca.4.gep855.i, align 8, !noalias !6
  %.384.fca.1.load.i = load i64, ptr %.fca.1.gep850.i, align 8, !noalias !6
  %.389.i = load ptr, ptr %.303.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.389.i), !noalias !6
  store ptr %.99.fca.0.load, ptr %.468.i, align 8, !noalias !6
  store ptr %.99.fca.1.load, ptr %.fca.1.gep738.i, align 8, !noalias !6
  store i64 %.99.fca.2.load, ptr %.fca.2.gep739.i, align 8, !noalias !6
  store i64 %.99.fca.3.load, ptr %.fca.3.gep740.i, align 8, !noalias !6
  store ptr %.99.fca.4.load, ptr %.fca.4.gep741.i, align 8, !noalias !6
  store i64 %.99.fca.5.0.load, ptr %.fca.5.0.gep742.i, align 8, !noalias !6
  store i64 %.99.fca.5.1.load, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  store i64 %.99.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.99.fca.6.0.load, ptr %.fca.6.0.gep743.i, align 8, !noalias !6
  store i64 %.99.fca.6.1.load, ptr %.fca.6.1.gep.i, align 8, !noalias !6
  store i64 %.99.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.99.fca.5.0.load, ptr %.472.i, align 8, !noalias !6
  store i64 %.158.i, ptr %.fca.1.gep736.i, align 8, !noalias !6
  store ptr null, ptr %.500.i, align 8, !noalias !6
  %.506.i = call i32 @name34(ptr nonnull %.500.i, ptr nonnull %excinfo.3.i, i64 %.99.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.472.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.201.fca.0.load), !noalias !6
  switch i32 %.506.i, label %B0.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.i
  %.535.i = load i64, ptr %.fca.3.gep740.i, align 8, !noalias !6
  %.536.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep742.i, ptr nonnull %.fca.6.0.gep743.i, i64 2, ptr nonnull %.472.i, ptr nonnull %.526.i, i64 %.535.i, i32 0), !noalias !6
  %.537.i = icmp eq i32 %.536.i, 0
  br i1 %.537.i, label %B0.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.if.if.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.514.not.i = icmp eq i32 %.506.i, 0
  %.507.i = load ptr, ptr %excinfo.3.i, align 8, !noalias !6
  %.515.i = select i1 %.514.not.i, ptr undef, ptr %.507.i
  store ptr %.515.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.if.i:            ; preds = %B0.endif.endif.endif.endif.endif.i
  store ptr @name6, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !7
  br label %B0.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %B0.endif.endif.endif.endif.endif.i
  %.548.i = load ptr, ptr %.fca.4.gep741.i, align 8, !noalias !6
  %.549.fca.0.load.i = load i64, ptr %.472.i, align 8, !noalias !6
  %.549.fca.1.load.i = load i64, ptr %.fca.1.gep736.i, align 8, !noalias !6
  %.554.i = load ptr, ptr %.468.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.554.i), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.597.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !13
  store ptr null, ptr %.39.i.i, align 8, !noalias !13
  %.43.i.i = call i32 @name35(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 768, i32 32), !noalias !13
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.endif.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !13
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !13
  store ptr %.53.i.i, ptr %.597.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.597.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.597.i, i64 16
  store i64 192, ptr %retptr.repack14.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.597.i, i64 24
  store i64 4, ptr %retptr.repack16.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.597.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.597.i, i64 40
  store i64 192, ptr %retptr.repack20.i.i, align 8, !alias.scope !8, !noalias !14
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.597.i, i64 48
  store i64 4, ptr %retptr.repack22.i.i, align 8, !alias.scope !8, !noalias !14
  %.611.fca.0.load72.i = load ptr, ptr %.597.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.99.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !13
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.4.i, align 8, !alias.scope !11, !noalias !15
  %.611.fca.0.load.i = load ptr, ptr %.597.i, align 8, !noalias !6
  %.611.fca.4.load.i = load ptr, ptr %.fca.4.gep659.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.99.fca.0.load), !noalias !6
  switch i32 %.43.i.i, label %B0.endif.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.i
  ], !prof !16

B0.endif.endif.endif.endif.endif.endif.endif.i:   ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  %.611.fca.4.load75.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i ], [ %.611.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.611.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.611.fca.0.load74.i = phi ptr [ %.611.fca.0.load72.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i ], [ %.611.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.611.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.639.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !22
  store ptr null, ptr %.39.i1.i, align 8, !noalias !22
  %.43.i3.i = call i32 @name35(ptr nonnull %.39.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 384, i32 32), !noalias !22
  switch i32 %.43.i3.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.thread.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.53.i5.i = load ptr, ptr %.39.i1.i, align 8, !noalias !22
  %.63.i6.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i5.i), !noalias !22
  store ptr %.53.i5.i, ptr %.639.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack12.i7.i = getelementptr inbounds nuw i8, ptr %.639.i, i64 8
  store ptr null, ptr %retptr.repack12.i7.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack14.i8.i = getelementptr inbounds nuw i8, ptr %.639.i, i64 16
  store i64 192, ptr %retptr.repack14.i8.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack16.i9.i = getelementptr inbounds nuw i8, ptr %.639.i, i64 24
  store i64 2, ptr %retptr.repack16.i9.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack18.i10.i = getelementptr inbounds nuw i8, ptr %.639.i, i64 32
  store ptr %.63.i6.i, ptr %retptr.repack18.i10.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack20.i11.i = getelementptr inbounds nuw i8, ptr %.639.i, i64 40
  store i64 192, ptr %retptr.repack20.i11.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack22.i12.i = getelementptr inbounds nuw i8, ptr %.639.i, i64 48
  store i64 2, ptr %retptr.repack22.i12.i, align 8, !alias.scope !17, !noalias !23
  br label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.51.i15.i = icmp sgt i32 %.43.i3.i, 0
  %.44.i16.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !22
  %.52.i17.i = select i1 %.51.i15.i, ptr %.44.i16.i, ptr undef
  store ptr %.52.i17.i, ptr %excinfo.5.i, align 8, !alias.scope !20, !noalias !24
  %.653.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.43.i3.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  ], !prof !16

B0.endif.endif.endif.endif.endif.endif.if.if.i:   ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.609.i = icmp sgt i32 %.43.i.i, 0
  %.602.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  %.610.i = select i1 %.609.i, ptr %.602.i, ptr undef
  store ptr %.610.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.endif.endif.if.if.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.i
  %.651.i = icmp sgt i32 %.43.i3.i, 0
  %.644.i = load ptr, ptr %excinfo.5.i, align 8, !noalias !6
  %.652.i = select i1 %.651.i, ptr %.644.i, ptr undef
  store ptr %.652.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.thread.i
  %.653.fca.4.load80.i = phi ptr [ %.63.i6.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.thread.i ], [ %.653.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.i ], [ %.653.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v8B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint16_29.exit.i ]
  %.653.fca.0.load79.i = load ptr, ptr %.639.i, align 8, !noalias !6
  %.7611204.not.i = icmp slt i64 %.151.fca.5.0.load, 1
  br i1 %.7611204.not.i, label %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B390.lr.ph.i

B390.lr.ph.i:                                     ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.840.i = add nsw i64 %.99.fca.5.0.load, -1
  %0 = add nuw i64 %.151.fca.5.1.load, 63
  %.946.i = lshr i64 %0, 6
  %.925.inv.i = icmp sgt i64 %.151.fca.5.1.load, 0
  %storemerge1077.i = select i1 %.925.inv.i, i64 %.946.i, i64 0
  %storemerge1077.fr.i = freeze i64 %storemerge1077.i
  %.9681140.not.i = icmp eq i64 %storemerge1077.fr.i, 0
  br i1 %.9681140.not.i, label %B390.endif.endif.endif.peel.i, label %B390.us.preheader.i

B390.us.preheader.i:                              ; preds = %B390.lr.ph.i
  br label %B390.endif.endif.endif.us.i

B390.endif.endif.endif.peel.i:                    ; preds = %B390.lr.ph.i
  store i64 0, ptr %.806.i, align 8, !noalias !6
  store float 0.000000e+00, ptr %.fca.1.gep546.i, align 8, !noalias !6
  %.9.i20.i = sitofp i64 %.99.fca.5.0.load to double
  %.10.i21.i = fmul contract double %.9.i20.i, 5.000000e-01
  %.11.i22.i = sitofp i64 %.151.fca.5.0.load to double
  %.15.i23.i = fdiv contract double %.10.i21.i, %.11.i22.i
  %.16.i24.i = fadd contract double %.15.i23.i, -5.000000e-01
  %.12.i.i25.i = fcmp contract olt double %.16.i24.i, 0.000000e+00
  %.13.i.i26.i = select i1 %.12.i.i25.i, double 0.000000e+00, double %.16.i24.i
  %.48.i28.i = fadd contract double %.9.i20.i, -1.000000e+00
  %.12.i1.i29.i = fcmp contract olt double %.48.i28.i, %.13.i.i26.i
  %.13.i2.i30.i = select i1 %.12.i1.i29.i, double %.48.i28.i, double %.13.i.i26.i
  %.5.i.i31.i = fptosi double %.13.i2.i30.i to i64
  %.101.i33.i = sitofp i64 %.5.i.i31.i to double
  %.102.i34.i = fsub contract double %.13.i2.i30.i, %.101.i33.i
  %.103.i35.i = fptrunc double %.102.i34.i to float
  %.104.i36.i = insertvalue { i64, float } undef, i64 %.5.i.i31.i, 0
  %.105.i37.i = insertvalue { i64, float } %.104.i36.i, float %.103.i35.i, 1
  store { i64, float } %.105.i37.i, ptr %.806.i, align 8, !alias.scope !25, !noalias !6
  %exitcond1392.peel.not.i = icmp eq i64 %.151.fca.5.0.load, 1
  br i1 %exitcond1392.peel.not.i, label %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B390.preheader67.i

B390.preheader67.i:                               ; preds = %B390.endif.endif.endif.peel.i
  br label %B390.endif.endif.endif.i

B390.endif.endif.endif.us.i:                      ; preds = %B692.B388.loopexit_crit_edge.us.i, %B390.us.preheader.i
  %.76711591211.us.i = phi i64 [ %.774.us.i, %B692.B388.loopexit_crit_edge.us.i ], [ 0, %B390.us.preheader.i ]
  %.774.us.i = add nuw nsw i64 %.76711591211.us.i, 1
  store i64 0, ptr %.806.i, align 8, !noalias !6
  store float 0.000000e+00, ptr %.fca.1.gep546.i, align 8, !noalias !6
  %.7.i40.i = uitofp nneg i64 %.76711591211.us.i to double
  %.8.i41.i = fadd contract double %.7.i40.i, 5.000000e-01
  %.9.i42.i = sitofp i64 %.99.fca.5.0.load to double
  %.10.i43.i = fmul contract double %.8.i41.i, %.9.i42.i
  %.11.i44.i = sitofp i64 %.151.fca.5.0.load to double
  %.15.i45.i = fdiv contract double %.10.i43.i, %.11.i44.i
  %.16.i46.i = fadd contract double %.15.i45.i, -5.000000e-01
  %.12.i.i47.i = fcmp contract olt double %.16.i46.i, 0.000000e+00
  %.13.i.i48.i = select i1 %.12.i.i47.i, double 0.000000e+00, double %.16.i46.i
  %.48.i50.i = fadd contract double %.9.i42.i, -1.000000e+00
  %.12.i1.i51.i = fcmp contract olt double %.48.i50.i, %.13.i.i48.i
  %.13.i2.i52.i = select i1 %.12.i1.i51.i, double %.48.i50.i, double %.13.i.i48.i
  %.5.i.i53.i = fptosi double %.13.i2.i52.i to i64
  %.101.i55.i = sitofp i64 %.5.i.i53.i to double
  %.102.i56.i = fsub contract double %.13.i2.i52.i, %.101.i55.i
  %.103.i57.i = fptrunc double %.102.i56.i to float
  %.104.i58.i = insertvalue { i64, float } undef, i64 %.5.i.i53.i, 0
  %.105.i59.i = insertvalue { i64, float } %.104.i58.i, float %.103.i57.i, 1
  store { i64, float } %.105.i59.i, ptr %.806.i, align 8, !alias.scope !28, !noalias !6
  %.820.fca.0.load.us.i = load i64, ptr %.806.i, align 8, !noalias !6
  %.820.fca.1.load.us.i = load float, ptr %.fca.1.gep546.i, align 8, !noalias !6
  %.838.us.i = add nsw i64 %.820.fca.0.load.us.i, 1
  %.13.i60.i = call i64 @llvm.smin.i64(i64 %.840.i, i64 %.838.us.i)
  %.873.us.i = fmul contract float %.820.fca.1.load.us.i, 1.280000e+02
  %.875.us.i = fadd contract float %.873.us.i, 5.000000e-01
  %.876.us.i = fptoui float %.875.us.i to i16
  %.882.us.i = sub i16 128, %.876.us.i
  %.1201.us.i = mul i64 %.76711591211.us.i, %.151.fca.5.1.load
  %1 = getelementptr i8, ptr %.151.fca.4.load, i64 %.1201.us.i
  %.1442.us.i = mul i64 %.76711591211.us.i, %.245.fca.1.load.i
  %2 = getelementptr i8, ptr %.244.i, i64 %.1442.us.i
  %.1638.us.i = mul i64 %.76711591211.us.i, %.384.fca.1.load.i
  %3 = getelementptr i8, ptr %.383.i, i64 %.1638.us.i
  %.1788.us.i = icmp slt i64 %.820.fca.0.load.us.i, 0
  %.1789.us.i = select i1 %.1788.us.i, i64 %.549.fca.0.load.i, i64 0
  %.1790.us.i = add i64 %.1789.us.i, %.820.fca.0.load.us.i
  %.1908.us.i = mul i64 %.1790.us.i, %.549.fca.1.load.i
  %4 = getelementptr i8, ptr %.548.i, i64 %.1908.us.i
  %.1994.us.i = icmp slt i64 %.13.i60.i, 0
  %.1995.us.i = select i1 %.1994.us.i, i64 %.549.fca.0.load.i, i64 0
  %.1996.us.i = add i64 %.1995.us.i, %.13.i60.i
  %.2114.us.i = mul i64 %.1996.us.i, %.549.fca.1.load.i
  %5 = getelementptr i8, ptr %.548.i, i64 %.2114.us.i
  br label %B694.endif.else.us.i

B694.endif.else.us.i:                             ; preds = %B1253.us.i, %B390.endif.endif.endif.us.i
  %.96711081146.us.i = phi i64 [ %storemerge1077.fr.i, %B390.endif.endif.endif.us.i ], [ %.977.us.i, %B1253.us.i ]
  %.97411121145.us.i = phi i64 [ 0, %B390.endif.endif.endif.us.i ], [ %.981.us.i, %B1253.us.i ]
  %.977.us.i = add nsw i64 %.96711081146.us.i, -1
  %.981.us.i = add i64 %.97411121145.us.i, 64
  %.13.i61.i = call i64 @llvm.smin.i64(i64 %.151.fca.5.1.load, i64 %.981.us.i)
  %.1094.us.i = icmp slt i64 %.97411121145.us.i, 0
  %.1095.us.i = select i1 %.1094.us.i, i64 %.151.fca.5.1.load, i64 0
  %.1096.us.i = add i64 %.1095.us.i, %.97411121145.us.i
  %.1099.us.i = icmp slt i64 %.1096.us.i, 0
  br i1 %.1099.us.i, label %B694.endif.else.if.us.i, label %B694.endif.else.endif.us.i, !prof !31

B694.endif.else.if.us.i:                          ; preds = %B694.endif.else.us.i
  br label %B694.endif.else.endif.us.i

B694.endif.else.endif.us.i:                       ; preds = %B694.endif.else.if.us.i, %B694.endif.else.us.i
  %.1084.sroa.0.1.us.i = phi i64 [ 0, %B694.endif.else.if.us.i ], [ %.1096.us.i, %B694.endif.else.us.i ]
  %.1104.not.us.i = icmp slt i64 %.1096.us.i, %.151.fca.5.1.load
  br i1 %.1104.not.us.i, label %B694.endif.else.endif.endif.us.i, label %B694.endif.else.endif.if.us.i, !prof !32

B694.endif.else.endif.if.us.i:                    ; preds = %B694.endif.else.endif.us.i
  br label %B694.endif.else.endif.endif.us.i

B694.endif.else.endif.endif.us.i:                 ; preds = %B694.endif.else.endif.if.us.i, %B694.endif.else.endif.us.i
  %.1084.sroa.0.3.us.i = phi i64 [ %.151.fca.5.1.load, %B694.endif.else.endif.if.us.i ], [ %.1084.sroa.0.1.us.i, %B694.endif.else.endif.us.i ]
  %.1111.us.i = icmp slt i64 %.13.i61.i, 0
  %.1112.us.i = select i1 %.1111.us.i, i64 %.151.fca.5.1.load, i64 0
  %.1113.us.i = add i64 %.1112.us.i, %.13.i61.i
  %.1116.us.i = icmp slt i64 %.1113.us.i, 0
  br i1 %.1116.us.i, label %B694.endif.else.endif.endif.if.us.i, label %B694.endif.else.endif.endif.endif.us.i, !prof !31

B694.endif.else.endif.endif.if.us.i:              ; preds = %B694.endif.else.endif.endif.us.i
  br label %B694.endif.else.endif.endif.endif.us.i

B694.endif.else.endif.endif.endif.us.i:           ; preds = %B694.endif.else.endif.endif.if.us.i, %B694.endif.else.endif.endif.us.i
  %.1084.sroa.13.1.us.i = phi i64 [ 0, %B694.endif.else.endif.endif.if.us.i ], [ %.1113.us.i, %B694.endif.else.endif.endif.us.i ]
  %.1121.not.us.i = icmp slt i64 %.1113.us.i, %.151.fca.5.1.load
  br i1 %.1121.not.us.i, label %B694.endif.endif.us.i, label %B694.endif.else.endif.endif.endif.if.us.i, !prof !32

B694.endif.else.endif.endif.endif.if.us.i:        ; preds = %B694.endif.else.endif.endif.endif.us.i
  br label %B694.endif.endif.us.i

B694.endif.endif.us.i:                            ; preds = %B694.endif.else.endif.endif.endif.if.us.i, %B694.endif.else.endif.endif.endif.us.i
  %.1084.sroa.13.0.us.i = phi i64 [ %.1084.sroa.13.1.us.i, %B694.endif.else.endif.endif.endif.us.i ], [ %.151.fca.5.1.load, %B694.endif.else.endif.endif.endif.if.us.i ]
  %.1172.us.i = sub i64 %.1084.sroa.13.0.us.i, %.1084.sroa.0.3.us.i
  %.1205.us.i = getelementptr i8, ptr %1, i64 %.1084.sroa.0.3.us.i
  call void @NRT_incref(ptr %.151.fca.0.load), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !33)
  %.11896.not.i.i = icmp slt i64 %.1172.us.i, 1
  br i1 %.11896.not.i.i, label %B694.endif.endif.endif.else.us.i, label %B138.preheader.i.i

B138.preheader.i.i:                               ; preds = %B694.endif.endif.us.i
  br label %B138.i.i

B138.i.i:                                         ; preds = %B138.i.i, %B138.preheader.i.i
  %any_bits.2.0100.i.i = phi i8 [ %.18992.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %all_bits.2.099.i.i = phi i8 [ %.22693.i.i, %B138.i.i ], [ -1, %B138.preheader.i.i ]
  %.1249597.i.i = phi i64 [ %.131.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %.131.i.i = add nuw nsw i64 %.1249597.i.i, 1
  %6 = getelementptr i8, ptr %.1205.us.i, i64 %.1249597.i.i
  %.185.i.i = load i8, ptr %6, align 1, !noalias !36
  %.18992.i.i = or i8 %.185.i.i, %any_bits.2.0100.i.i
  %.22693.i.i = and i8 %.185.i.i, %all_bits.2.099.i.i
  %exitcond.not.i.i = icmp eq i64 %.1172.us.i, %.131.i.i
  br i1 %exitcond.not.i.i, label %B694.endif.endif.endif.else.us.i.loopexit, label %B138.i.i

B694.endif.endif.endif.else.us.i.loopexit:        ; preds = %B138.i.i
  %7 = icmp eq i8 %.22693.i.i, -1
  %8 = icmp eq i8 %.18992.i.i, 0
  br label %B694.endif.endif.endif.else.us.i

B694.endif.endif.endif.else.us.i:                 ; preds = %B694.endif.endif.endif.else.us.i.loopexit, %B694.endif.endif.us.i
  %all_bits.2.0.lcssa.i.i = phi i1 [ true, %B694.endif.endif.us.i ], [ %7, %B694.endif.endif.endif.else.us.i.loopexit ]
  %any_bits.2.0.lcssa.i.i = phi i1 [ true, %B694.endif.endif.us.i ], [ %8, %B694.endif.endif.endif.else.us.i.loopexit ]
  %.1283.us.i = mul nsw i64 %.97411121145.us.i, 3
  %.1285.us.i = mul nsw i64 %.13.i61.i, 3
  %.1336.us.i = select i1 %.1094.us.i, i64 %.245.fca.1.load.i, i64 0
  %.1337.us.i = add i64 %.1336.us.i, %.1283.us.i
  %.1340.us.i = icmp slt i64 %.1337.us.i, 0
  br i1 %.1340.us.i, label %B694.endif.endif.endif.else.if.us.i, label %B694.endif.endif.endif.else.endif.us.i, !prof !31

B694.endif.endif.endif.else.if.us.i:              ; preds = %B694.endif.endif.endif.else.us.i
  br label %B694.endif.endif.endif.else.endif.us.i

B694.endif.endif.endif.else.endif.us.i:           ; preds = %B694.endif.endif.endif.else.if.us.i, %B694.endif.endif.endif.else.us.i
  %.1325.sroa.0.1.us.i = phi i64 [ 0, %B694.endif.endif.endif.else.if.us.i ], [ %.1337.us.i, %B694.endif.endif.endif.else.us.i ]
  %.1345.not.us.i = icmp slt i64 %.1337.us.i, %.245.fca.1.load.i
  br i1 %.1345.not.us.i, label %B694.endif.endif.endif.else.endif.endif.us.i, label %B694.endif.endif.endif.else.endif.if.us.i, !prof !32

B694.endif.endif.endif.else.endif.if.us.i:        ; preds = %B694.endif.endif.endif.else.endif.us.i
  br label %B694.endif.endif.endif.else.endif.endif.us.i

B694.endif.endif.endif.else.endif.endif.us.i:     ; preds = %B694.endif.endif.endif.else.endif.if.us.i, %B694.endif.endif.endif.else.endif.us.i
  %.1325.sroa.0.3.us.i = phi i64 [ %.245.fca.1.load.i, %B694.endif.endif.endif.else.endif.if.us.i ], [ %.1325.sroa.0.1.us.i, %B694.endif.endif.endif.else.endif.us.i ]
  %.1353.us.i = select i1 %.1111.us.i, i64 %.245.fca.1.load.i, i64 0
  %.1354.us.i = add i64 %.1353.us.i, %.1285.us.i
  %.1357.us.i = icmp slt i64 %.1354.us.i, 0
  br i1 %.1357.us.i, label %B694.endif.endif.endif.else.endif.endif.if.us.i, label %B694.endif.endif.endif.else.endif.endif.endif.us.i, !prof !31

B694.endif.endif.endif.else.endif.endif.if.us.i:  ; preds = %B694.endif.endif.endif.else.endif.endif.us.i
  br label %B694.endif.endif.endif.else.endif.endif.endif.us.i

B694.endif.endif.endif.else.endif.endif.endif.us.i: ; preds = %B694.endif.endif.endif.else.endif.endif.if.us.i, %B694.endif.endif.endif.else.endif.endif.us.i
  %.1325.sroa.13.1.us.i = phi i64 [ 0, %B694.endif.endif.endif.else.endif.endif.if.us.i ], [ %.1354.us.i, %B694.endif.endif.endif.else.endif.endif.us.i ]
  %.1362.not.us.i = icmp slt i64 %.1354.us.i, %.245.fca.1.load.i
  br i1 %.1362.not.us.i, label %B694.endif.endif.endif.endif.else.us.i, label %B694.endif.endif.endif.else.endif.endif.endif.if.us.i, !prof !32

B694.endif.endif.endif.else.endif.endif.endif.if.us.i: ; preds = %B694.endif.endif.endif.else.endif.endif.endif.us.i
  br label %B694.endif.endif.endif.endif.else.us.i

B694.endif.endif.endif.endif.else.us.i:           ; preds = %B694.endif.endif.endif.else.endif.endif.endif.if.us.i, %B694.endif.endif.endif.else.endif.endif.endif.us.i
  %.1325.sroa.13.0.us.i = phi i64 [ %.1325.sroa.13.1.us.i, %B694.endif.endif.endif.else.endif.endif.endif.us.i ], [ %.245.fca.1.load.i, %B694.endif.endif.endif.else.endif.endif.endif.if.us.i ]
  %.1413.us.i = sub i64 %.1325.sroa.13.0.us.i, %.1325.sroa.0.3.us.i
  %.1446.us.i = getelementptr i8, ptr %2, i64 %.1325.sroa.0.3.us.i
  call void @NRT_incref(ptr %.250.i), !noalias !6
  %.1532.us.i = select i1 %.1094.us.i, i64 %.384.fca.1.load.i, i64 0
  %.1533.us.i = add i64 %.1532.us.i, %.1283.us.i
  %.1536.us.i = icmp slt i64 %.1533.us.i, 0
  br i1 %.1536.us.i, label %B694.endif.endif.endif.endif.else.if.us.i, label %B694.endif.endif.endif.endif.else.endif.us.i, !prof !31

B694.endif.endif.endif.endif.else.if.us.i:        ; preds = %B694.endif.endif.endif.endif.else.us.i
  br label %B694.endif.endif.endif.endif.else.endif.us.i

B694.endif.endif.endif.endif.else.endif.us.i:     ; preds = %B694.endif.endif.endif.endif.else.if.us.i, %B694.endif.endif.endif.endif.else.us.i
  %.1521.sroa.0.1.us.i = phi i64 [ 0, %B694.endif.endif.endif.endif.else.if.us.i ], [ %.1533.us.i, %B694.endif.endif.endif.endif.else.us.i ]
  %.1541.not.us.i = icmp slt i64 %.1533.us.i, %.384.fca.1.load.i
  br i1 %.1541.not.us.i, label %B694.endif.endif.endif.endif.else.endif.endif.us.i, label %B694.endif.endif.endif.endif.else.endif.if.us.i, !prof !32

B694.endif.endif.endif.endif.else.endif.if.us.i:  ; preds = %B694.endif.endif.endif.endif.else.endif.us.i
  br label %B694.endif.endif.endif.endif.else.endif.endif.us.i

B694.endif.endif.endif.endif.else.endif.endif.us.i: ; preds = %B694.endif.endif.endif.endif.else.endif.if.us.i, %B694.endif.endif.endif.endif.else.endif.us.i
  %.1521.sroa.0.3.us.i = phi i64 [ %.384.fca.1.load.i, %B694.endif.endif.endif.endif.else.endif.if.us.i ], [ %.1521.sroa.0.1.us.i, %B694.endif.endif.endif.endif.else.endif.us.i ]
  %.1549.us.i = select i1 %.1111.us.i, i64 %.384.fca.1.load.i, i64 0
  %.1550.us.i = add i64 %.1549.us.i, %.1285.us.i
  %.1553.us.i = icmp slt i64 %.1550.us.i, 0
  br i1 %.1553.us.i, label %B694.endif.endif.endif.endif.else.endif.endif.if.us.i, label %B694.endif.endif.endif.endif.else.endif.endif.endif.us.i, !prof !31

B694.endif.endif.endif.endif.else.endif.endif.if.us.i: ; preds = %B694.endif.endif.endif.endif.else.endif.endif.us.i
  br label %B694.endif.endif.endif.endif.else.endif.endif.endif.us.i

B694.endif.endif.endif.endif.else.endif.endif.endif.us.i: ; preds = %B694.endif.endif.endif.endif.else.endif.endif.if.us.i, %B694.endif.endif.endif.endif.else.endif.endif.us.i
  %.1521.sroa.13.1.us.i = phi i64 [ 0, %B694.endif.endif.endif.endif.else.endif.endif.if.us.i ], [ %.1550.us.i, %B694.endif.endif.endif.endif.else.endif.endif.us.i ]
  %.1558.not.us.i = icmp slt i64 %.1550.us.i, %.384.fca.1.load.i
  br i1 %.1558.not.us.i, label %B694.endif.endif.endif.endif.endif.us.i, label %B694.endif.endif.endif.en...if.us.i, !prof !32

B694.endif.endif.endif.en...if.us.i:              ; preds = %B694.endif.endif.endif.endif.else.endif.endif.endif.us.i
  br label %B694.endif.endif.endif.endif.endif.us.i

B694.endif.endif.endif.endif.endif.us.i:          ; preds = %B694.endif.endif.endif.en...if.us.i, %B694.endif.endif.endif.endif.else.endif.endif.endif.us.i
  %.1521.sroa.13.0.us.i = phi i64 [ %.1521.sroa.13.1.us.i, %B694.endif.endif.endif.endif.else.endif.endif.endif.us.i ], [ %.384.fca.1.load.i, %B694.endif.endif.endif.en...if.us.i ]
  %.1609.us.i = sub i64 %.1521.sroa.13.0.us.i, %.1521.sroa.0.3.us.i
  %.1642.us.i = getelementptr i8, ptr %3, i64 %.1521.sroa.0.3.us.i
  call void @NRT_incref(ptr %.389.i), !noalias !6
  br i1 %all_bits.2.0.lcssa.i.i, label %B888.us.i, label %B922.else.us.i

B922.else.us.i:                                   ; preds = %B694.endif.endif.endif.endif.endif.us.i
  %.1802.us.i = select i1 %.1094.us.i, i64 %.549.fca.1.load.i, i64 0
  %.1803.us.i = add i64 %.1802.us.i, %.1283.us.i
  %.1806.us.i = icmp slt i64 %.1803.us.i, 0
  br i1 %.1806.us.i, label %B922.else.if.us.i, label %B922.else.endif.us.i, !prof !31

B922.else.if.us.i:                                ; preds = %B922.else.us.i
  br label %B922.else.endif.us.i

B922.else.endif.us.i:                             ; preds = %B922.else.if.us.i, %B922.else.us.i
  %.1791.sroa.0.1.us.i = phi i64 [ 0, %B922.else.if.us.i ], [ %.1803.us.i, %B922.else.us.i ]
  %.1811.not.us.i = icmp slt i64 %.1803.us.i, %.549.fca.1.load.i
  br i1 %.1811.not.us.i, label %B922.endif.else.us.i, label %B922.else.endif.if.us.i, !prof !32

B922.else.endif.if.us.i:                          ; preds = %B922.else.endif.us.i
  br label %B922.endif.else.us.i

B922.endif.else.us.i:                             ; preds = %B922.else.endif.if.us.i, %B922.else.endif.us.i
  %.1791.sroa.0.3.us.i = phi i64 [ %.549.fca.1.load.i, %B922.else.endif.if.us.i ], [ %.1791.sroa.0.1.us.i, %B922.else.endif.us.i ]
  %.1912.us.i = getelementptr i8, ptr %4, i64 %.1791.sroa.0.3.us.i
  br i1 %.1806.us.i, label %B922.endif.else.if.us.i, label %B922.endif.else.endif.us.i, !prof !31

B922.endif.else.if.us.i:                          ; preds = %B922.endif.else.us.i
  br label %B922.endif.else.endif.us.i

B922.endif.else.endif.us.i:                       ; preds = %B922.endif.else.if.us.i, %B922.endif.else.us.i
  %.1997.sroa.0.1.us.i = phi i64 [ 0, %B922.endif.else.if.us.i ], [ %.1803.us.i, %B922.endif.else.us.i ]
  br i1 %.1811.not.us.i, label %B922.endif.endif.endif.us.i, label %B922.endif.else.endif.if.us.i, !prof !32

B922.endif.else.endif.if.us.i:                    ; preds = %B922.endif.else.endif.us.i
  br label %B922.endif.endif.endif.us.i

B922.endif.endif.endif.us.i:                      ; preds = %B922.endif.else.endif.if.us.i, %B922.endif.else.endif.us.i
  %.1997.sroa.0.3.us.i = phi i64 [ %.549.fca.1.load.i, %B922.endif.else.endif.if.us.i ], [ %.1997.sroa.0.1.us.i, %B922.endif.else.endif.us.i ]
  %.2118.us.i = getelementptr i8, ptr %5, i64 %.1997.sroa.0.3.us.i
  %.22461097.us.not.i = icmp slt i64 %.1609.us.i, 1
  br i1 %.22461097.us.not.i, label %B1196.us.i, label %B1048.us.preheader.i

B1048.us.preheader.i:                             ; preds = %B922.endif.endif.endif.us.i
  br label %B1048.us.i

B1158.us.preheader.i:                             ; preds = %B1048.us.i
  br label %B1158.us.i

B1196.us.i:                                       ; preds = %B1158.us.i, %B922.endif.endif.endif.us.i
  br i1 %any_bits.2.0.lcssa.i.i, label %B1244.us.i, label %B1208.us.i

B1208.us.i:                                       ; preds = %B1196.us.i
  %.152233.not.i.i = icmp slt i64 %.1172.us.i, 1
  br i1 %.152233.not.i.i, label %B176.endif.i.i, label %B58.preheader.i64.i

B58.preheader.i64.i:                              ; preds = %B1208.us.i
  br label %B58.i65.i

B58.i65.i:                                        ; preds = %B58.i65.i, %B58.preheader.i64.i
  %.158232234.i.i = phi i64 [ %.165.i.i, %B58.i65.i ], [ 0, %B58.preheader.i64.i ]
  %.165.i.i = add nuw nsw i64 %.158232234.i.i, 1
  %9 = getelementptr i8, ptr %.1205.us.i, i64 %.158232234.i.i
  %.219.i.i = load i8, ptr %9, align 1, !noalias !37
  %.220.i.i = uitofp i8 %.219.i.i to float
  %.idx.i.i = mul i64 %.158232234.i.i, 12
  %10 = getelementptr i8, ptr %.611.fca.4.load75.i, i64 %.idx.i.i
  store float %.220.i.i, ptr %10, align 4, !noalias !37
  %11 = getelementptr i8, ptr %10, i64 4
  store float %.220.i.i, ptr %11, align 4, !noalias !37
  %12 = getelementptr i8, ptr %10, i64 8
  store float %.220.i.i, ptr %12, align 4, !noalias !37
  %exitcond.not.i66.i = icmp eq i64 %.1172.us.i, %.165.i.i
  br i1 %exitcond.not.i66.i, label %B176.endif.i.i, label %B58.i65.i

B230.i.i:                                         ; preds = %B230.preheader.i.i, %B230.i.i
  %.422238240.i.i = phi i64 [ %.429.i.i, %B230.i.i ], [ 0, %B230.preheader.i.i ]
  %.429.i.i = add nuw nsw i64 %.422238240.i.i, 1
  %13 = getelementptr i8, ptr %.1642.us.i, i64 %.422238240.i.i
  %.483.i.i = load i8, ptr %13, align 1, !noalias !37
  %.484.i.i = uitofp i8 %.483.i.i to float
  %14 = getelementptr i8, ptr %.1446.us.i, i64 %.422238240.i.i
  %.514.i.i = load i8, ptr %14, align 1, !noalias !37
  %.515.i.i = uitofp i8 %.514.i.i to float
  %.516.i.i = fsub contract float %.515.i.i, %.484.i.i
  %15 = getelementptr float, ptr %.611.fca.4.load75.i, i64 %.422238240.i.i
  %.546.i.i = load float, ptr %15, align 4, !noalias !37
  %.547.i.i = fmul contract float %.546.i.i, %.516.i.i
  %.549.i.i = fmul contract float %.547.i.i, 0x3F70101020000000
  %.550.i.i = fadd contract float %.549.i.i, %.484.i.i
  %.552.i.i = fadd contract float %.550.i.i, 5.000000e-01
  %.553.i.i = fptoui float %.552.i.i to i8
  store i8 %.553.i.i, ptr %13, align 1, !noalias !37
  %exitcond244.not.i.i = icmp eq i64 %.1609.us.i, %.429.i.i
  br i1 %exitcond244.not.i.i, label %B1208.endif.us.i, label %B230.i.i

B176.endif.i.i:                                   ; preds = %B58.i65.i, %B1208.us.i
  %.416239.not.i.i = icmp slt i64 %.1609.us.i, 1
  br i1 %.416239.not.i.i, label %B1208.endif.us.i, label %B230.preheader.i.i

B230.preheader.i.i:                               ; preds = %B176.endif.i.i
  br label %B230.i.i

B1208.endif.us.i:                                 ; preds = %B230.i.i, %B176.endif.i.i
  call void @NRT_decref(ptr %.389.i), !noalias !6
  call void @NRT_decref(ptr %.250.i), !noalias !6
  call void @NRT_decref(ptr %.151.fca.0.load), !noalias !6
  br label %B1244.us.i

B1244.us.i:                                       ; preds = %B1208.endif.us.i, %B1196.us.i
  %levels.sroa.0.2.us.i = phi ptr [ null, %B1208.endif.us.i ], [ %.151.fca.0.load, %B1196.us.i ]
  %under.sroa.0.2.us.i = phi ptr [ null, %B1208.endif.us.i ], [ %.389.i, %B1196.us.i ]
  %over.sroa.0.2.us.i = phi ptr [ null, %B1208.endif.us.i ], [ %.250.i, %B1196.us.i ]
  call void @NRT_decref(ptr %under.sroa.0.2.us.i), !noalias !6
  br label %B1253.us.i

B1158.us.i:                                       ; preds = %B1158.us.i, %B1158.us.preheader.i
  %.249511021104.us.i = phi i64 [ %.2502.us.i, %B1158.us.i ], [ 0, %B1158.us.preheader.i ]
  %.2502.us.i = add nuw nsw i64 %.249511021104.us.i, 1
  %16 = getelementptr i16, ptr %.653.fca.4.load80.i, i64 %.249511021104.us.i
  %.2556.us.i = load i16, ptr %16, align 2, !noalias !6
  %.2558.us.i = add i16 %.2556.us.i, 64
  %.2559.us.i = lshr i16 %.2558.us.i, 7
  %17 = getelementptr i8, ptr %.1642.us.i, i64 %.249511021104.us.i
  %.2589.us.i = trunc i16 %.2559.us.i to i8
  store i8 %.2589.us.i, ptr %17, align 1, !noalias !6
  %exitcond1390.not.i = icmp eq i64 %.1609.us.i, %.2502.us.i
  br i1 %exitcond1390.not.i, label %B1196.us.i, label %B1158.us.i

B1048.us.i:                                       ; preds = %B1048.us.i, %B1048.us.preheader.i
  %.225210961098.us.i = phi i64 [ %.2259.us.i, %B1048.us.i ], [ 0, %B1048.us.preheader.i ]
  %.2259.us.i = add nuw nsw i64 %.225210961098.us.i, 1
  %18 = getelementptr i8, ptr %.1912.us.i, i64 %.225210961098.us.i
  %.2313.us.i = load i8, ptr %18, align 1, !noalias !6
  %.2315.us.i = zext i8 %.2313.us.i to i16
  %.2317.us.i = mul i16 %.882.us.i, %.2315.us.i
  %19 = getelementptr i8, ptr %.2118.us.i, i64 %.225210961098.us.i
  %.2347.us.i = load i8, ptr %19, align 1, !noalias !6
  %.2349.us.i = zext i8 %.2347.us.i to i16
  %.2351.us.i = mul i16 %.2349.us.i, %.876.us.i
  %.2352.us.i = add i16 %.2351.us.i, %.2317.us.i
  %20 = getelementptr i16, ptr %.653.fca.4.load80.i, i64 %.225210961098.us.i
  store i16 %.2352.us.i, ptr %20, align 2, !noalias !6
  %exitcond.not.i = icmp eq i64 %.1609.us.i, %.2259.us.i
  br i1 %exitcond.not.i, label %B1158.us.preheader.i, label %B1048.us.i

B888.us.i:                                        ; preds = %B694.endif.endif.endif.endif.endif.us.i
  call void @NRT_decref(ptr %.151.fca.0.load), !noalias !6
  %.12491.not.i.i = icmp slt i64 %.1413.us.i, 1
  br i1 %.12491.not.i.i, label %B1253.us.i, label %B58.preheader.i.i

B58.preheader.i.i:                                ; preds = %B888.us.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.preheader.i.i
  %.1309092.i.i = phi i64 [ %.137.i.i, %B58.i.i ], [ 0, %B58.preheader.i.i ]
  %.137.i.i = add nuw nsw i64 %.1309092.i.i, 1
  %21 = getelementptr i8, ptr %.1446.us.i, i64 %.1309092.i.i
  %.191.i.i = load i8, ptr %21, align 1, !noalias !40
  %22 = getelementptr i8, ptr %.1642.us.i, i64 %.1309092.i.i
  store i8 %.191.i.i, ptr %22, align 1, !noalias !40
  %exitcond.not.i63.i = icmp eq i64 %.1413.us.i, %.137.i.i
  br i1 %exitcond.not.i63.i, label %B1253.us.i, label %B58.i.i

B1253.us.i:                                       ; preds = %B58.i.i, %B888.us.i, %B1244.us.i
  %.389.sink.i = phi ptr [ %over.sroa.0.2.us.i, %B1244.us.i ], [ %.389.i, %B888.us.i ], [ %.389.i, %B58.i.i ]
  %.250.sink.i = phi ptr [ %levels.sroa.0.2.us.i, %B1244.us.i ], [ %.250.i, %B888.us.i ], [ %.250.i, %B58.i.i ]
  call void @NRT_decref(ptr %.389.sink.i), !noalias !6
  call void @NRT_decref(ptr %.250.sink.i), !noalias !6
  %.968.us.i = icmp sgt i64 %.96711081146.us.i, 1
  br i1 %.968.us.i, label %B694.endif.else.us.i, label %B692.B388.loopexit_crit_edge.us.i

B692.B388.loopexit_crit_edge.us.i:                ; preds = %B1253.us.i
  %exitcond1391.not.i = icmp eq i64 %.774.us.i, %.151.fca.5.0.load
  br i1 %exitcond1391.not.i, label %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B390.endif.endif.endif.us.i

B390.endif.endif.endif.i:                         ; preds = %B390.endif.endif.endif.i, %B390.preheader67.i
  %.76711591211.i = phi i64 [ %.774.i, %B390.endif.endif.endif.i ], [ 1, %B390.preheader67.i ]
  %.774.i = add nuw nsw i64 %.76711591211.i, 1
  store i64 0, ptr %.806.i, align 8, !noalias !6
  store float 0.000000e+00, ptr %.fca.1.gep546.i, align 8, !noalias !6
  %.7.i.i = uitofp nneg i64 %.76711591211.i to double
  %.8.i.i = fadd contract double %.7.i.i, 5.000000e-01
  %.9.i.i = sitofp i64 %.99.fca.5.0.load to double
  %.10.i.i = fmul contract double %.8.i.i, %.9.i.i
  %.11.i.i = sitofp i64 %.151.fca.5.0.load to double
  %.15.i.i = fdiv contract double %.10.i.i, %.11.i.i
  %.16.i.i = fadd contract double %.15.i.i, -5.000000e-01
  %.12.i.i.i = fcmp contract olt double %.16.i.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.16.i.i
  %.48.i.i = fadd contract double %.9.i.i, -1.000000e+00
  %.12.i1.i.i = fcmp contract olt double %.48.i.i, %.13.i.i.i
  %.13.i2.i.i = select i1 %.12.i1.i.i, double %.48.i.i, double %.13.i.i.i
  %.5.i.i.i = fptosi double %.13.i2.i.i to i64
  %.101.i.i = sitofp i64 %.5.i.i.i to double
  %.102.i.i = fsub contract double %.13.i2.i.i, %.101.i.i
  %.103.i.i = fptrunc double %.102.i.i to float
  %.104.i.i = insertvalue { i64, float } undef, i64 %.5.i.i.i, 0
  %.105.i.i = insertvalue { i64, float } %.104.i.i, float %.103.i.i, 1
  store { i64, float } %.105.i.i, ptr %.806.i, align 8, !alias.scope !43, !noalias !6
  %exitcond1392.not.i = icmp eq i64 %.774.i, %.151.fca.5.0.load
  br i1 %exitcond1392.not.i, label %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, label %B390.endif.endif.endif.i, !llvm.loop !46

_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit: ; preds = %B0.endif.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i
  %common.ret.op.i = phi i32 [ %.43.i3.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i ], [ %.43.i.i, %B0.endif.endif.endif.endif.endif.endif.if.if.i ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !48

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.199 = icmp sgt i32 %.191, 0
  %.192 = load ptr, ptr %excinfo.4, align 8
  %.200 = select i1 %.199, ptr %.192, ptr undef
  store ptr %.200, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread4, %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit, %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.201.fca.0.load)
  tail call void @NRT_decref(ptr %.151.fca.0.load)
  tail call void @NRT_decref(ptr %.99.fca.0.load)
  tail call void @NRT_decref(ptr %.42.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if.if.thread:          ; preds = %B0.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.if.i, %B0.endif.endif.if.if.i, %B0.endif.if.i, %B0.if.if.i
  %common.ret.op.i3.ph = phi i32 [ %.200.i, %B0.if.if.i ], [ 1, %B0.endif.if.i ], [ %.341.i, %B0.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.if.i ], [ %.506.i, %B0.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.if.i ]
  %.2618 = load ptr, ptr %excinfo.5, align 8
  br label %23

B0.endif.endif.endif.endif.if.if:                 ; preds = %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit
  %common.ret.op.i3 = phi i32 [ %common.ret.op.i, %_ZN8realtime7imaging10compositor16_blend_over_rowsB2v4B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit ]
  %.268 = icmp sgt i32 %common.ret.op.i3, 0
  %.261 = load ptr, ptr %excinfo.5, align 8
  %cond.fr = freeze i1 %.268
  br i1 %cond.fr, label %23, label %23

23:                                               ; preds = %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.endif.if.if
  %common.ret.op.i310 = phi i32 [ %common.ret.op.i3, %B0.endif.endif.endif.endif.if.if ], [ %common.ret.op.i3.ph, %B0.endif.endif.endif.endif.if.if.thread ], [ %common.ret.op.i3, %B0.endif.endif.endif.endif.if.if ]
  %24 = phi ptr [ %.261, %B0.endif.endif.endif.endif.if.if ], [ %.2618, %B0.endif.endif.endif.endif.if.if.thread ], [ %.261, %B0.endif.endif.endif.endif.if.if ]
  store ptr %24, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name32(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name33(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr range(i32 0, 2) i32 @name34(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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
  store ptr @name10, ptr %excinfo, align 8, !numba_exception_output !7
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
  store ptr @name13, ptr %excinfo, align 8, !numba_exception_output !7
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
  store ptr @name16, ptr %excinfo, align 8, !numba_exception_output !7
  br label %common.ret

B192.else:                                        ; preds = %B162
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !32

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

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

define linkonce_odr range(i32 -1, -2) i32 @name35(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name36(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

define linkonce_odr range(i32 0, 2) i32 @name36(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !31

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name20, ptr %excinfo, align 8, !numba_exception_output !7
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
!2 = distinct !{!2, !3, !"name37: %retptr"}
!3 = distinct !{!3, !"name37"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name37: %excinfo"}
!6 = !{!2, !5}
!7 = !{i1 true}
!8 = !{!9}
!9 = distinct !{!9, !10, !"name38: %retptr"}
!10 = distinct !{!10, !"name38"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"name38: %excinfo"}
!13 = !{!9, !12, !2, !5}
!14 = !{!12, !2, !5}
!15 = !{!9, !2, !5}
!16 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!17 = !{!18}
!18 = distinct !{!18, !19, !"name39: %retptr"}
!19 = distinct !{!19, !"name39"}
!20 = !{!21}
!21 = distinct !{!21, !19, !"name39: %excinfo"}
!22 = !{!18, !21, !2, !5}
!23 = !{!21, !2, !5}
!24 = !{!18, !2, !5}
!25 = !{!26}
!26 = distinct !{!26, !27, !"name40: %retptr"}
!27 = distinct !{!27, !"name40"}
!28 = !{!29}
!29 = distinct !{!29, !30, !"name40: %retptr"}
!30 = distinct !{!30, !"name40"}
!31 = !{!"branch_weights", i32 1, i32 99}
!32 = !{!"branch_weights", i32 99, i32 1}
!33 = !{!34}
!34 = distinct !{!34, !35, !"name41: %retptr"}
!35 = distinct !{!35, !"name41"}
!36 = !{!34, !2, !5}
!37 = !{!38, !2, !5}
!38 = distinct !{!38, !39, !"name42: %retptr"}
!39 = distinct !{!39, !"name42"}
!40 = !{!41, !2, !5}
!41 = distinct !{!41, !42, !"name43: %retptr"}
!42 = distinct !{!42, !"name43"}
!43 = !{!44}
!44 = distinct !{!44, !45, !"name40: %retptr"}
!45 = distinct !{!45, !"name40"}
!46 = distinct !{!46, !47}
!47 = !{!"llvm.loop.peeled.count", i32 1}
!48 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
