; source 8c7367994b4867b20267f8c3c668f362d64c7e9a4c0325d328c08e184f901e61 6053cef8e8a68cdd015d0b6427624ef048f1763e5e8d7aba12ae7df6713fcb7b

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

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2) {
B0:
  %.945.i.i = alloca double, align 8
  %excinfo.8.i.i = alloca ptr, align 8
  %.51.i120.i = alloca { i64, float }, align 8
  %.51.i100.i = alloca { i64, float }, align 8
  %.65.i.i.i = alloca ptr, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.11.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i96.i = alloca ptr, align 8
  %.178.i.i = alloca { i64, float }, align 8
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
  %.196.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.234.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.335.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.339.i = alloca [2 x i64], align 8
  %.367.i = alloca ptr, align 8
  %excinfo.4.i = alloca ptr, align 8
  %.393.i = alloca [2 x i64], align 8
  %.472.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.476.i = alloca [2 x i64], align 8
  %.504.i = alloca ptr, align 8
  %excinfo.5.i = alloca ptr, align 8
  %.530.i = alloca [2 x i64], align 8
  %.620.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.6.i = alloca ptr, align 8
  %.657.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.7.i = alloca ptr, align 8
  %.716.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.8.i = alloca ptr, align 8
  %.757.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.9.i = alloca ptr, align 8
  %.29 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep83 = getelementptr inbounds nuw i8, ptr %.29, i64 32
  %.fca.5.1.gep85 = getelementptr inbounds nuw i8, ptr %.29, i64 48
  %.fca.5.2.gep86 = getelementptr inbounds nuw i8, ptr %.29, i64 56
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.84 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.133 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep35 = getelementptr inbounds nuw i8, ptr %.133, i64 8
  %.fca.2.gep36 = getelementptr inbounds nuw i8, ptr %.133, i64 16
  %.fca.3.gep37 = getelementptr inbounds nuw i8, ptr %.133, i64 24
  %.fca.4.gep38 = getelementptr inbounds nuw i8, ptr %.133, i64 32
  %.fca.5.0.gep39 = getelementptr inbounds nuw i8, ptr %.133, i64 40
  %.fca.5.1.gep40 = getelementptr inbounds nuw i8, ptr %.133, i64 48
  %.fca.5.2.gep41 = getelementptr inbounds nuw i8, ptr %.133, i64 56
  %.fca.6.0.gep42 = getelementptr inbounds nuw i8, ptr %.133, i64 64
  %.fca.6.1.gep43 = getelementptr inbounds nuw i8, ptr %.133, i64 72
  %.fca.6.2.gep44 = getelementptr inbounds nuw i8, ptr %.133, i64 80
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.188 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep13 = getelementptr inbounds nuw i8, ptr %.188, i64 8
  %.fca.2.gep14 = getelementptr inbounds nuw i8, ptr %.188, i64 16
  %.fca.3.gep15 = getelementptr inbounds nuw i8, ptr %.188, i64 24
  %.fca.4.gep16 = getelementptr inbounds nuw i8, ptr %.188, i64 32
  %.fca.5.0.gep17 = getelementptr inbounds nuw i8, ptr %.188, i64 40
  %.fca.5.1.gep18 = getelementptr inbounds nuw i8, ptr %.188, i64 48
  %.fca.5.2.gep19 = getelementptr inbounds nuw i8, ptr %.188, i64 56
  %.fca.6.0.gep20 = getelementptr inbounds nuw i8, ptr %.188, i64 64
  %.fca.6.1.gep21 = getelementptr inbounds nuw i8, ptr %.188, i64 72
  %.fca.6.2.gep22 = getelementptr inbounds nuw i8, ptr %.188, i64 80
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.243 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.243, i64 32
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.243, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.243, i64 56
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %excinfo.6 = alloca ptr, align 8
  store ptr null, ptr %excinfo.6, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.29, i8 0, i64 88, i1 false)
  %.36 = call i32 @name64(ptr nonnull %.29, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.46.fca.0.load = load ptr, ptr %.29, align 8
  %.46.fca.4.load = load ptr, ptr %.fca.4.gep83, align 8
  %.46.fca.5.1.load = load i64, ptr %.fca.5.1.gep85, align 8
  %.46.fca.5.2.load = load i64, ptr %.fca.5.2.gep86, align 8
  switch i32 %.36, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep62 = getelementptr inbounds nuw i8, ptr %.84, i64 48
  %.fca.5.0.gep61 = getelementptr inbounds nuw i8, ptr %.84, i64 40
  %.fca.4.gep60 = getelementptr inbounds nuw i8, ptr %.84, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.84, i8 0, i64 72, i1 false)
  %.90 = call i32 @name65(ptr nonnull %.84, ptr nonnull %excinfo.2, ptr %arg.p1, i64 %arg.n1_0, i64 %arg.n1_1)
  %.100.fca.0.load = load ptr, ptr %.84, align 8
  %.100.fca.4.load = load ptr, ptr %.fca.4.gep60, align 8
  %.100.fca.5.0.load = load i64, ptr %.fca.5.0.gep61, align 8
  %.100.fca.5.1.load = load i64, ptr %.fca.5.1.gep62, align 8
  switch i32 %.90, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %63, %B0.endif.endif.endif.endif.endif.endif, %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.36, %B0.if.if ], [ %.90, %B0.endif.if.if ], [ %.140, %B0.endif.endif.if.if ], [ %.195, %B0.endif.endif.endif.if.if ], [ %.250, %B0.endif.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif.endif ], [ %common.ret.op.i613, %63 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.44 = icmp sgt i32 %.36, 0
  %.37 = load ptr, ptr %excinfo.1, align 8
  %.45 = select i1 %.44, ptr %.37, ptr undef
  store ptr %.45, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.133, i8 0, i64 88, i1 false)
  %.140 = call i32 @name66(ptr nonnull %.133, ptr nonnull %excinfo.3, ptr %arg.p2, i64 %arg.n2_0, i64 %arg.n2_1, i64 %arg.n2_2)
  %.150.fca.0.load = load ptr, ptr %.133, align 8
  %.150.fca.1.load = load ptr, ptr %.fca.1.gep35, align 8
  %.150.fca.2.load = load i64, ptr %.fca.2.gep36, align 8
  %.150.fca.3.load = load i64, ptr %.fca.3.gep37, align 8
  %.150.fca.4.load = load ptr, ptr %.fca.4.gep38, align 8
  %.150.fca.5.0.load = load i64, ptr %.fca.5.0.gep39, align 8
  %.150.fca.5.1.load = load i64, ptr %.fca.5.1.gep40, align 8
  %.150.fca.5.2.load = load i64, ptr %.fca.5.2.gep41, align 8
  %.150.fca.6.0.load = load i64, ptr %.fca.6.0.gep42, align 8
  %.150.fca.6.1.load = load i64, ptr %.fca.6.1.gep43, align 8
  %.150.fca.6.2.load = load i64, ptr %.fca.6.2.gep44, align 8
  switch i32 %.140, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.98 = icmp sgt i32 %.90, 0
  %.91 = load ptr, ptr %excinfo.2, align 8
  %.99 = select i1 %.98, ptr %.91, ptr undef
  store ptr %.99, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.188, i8 0, i64 88, i1 false)
  %.195 = call i32 @name66(ptr nonnull %.188, ptr nonnull %excinfo.4, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, i64 %arg.n3_2)
  %.205.fca.0.load = load ptr, ptr %.188, align 8
  %.205.fca.1.load = load ptr, ptr %.fca.1.gep13, align 8
  %.205.fca.2.load = load i64, ptr %.fca.2.gep14, align 8
  %.205.fca.3.load = load i64, ptr %.fca.3.gep15, align 8
  %.205.fca.4.load = load ptr, ptr %.fca.4.gep16, align 8
  %.205.fca.5.0.load = load i64, ptr %.fca.5.0.gep17, align 8
  %.205.fca.5.1.load = load i64, ptr %.fca.5.1.gep18, align 8
  %.205.fca.5.2.load = load i64, ptr %.fca.5.2.gep19, align 8
  %.205.fca.6.0.load = load i64, ptr %.fca.6.0.gep20, align 8
  %.205.fca.6.1.load = load i64, ptr %.fca.6.1.gep21, align 8
  %.205.fca.6.2.load = load i64, ptr %.fca.6.2.gep22, align 8
  switch i32 %.195, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.148 = icmp sgt i32 %.140, 0
  %.141 = load ptr, ptr %excinfo.3, align 8
  %.149 = select i1 %.148, ptr %.141, ptr undef
  store ptr %.149, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.243, i8 0, i64 88, i1 false)
  %.250 = call i32 @name64(ptr nonnull %.243, ptr nonnull %excinfo.5, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2)
  %.260.fca.0.load = load ptr, ptr %.243, align 8
  switch i32 %.250, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.203 = icmp sgt i32 %.195, 0
  %.196 = load ptr, ptr %excinfo.4, align 8
  %.204 = select i1 %.203, ptr %.196, ptr undef
  store ptr %.204, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %B0.endif.endif.endif.endif, %B0.endif.endif.endif.endif
  %.260.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  %.260.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.260.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.4.gep1041.i = getelementptr inbounds nuw i8, ptr %.196.i, i64 32
  %.fca.5.0.gep1042.i = getelementptr inbounds nuw i8, ptr %.196.i, i64 40
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  %.fca.5.0.gep1003.i = getelementptr inbounds nuw i8, ptr %.234.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.234.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  %.fca.1.gep909.i = getelementptr inbounds nuw i8, ptr %.335.i, i64 8
  %.fca.2.gep910.i = getelementptr inbounds nuw i8, ptr %.335.i, i64 16
  %.fca.3.gep911.i = getelementptr inbounds nuw i8, ptr %.335.i, i64 24
  %.fca.4.gep912.i = getelementptr inbounds nuw i8, ptr %.335.i, i64 32
  %.fca.5.0.gep913.i = getelementptr inbounds nuw i8, ptr %.335.i, i64 40
  %.fca.5.1.gep914.i = getelementptr inbounds nuw i8, ptr %.335.i, i64 48
  %.fca.5.2.gep915.i = getelementptr inbounds nuw i8, ptr %.335.i, i64 56
  %.fca.6.0.gep916.i = getelementptr inbounds nuw i8, ptr %.335.i, i64 64
  %.fca.6.1.gep917.i = getelementptr inbounds nuw i8, ptr %.335.i, i64 72
  %.fca.6.2.gep918.i = getelementptr inbounds nuw i8, ptr %.335.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.335.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep907.i = getelementptr inbounds nuw i8, ptr %.339.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.339.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.367.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.4.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.393.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep853.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 8
  %.fca.2.gep854.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 16
  %.fca.3.gep855.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 24
  %.fca.4.gep856.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 32
  %.fca.5.0.gep857.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 40
  %.fca.5.1.gep858.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 56
  %.fca.6.0.gep859.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 64
  %.fca.6.1.gep860.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.472.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.472.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep851.i = getelementptr inbounds nuw i8, ptr %.476.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.476.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.504.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.5.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.530.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.4.gep746.i = getelementptr inbounds nuw i8, ptr %.620.i, i64 32
  %.fca.5.0.gep747.i = getelementptr inbounds nuw i8, ptr %.620.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.620.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.6.i, align 8, !noalias !6
  %.fca.4.gep732.i = getelementptr inbounds nuw i8, ptr %.657.i, i64 32
  %.fca.5.0.gep733.i = getelementptr inbounds nuw i8, ptr %.657.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.657.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.7.i, align 8, !noalias !6
  %.fca.4.gep660.i = getelementptr inbounds nuw i8, ptr %.716.i, i64 32
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.716.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.716.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.8.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.757.i, i64 32
  %.fca.5.0.gep.i = getelementptr inbounds nuw i8, ptr %.757.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.757.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.9.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.46.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.100.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.150.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.205.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.260.fca.0.load), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.196.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.15.i.i = icmp slt i64 %.100.fca.5.1.load, 0
  br i1 %.15.i.i, label %B0.if.if.thread.i, label %B0.endif.endif.i.i, !prof !13

B0.endif.endif.i.i:                               ; preds = %B0.endif.endif.endif.endif.endif
  %.31.i.i = icmp samesign ugt i64 %.100.fca.5.1.load, 1152921504606846975
  br i1 %.31.i.i, label %B0.if.if.thread.i, label %B0.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.i.i
  %.30.i.i = shl nuw nsw i64 %.100.fca.5.1.load, 3
  store ptr null, ptr %.39.i.i, align 8, !noalias !12
  %.43.i.i = call i32 @name67(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.30.i.i, i32 32), !noalias !12
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread266.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread266.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread266.i: ; preds = %B0.endif.endif.endif.i.i, %B0.endif.endif.endif.i.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !12
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !12
  store ptr %.53.i.i, ptr %.196.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.196.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.196.i, i64 16
  store i64 %.100.fca.5.1.load, ptr %retptr.repack14.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.196.i, i64 24
  store i64 8, ptr %retptr.repack16.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.196.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.196.i, i64 40
  store i64 %.100.fca.5.1.load, ptr %retptr.repack20.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.196.i, i64 48
  store i64 8, ptr %retptr.repack22.i.i, align 8, !alias.scope !7, !noalias !14
  br label %B0.endif.endif.endif.i26.i

B0.if.if.thread.i:                                ; preds = %B0.endif.endif.i.i, %B0.endif.endif.endif.endif.endif
  %storemerge2 = phi ptr [ @name11, %B0.endif.endif.endif.endif.endif ], [ @name14, %B0.endif.endif.i.i ]
  store ptr %storemerge2, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  br label %0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i: ; preds = %B0.endif.endif.endif.i.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  %.210.fca.4.load.i = load ptr, ptr %.fca.4.gep1041.i, align 8, !noalias !6
  %.210.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1042.i, align 8, !noalias !6
  switch i32 %.43.i.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i26.i
    i32 0, label %B0.endif.endif.endif.i26.i
  ], !prof !16

_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread7: ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i, %B658.endif.lr.ph.i, %B710.B656.loopexit_crit_edge.us.i
  call void @NRT_decref(ptr %.732.fca.0.load313.i), !noalias !6
  call void @NRT_decref(ptr %.248.fca.0.load277.i), !noalias !6
  call void @NRT_decref(ptr %.421.i), !noalias !6
  call void @NRT_decref(ptr %.634.fca.0.load295.i), !noalias !6
  call void @NRT_decref(ptr %.558.i), !noalias !6
  call void @NRT_decref(ptr %.671.fca.0.load301.i), !noalias !6
  call void @NRT_decref(ptr %.260.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.210.fca.0.load271.i), !noalias !6
  call void @NRT_decref(ptr %.46.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.771.fca.0.load319.i), !noalias !6
  call void @NRT_decref(ptr %.100.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.endif.endif.endif

B0.endif.endif.endif.i26.i:                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread266.i
  %.210.fca.5.0.load273.i = phi i64 [ %.100.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread266.i ], [ %.210.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.210.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.210.fca.4.load272.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread266.i ], [ %.210.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.210.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.210.fca.0.load271.i = load ptr, ptr %.196.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.234.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  store ptr null, ptr %excinfo.1.i22.i, align 8, !noalias !22
  %.30.i27.i = shl nuw nsw i64 %.100.fca.5.1.load, 2
  store ptr null, ptr %.39.i21.i, align 8, !noalias !22
  %.43.i28.i = call i32 @name67(ptr nonnull %.39.i21.i, ptr nonnull %excinfo.1.i22.i, ptr null, i64 %.30.i27.i, i32 32), !noalias !22
  switch i32 %.43.i28.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i: ; preds = %B0.endif.endif.endif.i26.i, %B0.endif.endif.endif.i26.i
  %.53.i30.i = load ptr, ptr %.39.i21.i, align 8, !noalias !22
  %.63.i31.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i30.i), !noalias !22
  store ptr %.53.i30.i, ptr %.234.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack12.i32.i = getelementptr inbounds nuw i8, ptr %.234.i, i64 8
  store ptr null, ptr %retptr.repack12.i32.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack14.i33.i = getelementptr inbounds nuw i8, ptr %.234.i, i64 16
  store i64 %.100.fca.5.1.load, ptr %retptr.repack14.i33.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack16.i34.i = getelementptr inbounds nuw i8, ptr %.234.i, i64 24
  store i64 4, ptr %retptr.repack16.i34.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack18.i35.i = getelementptr inbounds nuw i8, ptr %.234.i, i64 32
  store ptr %.63.i31.i, ptr %retptr.repack18.i35.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack20.i36.i = getelementptr inbounds nuw i8, ptr %.234.i, i64 40
  store i64 %.100.fca.5.1.load, ptr %retptr.repack20.i36.i, align 8, !alias.scope !17, !noalias !23
  %retptr.repack22.i37.i = getelementptr inbounds nuw i8, ptr %.234.i, i64 48
  store i64 4, ptr %retptr.repack22.i37.i, align 8, !alias.scope !17, !noalias !23
  br label %B0.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.i26.i
  %.fca.4.gep1002.i = getelementptr inbounds nuw i8, ptr %.234.i, i64 32
  %.51.i40.i = icmp sgt i32 %.43.i28.i, 0
  %.44.i41.i = load ptr, ptr %excinfo.1.i22.i, align 8, !noalias !22
  %.52.i42.i = select i1 %.51.i40.i, ptr %.44.i41.i, ptr undef
  store ptr %.52.i42.i, ptr %excinfo.2.i, align 8, !alias.scope !20, !noalias !24
  %.248.fca.4.load.i = load ptr, ptr %.fca.4.gep1002.i, align 8, !noalias !6
  switch i32 %.43.i28.i, label %B0.endif.if.if.i [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !25

B0.if.if.i:                                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i
  %.201.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  br label %0

0:                                                ; preds = %B0.if.if.i, %B0.if.if.thread.i
  %common.ret.op.i265282.i = phi i32 [ %.43.i.i, %B0.if.if.i ], [ 1, %B0.if.if.thread.i ]
  %1 = phi ptr [ %.201.i, %B0.if.if.i ], [ %storemerge2, %B0.if.if.thread.i ]
  store ptr %1, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  %.248.fca.4.load278.i = phi ptr [ %.63.i31.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i ], [ %.248.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.248.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.248.fca.0.load277.i = load ptr, ptr %.234.i, align 8, !noalias !6
  %.248.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1003.i, align 8, !noalias !6
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.178.i.i, i64 8
  %.127130.not.i.i = icmp slt i64 %.210.fca.5.0.load273.i, 1
  br i1 %.127130.not.i.i, label %B0.endif.endif.endif.i, label %B58.preheader.i.i

B58.preheader.i.i:                                ; preds = %B0.endif.endif.i
  br label %B58.endif.i.i

B58.endif.i.i:                                    ; preds = %B58.endif.i.i, %B58.preheader.i.i
  %.133129131.i.i = phi i64 [ %.140.i.i, %B58.endif.i.i ], [ 0, %B58.preheader.i.i ]
  store i64 0, ptr %.178.i.i, align 8, !noalias !26
  store float 0.000000e+00, ptr %.fca.1.gep.i.i, align 8, !noalias !26
  %.7.i.i.i = uitofp nneg i64 %.133129131.i.i to double
  %.8.i.i.i = fadd contract double %.7.i.i.i, 5.000000e-01
  %.9.i.i.i = sitofp i64 %.150.fca.5.1.load to double
  %.10.i.i.i = fmul contract double %.8.i.i.i, %.9.i.i.i
  %.11.i.i.i = sitofp i64 %.210.fca.5.0.load273.i to double
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
  %2 = getelementptr i64, ptr %.210.fca.4.load272.i, i64 %.133129131.i.i
  store i64 %.192.fca.0.load.i.i, ptr %2, align 8, !noalias !26
  %3 = getelementptr float, ptr %.248.fca.4.load278.i, i64 %.133129131.i.i
  store float %.192.fca.1.load.i.i, ptr %3, align 4, !noalias !26
  %exitcond.not.i.i = icmp eq i64 %.210.fca.5.0.load273.i, %.140.i.i
  br i1 %exitcond.not.i.i, label %B0.endif.endif.endif.i, label %B58.endif.i.i

B0.endif.if.if.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.246.i = icmp sgt i32 %.43.i28.i, 0
  %.239.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.247.i = select i1 %.246.i, ptr %.239.i, ptr undef
  store ptr %.247.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.i:                           ; preds = %B58.endif.i.i, %B0.endif.endif.i
  %.332.i = mul i64 %.150.fca.5.1.load, 3
  store ptr %.150.fca.0.load, ptr %.335.i, align 8, !noalias !6
  store ptr %.150.fca.1.load, ptr %.fca.1.gep909.i, align 8, !noalias !6
  store i64 %.150.fca.2.load, ptr %.fca.2.gep910.i, align 8, !noalias !6
  store i64 %.150.fca.3.load, ptr %.fca.3.gep911.i, align 8, !noalias !6
  store ptr %.150.fca.4.load, ptr %.fca.4.gep912.i, align 8, !noalias !6
  store i64 %.150.fca.5.0.load, ptr %.fca.5.0.gep913.i, align 8, !noalias !6
  store i64 %.150.fca.5.1.load, ptr %.fca.5.1.gep914.i, align 8, !noalias !6
  store i64 %.150.fca.5.2.load, ptr %.fca.5.2.gep915.i, align 8, !noalias !6
  store i64 %.150.fca.6.0.load, ptr %.fca.6.0.gep916.i, align 8, !noalias !6
  store i64 %.150.fca.6.1.load, ptr %.fca.6.1.gep917.i, align 8, !noalias !6
  store i64 %.150.fca.6.2.load, ptr %.fca.6.2.gep918.i, align 8, !noalias !6
  store i64 %.150.fca.5.0.load, ptr %.339.i, align 8, !noalias !6
  store i64 %.332.i, ptr %.fca.1.gep907.i, align 8, !noalias !6
  store ptr null, ptr %.367.i, align 8, !noalias !6
  %.373.i = call i32 @name68(ptr nonnull %.367.i, ptr nonnull %excinfo.4.i, i64 %.150.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.339.i, i64 2, i64 8), !noalias !6
  switch i32 %.373.i, label %B0.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.i:                     ; preds = %B0.endif.endif.endif.i, %B0.endif.endif.endif.i
  %.402.i = load i64, ptr %.fca.3.gep911.i, align 8, !noalias !6
  %.403.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep913.i, ptr nonnull %.fca.6.0.gep916.i, i64 2, ptr nonnull %.339.i, ptr nonnull %.393.i, i64 %.402.i, i32 0), !noalias !6
  %.404.i = icmp eq i32 %.403.i, 0
  br i1 %.404.i, label %B0.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.if.if.i:                     ; preds = %B0.endif.endif.endif.i
  %.381.not.i = icmp eq i32 %.373.i, 0
  %.374.i = load ptr, ptr %excinfo.4.i, align 8, !noalias !6
  %.382.i = select i1 %.381.not.i, ptr undef, ptr %.374.i
  store ptr %.382.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.if.i:                  ; preds = %B0.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.415.i = load ptr, ptr %.fca.4.gep912.i, align 8, !noalias !6
  %.416.fca.0.load.i = load i64, ptr %.339.i, align 8, !noalias !6
  %.416.fca.1.load.i = load i64, ptr %.fca.1.gep907.i, align 8, !noalias !6
  %.421.i = load ptr, ptr %.335.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.421.i), !noalias !6
  store ptr %.205.fca.0.load, ptr %.472.i, align 8, !noalias !6
  store ptr %.205.fca.1.load, ptr %.fca.1.gep853.i, align 8, !noalias !6
  store i64 %.205.fca.2.load, ptr %.fca.2.gep854.i, align 8, !noalias !6
  store i64 %.205.fca.3.load, ptr %.fca.3.gep855.i, align 8, !noalias !6
  store ptr %.205.fca.4.load, ptr %.fca.4.gep856.i, align 8, !noalias !6
  store i64 %.205.fca.5.0.load, ptr %.fca.5.0.gep857.i, align 8, !noalias !6
  store i64 %.205.fca.5.1.load, ptr %.fca.5.1.gep858.i, align 8, !noalias !6
  store i64 %.205.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.205.fca.6.0.load, ptr %.fca.6.0.gep859.i, align 8, !noalias !6
  store i64 %.205.fca.6.1.load, ptr %.fca.6.1.gep860.i, align 8, !noalias !6
  store i64 %.205.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.150.fca.5.0.load, ptr %.476.i, align 8, !noalias !6
  store i64 %.332.i, ptr %.fca.1.gep851.i, align 8, !noalias !6
  store ptr null, ptr %.504.i, align 8, !noalias !6
  %.510.i = call i32 @name68(ptr nonnull %.504.i, ptr nonnull %excinfo.5.i, i64 %.205.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.476.i, i64 2, i64 8), !noalias !6
  call void @NRT_decref(ptr %.150.fca.0.load), !noalias !6
  switch i32 %.510.i, label %B0.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.i
  ], !prof !0

B0.endif.endif.endif.endif.endif.endif.i:         ; preds = %B0.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.i
  %.539.i = load i64, ptr %.fca.3.gep855.i, align 8, !noalias !6
  %.540.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep857.i, ptr nonnull %.fca.6.0.gep859.i, i64 2, ptr nonnull %.476.i, ptr nonnull %.530.i, i64 %.539.i, i32 0), !noalias !6
  %.541.i = icmp eq i32 %.540.i, 0
  br i1 %.541.i, label %B0.endif.endif.endif.endif.endif.endif.if.i, label %B0.endif.endif.endif.endif.endif.endif.endif.i

B0.endif.endif.endif.endif.endif.if.if.i:         ; preds = %B0.endif.endif.endif.endif.endif.i
  %.518.not.i = icmp eq i32 %.510.i, 0
  %.511.i = load ptr, ptr %excinfo.5.i, align 8, !noalias !6
  %.519.i = select i1 %.518.not.i, ptr undef, ptr %.511.i
  store ptr %.519.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.if.i:      ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !32
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

B0.endif.endif.endif.endif.endif.endif.endif.i:   ; preds = %B0.endif.endif.endif.endif.endif.endif.i
  %.552.i = load ptr, ptr %.fca.4.gep856.i, align 8, !noalias !6
  %.553.fca.0.load.i = load i64, ptr %.476.i, align 8, !noalias !6
  %.553.fca.1.load.i = load i64, ptr %.fca.1.gep851.i, align 8, !noalias !6
  %.558.i = load ptr, ptr %.472.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.558.i), !noalias !6
  %.619.i = add i64 %.332.i, 3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.620.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !33)
  call void @llvm.experimental.noalias.scope.decl(metadata !36)
  store ptr null, ptr %excinfo.1.i46.i, align 8, !noalias !38
  %.15.i47.i = icmp slt i64 %.619.i, 0
  br i1 %.15.i47.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.i48.i, !prof !13

B0.endif.endif.i48.i:                             ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i
  %.31.i49.i = icmp samesign ugt i64 %.619.i, 2305843009213693951
  br i1 %.31.i49.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.i50.i, !prof !13

B0.endif.endif.endif.i50.i:                       ; preds = %B0.endif.endif.i48.i
  %.30.i51.i = shl nuw nsw i64 %.619.i, 2
  store ptr null, ptr %.39.i45.i, align 8, !noalias !38
  %.43.i52.i = call i32 @name67(ptr nonnull %.39.i45.i, ptr nonnull %excinfo.1.i46.i, ptr null, i64 %.30.i51.i, i32 32), !noalias !38
  switch i32 %.43.i52.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread290.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread290.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread290.i: ; preds = %B0.endif.endif.endif.i50.i, %B0.endif.endif.endif.i50.i
  %.53.i54.i = load ptr, ptr %.39.i45.i, align 8, !noalias !38
  %.63.i55.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i54.i), !noalias !38
  store ptr %.53.i54.i, ptr %.620.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack12.i56.i = getelementptr inbounds nuw i8, ptr %.620.i, i64 8
  store ptr null, ptr %retptr.repack12.i56.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack14.i57.i = getelementptr inbounds nuw i8, ptr %.620.i, i64 16
  store i64 %.619.i, ptr %retptr.repack14.i57.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack16.i58.i = getelementptr inbounds nuw i8, ptr %.620.i, i64 24
  store i64 4, ptr %retptr.repack16.i58.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack18.i59.i = getelementptr inbounds nuw i8, ptr %.620.i, i64 32
  store ptr %.63.i55.i, ptr %retptr.repack18.i59.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack20.i60.i = getelementptr inbounds nuw i8, ptr %.620.i, i64 40
  store i64 %.619.i, ptr %retptr.repack20.i60.i, align 8, !alias.scope !33, !noalias !39
  %retptr.repack22.i61.i = getelementptr inbounds nuw i8, ptr %.620.i, i64 48
  store i64 4, ptr %retptr.repack22.i61.i, align 8, !alias.scope !33, !noalias !39
  %.634.fca.0.load292.i = load ptr, ptr %.620.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.205.fca.0.load), !noalias !6
  br label %B0.endif.endif.endif.i75.i

B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i: ; preds = %B0.endif.endif.i48.i, %B0.endif.endif.endif.endif.endif.endif.endif.i
  %storemerge = phi ptr [ @name21, %B0.endif.endif.endif.endif.endif.endif.endif.i ], [ @name24, %B0.endif.endif.i48.i ]
  store ptr %storemerge, ptr %excinfo.6.i, align 8, !alias.scope !36, !noalias !40
  call void @NRT_decref(ptr %.205.fca.0.load), !noalias !6
  br label %4

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i: ; preds = %B0.endif.endif.endif.i50.i
  %.51.i64.i = icmp sgt i32 %.43.i52.i, 0
  %.44.i65.i = load ptr, ptr %excinfo.1.i46.i, align 8, !noalias !38
  %.52.i66.i = select i1 %.51.i64.i, ptr %.44.i65.i, ptr undef
  store ptr %.52.i66.i, ptr %excinfo.6.i, align 8, !alias.scope !36, !noalias !40
  %.634.fca.0.load.i = load ptr, ptr %.620.i, align 8, !noalias !6
  %.634.fca.4.load.i = load ptr, ptr %.fca.4.gep746.i, align 8, !noalias !6
  %.634.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep747.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.205.fca.0.load), !noalias !6
  switch i32 %.43.i52.i, label %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i75.i
    i32 0, label %B0.endif.endif.endif.i75.i
  ], !prof !16

B0.endif.endif.endif.i75.i:                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread290.i
  %.634.fca.5.0.load297.i = phi i64 [ %.619.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread290.i ], [ %.634.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ], [ %.634.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ]
  %.634.fca.4.load296.i = phi ptr [ %.63.i55.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread290.i ], [ %.634.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ], [ %.634.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ]
  %.634.fca.0.load295.i = phi ptr [ %.634.fca.0.load292.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.thread290.i ], [ %.634.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ], [ %.634.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.657.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !41)
  call void @llvm.experimental.noalias.scope.decl(metadata !44)
  store ptr null, ptr %excinfo.1.i71.i, align 8, !noalias !46
  %.30.i76.i = shl nuw nsw i64 %.619.i, 2
  store ptr null, ptr %.39.i70.i, align 8, !noalias !46
  %.43.i77.i = call i32 @name67(ptr nonnull %.39.i70.i, ptr nonnull %excinfo.1.i71.i, ptr null, i64 %.30.i76.i, i32 32), !noalias !46
  switch i32 %.43.i77.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i: ; preds = %B0.endif.endif.endif.i75.i, %B0.endif.endif.endif.i75.i
  %.53.i79.i = load ptr, ptr %.39.i70.i, align 8, !noalias !46
  %.63.i80.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i79.i), !noalias !46
  store ptr %.53.i79.i, ptr %.657.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack12.i81.i = getelementptr inbounds nuw i8, ptr %.657.i, i64 8
  store ptr null, ptr %retptr.repack12.i81.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack14.i82.i = getelementptr inbounds nuw i8, ptr %.657.i, i64 16
  store i64 %.619.i, ptr %retptr.repack14.i82.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack16.i83.i = getelementptr inbounds nuw i8, ptr %.657.i, i64 24
  store i64 4, ptr %retptr.repack16.i83.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack18.i84.i = getelementptr inbounds nuw i8, ptr %.657.i, i64 32
  store ptr %.63.i80.i, ptr %retptr.repack18.i84.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack20.i85.i = getelementptr inbounds nuw i8, ptr %.657.i, i64 40
  store i64 %.619.i, ptr %retptr.repack20.i85.i, align 8, !alias.scope !41, !noalias !47
  %retptr.repack22.i86.i = getelementptr inbounds nuw i8, ptr %.657.i, i64 48
  store i64 4, ptr %retptr.repack22.i86.i, align 8, !alias.scope !41, !noalias !47
  br label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i: ; preds = %B0.endif.endif.endif.i75.i
  %.51.i89.i = icmp sgt i32 %.43.i77.i, 0
  %.44.i90.i = load ptr, ptr %excinfo.1.i71.i, align 8, !noalias !46
  %.52.i91.i = select i1 %.51.i89.i, ptr %.44.i90.i, ptr undef
  store ptr %.52.i91.i, ptr %excinfo.7.i, align 8, !alias.scope !44, !noalias !48
  %.671.fca.4.load.i = load ptr, ptr %.fca.4.gep732.i, align 8, !noalias !6
  switch i32 %.43.i77.i, label %B0.endif.endif.endif.endi...if.i [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  ], !prof !25

B0.endif.endif.endif.endif.endif.endif.endif.if.if.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit69.i
  %.625.i = load ptr, ptr %excinfo.6.i, align 8, !noalias !6
  br label %4

4:                                                ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i
  %common.ret.op.i62289306.i = phi i32 [ %.43.i52.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i ]
  %5 = phi ptr [ %.625.i, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.i ], [ %storemerge, %B0.endif.endif.endif.endif.endif.endif.endif.if.if.thread.i ]
  store ptr %5, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i
  %.671.fca.4.load302.i = phi ptr [ %.63.i80.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.thread.i ], [ %.671.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i ], [ %.671.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i ]
  %.671.fca.0.load301.i = load ptr, ptr %.657.i, align 8, !noalias !6
  %.671.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep733.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.716.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !49)
  call void @llvm.experimental.noalias.scope.decl(metadata !52)
  %.fca.1.gep.i95.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 8
  %.fca.2.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 16
  %.fca.3.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 24
  %.fca.4.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 32
  %.fca.5.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 40
  %.fca.5.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 48
  %.fca.6.0.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 56
  %.fca.6.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 64
  store ptr null, ptr %excinfo.1.i96.i, align 8, !noalias !54
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.11.i.i, i8 0, i64 72, i1 false), !noalias !54
  call void @llvm.experimental.noalias.scope.decl(metadata !55)
  call void @llvm.experimental.noalias.scope.decl(metadata !58)
  store ptr null, ptr %excinfo.1.i.i.i, align 8, !noalias !60
  store ptr null, ptr %.65.i.i.i, align 8, !noalias !60
  %.69.i.i.i = call i32 @name67(ptr nonnull %.65.i.i.i, ptr nonnull %excinfo.1.i.i.i, ptr null, i64 4096, i32 32), !noalias !60
  switch i32 %.69.i.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread12.i.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.79.i.i.i = load ptr, ptr %.65.i.i.i, align 8, !noalias !60
  %.89.i.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i.i), !noalias !60
  store ptr %.79.i.i.i, ptr %.11.i.i, align 8, !alias.scope !55, !noalias !61
  %retptr.repack16.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 8
  store ptr null, ptr %retptr.repack16.i.i.i, align 8, !alias.scope !55, !noalias !61
  %retptr.repack18.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 16
  store i64 1024, ptr %retptr.repack18.i.i.i, align 8, !alias.scope !55, !noalias !61
  %retptr.repack20.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 24
  store i64 4, ptr %retptr.repack20.i.i.i, align 8, !alias.scope !55, !noalias !61
  %retptr.repack22.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 32
  store ptr %.89.i.i.i, ptr %retptr.repack22.i.i.i, align 8, !alias.scope !55, !noalias !61
  %retptr.repack24.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 40
  store i64 16, ptr %retptr.repack24.i.i.i, align 8, !alias.scope !55, !noalias !61
  %retptr.repack24.repack28.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 48
  store i64 64, ptr %retptr.repack24.repack28.i.i.i, align 8, !alias.scope !55, !noalias !61
  %retptr.repack26.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 56
  store i64 256, ptr %retptr.repack26.i.i.i, align 8, !alias.scope !55, !noalias !61
  %retptr.repack26.repack30.i.i.i = getelementptr inbounds nuw i8, ptr %.11.i.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i.i, align 8, !alias.scope !55, !noalias !61
  %.27.fca.1.load15.i.i = load ptr, ptr %.fca.1.gep.i95.i, align 8, !noalias !54
  %.27.fca.2.load16.i.i = load i64, ptr %.fca.2.gep.i.i, align 8, !noalias !54
  %.27.fca.3.load17.i.i = load i64, ptr %.fca.3.gep.i.i, align 8, !noalias !54
  %.27.fca.4.load18.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !54
  %.27.fca.5.0.load19.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !54
  %.27.fca.5.1.load20.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !54
  %.27.fca.6.0.load21.i.i = load i64, ptr %.fca.6.0.gep.i.i, align 8, !noalias !54
  %.27.fca.6.1.load22.i.i = load i64, ptr %.fca.6.1.gep.i.i, align 8, !noalias !54
  br label %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i: ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.77.i.i.i = icmp sgt i32 %.69.i.i.i, 0
  %.70.i.i.i = load ptr, ptr %excinfo.1.i.i.i, align 8, !noalias !60
  %.78.i.i.i = select i1 %.77.i.i.i, ptr %.70.i.i.i, ptr undef
  store ptr %.78.i.i.i, ptr %excinfo.1.i96.i, align 8, !alias.scope !58, !noalias !62
  %.27.fca.1.load.i.i = load ptr, ptr %.fca.1.gep.i95.i, align 8, !noalias !54
  %.27.fca.2.load.i.i = load i64, ptr %.fca.2.gep.i.i, align 8, !noalias !54
  %.27.fca.3.load.i.i = load i64, ptr %.fca.3.gep.i.i, align 8, !noalias !54
  %.27.fca.4.load.i.i = load ptr, ptr %.fca.4.gep.i.i, align 8, !noalias !54
  %.27.fca.5.0.load.i.i = load i64, ptr %.fca.5.0.gep.i.i, align 8, !noalias !54
  %.27.fca.5.1.load.i.i = load i64, ptr %.fca.5.1.gep.i.i, align 8, !noalias !54
  %.27.fca.6.0.load.i.i = load i64, ptr %.fca.6.0.gep.i.i, align 8, !noalias !54
  %.27.fca.6.1.load.i.i = load i64, ptr %.fca.6.1.gep.i.i, align 8, !noalias !54
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
  %.27.fca.0.load23.i.i = load ptr, ptr %.11.i.i, align 8, !noalias !54
  %.32.i.i.i = mul i64 %.27.fca.3.load27.i.i, %.27.fca.2.load25.i.i
  call void @llvm.memset.p0.i64(ptr align 1 %.27.fca.4.load29.i.i, i8 0, i64 %.32.i.i.i, i1 false), !noalias !63
  store ptr %.27.fca.0.load23.i.i, ptr %.716.i, align 8, !alias.scope !49, !noalias !66
  %retptr.repack11.i.i = getelementptr inbounds nuw i8, ptr %.716.i, i64 8
  store ptr %.27.fca.1.load24.i.i, ptr %retptr.repack11.i.i, align 8, !alias.scope !49, !noalias !66
  %retptr.repack13.i.i = getelementptr inbounds nuw i8, ptr %.716.i, i64 16
  store i64 %.27.fca.2.load25.i.i, ptr %retptr.repack13.i.i, align 8, !alias.scope !49, !noalias !66
  %retptr.repack15.i.i = getelementptr inbounds nuw i8, ptr %.716.i, i64 24
  store i64 %.27.fca.3.load27.i.i, ptr %retptr.repack15.i.i, align 8, !alias.scope !49, !noalias !66
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.716.i, i64 32
  store ptr %.27.fca.4.load29.i.i, ptr %retptr.repack17.i.i, align 8, !alias.scope !49, !noalias !66
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.716.i, i64 40
  store i64 %.27.fca.5.0.load31.i.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !49, !noalias !66
  %retptr.repack19.repack23.i.i = getelementptr inbounds nuw i8, ptr %.716.i, i64 48
  store i64 %.27.fca.5.1.load32.i.i, ptr %retptr.repack19.repack23.i.i, align 8, !alias.scope !49, !noalias !66
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.716.i, i64 56
  store i64 %.27.fca.6.0.load33.i.i, ptr %retptr.repack21.i.i, align 8, !alias.scope !49, !noalias !66
  %retptr.repack21.repack25.i.i = getelementptr inbounds nuw i8, ptr %.716.i, i64 64
  store i64 %.27.fca.6.1.load34.i.i, ptr %retptr.repack21.repack25.i.i, align 8, !alias.scope !49, !noalias !66
  %.732.fca.4.load311.i = load ptr, ptr %.fca.4.gep660.i, align 8, !noalias !6
  %.732.fca.5.1.load312.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.endi...endif.1.i

_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v29B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i.i
  %.18.i.i = load ptr, ptr %excinfo.1.i96.i, align 8, !noalias !54
  store ptr %.18.i.i, ptr %excinfo.8.i, align 8, !alias.scope !52, !noalias !67
  %.732.fca.4.load.i = load ptr, ptr %.fca.4.gep660.i, align 8, !noalias !6
  %.732.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  switch i32 %.69.i.i.i, label %B0.endif.endif.endif.endi...if.1.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.1.i
    i32 0, label %B0.endif.endif.endif.endi...endif.1.i
  ], !prof !25

B0.endif.endif.endif.endi...if.i:                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit94.i
  %.669.i = icmp sgt i32 %.43.i77.i, 0
  %.662.i = load ptr, ptr %excinfo.7.i, align 8, !noalias !6
  %.670.i = select i1 %.669.i, ptr %.662.i, ptr undef
  store ptr %.670.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.1.i:            ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i
  %.732.fca.5.1.load315.i = phi i64 [ %.732.fca.5.1.load312.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.732.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.732.fca.5.1.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.732.fca.4.load314.i = phi ptr [ %.732.fca.4.load311.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread.i ], [ %.732.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.732.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.732.fca.0.load313.i = load ptr, ptr %.716.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.757.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !68)
  call void @llvm.experimental.noalias.scope.decl(metadata !71)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !73
  store ptr null, ptr %.39.i1.i, align 8, !noalias !73
  %.43.i5.i = call i32 @name67(ptr nonnull %.39.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 512, i32 32), !noalias !73
  switch i32 %.43.i5.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i: ; preds = %B0.endif.endif.endif.endi...endif.1.i, %B0.endif.endif.endif.endi...endif.1.i
  %.53.i7.i = load ptr, ptr %.39.i1.i, align 8, !noalias !73
  %.63.i8.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i7.i), !noalias !73
  store ptr %.53.i7.i, ptr %.757.i, align 8, !alias.scope !68, !noalias !74
  %retptr.repack12.i9.i = getelementptr inbounds nuw i8, ptr %.757.i, i64 8
  store ptr null, ptr %retptr.repack12.i9.i, align 8, !alias.scope !68, !noalias !74
  %retptr.repack14.i10.i = getelementptr inbounds nuw i8, ptr %.757.i, i64 16
  store i64 64, ptr %retptr.repack14.i10.i, align 8, !alias.scope !68, !noalias !74
  %retptr.repack16.i11.i = getelementptr inbounds nuw i8, ptr %.757.i, i64 24
  store i64 8, ptr %retptr.repack16.i11.i, align 8, !alias.scope !68, !noalias !74
  %retptr.repack18.i12.i = getelementptr inbounds nuw i8, ptr %.757.i, i64 32
  store ptr %.63.i8.i, ptr %retptr.repack18.i12.i, align 8, !alias.scope !68, !noalias !74
  %retptr.repack20.i13.i = getelementptr inbounds nuw i8, ptr %.757.i, i64 40
  store i64 64, ptr %retptr.repack20.i13.i, align 8, !alias.scope !68, !noalias !74
  %retptr.repack22.i14.i = getelementptr inbounds nuw i8, ptr %.757.i, i64 48
  store i64 8, ptr %retptr.repack22.i14.i, align 8, !alias.scope !68, !noalias !74
  br label %B0.endif.endif.endif.endi...endif.1.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i: ; preds = %B0.endif.endif.endif.endi...endif.1.i
  %.51.i17.i = icmp sgt i32 %.43.i5.i, 0
  %.44.i18.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !73
  %.52.i19.i = select i1 %.51.i17.i, ptr %.44.i18.i, ptr undef
  store ptr %.52.i19.i, ptr %excinfo.9.i, align 8, !alias.scope !71, !noalias !75
  %.771.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.43.i5.i, label %B0.endif.endif.endif.endi...endif.1.if.if.i [
    i32 -2, label %B0.endif.endif.endif.endi...endif.1.endif.endif.i
    i32 0, label %B0.endif.endif.endif.endi...endif.1.endif.endif.i
  ], !prof !25

B0.endif.endif.endif.endi...if.1.if.i:            ; preds = %_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB3v28B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.730.i = icmp sgt i32 %.69.i.i.i, 0
  %.723.i = load ptr, ptr %excinfo.8.i, align 8, !noalias !6
  %.731.i = select i1 %.730.i, ptr %.723.i, ptr undef
  store ptr %.731.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.1.if.if.i:      ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i
  %.769.i = icmp sgt i32 %.43.i5.i, 0
  %.762.i = load ptr, ptr %excinfo.9.i, align 8, !noalias !6
  %.770.i = select i1 %.769.i, ptr %.762.i, ptr undef
  store ptr %.770.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit

B0.endif.endif.endif.endi...endif.1.endif.endif.i: ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i
  %.771.fca.4.load320.i = phi ptr [ %.63.i8.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.thread.i ], [ %.771.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i ], [ %.771.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit20.i ]
  %.771.fca.0.load319.i = load ptr, ptr %.757.i, align 8, !noalias !6
  %.771.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep.i, align 8, !noalias !6
  %.8971642.not.i = icmp slt i64 %.100.fca.5.0.load, 1
  br i1 %.8971642.not.i, label %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread7, label %B658.endif.lr.ph.i

B658.endif.lr.ph.i:                               ; preds = %B0.endif.endif.endif.endi...endif.1.endif.endif.i
  %6 = add nuw nsw i64 %.100.fca.5.1.load, 63
  %.1000.i = lshr i64 %6, 6
  %.10221493.not2134.i = icmp eq i64 %.1000.i, 0
  %.1818.i = mul i64 %.46.fca.5.2.load, %.46.fca.5.1.load
  %.1895.i = mul i64 %.260.fca.5.2.load, %.260.fca.5.1.load
  %.idx.i = mul i64 %.732.fca.5.1.load315.i, 60
  %7 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx.i
  br i1 %.10221493.not2134.i, label %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread7, label %B658.endif.us.preheader.i

B658.endif.us.preheader.i:                        ; preds = %B658.endif.lr.ph.i
  %gep.us.2.idx.i = shl i64 %.732.fca.5.1.load315.i, 3
  %gep1363.us.us.2.idx.i = shl i64 %.732.fca.5.1.load315.i, 3
  br label %B658.endif.us.i

B658.endif.us.i:                                  ; preds = %B710.B656.loopexit_crit_edge.us.i, %B658.endif.us.preheader.i
  %.90315271653.us.i = phi i64 [ %.910.us.i, %B710.B656.loopexit_crit_edge.us.i ], [ 0, %B658.endif.us.preheader.i ]
  %.910.us.i = add nuw nsw i64 %.90315271653.us.i, 1
  %.1256.us.i = mul i64 %.90315271653.us.i, %.100.fca.5.1.load
  %8 = getelementptr i8, ptr %.100.fca.4.load, i64 %.1256.us.i
  %.1820.us.i = mul i64 %.1818.i, %.90315271653.us.i
  %9 = getelementptr i8, ptr %.46.fca.4.load, i64 %.1820.us.i
  %.1897.us.i = mul i64 %.1895.i, %.90315271653.us.i
  %10 = getelementptr i8, ptr %.260.fca.4.load, i64 %.1897.us.i
  br label %B712.endif.else.us.i

B712.endif.else.us.i:                             ; preds = %B1769.us.i, %B658.endif.us.i
  %has_lines.2.11506.us.i = phi i1 [ false, %B658.endif.us.i ], [ %has_lines.3.2.us.i, %B1769.us.i ]
  %.102113801505.us.i = phi i64 [ %.1000.i, %B658.endif.us.i ], [ %.1031.us.i, %B1769.us.i ]
  %.102813881504.us.i = phi i64 [ 0, %B658.endif.us.i ], [ %.1035.us.i, %B1769.us.i ]
  %.1031.us.i = add nsw i64 %.102113801505.us.i, -1
  %.1035.us.i = add nuw i64 %.102813881504.us.i, 64
  %.13.i.i = call i64 @llvm.smin.i64(i64 %.100.fca.5.1.load, i64 %.1035.us.i)
  %.1149.us.i = icmp slt i64 %.102813881504.us.i, 0
  %.1150.us.i = select i1 %.1149.us.i, i64 %.100.fca.5.1.load, i64 0
  %.1151.us.i = add i64 %.1150.us.i, %.102813881504.us.i
  %.1154.us.i = icmp slt i64 %.1151.us.i, 0
  br i1 %.1154.us.i, label %B712.endif.else.if.us.i, label %B712.endif.else.endif.us.i, !prof !13

B712.endif.else.if.us.i:                          ; preds = %B712.endif.else.us.i
  br label %B712.endif.else.endif.us.i

B712.endif.else.endif.us.i:                       ; preds = %B712.endif.else.if.us.i, %B712.endif.else.us.i
  %.1139.sroa.0.1.us.i = phi i64 [ 0, %B712.endif.else.if.us.i ], [ %.1151.us.i, %B712.endif.else.us.i ]
  %.1159.not.us.i = icmp slt i64 %.1151.us.i, %.100.fca.5.1.load
  br i1 %.1159.not.us.i, label %B712.endif.else.endif.endif.us.i, label %B712.endif.else.endif.if.us.i, !prof !76

B712.endif.else.endif.if.us.i:                    ; preds = %B712.endif.else.endif.us.i
  br label %B712.endif.else.endif.endif.us.i

B712.endif.else.endif.endif.us.i:                 ; preds = %B712.endif.else.endif.if.us.i, %B712.endif.else.endif.us.i
  %.1139.sroa.0.3.us.i = phi i64 [ %.100.fca.5.1.load, %B712.endif.else.endif.if.us.i ], [ %.1139.sroa.0.1.us.i, %B712.endif.else.endif.us.i ]
  %.1166.us.i = icmp slt i64 %.1035.us.i, 0
  %.1167.us.i = select i1 %.1166.us.i, i64 %.100.fca.5.1.load, i64 0
  %.1168.us.i = add i64 %.1167.us.i, %.13.i.i
  %.1171.us.i = icmp slt i64 %.1168.us.i, 0
  br i1 %.1171.us.i, label %B712.endif.else.endif.endif.if.us.i, label %B712.endif.else.endif.endif.endif.us.i, !prof !13

B712.endif.else.endif.endif.if.us.i:              ; preds = %B712.endif.else.endif.endif.us.i
  br label %B712.endif.else.endif.endif.endif.us.i

B712.endif.else.endif.endif.endif.us.i:           ; preds = %B712.endif.else.endif.endif.if.us.i, %B712.endif.else.endif.endif.us.i
  %.1139.sroa.13.1.us.i = phi i64 [ 0, %B712.endif.else.endif.endif.if.us.i ], [ %.1168.us.i, %B712.endif.else.endif.endif.us.i ]
  %.1176.not.us.i = icmp slt i64 %.1168.us.i, %.100.fca.5.1.load
  br i1 %.1176.not.us.i, label %B712.endif.endif.us.i, label %B712.endif.else.endif.endif.endif.if.us.i, !prof !76

B712.endif.else.endif.endif.endif.if.us.i:        ; preds = %B712.endif.else.endif.endif.endif.us.i
  br label %B712.endif.endif.us.i

B712.endif.endif.us.i:                            ; preds = %B712.endif.else.endif.endif.endif.if.us.i, %B712.endif.else.endif.endif.endif.us.i
  %.1139.sroa.13.0.us.i = phi i64 [ %.1139.sroa.13.1.us.i, %B712.endif.else.endif.endif.endif.us.i ], [ %.100.fca.5.1.load, %B712.endif.else.endif.endif.endif.if.us.i ]
  %.1227.us.i = sub i64 %.1139.sroa.13.0.us.i, %.1139.sroa.0.3.us.i
  %.1260.us.i = getelementptr i8, ptr %8, i64 %.1139.sroa.0.3.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !77)
  %.12094.not.i.i = icmp slt i64 %.1227.us.i, 1
  br i1 %.12094.not.i.i, label %B1769.us.i, label %B138.preheader.i.i

B138.preheader.i.i:                               ; preds = %B712.endif.endif.us.i
  br label %B138.i.i

B138.i.i:                                         ; preds = %B138.i.i, %B138.preheader.i.i
  %any_bits.2.098.i.i = phi i64 [ %.190.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %all_bits.2.097.i.i = phi i64 [ %.225.i.i, %B138.i.i ], [ 255, %B138.preheader.i.i ]
  %.1269395.i.i = phi i64 [ %.133.i.i, %B138.i.i ], [ 0, %B138.preheader.i.i ]
  %.133.i.i = add nuw nsw i64 %.1269395.i.i, 1
  %11 = getelementptr i8, ptr %.1260.us.i, i64 %.1269395.i.i
  %.187.i.i = load i8, ptr %11, align 1, !noalias !80
  %.189.i.i = zext i8 %.187.i.i to i64
  %.190.i.i = or i64 %any_bits.2.098.i.i, %.189.i.i
  %.225.i.i = and i64 %all_bits.2.097.i.i, %.189.i.i
  %exitcond.not.i99.i = icmp eq i64 %.1227.us.i, %.133.i.i
  br i1 %exitcond.not.i99.i, label %B712.endif.endif.endif.us.i, label %B138.i.i

B712.endif.endif.endif.us.i:                      ; preds = %B138.i.i
  %12 = icmp eq i64 %.190.i.i, 0
  %13 = icmp eq i64 %.225.i.i, 255
  br i1 %12, label %B1769.us.i, label %B832.us.i

B832.us.i:                                        ; preds = %B712.endif.endif.endif.us.i
  %brmerge.us.i = select i1 %13, i1 true, i1 %has_lines.2.11506.us.i
  %not..1356.not1272.us.i = xor i1 %13, true
  %has_lines.2.1.mux.us.i = select i1 %not..1356.not1272.us.i, i1 true, i1 %has_lines.2.11506.us.i
  br i1 %brmerge.us.i, label %B924.endif.us.i, label %B848.us.i

B848.us.i:                                        ; preds = %B832.us.i
  %.fca.1.gep.i101.i = getelementptr inbounds nuw i8, ptr %.51.i100.i, i64 8
  store i64 0, ptr %.51.i100.i, align 8, !noalias !81
  store float 0.000000e+00, ptr %.fca.1.gep.i101.i, align 8, !noalias !81
  %.7.i.i102.i = uitofp nneg i64 %.90315271653.us.i to double
  %.8.i.i103.i = fadd contract double %.7.i.i102.i, 5.000000e-01
  %.9.i.i104.i = sitofp i64 %.416.fca.0.load.i to double
  %.10.i.i105.i = fmul contract double %.8.i.i103.i, %.9.i.i104.i
  %.11.i.i106.i = sitofp i64 %.100.fca.5.0.load to double
  %.15.i.i107.i = fdiv contract double %.10.i.i105.i, %.11.i.i106.i
  %.16.i.i108.i = fadd contract double %.15.i.i107.i, -5.000000e-01
  %.12.i.i.i109.i = fcmp contract olt double %.16.i.i108.i, 0.000000e+00
  %.13.i.i.i110.i = select i1 %.12.i.i.i109.i, double 0.000000e+00, double %.16.i.i108.i
  %.48.i.i111.i = fadd contract double %.9.i.i104.i, -1.000000e+00
  %.12.i1.i.i112.i = fcmp contract olt double %.48.i.i111.i, %.13.i.i.i110.i
  %.13.i2.i.i113.i = select i1 %.12.i1.i.i112.i, double %.48.i.i111.i, double %.13.i.i.i110.i
  %.5.i.i.i114.i = fptosi double %.13.i2.i.i113.i to i64
  %.101.i.i115.i = sitofp i64 %.5.i.i.i114.i to double
  %.102.i.i116.i = fsub contract double %.13.i2.i.i113.i, %.101.i.i115.i
  %.103.i.i117.i = fptrunc double %.102.i.i116.i to float
  %.104.i.i118.i = insertvalue { i64, float } undef, i64 %.5.i.i.i114.i, 0
  %.105.i.i119.i = insertvalue { i64, float } %.104.i.i118.i, float %.103.i.i117.i, 1
  store { i64, float } %.105.i.i119.i, ptr %.51.i100.i, align 8, !alias.scope !84, !noalias !81
  %.65.fca.1.load.i.i = load float, ptr %.fca.1.gep.i101.i, align 8, !noalias !81
  %.293264.not.i.i.i = icmp slt i64 %.416.fca.1.load.i, 1
  br i1 %.293264.not.i.i.i, label %B324.endif.i.i.i, label %B244.lr.ph.i.i.i

B244.i.i.i:                                       ; preds = %B244.lr.ph.i.i.i, %B244.i.i.i
  %.299263265.i.i.i = phi i64 [ 0, %B244.lr.ph.i.i.i ], [ %.306.i.i.i, %B244.i.i.i ]
  %.306.i.i.i = add nuw nsw i64 %.299263265.i.i.i, 1
  %.382.i.i.i = getelementptr float, ptr %18, i64 %.299263265.i.i.i
  %.383.i.i.i = load float, ptr %.382.i.i.i, align 4, !noalias !87
  %.437.i.i.i = getelementptr float, ptr %19, i64 %.299263265.i.i.i
  %.438.i.i.i = load float, ptr %.437.i.i.i, align 4, !noalias !87
  %.496.i.i.i = fsub contract float %.438.i.i.i, %.383.i.i.i
  %.498.i.i.i = fmul contract float %.65.fca.1.load.i.i, %.496.i.i.i
  %.499.i.i.i = fadd contract float %.383.i.i.i, %.498.i.i.i
  %14 = getelementptr float, ptr %.634.fca.4.load296.i, i64 %.299263265.i.i.i
  store float %.499.i.i.i, ptr %14, align 4, !noalias !87
  %exitcond.not.i.i.i = icmp eq i64 %.306.i.i.i, %.416.fca.1.load.i
  br i1 %exitcond.not.i.i.i, label %B324.endif.i.i.i, label %B244.i.i.i

B388.i.i.i:                                       ; preds = %B388.lr.ph.i.i.i, %B388.i.i.i
  %.650269271.i.i.i = phi i64 [ 0, %B388.lr.ph.i.i.i ], [ %.657.i.i.i, %B388.i.i.i ]
  %.657.i.i.i = add nuw nsw i64 %.650269271.i.i.i, 1
  %.685.i.i.i = add nsw i64 %.650269271.i.i.i, %.684.i.i.i
  %.699.i.i.i = icmp slt i64 %.685.i.i.i, 0
  %.700.i.i.i = select i1 %.699.i.i.i, i64 %.634.fca.5.0.load297.i, i64 0
  %15 = getelementptr float, ptr %.634.fca.4.load296.i, i64 %.685.i.i.i
  %.714.i.i.i = getelementptr float, ptr %15, i64 %.700.i.i.i
  %.715.i.i.i = load float, ptr %.714.i.i.i, align 4, !noalias !87
  %.717.i.i.i = add nsw i64 %.650269271.i.i.i, %.416.fca.1.load.i
  %.731.i.i.i = icmp slt i64 %.717.i.i.i, 0
  %.732.i.i.i = select i1 %.731.i.i.i, i64 %.634.fca.5.0.load297.i, i64 0
  %16 = getelementptr float, ptr %.634.fca.4.load296.i, i64 %.717.i.i.i
  %.746.i.i.i = getelementptr float, ptr %16, i64 %.732.i.i.i
  store float %.715.i.i.i, ptr %.746.i.i.i, align 4, !noalias !87
  %exitcond275.not.i.i.i = icmp eq i64 %.657.i.i.i, %.560.i.i.i
  br i1 %exitcond275.not.i.i.i, label %B848.endif.us.i, label %B388.i.i.i

B244.lr.ph.i.i.i:                                 ; preds = %B848.us.i
  %.65.fca.0.load.i.i = load i64, ptr %.51.i100.i, align 8, !noalias !81
  %.87.i.i.i = add nsw i64 %.416.fca.0.load.i, -1
  %17 = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i.i, i64 -1)
  %.13.i1.i.i.i = add nsw i64 %17, 1
  %.13.i3.i.i.i = call i64 @llvm.smin.i64(i64 %.87.i.i.i, i64 %.13.i1.i.i.i)
  %.13.i.i1.i.i = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i.i, i64 0)
  %.13.i2.i2.i.i = call i64 @llvm.smin.i64(i64 %.87.i.i.i, i64 %.13.i.i1.i.i)
  %.357.i.i.i = call i64 @llvm.smin.i64(i64 %.416.fca.0.load.i, i64 0)
  %.358.i.i.i = add i64 %.357.i.i.i, %.13.i2.i2.i.i
  %.378.i.i.i = mul i64 %.358.i.i.i, %.416.fca.1.load.i
  %18 = getelementptr float, ptr %.415.i, i64 %.378.i.i.i
  %.411.i.i.i = icmp slt i64 %.13.i3.i.i.i, 0
  %.412.i.i.i = select i1 %.411.i.i.i, i64 %.416.fca.0.load.i, i64 0
  %.413.i.i.i = add i64 %.412.i.i.i, %.13.i3.i.i.i
  %.433.i.i.i = mul i64 %.413.i.i.i, %.416.fca.1.load.i
  %19 = getelementptr float, ptr %.415.i, i64 %.433.i.i.i
  br label %B244.i.i.i

B324.endif.i.i.i:                                 ; preds = %B244.i.i.i, %B848.us.i
  %.560.i.i.i = sub nsw i64 %.634.fca.5.0.load297.i, %.416.fca.1.load.i
  %.644270.not.i.i.i = icmp slt i64 %.560.i.i.i, 1
  br i1 %.644270.not.i.i.i, label %B848.endif.us.i, label %B388.lr.ph.i.i.i

B388.lr.ph.i.i.i:                                 ; preds = %B324.endif.i.i.i
  %.684.i.i.i = sub nsw i64 %.416.fca.1.load.i, %.560.i.i.i
  br label %B388.i.i.i

B848.endif.us.i:                                  ; preds = %B388.i.i.i, %B324.endif.i.i.i
  %.fca.1.gep.i121.i = getelementptr inbounds nuw i8, ptr %.51.i120.i, i64 8
  store i64 0, ptr %.51.i120.i, align 8, !noalias !90
  store float 0.000000e+00, ptr %.fca.1.gep.i121.i, align 8, !noalias !90
  %.7.i.i122.i = uitofp nneg i64 %.90315271653.us.i to double
  %.8.i.i123.i = fadd contract double %.7.i.i122.i, 5.000000e-01
  %.9.i.i124.i = sitofp i64 %.553.fca.0.load.i to double
  %.10.i.i125.i = fmul contract double %.8.i.i123.i, %.9.i.i124.i
  %.11.i.i126.i = sitofp i64 %.100.fca.5.0.load to double
  %.15.i.i127.i = fdiv contract double %.10.i.i125.i, %.11.i.i126.i
  %.16.i.i128.i = fadd contract double %.15.i.i127.i, -5.000000e-01
  %.12.i.i.i129.i = fcmp contract olt double %.16.i.i128.i, 0.000000e+00
  %.13.i.i.i130.i = select i1 %.12.i.i.i129.i, double 0.000000e+00, double %.16.i.i128.i
  %.48.i.i131.i = fadd contract double %.9.i.i124.i, -1.000000e+00
  %.12.i1.i.i132.i = fcmp contract olt double %.48.i.i131.i, %.13.i.i.i130.i
  %.13.i2.i.i133.i = select i1 %.12.i1.i.i132.i, double %.48.i.i131.i, double %.13.i.i.i130.i
  %.5.i.i.i134.i = fptosi double %.13.i2.i.i133.i to i64
  %.101.i.i135.i = sitofp i64 %.5.i.i.i134.i to double
  %.102.i.i136.i = fsub contract double %.13.i2.i.i133.i, %.101.i.i135.i
  %.103.i.i137.i = fptrunc double %.102.i.i136.i to float
  %.104.i.i138.i = insertvalue { i64, float } undef, i64 %.5.i.i.i134.i, 0
  %.105.i.i139.i = insertvalue { i64, float } %.104.i.i138.i, float %.103.i.i137.i, 1
  store { i64, float } %.105.i.i139.i, ptr %.51.i120.i, align 8, !alias.scope !93, !noalias !90
  %.65.fca.1.load.i140.i = load float, ptr %.fca.1.gep.i121.i, align 8, !noalias !90
  %.293264.not.i.i142.i = icmp slt i64 %.553.fca.1.load.i, 1
  br i1 %.293264.not.i.i142.i, label %B324.endif.i.i167.i, label %B244.lr.ph.i.i143.i

B244.i.i156.i:                                    ; preds = %B244.lr.ph.i.i143.i, %B244.i.i156.i
  %.299263265.i.i157.i = phi i64 [ 0, %B244.lr.ph.i.i143.i ], [ %.306.i.i158.i, %B244.i.i156.i ]
  %.306.i.i158.i = add nuw nsw i64 %.299263265.i.i157.i, 1
  %.382.i.i159.i = getelementptr float, ptr %24, i64 %.299263265.i.i157.i
  %.383.i.i160.i = load float, ptr %.382.i.i159.i, align 4, !noalias !96
  %.437.i.i161.i = getelementptr float, ptr %25, i64 %.299263265.i.i157.i
  %.438.i.i162.i = load float, ptr %.437.i.i161.i, align 4, !noalias !96
  %.496.i.i163.i = fsub contract float %.438.i.i162.i, %.383.i.i160.i
  %.498.i.i164.i = fmul contract float %.65.fca.1.load.i140.i, %.496.i.i163.i
  %.499.i.i165.i = fadd contract float %.383.i.i160.i, %.498.i.i164.i
  %20 = getelementptr float, ptr %.671.fca.4.load302.i, i64 %.299263265.i.i157.i
  store float %.499.i.i165.i, ptr %20, align 4, !noalias !96
  %exitcond.not.i.i166.i = icmp eq i64 %.306.i.i158.i, %.553.fca.1.load.i
  br i1 %exitcond.not.i.i166.i, label %B324.endif.i.i167.i, label %B244.i.i156.i

B388.i.i172.i:                                    ; preds = %B388.lr.ph.i.i170.i, %B388.i.i172.i
  %.650269271.i.i173.i = phi i64 [ 0, %B388.lr.ph.i.i170.i ], [ %.657.i.i174.i, %B388.i.i172.i ]
  %.657.i.i174.i = add nuw nsw i64 %.650269271.i.i173.i, 1
  %.685.i.i175.i = add nsw i64 %.650269271.i.i173.i, %.684.i.i171.i
  %.699.i.i176.i = icmp slt i64 %.685.i.i175.i, 0
  %.700.i.i177.i = select i1 %.699.i.i176.i, i64 %.671.fca.5.0.load.i, i64 0
  %21 = getelementptr float, ptr %.671.fca.4.load302.i, i64 %.685.i.i175.i
  %.714.i.i178.i = getelementptr float, ptr %21, i64 %.700.i.i177.i
  %.715.i.i179.i = load float, ptr %.714.i.i178.i, align 4, !noalias !96
  %.717.i.i180.i = add nsw i64 %.650269271.i.i173.i, %.553.fca.1.load.i
  %.731.i.i181.i = icmp slt i64 %.717.i.i180.i, 0
  %.732.i.i182.i = select i1 %.731.i.i181.i, i64 %.671.fca.5.0.load.i, i64 0
  %22 = getelementptr float, ptr %.671.fca.4.load302.i, i64 %.717.i.i180.i
  %.746.i.i183.i = getelementptr float, ptr %22, i64 %.732.i.i182.i
  store float %.715.i.i179.i, ptr %.746.i.i183.i, align 4, !noalias !96
  %exitcond275.not.i.i184.i = icmp eq i64 %.657.i.i174.i, %.560.i.i168.i
  br i1 %exitcond275.not.i.i184.i, label %B924.endif.us.i, label %B388.i.i172.i

B244.lr.ph.i.i143.i:                              ; preds = %B848.endif.us.i
  %.65.fca.0.load.i141.i = load i64, ptr %.51.i120.i, align 8, !noalias !90
  %.87.i.i144.i = add nsw i64 %.553.fca.0.load.i, -1
  %23 = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i141.i, i64 -1)
  %.13.i1.i.i145.i = add nsw i64 %23, 1
  %.13.i3.i.i146.i = call i64 @llvm.smin.i64(i64 %.87.i.i144.i, i64 %.13.i1.i.i145.i)
  %.13.i.i1.i147.i = call i64 @llvm.smax.i64(i64 %.65.fca.0.load.i141.i, i64 0)
  %.13.i2.i2.i148.i = call i64 @llvm.smin.i64(i64 %.87.i.i144.i, i64 %.13.i.i1.i147.i)
  %.357.i.i149.i = call i64 @llvm.smin.i64(i64 %.553.fca.0.load.i, i64 0)
  %.358.i.i150.i = add i64 %.357.i.i149.i, %.13.i2.i2.i148.i
  %.378.i.i151.i = mul i64 %.358.i.i150.i, %.553.fca.1.load.i
  %24 = getelementptr float, ptr %.552.i, i64 %.378.i.i151.i
  %.411.i.i152.i = icmp slt i64 %.13.i3.i.i146.i, 0
  %.412.i.i153.i = select i1 %.411.i.i152.i, i64 %.553.fca.0.load.i, i64 0
  %.413.i.i154.i = add i64 %.412.i.i153.i, %.13.i3.i.i146.i
  %.433.i.i155.i = mul i64 %.413.i.i154.i, %.553.fca.1.load.i
  %25 = getelementptr float, ptr %.552.i, i64 %.433.i.i155.i
  br label %B244.i.i156.i

B324.endif.i.i167.i:                              ; preds = %B244.i.i156.i, %B848.endif.us.i
  %.560.i.i168.i = sub nsw i64 %.671.fca.5.0.load.i, %.553.fca.1.load.i
  %.644270.not.i.i169.i = icmp slt i64 %.560.i.i168.i, 1
  br i1 %.644270.not.i.i169.i, label %B924.endif.us.i, label %B388.lr.ph.i.i170.i

B388.lr.ph.i.i170.i:                              ; preds = %B324.endif.i.i167.i
  %.684.i.i171.i = sub nsw i64 %.553.fca.1.load.i, %.560.i.i168.i
  br label %B388.i.i172.i

B924.endif.us.i:                                  ; preds = %B388.i.i172.i, %B324.endif.i.i167.i, %B832.us.i
  %has_lines.4.3.us.i = phi i1 [ %has_lines.2.1.mux.us.i, %B832.us.i ], [ true, %B324.endif.i.i167.i ], [ true, %B388.i.i172.i ]
  %.1487.us.i = sub i64 %.13.i.i, %.102813881504.us.i
  %.15311338.us.not.i = icmp slt i64 %.1487.us.i, 1
  br i1 %.15311338.us.not.i, label %B1769.us.i, label %B964.us.preheader.i

B964.us.preheader.i:                              ; preds = %B924.endif.us.i
  br label %B964.us.i

B1514.us.i:                                       ; preds = %B1770.us.i
  %.2595.not.us.i = icmp eq i64 %count.3.4.us.i, 0
  br i1 %.2595.not.us.i, label %B1769.us.i, label %B1518.us.i

B1518.us.i:                                       ; preds = %B1514.us.i
  call void @llvm.experimental.noalias.scope.decl(metadata !99)
  store double 0.000000e+00, ptr %.945.i.i, align 8, !noalias !102
  store ptr null, ptr %excinfo.8.i.i, align 8, !noalias !102
  call void @NRT_incref(ptr %.732.fca.0.load313.i), !noalias !102
  %.119449.not.i.i = icmp slt i64 %count.3.4.us.i, 1
  br i1 %.119449.not.i.i, label %B1550.endif.us.thread.i, label %B158.lr.ph.i.i

B1550.endif.us.thread.i:                          ; preds = %B1518.us.i
  call void @NRT_decref(ptr %.732.fca.0.load313.i), !noalias !102
  br label %B1769.us.i

B158.lr.ph.i.i:                                   ; preds = %B1518.us.i
  %.idx.i257.i = mul i64 %.732.fca.5.1.load315.i, 60
  %26 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx.i257.i
  %.idx362.i.i = mul i64 %.732.fca.5.1.load315.i, 24
  %27 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx362.i.i
  %.idx363.i.i = mul i64 %.732.fca.5.1.load315.i, 28
  %28 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx363.i.i
  %.idx364.i.i = shl i64 %.732.fca.5.1.load315.i, 5
  %29 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx364.i.i
  %.idx365.i.i = mul i64 %.732.fca.5.1.load315.i, 36
  %30 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx365.i.i
  %.idx366.i.i = mul i64 %.732.fca.5.1.load315.i, 40
  %31 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx366.i.i
  %.idx367.i.i = mul i64 %.732.fca.5.1.load315.i, 44
  %32 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx367.i.i
  %33 = getelementptr float, ptr %.732.fca.4.load314.i, i64 %.732.fca.5.1.load315.i
  %.idx368.i.i = shl i64 %.732.fca.5.1.load315.i, 3
  %34 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx368.i.i
  %.idx369.i.i = mul i64 %.732.fca.5.1.load315.i, 12
  %35 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx369.i.i
  %.idx370.i.i = shl i64 %.732.fca.5.1.load315.i, 4
  %36 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx370.i.i
  %.idx371.i.i = mul i64 %.732.fca.5.1.load315.i, 20
  %37 = getelementptr i8, ptr %.732.fca.4.load314.i, i64 %.idx371.i.i
  br label %B158.endif.endif.endif.endif.endif.endif.endif.i.i

B158.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %B158.endif.endif.endif.en...endif.1.i.i, %B158.lr.ph.i.i
  %.125438450.i.i = phi i64 [ 0, %B158.lr.ph.i.i ], [ %.132.i.i, %B158.endif.endif.endif.en...endif.1.i.i ]
  %.209.i.i = getelementptr float, ptr %26, i64 %.125438450.i.i
  %.210.i.i = load float, ptr %.209.i.i, align 4, !noalias !102
  %.263.i.i = getelementptr float, ptr %27, i64 %.125438450.i.i
  %.264.i.i = load float, ptr %.263.i.i, align 4, !noalias !102
  %.316.i.i = getelementptr float, ptr %28, i64 %.125438450.i.i
  %.317.i.i = load float, ptr %.316.i.i, align 4, !noalias !102
  %.371.i.i = getelementptr float, ptr %29, i64 %.125438450.i.i
  %.372.i.i = load float, ptr %.371.i.i, align 4, !noalias !102
  %.427.i.i = getelementptr float, ptr %30, i64 %.125438450.i.i
  %.428.i.i = load float, ptr %.427.i.i, align 4, !noalias !102
  %.480.i.i = getelementptr float, ptr %31, i64 %.125438450.i.i
  %.481.i.i = load float, ptr %.480.i.i, align 4, !noalias !102
  %.535.i.i = getelementptr float, ptr %32, i64 %.125438450.i.i
  %.536.i.i = load float, ptr %.535.i.i, align 4, !noalias !102
  %.594.i.i = getelementptr float, ptr %.732.fca.4.load314.i, i64 %.125438450.i.i
  %.595.i.i = load float, ptr %.594.i.i, align 4, !noalias !102
  %.648.i.i = getelementptr float, ptr %33, i64 %.125438450.i.i
  %.649.i.i = load float, ptr %.648.i.i, align 4, !noalias !102
  %.704.i.i = getelementptr float, ptr %34, i64 %.125438450.i.i
  %.705.i.i = load float, ptr %.704.i.i, align 4, !noalias !102
  store double 0.000000e+00, ptr %.945.i.i, align 8, !noalias !102
  %.949.i.i = call i32 @name69(ptr nonnull %.945.i.i, ptr nonnull %excinfo.8.i.i, double 8.400000e+01, i64 4), !noalias !102
  switch i32 %.949.i.i, label %B1518.if.if.i [
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
  %.12.i.i.i = fcmp contract ogt float %.712.i.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, float %.712.i.i, float 0.000000e+00
  %.12.i9.i.i = fcmp contract olt float %.13.i.i.i, 2.550000e+02
  %.13.i10.i.i = select i1 %.12.i9.i.i, float %.13.i.i.i, float 2.550000e+02
  %.132.i.i = add nuw nsw i64 %.125438450.i.i, 1
  %.959.i.i = load double, ptr %.945.i.i, align 8, !noalias !102
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
  %.1122.i.i = getelementptr float, ptr %35, i64 %.125438450.i.i
  %.1123.i.i = load float, ptr %.1122.i.i, align 4, !noalias !102
  %.1124.i.i = fsub contract float %.13.i10.i.i, %.1123.i.i
  %.1125.i.i = fmul contract float %.1124.i.i, %.1069.i.i
  %.1126.i.i = fsub contract float %.13.i10.i.i, %.1125.i.i
  store float %.1126.i.i, ptr %.594.i.i, align 4, !noalias !102
  %.1232.i.i = getelementptr float, ptr %36, i64 %.125438450.i.i
  %.1233.i.i = load float, ptr %.1232.i.i, align 4, !noalias !102
  %.1236.i.i = fsub contract float %.13.i12.i.i, %.1233.i.i
  %.1237.i.i = fmul contract float %.1069.i.i, %.1236.i.i
  %.1238.i.i = fsub contract float %.13.i12.i.i, %.1237.i.i
  store float %.1238.i.i, ptr %.648.i.i, align 4, !noalias !102
  %.1345.i.i = getelementptr float, ptr %37, i64 %.125438450.i.i
  %.1346.i.i = load float, ptr %.1345.i.i, align 4, !noalias !102
  %.1349.i.i = fsub contract float %.13.i14.i.i, %.1346.i.i
  %.1350.i.i = fmul contract float %.1069.i.i, %.1349.i.i
  %.1351.i.i = fsub contract float %.13.i14.i.i, %.1350.i.i
  store float %.1351.i.i, ptr %.704.i.i, align 4, !noalias !102
  %exitcond.not.i258.i = icmp eq i64 %.132.i.i, %count.3.4.us.i
  br i1 %exitcond.not.i258.i, label %B1582.endif.endif.us.us.preheader.i, label %B158.endif.endif.endif.endif.endif.endif.endif.i.i

B1582.endif.endif.us.us.preheader.i:              ; preds = %B158.endif.endif.endif.en...endif.1.i.i
  call void @NRT_decref(ptr %.732.fca.0.load313.i), !noalias !102
  br label %B1582.endif.endif.us.us.i

B964.us.i:                                        ; preds = %B1770.us.i, %B964.us.preheader.i
  %count.2.31345.us.i = phi i64 [ %count.3.4.us.i, %B1770.us.i ], [ 0, %B964.us.preheader.i ]
  %.153013081344.us.i = phi i64 [ %.1540.us.i, %B1770.us.i ], [ %.1487.us.i, %B964.us.preheader.i ]
  %.153713111343.us.i = phi i64 [ %.1544.us.i, %B1770.us.i ], [ %.102813881504.us.i, %B964.us.preheader.i ]
  %.1540.us.i = add nsw i64 %.153013081344.us.i, -1
  %.1544.us.i = add i64 %.153713111343.us.i, 1
  %.1601.us.i = icmp slt i64 %.153713111343.us.i, 0
  %.1602.us.i = select i1 %.1601.us.i, i64 %.100.fca.5.1.load, i64 0
  %38 = getelementptr i8, ptr %8, i64 %.153713111343.us.i
  %.1624.us.i = getelementptr i8, ptr %38, i64 %.1602.us.i
  %.1625.us.i = load i8, ptr %.1624.us.i, align 1, !noalias !6
  switch i8 %.1625.us.i, label %B1082.endif.endif.endif.endif.endif.us.i [
    i8 -1, label %B998.endif.endif.us.i
    i8 0, label %B1770.us.i
  ]

B998.endif.endif.us.i:                            ; preds = %B964.us.i
  %.1792.us.i = select i1 %.1601.us.i, i64 %.46.fca.5.1.load, i64 0
  %.1793.us.i = add i64 %.1792.us.i, %.153713111343.us.i
  %.1822.us.i = mul i64 %.1793.us.i, %.46.fca.5.2.load
  %39 = getelementptr i8, ptr %9, i64 %.1822.us.i
  %.1869.us.i = select i1 %.1601.us.i, i64 %.260.fca.5.1.load, i64 0
  %.1870.us.i = add i64 %.1869.us.i, %.153713111343.us.i
  %.1899.us.i = mul i64 %.1870.us.i, %.260.fca.5.2.load
  %40 = getelementptr i8, ptr %10, i64 %.1899.us.i
  %.1827.us.i = load i8, ptr %39, align 1, !noalias !6
  store i8 %.1827.us.i, ptr %40, align 1, !noalias !6
  %41 = getelementptr i8, ptr %39, i64 1
  %.1827.us.1.i = load i8, ptr %41, align 1, !noalias !6
  %42 = getelementptr i8, ptr %40, i64 1
  store i8 %.1827.us.1.i, ptr %42, align 1, !noalias !6
  %43 = getelementptr i8, ptr %39, i64 2
  %.1827.us.2.i = load i8, ptr %43, align 1, !noalias !6
  %44 = getelementptr i8, ptr %40, i64 2
  store i8 %.1827.us.2.i, ptr %44, align 1, !noalias !6
  br label %B1770.us.i

B1082.endif.endif.endif.endif.endif.us.i:         ; preds = %B964.us.i
  %.1947.us.i = icmp slt i64 %count.2.31345.us.i, 0
  %.1948.us.i = select i1 %.1947.us.i, i64 %.771.fca.5.0.load.i, i64 0
  %45 = getelementptr i64, ptr %.771.fca.4.load320.i, i64 %count.2.31345.us.i
  %.1962.us.i = getelementptr i64, ptr %45, i64 %.1948.us.i
  store i64 %.153713111343.us.i, ptr %.1962.us.i, align 8, !noalias !6
  %.1965.us.i = uitofp i8 %.1625.us.i to float
  %.1969.us.i = fmul contract float %.1965.us.i, 0x3F70101020000000
  %.2001.us.i = select i1 %.1947.us.i, i64 %.732.fca.5.1.load315.i, i64 0
  %.2002.us.i = add i64 %.2001.us.i, %count.2.31345.us.i
  %.2023.us.i = getelementptr float, ptr %7, i64 %.2002.us.i
  store float %.1969.us.i, ptr %.2023.us.i, align 4, !noalias !6
  %.2041.us.i = select i1 %.1601.us.i, i64 %.210.fca.5.0.load273.i, i64 0
  %46 = getelementptr i64, ptr %.210.fca.4.load272.i, i64 %.153713111343.us.i
  %.2055.us.i = getelementptr i64, ptr %46, i64 %.2041.us.i
  %.2056.us.i = load i64, ptr %.2055.us.i, align 8, !noalias !6
  %.2072.us.i = select i1 %.1601.us.i, i64 %.248.fca.5.0.load.i, i64 0
  %47 = getelementptr float, ptr %.248.fca.4.load278.i, i64 %.153713111343.us.i
  %.2086.us.i = getelementptr float, ptr %47, i64 %.2072.us.i
  %.2087.us.i = load float, ptr %.2086.us.i, align 4, !noalias !6
  %.idx.i.i = mul i64 %.2056.us.i, 12
  %48 = getelementptr i8, ptr %.634.fca.4.load296.i, i64 %.idx.i.i
  %49 = getelementptr i8, ptr %48, i64 12
  %invariant.gep.i.i = getelementptr float, ptr %.732.fca.4.load314.i, i64 %count.2.31345.us.i
  %.290.i.i = icmp slt i64 %count.2.31345.us.i, 0
  %.291.i.i = select i1 %.290.i.i, i64 %.732.fca.5.1.load315.i, i64 0
  %invariant.gep111.i.i = getelementptr float, ptr %invariant.gep.i.i, i64 %.291.i.i
  %.205.i.i = load float, ptr %48, align 4, !noalias !104
  %.234.i.i = load float, ptr %49, align 4, !noalias !104
  %.7.i.i186.i = fsub contract float %.234.i.i, %.205.i.i
  %.8.i.i187.i = fmul contract float %.2087.us.i, %.7.i.i186.i
  %.9.i.i188.i = fadd contract float %.205.i.i, %.8.i.i187.i
  %gep112.idx.i.i = mul i64 %.732.fca.5.1.load315.i, 24
  %gep112.i.i = getelementptr i8, ptr %invariant.gep111.i.i, i64 %gep112.idx.i.i
  store float %.9.i.i188.i, ptr %gep112.i.i, align 4, !noalias !104
  %.204.1.i.i = getelementptr i8, ptr %48, i64 4
  %.205.1.i.i = load float, ptr %.204.1.i.i, align 4, !noalias !104
  %.233.1.i.i = getelementptr i8, ptr %48, i64 16
  %.234.1.i.i = load float, ptr %.233.1.i.i, align 4, !noalias !104
  %.7.i1.i.i = fsub contract float %.234.1.i.i, %.205.1.i.i
  %.8.i2.i.i = fmul contract float %.2087.us.i, %.7.i1.i.i
  %.9.i3.i.i = fadd contract float %.205.1.i.i, %.8.i2.i.i
  %gep112.1.idx.i.i = mul i64 %.732.fca.5.1.load315.i, 28
  %gep112.1.i.i = getelementptr i8, ptr %invariant.gep111.i.i, i64 %gep112.1.idx.i.i
  store float %.9.i3.i.i, ptr %gep112.1.i.i, align 4, !noalias !104
  %.204.2.i.i = getelementptr i8, ptr %48, i64 8
  %.205.2.i.i = load float, ptr %.204.2.i.i, align 4, !noalias !104
  %.233.2.i.i = getelementptr i8, ptr %48, i64 20
  %.234.2.i.i = load float, ptr %.233.2.i.i, align 4, !noalias !104
  %.7.i4.i.i = fsub contract float %.234.2.i.i, %.205.2.i.i
  %.8.i5.i.i = fmul contract float %.2087.us.i, %.7.i4.i.i
  %.9.i6.i.i = fadd contract float %.205.2.i.i, %.8.i5.i.i
  %gep112.2.idx.i.i = shl i64 %.732.fca.5.1.load315.i, 5
  %gep112.2.i.i = getelementptr i8, ptr %invariant.gep111.i.i, i64 %gep112.2.idx.i.i
  store float %.9.i6.i.i, ptr %gep112.2.i.i, align 4, !noalias !104
  %.2152.us.i = load i64, ptr %.2055.us.i, align 8, !noalias !6
  %.2183.us.i = load float, ptr %.2086.us.i, align 4, !noalias !6
  %.idx.i190.i = mul i64 %.2152.us.i, 12
  %50 = getelementptr i8, ptr %.671.fca.4.load302.i, i64 %.idx.i190.i
  %51 = getelementptr i8, ptr %50, i64 12
  %invariant.gep.i191.i = getelementptr float, ptr %.732.fca.4.load314.i, i64 %count.2.31345.us.i
  %.290.i192.i = icmp slt i64 %count.2.31345.us.i, 0
  %.291.i193.i = select i1 %.290.i192.i, i64 %.732.fca.5.1.load315.i, i64 0
  %invariant.gep111.i194.i = getelementptr float, ptr %invariant.gep.i191.i, i64 %.291.i193.i
  %.205.i195.i = load float, ptr %50, align 4, !noalias !107
  %.234.i196.i = load float, ptr %51, align 4, !noalias !107
  %.7.i.i197.i = fsub contract float %.234.i196.i, %.205.i195.i
  %.8.i.i198.i = fmul contract float %.2183.us.i, %.7.i.i197.i
  %.9.i.i199.i = fadd contract float %.205.i195.i, %.8.i.i198.i
  %gep112.idx.i201.i = mul i64 %.732.fca.5.1.load315.i, 36
  %gep112.i202.i = getelementptr i8, ptr %invariant.gep111.i194.i, i64 %gep112.idx.i201.i
  store float %.9.i.i199.i, ptr %gep112.i202.i, align 4, !noalias !107
  %.204.1.i203.i = getelementptr i8, ptr %50, i64 4
  %.205.1.i204.i = load float, ptr %.204.1.i203.i, align 4, !noalias !107
  %.233.1.i205.i = getelementptr i8, ptr %50, i64 16
  %.234.1.i206.i = load float, ptr %.233.1.i205.i, align 4, !noalias !107
  %.7.i1.i207.i = fsub contract float %.234.1.i206.i, %.205.1.i204.i
  %.8.i2.i208.i = fmul contract float %.2183.us.i, %.7.i1.i207.i
  %.9.i3.i209.i = fadd contract float %.205.1.i204.i, %.8.i2.i208.i
  %gep112.1.idx.i211.i = mul i64 %.732.fca.5.1.load315.i, 40
  %gep112.1.i212.i = getelementptr i8, ptr %invariant.gep111.i194.i, i64 %gep112.1.idx.i211.i
  store float %.9.i3.i209.i, ptr %gep112.1.i212.i, align 4, !noalias !107
  %.204.2.i213.i = getelementptr i8, ptr %50, i64 8
  %.205.2.i214.i = load float, ptr %.204.2.i213.i, align 4, !noalias !107
  %.233.2.i215.i = getelementptr i8, ptr %50, i64 20
  %.234.2.i216.i = load float, ptr %.233.2.i215.i, align 4, !noalias !107
  %.7.i4.i217.i = fsub contract float %.234.2.i216.i, %.205.2.i214.i
  %.8.i5.i218.i = fmul contract float %.2183.us.i, %.7.i4.i217.i
  %.9.i6.i219.i = fadd contract float %.205.2.i214.i, %.8.i5.i218.i
  %gep112.2.idx.i221.i = mul i64 %.732.fca.5.1.load315.i, 44
  %gep112.2.i222.i = getelementptr i8, ptr %invariant.gep111.i194.i, i64 %gep112.2.idx.i221.i
  store float %.9.i6.i219.i, ptr %gep112.2.i222.i, align 4, !noalias !107
  %.2248.us.i = load i64, ptr %.2055.us.i, align 8, !noalias !6
  %.2279.us.i = load float, ptr %.2086.us.i, align 4, !noalias !6
  %.idx.i224.i = mul i64 %.2248.us.i, 12
  %52 = getelementptr i8, ptr %.671.fca.4.load302.i, i64 %.idx.i224.i
  %53 = getelementptr i8, ptr %52, i64 12
  %invariant.gep.i225.i = getelementptr float, ptr %.732.fca.4.load314.i, i64 %count.2.31345.us.i
  %.290.i226.i = icmp slt i64 %count.2.31345.us.i, 0
  %.291.i227.i = select i1 %.290.i226.i, i64 %.732.fca.5.1.load315.i, i64 0
  %invariant.gep111.i228.i = getelementptr float, ptr %invariant.gep.i225.i, i64 %.291.i227.i
  %.205.i229.i = load float, ptr %52, align 4, !noalias !110
  %.234.i230.i = load float, ptr %53, align 4, !noalias !110
  %.7.i.i231.i = fsub contract float %.234.i230.i, %.205.i229.i
  %.8.i.i232.i = fmul contract float %.2279.us.i, %.7.i.i231.i
  %.9.i.i233.i = fadd contract float %.205.i229.i, %.8.i.i232.i
  %gep112.idx.i235.i = mul i64 %.732.fca.5.1.load315.i, 12
  %gep112.i236.i = getelementptr i8, ptr %invariant.gep111.i228.i, i64 %gep112.idx.i235.i
  store float %.9.i.i233.i, ptr %gep112.i236.i, align 4, !noalias !110
  %.204.1.i237.i = getelementptr i8, ptr %52, i64 4
  %.205.1.i238.i = load float, ptr %.204.1.i237.i, align 4, !noalias !110
  %.233.1.i239.i = getelementptr i8, ptr %52, i64 16
  %.234.1.i240.i = load float, ptr %.233.1.i239.i, align 4, !noalias !110
  %.7.i1.i241.i = fsub contract float %.234.1.i240.i, %.205.1.i238.i
  %.8.i2.i242.i = fmul contract float %.2279.us.i, %.7.i1.i241.i
  %.9.i3.i243.i = fadd contract float %.205.1.i238.i, %.8.i2.i242.i
  %gep112.1.idx.i245.i = shl i64 %.732.fca.5.1.load315.i, 4
  %gep112.1.i246.i = getelementptr i8, ptr %invariant.gep111.i228.i, i64 %gep112.1.idx.i245.i
  store float %.9.i3.i243.i, ptr %gep112.1.i246.i, align 4, !noalias !110
  %.204.2.i247.i = getelementptr i8, ptr %52, i64 8
  %.205.2.i248.i = load float, ptr %.204.2.i247.i, align 4, !noalias !110
  %.233.2.i249.i = getelementptr i8, ptr %52, i64 20
  %.234.2.i250.i = load float, ptr %.233.2.i249.i, align 4, !noalias !110
  %.7.i4.i251.i = fsub contract float %.234.2.i250.i, %.205.2.i248.i
  %.8.i5.i252.i = fmul contract float %.2279.us.i, %.7.i4.i251.i
  %.9.i6.i253.i = fadd contract float %.205.2.i248.i, %.8.i5.i252.i
  %gep112.2.idx.i255.i = mul i64 %.732.fca.5.1.load315.i, 20
  %gep112.2.i256.i = getelementptr i8, ptr %invariant.gep111.i228.i, i64 %gep112.2.idx.i255.i
  store float %.9.i6.i253.i, ptr %gep112.2.i256.i, align 4, !noalias !110
  %invariant.gep.us.i = getelementptr float, ptr %.732.fca.4.load314.i, i64 %.2002.us.i
  %.2468.us.i = select i1 %.1601.us.i, i64 %.46.fca.5.1.load, i64 0
  %.2469.us.i = add i64 %.2468.us.i, %.153713111343.us.i
  %.2498.us.i = mul i64 %.2469.us.i, %.46.fca.5.2.load
  %54 = getelementptr i8, ptr %9, i64 %.2498.us.i
  %.2503.us.i = load i8, ptr %54, align 1, !noalias !6
  %.2560.us.i = uitofp i8 %.2503.us.i to float
  store float %.2560.us.i, ptr %invariant.gep.us.i, align 4, !noalias !6
  %55 = getelementptr i8, ptr %54, i64 1
  %.2503.us.1.i = load i8, ptr %55, align 1, !noalias !6
  %gep.us.1.i = getelementptr float, ptr %invariant.gep.us.i, i64 %.732.fca.5.1.load315.i
  %.2560.us.1.i = uitofp i8 %.2503.us.1.i to float
  store float %.2560.us.1.i, ptr %gep.us.1.i, align 4, !noalias !6
  %56 = getelementptr i8, ptr %54, i64 2
  %.2503.us.2.i = load i8, ptr %56, align 1, !noalias !6
  %gep.us.2.i = getelementptr i8, ptr %invariant.gep.us.i, i64 %gep.us.2.idx.i
  %.2560.us.2.i = uitofp i8 %.2503.us.2.i to float
  store float %.2560.us.2.i, ptr %gep.us.2.i, align 4, !noalias !6
  %.2572.us.i = add nsw i64 %count.2.31345.us.i, 1
  br label %B1770.us.i

B1770.us.i:                                       ; preds = %B1082.endif.endif.endif.endif.endif.us.i, %B998.endif.endif.us.i, %B964.us.i
  %count.3.4.us.i = phi i64 [ %count.2.31345.us.i, %B964.us.i ], [ %.2572.us.i, %B1082.endif.endif.endif.endif.endif.us.i ], [ %count.2.31345.us.i, %B998.endif.endif.us.i ]
  %.1531.us.i = icmp samesign ugt i64 %.153013081344.us.i, 1
  br i1 %.1531.us.i, label %B964.us.i, label %B1514.us.i

B1769.us.i:                                       ; preds = %B712.endif.endif.us.i, %B1582.endif.endif.us.us.i, %B1550.endif.us.thread.i, %B1514.us.i, %B924.endif.us.i, %B712.endif.endif.endif.us.i
  %has_lines.3.2.us.i = phi i1 [ %has_lines.2.11506.us.i, %B712.endif.endif.endif.us.i ], [ %has_lines.4.3.us.i, %B1582.endif.endif.us.us.i ], [ %has_lines.4.3.us.i, %B924.endif.us.i ], [ %has_lines.4.3.us.i, %B1514.us.i ], [ %has_lines.4.3.us.i, %B1550.endif.us.thread.i ], [ %has_lines.2.11506.us.i, %B712.endif.endif.us.i ]
  %.1022.us.i = icmp sgt i64 %.102113801505.us.i, 1
  br i1 %.1022.us.i, label %B712.endif.else.us.i, label %B710.B656.loopexit_crit_edge.us.i

B1582.endif.endif.us.us.i:                        ; preds = %B1582.endif.endif.us.us.i, %B1582.endif.endif.us.us.preheader.i
  %.271713651371.us.us.i = phi i64 [ %.2724.us.us.i, %B1582.endif.endif.us.us.i ], [ 0, %B1582.endif.endif.us.us.preheader.i ]
  %invariant.gep1353.us.us.i = getelementptr float, ptr %.732.fca.4.load314.i, i64 %.271713651371.us.us.i
  %57 = getelementptr i64, ptr %.771.fca.4.load320.i, i64 %.271713651371.us.us.i
  %.2922.us.us.i = load float, ptr %invariant.gep1353.us.us.i, align 4, !noalias !6
  %.2926.us.us.i = fadd contract float %.2922.us.us.i, 5.000000e-01
  %.2927.us.us.i = fptoui float %.2926.us.us.i to i8
  %.2958.us.us.i = load i64, ptr %57, align 8, !noalias !6
  %.3020.us.us.i = mul i64 %.2958.us.us.i, %.260.fca.5.2.load
  %58 = getelementptr i8, ptr %10, i64 %.3020.us.us.i
  store i8 %.2927.us.us.i, ptr %58, align 1, !noalias !6
  %gep1363.us.us.1.i = getelementptr float, ptr %invariant.gep1353.us.us.i, i64 %.732.fca.5.1.load315.i
  %.2922.us.us.1.i = load float, ptr %gep1363.us.us.1.i, align 4, !noalias !6
  %.2926.us.us.1.i = fadd contract float %.2922.us.us.1.i, 5.000000e-01
  %.2927.us.us.1.i = fptoui float %.2926.us.us.1.i to i8
  %.2958.us.us.1.i = load i64, ptr %57, align 8, !noalias !6
  %.3020.us.us.1.i = mul i64 %.2958.us.us.1.i, %.260.fca.5.2.load
  %59 = getelementptr i8, ptr %10, i64 %.3020.us.us.1.i
  %60 = getelementptr i8, ptr %59, i64 1
  store i8 %.2927.us.us.1.i, ptr %60, align 1, !noalias !6
  %gep1363.us.us.2.i = getelementptr i8, ptr %invariant.gep1353.us.us.i, i64 %gep1363.us.us.2.idx.i
  %.2922.us.us.2.i = load float, ptr %gep1363.us.us.2.i, align 4, !noalias !6
  %.2926.us.us.2.i = fadd contract float %.2922.us.us.2.i, 5.000000e-01
  %.2927.us.us.2.i = fptoui float %.2926.us.us.2.i to i8
  %.2958.us.us.2.i = load i64, ptr %57, align 8, !noalias !6
  %.3020.us.us.2.i = mul i64 %.2958.us.us.2.i, %.260.fca.5.2.load
  %61 = getelementptr i8, ptr %10, i64 %.3020.us.us.2.i
  %62 = getelementptr i8, ptr %61, i64 2
  store i8 %.2927.us.us.2.i, ptr %62, align 1, !noalias !6
  %.2724.us.us.i = add nuw nsw i64 %.271713651371.us.us.i, 1
  %exitcond.not.i = icmp eq i64 %count.3.4.us.i, %.2724.us.us.i
  br i1 %exitcond.not.i, label %B1769.us.i, label %B1582.endif.endif.us.us.i

B710.B656.loopexit_crit_edge.us.i:                ; preds = %B1769.us.i
  %exitcond2133.not.i = icmp eq i64 %.910.us.i, %.100.fca.5.0.load
  br i1 %exitcond2133.not.i, label %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread7, label %B658.endif.us.i

B1518.if.if.i:                                    ; preds = %B158.endif.endif.endif.endif.endif.endif.endif.i.i
  %.950.i.i = load ptr, ptr %excinfo.8.i.i, align 8, !noalias !102
  %.2616.not.i = icmp eq i32 %.949.i.i, 0
  %.2617.i = select i1 %.2616.not.i, ptr undef, ptr %.950.i.i
  store ptr %.2617.i, ptr %excinfo.6, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.endif.if.if.thread

_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit: ; preds = %0, %B0.endif.if.if.i, %4, %B0.endif.endif.endif.endi...if.i, %B0.endif.endif.endif.endi...if.1.if.i, %B0.endif.endif.endif.endi...endif.1.if.if.i
  %common.ret.op.i = phi i32 [ %.69.i.i.i, %B0.endif.endif.endif.endi...if.1.if.i ], [ %common.ret.op.i265282.i, %0 ], [ %.43.i28.i, %B0.endif.if.if.i ], [ %.43.i5.i, %B0.endif.endif.endif.endi...endif.1.if.if.i ], [ %common.ret.op.i62289306.i, %4 ], [ %.43.i77.i, %B0.endif.endif.endif.endi...if.i ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif.endif
  ], !prof !16

B0.endif.endif.endif.endif.if.if:                 ; preds = %B0.endif.endif.endif.endif
  %.258 = icmp sgt i32 %.250, 0
  %.251 = load ptr, ptr %excinfo.5, align 8
  %.259 = select i1 %.258, ptr %.251, ptr undef
  store ptr %.259, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.endif:           ; preds = %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit.thread7, %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit, %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.260.fca.0.load)
  tail call void @NRT_decref(ptr %.205.fca.0.load)
  tail call void @NRT_decref(ptr %.150.fca.0.load)
  tail call void @NRT_decref(ptr %.100.fca.0.load)
  tail call void @NRT_decref(ptr %.46.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif.if.if.thread:    ; preds = %B0.endif.endif.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.endif.endif.if.if.i, %B0.endif.endif.endif.endif.if.i, %B0.endif.endif.endif.if.if.i, %B1518.if.if.i
  %common.ret.op.i6.ph = phi i32 [ %.949.i.i, %B1518.if.if.i ], [ %.373.i, %B0.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.if.i ], [ %.510.i, %B0.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B0.endif.endif.endif.endif.endif.endif.if.i ]
  %.32611 = load ptr, ptr %excinfo.6, align 8
  br label %63

B0.endif.endif.endif.endif.endif.if.if:           ; preds = %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit
  %common.ret.op.i6 = phi i32 [ %common.ret.op.i, %_ZN8realtime5looks16harmonize_kernel5unmixB3v55B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIfLi3E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE.exit ]
  %.333 = icmp sgt i32 %common.ret.op.i6, 0
  %.326 = load ptr, ptr %excinfo.6, align 8
  %cond.fr = freeze i1 %.333
  br i1 %cond.fr, label %63, label %63

63:                                               ; preds = %B0.endif.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.endif.endif.if.if
  %common.ret.op.i613 = phi i32 [ %common.ret.op.i6, %B0.endif.endif.endif.endif.endif.if.if ], [ %common.ret.op.i6.ph, %B0.endif.endif.endif.endif.endif.if.if.thread ], [ %common.ret.op.i6, %B0.endif.endif.endif.endif.endif.if.if ]
  %64 = phi ptr [ %.326, %B0.endif.endif.endif.endif.endif.if.if ], [ %.32611, %B0.endif.endif.endif.endif.endif.if.if.thread ], [ %.326, %B0.endif.endif.endif.endif.endif.if.if ]
  store ptr %64, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name64(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name65(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

define linkonce_odr i32 @name66(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr range(i32 -1, -2) i32 @name67(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name70(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

define linkonce_odr range(i32 0, 2) i32 @name68(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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

define linkonce_odr range(i32 0, 2) i32 @name69(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, double %arg.a, i64 %arg.b) {
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
  br i1 %.168, label %B338.if, label %B338.endif, !prof !113

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

define linkonce_odr range(i32 0, 2) i32 @name70(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
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
!2 = distinct !{!2, !3, !"name71: %retptr"}
!3 = distinct !{!3, !"name71"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name71: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8}
!8 = distinct !{!8, !9, !"name72: %retptr"}
!9 = distinct !{!9, !"name72"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"name72: %excinfo"}
!12 = !{!8, !11, !2, !5}
!13 = !{!"branch_weights", i32 1, i32 99}
!14 = !{!11, !2, !5}
!15 = !{!8, !2, !5}
!16 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!17 = !{!18}
!18 = distinct !{!18, !19, !"name73: %retptr"}
!19 = distinct !{!19, !"name73"}
!20 = !{!21}
!21 = distinct !{!21, !19, !"name73: %excinfo"}
!22 = !{!18, !21, !2, !5}
!23 = !{!21, !2, !5}
!24 = !{!18, !2, !5}
!25 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!26 = !{!27, !2, !5}
!27 = distinct !{!27, !28, !"name74: %retptr"}
!28 = distinct !{!28, !"name74"}
!29 = !{!30}
!30 = distinct !{!30, !31, !"name75: %retptr"}
!31 = distinct !{!31, !"name75"}
!32 = !{i1 true}
!33 = !{!34}
!34 = distinct !{!34, !35, !"name73: %retptr"}
!35 = distinct !{!35, !"name73"}
!36 = !{!37}
!37 = distinct !{!37, !35, !"name73: %excinfo"}
!38 = !{!34, !37, !2, !5}
!39 = !{!37, !2, !5}
!40 = !{!34, !2, !5}
!41 = !{!42}
!42 = distinct !{!42, !43, !"name73: %retptr"}
!43 = distinct !{!43, !"name73"}
!44 = !{!45}
!45 = distinct !{!45, !43, !"name73: %excinfo"}
!46 = !{!42, !45, !2, !5}
!47 = !{!45, !2, !5}
!48 = !{!42, !2, !5}
!49 = !{!50}
!50 = distinct !{!50, !51, !"name76: %retptr"}
!51 = distinct !{!51, !"name76"}
!52 = !{!53}
!53 = distinct !{!53, !51, !"name76: %excinfo"}
!54 = !{!50, !53, !2, !5}
!55 = !{!56}
!56 = distinct !{!56, !57, !"name77: %retptr"}
!57 = distinct !{!57, !"name77"}
!58 = !{!59}
!59 = distinct !{!59, !57, !"name77: %excinfo"}
!60 = !{!56, !59, !50, !53, !2, !5}
!61 = !{!59, !50, !53, !2, !5}
!62 = !{!56, !50, !53, !2, !5}
!63 = !{!64, !50, !53, !2, !5}
!64 = distinct !{!64, !65, !"name78: %retptr"}
!65 = distinct !{!65, !"name78"}
!66 = !{!53, !2, !5}
!67 = !{!50, !2, !5}
!68 = !{!69}
!69 = distinct !{!69, !70, !"name72: %retptr"}
!70 = distinct !{!70, !"name72"}
!71 = !{!72}
!72 = distinct !{!72, !70, !"name72: %excinfo"}
!73 = !{!69, !72, !2, !5}
!74 = !{!72, !2, !5}
!75 = !{!69, !2, !5}
!76 = !{!"branch_weights", i32 99, i32 1}
!77 = !{!78}
!78 = distinct !{!78, !79, !"name79: %retptr"}
!79 = distinct !{!79, !"name79"}
!80 = !{!78, !2, !5}
!81 = !{!82, !2, !5}
!82 = distinct !{!82, !83, !"name80: %retptr"}
!83 = distinct !{!83, !"name80"}
!84 = !{!85}
!85 = distinct !{!85, !86, !"name75: %retptr"}
!86 = distinct !{!86, !"name75"}
!87 = !{!88, !82, !2, !5}
!88 = distinct !{!88, !89, !"name81: %retptr"}
!89 = distinct !{!89, !"name81"}
!90 = !{!91, !2, !5}
!91 = distinct !{!91, !92, !"name80: %retptr"}
!92 = distinct !{!92, !"name80"}
!93 = !{!94}
!94 = distinct !{!94, !95, !"name75: %retptr"}
!95 = distinct !{!95, !"name75"}
!96 = !{!97, !91, !2, !5}
!97 = distinct !{!97, !98, !"name81: %retptr"}
!98 = distinct !{!98, !"name81"}
!99 = !{!100}
!100 = distinct !{!100, !101, !"name82: %excinfo"}
!101 = distinct !{!101, !"name82"}
!102 = !{!103, !100, !2, !5}
!103 = distinct !{!103, !101, !"name82: %retptr"}
!104 = !{!105, !2, !5}
!105 = distinct !{!105, !106, !"name83: %retptr"}
!106 = distinct !{!106, !"name83"}
!107 = !{!108, !2, !5}
!108 = distinct !{!108, !109, !"name84: %retptr"}
!109 = distinct !{!109, !"name84"}
!110 = !{!111, !2, !5}
!111 = distinct !{!111, !112, !"name85: %retptr"}
!112 = distinct !{!112, !"name85"}
!113 = !{!"branch_weights", i32 34359737, i32 2113123911}
