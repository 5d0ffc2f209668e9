; source b087a62c95be2801a3a6813dff9ef22e6a978d048b74b9f56e400c7a0d6e0060 9bc1b96e744753d5afb90debd599adfb36c263bc6a3bbf0f6d92077ea67e78d6

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
@name19 = common global ptr null
@name20 = common global ptr null
@name21 = common global ptr null
@name22 = common global ptr null
@name23 = internal constant [186 x i8] zeroinitializer
@name24 = internal constant [20 x i8] zeroinitializer
@name25 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name23, i32 186, ptr @name24, ptr null, i32 0 }
@name26 = internal constant [186 x i8] zeroinitializer
@name27 = internal constant [20 x i8] zeroinitializer
@name28 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name26, i32 186, ptr @name27, ptr null, i32 0 }
@name29 = internal constant [175 x i8] zeroinitializer
@name30 = internal constant [20 x i8] zeroinitializer
@name31 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name29, i32 175, ptr @name30, ptr null, i32 0 }
@name32 = common global ptr null
@name33 = internal constant [77 x i8] zeroinitializer
@name34 = internal constant [20 x i8] zeroinitializer
@name35 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name33, i32 77, ptr @name34, ptr null, i32 0 }
@name36 = internal constant [137 x i8] zeroinitializer
@name37 = internal constant [20 x i8] zeroinitializer
@name38 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name36, i32 137, ptr @name37, ptr null, i32 0 }
@name39 = common global ptr null
@name40 = internal constant [77 x i8] zeroinitializer
@name41 = internal constant [20 x i8] zeroinitializer
@name42 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name40, i32 77, ptr @name41, ptr null, i32 0 }
@name43 = common global ptr null
@name44 = internal constant [77 x i8] zeroinitializer
@name45 = internal constant [20 x i8] zeroinitializer
@name46 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @name44, i32 77, ptr @name45, ptr null, i32 0 }
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
@name59 = common global ptr null
@name60 = common global ptr null
@name61 = common global ptr null

define range(i32 -1, -2) i32 @loop(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2, float %arg.v1, float %arg.v2, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1) {
B0:
  %.39.i77.i = alloca ptr, align 8
  %excinfo.1.i78.i = alloca ptr, align 8
  %.39.i56.i = alloca ptr, align 8
  %excinfo.1.i57.i = alloca ptr, align 8
  %.39.i42.i = alloca ptr, align 8
  %excinfo.1.i43.i = alloca ptr, align 8
  %.65.i.i = alloca ptr, align 8
  %excinfo.1.i31.i = alloca ptr, align 8
  %.178.i.i = alloca { i64, float }, align 8
  %.39.i1.i = alloca ptr, align 8
  %excinfo.1.i2.i = alloca ptr, align 8
  %.39.i.i = alloca ptr, align 8
  %excinfo.1.i.i = alloca ptr, align 8
  %.207.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.1.i = alloca ptr, align 8
  %.245.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.2.i = alloca ptr, align 8
  %.645.i = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.649.i = alloca [2 x i64], align 8
  %.677.i = alloca ptr, align 8
  %excinfo.8.i = alloca ptr, align 8
  %.703.i = alloca [2 x i64], align 8
  %.775.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.9.i = alloca ptr, align 8
  %.854.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.858.i = alloca [1 x i64], align 8
  %.886.i = alloca ptr, align 8
  %excinfo.10.i = alloca ptr, align 8
  %.912.i = alloca [1 x i64], align 8
  %.975.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.11.i = alloca ptr, align 8
  %.1059.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.12.i = alloca ptr, align 8
  %.1094.i = alloca { ptr, ptr, i64, i64, ptr, [1 x i64], [1 x i64] }, align 8
  %excinfo.13.i = alloca ptr, align 8
  %.2808.i = alloca { i64, float }, align 8
  %.2838.i = alloca i64, align 8
  %.26 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.1.gep53 = getelementptr inbounds nuw i8, ptr %.26, i64 8
  %.fca.2.gep54 = getelementptr inbounds nuw i8, ptr %.26, i64 16
  %.fca.3.gep55 = getelementptr inbounds nuw i8, ptr %.26, i64 24
  %.fca.4.gep56 = getelementptr inbounds nuw i8, ptr %.26, i64 32
  %.fca.5.0.gep57 = getelementptr inbounds nuw i8, ptr %.26, i64 40
  %.fca.5.1.gep58 = getelementptr inbounds nuw i8, ptr %.26, i64 48
  %.fca.5.2.gep59 = getelementptr inbounds nuw i8, ptr %.26, i64 56
  %.fca.6.0.gep60 = getelementptr inbounds nuw i8, ptr %.26, i64 64
  %.fca.6.1.gep61 = getelementptr inbounds nuw i8, ptr %.26, i64 72
  %.fca.6.2.gep62 = getelementptr inbounds nuw i8, ptr %.26, i64 80
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  %.81 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.130 = alloca { ptr, ptr, i64, i64, ptr, [3 x i64], [3 x i64] }, align 8
  %.fca.4.gep14 = getelementptr inbounds nuw i8, ptr %.130, i64 32
  %.fca.5.0.gep15 = getelementptr inbounds nuw i8, ptr %.130, i64 40
  %.fca.5.1.gep16 = getelementptr inbounds nuw i8, ptr %.130, i64 48
  %.fca.5.2.gep = getelementptr inbounds nuw i8, ptr %.130, i64 56
  %excinfo.3 = alloca ptr, align 8
  store ptr null, ptr %excinfo.3, align 8
  %.183 = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %.fca.4.gep = getelementptr inbounds nuw i8, ptr %.183, i64 32
  %.fca.5.0.gep = getelementptr inbounds nuw i8, ptr %.183, i64 40
  %.fca.5.1.gep = getelementptr inbounds nuw i8, ptr %.183, i64 48
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.26, i8 0, i64 88, i1 false)
  %.33 = call i32 @name62(ptr nonnull %.26, ptr nonnull %excinfo.1, ptr %arg.p0, i64 %arg.n0_0, i64 %arg.n0_1, i64 %arg.n0_2)
  %.43.fca.0.load = load ptr, ptr %.26, align 8
  %.43.fca.1.load = load ptr, ptr %.fca.1.gep53, align 8
  %.43.fca.2.load = load i64, ptr %.fca.2.gep54, align 8
  %.43.fca.3.load = load i64, ptr %.fca.3.gep55, align 8
  %.43.fca.4.load = load ptr, ptr %.fca.4.gep56, align 8
  %.43.fca.5.0.load = load i64, ptr %.fca.5.0.gep57, align 8
  %.43.fca.5.1.load = load i64, ptr %.fca.5.1.gep58, align 8
  %.43.fca.5.2.load = load i64, ptr %.fca.5.2.gep59, align 8
  %.43.fca.6.0.load = load i64, ptr %.fca.6.0.gep60, align 8
  %.43.fca.6.1.load = load i64, ptr %.fca.6.1.gep61, align 8
  %.43.fca.6.2.load = load i64, ptr %.fca.6.2.gep62, align 8
  switch i32 %.33, label %B0.if.if [
    i32 -2, label %B0.endif
    i32 0, label %B0.endif
  ], !prof !0

B0.endif:                                         ; preds = %B0, %B0
  %.fca.5.1.gep36 = getelementptr inbounds nuw i8, ptr %.81, i64 48
  %.fca.5.0.gep35 = getelementptr inbounds nuw i8, ptr %.81, i64 40
  %.fca.4.gep34 = getelementptr inbounds nuw i8, ptr %.81, i64 32
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.81, i8 0, i64 72, i1 false)
  %.87 = call i32 @name63(ptr nonnull %.81, ptr nonnull %excinfo.2, ptr %arg.p3, i64 %arg.n3_0, i64 %arg.n3_1)
  %.97.fca.0.load = load ptr, ptr %.81, align 8
  %.97.fca.4.load = load ptr, ptr %.fca.4.gep34, align 8
  %.97.fca.5.0.load = load i64, ptr %.fca.5.0.gep35, align 8
  %.97.fca.5.1.load = load i64, ptr %.fca.5.1.gep36, align 8
  switch i32 %.87, label %B0.endif.if.if [
    i32 -2, label %B0.endif.endif
    i32 0, label %B0.endif.endif
  ], !prof !0

common.ret:                                       ; preds = %49, %B0.endif.endif.endif.endif.endif, %B0.endif.endif.endif.if.if, %B0.endif.endif.if.if, %B0.endif.if.if, %B0.if.if
  %common.ret.op = phi i32 [ %.33, %B0.if.if ], [ %.87, %B0.endif.if.if ], [ %.137, %B0.endif.endif.if.if ], [ %.189, %B0.endif.endif.endif.if.if ], [ 0, %B0.endif.endif.endif.endif.endif ], [ %common.ret.op.i39, %49 ]
  ret i32 %common.ret.op

B0.if.if:                                         ; preds = %B0
  %.41 = icmp sgt i32 %.33, 0
  %.34 = load ptr, ptr %excinfo.1, align 8
  %.42 = select i1 %.41, ptr %.34, ptr undef
  store ptr %.42, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif:                                   ; preds = %B0.endif, %B0.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.130, i8 0, i64 88, i1 false)
  %.137 = call i32 @name64(ptr nonnull %.130, ptr nonnull %excinfo.3, ptr %arg.p4, i64 %arg.n4_0, i64 %arg.n4_1, i64 %arg.n4_2)
  %.147.fca.0.load = load ptr, ptr %.130, align 8
  %.147.fca.4.load = load ptr, ptr %.fca.4.gep14, align 8
  %.147.fca.5.0.load = load i64, ptr %.fca.5.0.gep15, align 8
  %.147.fca.5.1.load = load i64, ptr %.fca.5.1.gep16, align 8
  %.147.fca.5.2.load = load i64, ptr %.fca.5.2.gep, align 8
  switch i32 %.137, label %B0.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif
    i32 0, label %B0.endif.endif.endif
  ], !prof !0

B0.endif.if.if:                                   ; preds = %B0.endif
  %.95 = icmp sgt i32 %.87, 0
  %.88 = load ptr, ptr %excinfo.2, align 8
  %.96 = select i1 %.95, ptr %.88, ptr undef
  store ptr %.96, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif:                             ; preds = %B0.endif.endif, %B0.endif.endif
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.183, i8 0, i64 72, i1 false)
  %.189 = call i32 @name63(ptr nonnull %.183, ptr nonnull %excinfo.4, ptr %arg.p5, i64 %arg.n5_0, i64 %arg.n5_1)
  %.199.fca.0.load = load ptr, ptr %.183, align 8
  switch i32 %.189, label %B0.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif
  ], !prof !0

B0.endif.endif.if.if:                             ; preds = %B0.endif.endif
  %.145 = icmp sgt i32 %.137, 0
  %.138 = load ptr, ptr %excinfo.3, align 8
  %.146 = select i1 %.145, ptr %.138, ptr undef
  store ptr %.146, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif:                       ; preds = %B0.endif.endif.endif, %B0.endif.endif.endif
  %.199.fca.5.1.load = load i64, ptr %.fca.5.1.gep, align 8
  %.199.fca.5.0.load = load i64, ptr %.fca.5.0.gep, align 8
  %.199.fca.4.load = load ptr, ptr %.fca.4.gep, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !1)
  call void @llvm.experimental.noalias.scope.decl(metadata !4)
  %.fca.4.gep1054.i = getelementptr inbounds nuw i8, ptr %.207.i, i64 32
  %.fca.5.0.gep1055.i = getelementptr inbounds nuw i8, ptr %.207.i, i64 40
  store ptr null, ptr %excinfo.1.i, align 8, !noalias !6
  %.fca.5.0.gep1012.i = getelementptr inbounds nuw i8, ptr %.245.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.245.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.2.i, align 8, !noalias !6
  %.fca.1.gep839.i = getelementptr inbounds nuw i8, ptr %.645.i, i64 8
  %.fca.2.gep840.i = getelementptr inbounds nuw i8, ptr %.645.i, i64 16
  %.fca.3.gep841.i = getelementptr inbounds nuw i8, ptr %.645.i, i64 24
  %.fca.4.gep842.i = getelementptr inbounds nuw i8, ptr %.645.i, i64 32
  %.fca.5.0.gep843.i = getelementptr inbounds nuw i8, ptr %.645.i, i64 40
  %.fca.5.1.gep844.i = getelementptr inbounds nuw i8, ptr %.645.i, i64 48
  %.fca.5.2.gep.i = getelementptr inbounds nuw i8, ptr %.645.i, i64 56
  %.fca.6.0.gep845.i = getelementptr inbounds nuw i8, ptr %.645.i, i64 64
  %.fca.6.1.gep846.i = getelementptr inbounds nuw i8, ptr %.645.i, i64 72
  %.fca.6.2.gep.i = getelementptr inbounds nuw i8, ptr %.645.i, i64 80
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(88) %.645.i, i8 0, i64 88, i1 false), !noalias !6
  %.fca.1.gep837.i = getelementptr inbounds nuw i8, ptr %.649.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.649.i, i8 0, i64 16, i1 false), !noalias !6
  store ptr null, ptr %.677.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.8.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.703.i, i8 0, i64 16, i1 false), !noalias !6
  %.fca.1.gep785.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 8
  %.fca.2.gep786.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 16
  %.fca.3.gep787.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 24
  %.fca.4.gep788.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 32
  %.fca.5.0.gep789.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 40
  %.fca.5.1.gep790.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 48
  %.fca.6.0.gep791.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 56
  %.fca.6.1.gep792.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.775.i, i8 0, i64 72, i1 false), !noalias !6
  store ptr null, ptr %excinfo.9.i, align 8, !noalias !6
  %.fca.1.gep694.i = getelementptr inbounds nuw i8, ptr %.854.i, i64 8
  %.fca.2.gep695.i = getelementptr inbounds nuw i8, ptr %.854.i, i64 16
  %.fca.3.gep696.i = getelementptr inbounds nuw i8, ptr %.854.i, i64 24
  %.fca.4.gep697.i = getelementptr inbounds nuw i8, ptr %.854.i, i64 32
  %.fca.5.0.gep698.i = getelementptr inbounds nuw i8, ptr %.854.i, i64 40
  %.fca.5.1.gep.i = getelementptr inbounds nuw i8, ptr %.854.i, i64 48
  %.fca.6.0.gep699.i = getelementptr inbounds nuw i8, ptr %.854.i, i64 56
  %.fca.6.1.gep.i = getelementptr inbounds nuw i8, ptr %.854.i, i64 64
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.854.i, i8 0, i64 72, i1 false), !noalias !6
  store i64 0, ptr %.858.i, align 8, !noalias !6
  store ptr null, ptr %.886.i, align 8, !noalias !6
  store ptr null, ptr %excinfo.10.i, align 8, !noalias !6
  store i64 0, ptr %.912.i, align 8, !noalias !6
  %.fca.4.gep631.i = getelementptr inbounds nuw i8, ptr %.975.i, i64 32
  %.fca.5.0.gep632.i = getelementptr inbounds nuw i8, ptr %.975.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.975.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.11.i, align 8, !noalias !6
  %.fca.4.gep583.i = getelementptr inbounds nuw i8, ptr %.1059.i, i64 32
  %.fca.5.0.gep584.i = getelementptr inbounds nuw i8, ptr %.1059.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1059.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.12.i, align 8, !noalias !6
  %.fca.4.gep.i = getelementptr inbounds nuw i8, ptr %.1094.i, i64 32
  %.fca.5.0.gep.i = getelementptr inbounds nuw i8, ptr %.1094.i, i64 40
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1094.i, i8 0, i64 56, i1 false), !noalias !6
  store ptr null, ptr %excinfo.13.i, align 8, !noalias !6
  store i64 0, ptr %.2808.i, align 8, !noalias !6
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.2808.i, i64 8
  store float 0.000000e+00, ptr %.fca.1.gep.i, align 8, !noalias !6
  store i64 0, ptr %.2838.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.43.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.97.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.147.fca.0.load), !noalias !6
  call void @NRT_incref(ptr %.199.fca.0.load), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.207.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  store ptr null, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.15.i.i = icmp slt i64 %.199.fca.5.1.load, 0
  br i1 %.15.i.i, label %B0.if.if.thread.i, label %B0.endif.endif.i.i, !prof !13

B0.endif.endif.i.i:                               ; preds = %B0.endif.endif.endif.endif
  %.31.i.i = icmp samesign ugt i64 %.199.fca.5.1.load, 1152921504606846975
  br i1 %.31.i.i, label %B0.if.if.thread.i, label %B0.endif.endif.endif.i.i, !prof !13

B0.endif.endif.endif.i.i:                         ; preds = %B0.endif.endif.i.i
  %.30.i.i = shl nuw nsw i64 %.199.fca.5.1.load, 3
  store ptr null, ptr %.39.i.i, align 8, !noalias !12
  %.43.i.i = call i32 @name65(ptr nonnull %.39.i.i, ptr nonnull %excinfo.1.i.i, ptr null, i64 %.30.i.i, i32 32), !noalias !12
  switch i32 %.43.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread127.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread127.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread127.i: ; preds = %B0.endif.endif.endif.i.i, %B0.endif.endif.endif.i.i
  %.53.i.i = load ptr, ptr %.39.i.i, align 8, !noalias !12
  %.63.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i.i), !noalias !12
  store ptr %.53.i.i, ptr %.207.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack12.i.i = getelementptr inbounds nuw i8, ptr %.207.i, i64 8
  store ptr null, ptr %retptr.repack12.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack14.i.i = getelementptr inbounds nuw i8, ptr %.207.i, i64 16
  store i64 %.199.fca.5.1.load, ptr %retptr.repack14.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack16.i.i = getelementptr inbounds nuw i8, ptr %.207.i, i64 24
  store i64 8, ptr %retptr.repack16.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack18.i.i = getelementptr inbounds nuw i8, ptr %.207.i, i64 32
  store ptr %.63.i.i, ptr %retptr.repack18.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack20.i.i = getelementptr inbounds nuw i8, ptr %.207.i, i64 40
  store i64 %.199.fca.5.1.load, ptr %retptr.repack20.i.i, align 8, !alias.scope !7, !noalias !14
  %retptr.repack22.i.i = getelementptr inbounds nuw i8, ptr %.207.i, i64 48
  store i64 8, ptr %retptr.repack22.i.i, align 8, !alias.scope !7, !noalias !14
  br label %B0.endif.endif.endif.i6.i

B0.if.if.thread.i:                                ; preds = %B0.endif.endif.i.i, %B0.endif.endif.endif.endif
  %storemerge1 = phi ptr [ @name11, %B0.endif.endif.endif.endif ], [ @name14, %B0.endif.endif.i.i ]
  store ptr %storemerge1, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  br label %11

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i: ; preds = %B0.endif.endif.endif.i.i
  %.51.i.i = icmp sgt i32 %.43.i.i, 0
  %.44.i.i = load ptr, ptr %excinfo.1.i.i, align 8, !noalias !12
  %.52.i.i = select i1 %.51.i.i, ptr %.44.i.i, ptr undef
  store ptr %.52.i.i, ptr %excinfo.1.i, align 8, !alias.scope !10, !noalias !15
  %.221.fca.4.load.i = load ptr, ptr %.fca.4.gep1054.i, align 8, !noalias !6
  %.221.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1055.i, align 8, !noalias !6
  switch i32 %.43.i.i, label %B0.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i6.i
    i32 0, label %B0.endif.endif.endif.i6.i
  ], !prof !16

B418.i:                                           ; preds = %B272.endif.endif.endif.endif.i, %B0.endif.endif.endif.endif.i
  %.641.i = shl nsw i64 %.43.fca.5.1.load, 2
  store ptr %.43.fca.0.load, ptr %.645.i, align 8, !noalias !6
  store ptr %.43.fca.1.load, ptr %.fca.1.gep839.i, align 8, !noalias !6
  store i64 %.43.fca.2.load, ptr %.fca.2.gep840.i, align 8, !noalias !6
  store i64 %.43.fca.3.load, ptr %.fca.3.gep841.i, align 8, !noalias !6
  store ptr %.43.fca.4.load, ptr %.fca.4.gep842.i, align 8, !noalias !6
  store i64 %.43.fca.5.0.load, ptr %.fca.5.0.gep843.i, align 8, !noalias !6
  store i64 %.43.fca.5.1.load, ptr %.fca.5.1.gep844.i, align 8, !noalias !6
  store i64 %.43.fca.5.2.load, ptr %.fca.5.2.gep.i, align 8, !noalias !6
  store i64 %.43.fca.6.0.load, ptr %.fca.6.0.gep845.i, align 8, !noalias !6
  store i64 %.43.fca.6.1.load, ptr %.fca.6.1.gep846.i, align 8, !noalias !6
  store i64 %.43.fca.6.2.load, ptr %.fca.6.2.gep.i, align 8, !noalias !6
  store i64 %.43.fca.5.0.load, ptr %.649.i, align 8, !noalias !6
  store i64 %.641.i, ptr %.fca.1.gep837.i, align 8, !noalias !6
  store ptr null, ptr %.677.i, align 8, !noalias !6
  %.683.i = call i32 @name66(ptr nonnull %.677.i, ptr nonnull %excinfo.8.i, i64 %.43.fca.2.load, ptr null, ptr null, i64 2, i64 8, ptr nonnull %.649.i, i64 2, i64 8), !noalias !6
  switch i32 %.683.i, label %B418.if.if.i [
    i32 -2, label %B418.endif.i
    i32 0, label %B418.endif.i
  ], !prof !0

B868.loopexit.i:                                  ; preds = %B1290.B1246.loopexit_crit_edge.us.i, %B1178.endif.endif.i, %B1178.i
  %.1228.i = icmp sgt i64 %.122714861593.i, 1
  br i1 %.1228.i, label %B870.endif.else.endif.i, label %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread4

B1178.i:                                          ; preds = %B1122.B1088.loopexit_crit_edge.us.i, %.1561.endif.endif.endif.endif.endif.i
  %0 = add nuw nsw i64 %.199.fca.5.1.load, 15
  %.127.i.i = lshr i64 %0, 4
  %.148230.not238.i.i = icmp eq i64 %.127.i.i, 0
  br i1 %.148230.not238.i.i, label %B868.loopexit.i, label %B80.preheader.i.i

B80.preheader.i.i:                                ; preds = %B1178.i
  br label %B80.endif.endif.endif.endif.endif.else.endif.i.i

B326.i.i:                                         ; preds = %B80.endif.endif.endif.endif.endif.endif.endif.i.i
  %.605.inv.i.i = icmp sgt i64 %runs.2.0233.i.i, 0
  %.606.i.i = select i1 %.605.inv.i.i, i64 0, i64 %.1108.fca.5.0.load.i
  %1 = getelementptr i8, ptr %.1108.fca.4.load206.i, i64 %runs.2.0233.i.i
  %2 = getelementptr i8, ptr %1, i64 -1
  %.620.i.i = getelementptr i8, ptr %2, i64 %.606.i.i
  %.621.i.i = load i8, ptr %.620.i.i, align 1, !noalias !17
  %.623.i.i = zext i8 %.621.i.i to i64
  %.624.not.i.i = icmp eq i64 %all_bits.2.0.lcssa.i.i.i, %.623.i.i
  br i1 %.624.not.i.i, label %B376.i.i, label %B356.i.i

B356.i.i:                                         ; preds = %B80.endif.endif.endif.endif.endif.endif.endif.i.i, %B326.i.i
  %.641.i.i = icmp slt i64 %runs.2.0233.i.i, 0
  %.642.i.i = select i1 %.641.i.i, i64 %.1108.fca.5.0.load.i, i64 0
  %3 = getelementptr i8, ptr %.1108.fca.4.load206.i, i64 %runs.2.0233.i.i
  %.656.i.i = getelementptr i8, ptr %3, i64 %.642.i.i
  %.657.i.i = trunc nuw nsw i64 %all_bits.2.0.lcssa.i.i.i to i8
  store i8 %.657.i.i, ptr %.656.i.i, align 1, !noalias !17
  %.662.i.i = add nsw i64 %runs.2.0233.i.i, 1
  br label %B376.i.i

B376.i.i:                                         ; preds = %B356.i.i, %B326.i.i
  %runs.3.2.i.i = phi i64 [ %.662.i.i, %B356.i.i ], [ %runs.2.0233.i.i, %B326.i.i ]
  %.691.inv.i.i = icmp sgt i64 %runs.3.2.i.i, 0
  %.692.i.i = select i1 %.691.inv.i.i, i64 0, i64 %.1073.fca.5.0.load201.i
  %4 = getelementptr i64, ptr %.1073.fca.4.load200.i, i64 %runs.3.2.i.i
  %5 = getelementptr i8, ptr %4, i64 -8
  %.706.i.i = getelementptr i64, ptr %5, i64 %.692.i.i
  store i64 %.13.i.i.i, ptr %.706.i.i, align 8, !noalias !17
  %.148.i.i = icmp samesign ugt i64 %.147222232.i.i, 1
  br i1 %.148.i.i, label %B80.endif.endif.endif.endif.endif.else.endif.i.i, label %B1178.endif.endif.i

B80.endif.endif.endif.endif.endif.endif.i.i:      ; preds = %B80.endif.endif.endif.end...if.i.i, %B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i
  %.394.sroa.13.0.i.i = phi i64 [ %.394.sroa.13.1.i.i, %B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i ], [ %.989.fca.5.0.load.i, %B80.endif.endif.endif.end...if.i.i ]
  %.482.i.i = sub i64 %.394.sroa.13.0.i.i, %.394.sroa.0.3.i.i
  %.507.i.i = getelementptr i8, ptr %.989.fca.4.load182.i, i64 %.394.sroa.0.3.i.i
  %.12094.not.i.i.i = icmp slt i64 %.482.i.i, 1
  br i1 %.12094.not.i.i.i, label %B80.endif.endif.endif.endif.endif.endif.endif.i.i, label %B138.preheader.i.i.i

B138.preheader.i.i.i:                             ; preds = %B80.endif.endif.endif.endif.endif.endif.i.i
  br label %B138.i.i.i

B138.i.i.i:                                       ; preds = %B138.i.i.i, %B138.preheader.i.i.i
  %all_bits.2.097.i.i.i = phi i64 [ %.225.i.i.i, %B138.i.i.i ], [ 255, %B138.preheader.i.i.i ]
  %.1269395.i.i.i = phi i64 [ %.133.i.i.i, %B138.i.i.i ], [ 0, %B138.preheader.i.i.i ]
  %.133.i.i.i = add nuw nsw i64 %.1269395.i.i.i, 1
  %6 = getelementptr i8, ptr %.507.i.i, i64 %.1269395.i.i.i
  %.187.i.i.i = load i8, ptr %6, align 1, !noalias !20
  %.189.i.i.i = zext i8 %.187.i.i.i to i64
  %.225.i.i.i = and i64 %all_bits.2.097.i.i.i, %.189.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.482.i.i, %.133.i.i.i
  br i1 %exitcond.not.i.i.i, label %B80.endif.endif.endif.endif.endif.endif.endif.i.loopexit.i, label %B138.i.i.i

B80.endif.endif.endif.endif.endif.else.endif.i.i: ; preds = %B376.i.i, %B80.preheader.i.i
  %runs.2.0233.i.i = phi i64 [ %runs.3.2.i.i, %B376.i.i ], [ 0, %B80.preheader.i.i ]
  %.147222232.i.i = phi i64 [ %.157.i.i, %B376.i.i ], [ %.127.i.i, %B80.preheader.i.i ]
  %.154226231.i.i = phi i64 [ %.161.i.i, %B376.i.i ], [ 0, %B80.preheader.i.i ]
  %.157.i.i = add nsw i64 %.147222232.i.i, -1
  %.161.i.i = add nuw i64 %.154226231.i.i, 16
  %.13.i.i.i = call i64 @llvm.smin.i64(i64 %.199.fca.5.1.load, i64 %.161.i.i)
  %.221.i.i = mul nsw i64 %.154226231.i.i, %.989.fca.5.0.load.i
  %.241.i.i = sdiv i64 %.221.i.i, %.199.fca.5.1.load
  %spec.select.i.i = add i64 %.241.i.i, -1
  %.242.i.i = srem i64 %.221.i.i, %.199.fca.5.1.load
  %.243.lobit.i.i = ashr i64 %.242.i.i, 63
  %7 = add i64 %spec.select.i.i, %.243.lobit.i.i
  %.13.i2.i.i = call i64 @llvm.smax.i64(i64 %7, i64 0)
  %8 = mul i64 %.13.i.i.i, %.989.fca.5.0.load.i
  %.295.i.i = sub i64 0, %8
  %.316.i.i = srem i64 %.295.i.i, %.199.fca.5.1.load
  %.317.lobit.i.i = lshr i64 %.316.i.i, 63
  %.315.i.i = sdiv i64 %.295.i.i, %.199.fca.5.1.load
  %reass.sub.i.i = sub i64 %.317.lobit.i.i, %.315.i.i
  %9 = add i64 %reass.sub.i.i, 1
  %.13.i1.i.i = call i64 @llvm.smin.i64(i64 %.989.fca.5.0.load.i, i64 %9)
  %.414.not.i.i = icmp slt i64 %.13.i2.i.i, %.989.fca.5.0.load.i
  br i1 %.414.not.i.i, label %B80.endif.endif.endif.endif.endif.else.endif.endif.i.i, label %B80.endif.endif.endif.endif.endif.else.endif.if.i.i, !prof !23

B80.endif.endif.endif.endif.endif.else.endif.if.i.i: ; preds = %B80.endif.endif.endif.endif.endif.else.endif.i.i
  br label %B80.endif.endif.endif.endif.endif.else.endif.endif.i.i

B80.endif.endif.endif.endif.endif.else.endif.endif.i.i: ; preds = %B80.endif.endif.endif.endif.endif.else.endif.if.i.i, %B80.endif.endif.endif.endif.endif.else.endif.i.i
  %.394.sroa.0.3.i.i = phi i64 [ %.989.fca.5.0.load.i, %B80.endif.endif.endif.endif.endif.else.endif.if.i.i ], [ %.13.i2.i.i, %B80.endif.endif.endif.endif.endif.else.endif.i.i ]
  %.421.i.i = icmp slt i64 %.13.i1.i.i, 0
  %.422.i.i = select i1 %.421.i.i, i64 %.989.fca.5.0.load.i, i64 0
  %.423.i.i = add i64 %.422.i.i, %.13.i1.i.i
  %.426.i.i = icmp slt i64 %.423.i.i, 0
  br i1 %.426.i.i, label %B80.endif.endif.endif.endif.endif.else.endif.endif.if.i.i, label %B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i, !prof !13

B80.endif.endif.endif.endif.endif.else.endif.endif.if.i.i: ; preds = %B80.endif.endif.endif.endif.endif.else.endif.endif.i.i
  br label %B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i

B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B80.endif.endif.endif.endif.endif.else.endif.endif.if.i.i, %B80.endif.endif.endif.endif.endif.else.endif.endif.i.i
  %.394.sroa.13.1.i.i = phi i64 [ 0, %B80.endif.endif.endif.endif.endif.else.endif.endif.if.i.i ], [ %.423.i.i, %B80.endif.endif.endif.endif.endif.else.endif.endif.i.i ]
  %.431.not.i.i = icmp slt i64 %.423.i.i, %.989.fca.5.0.load.i
  br i1 %.431.not.i.i, label %B80.endif.endif.endif.endif.endif.endif.i.i, label %B80.endif.endif.endif.end...if.i.i, !prof !23

B80.endif.endif.endif.end...if.i.i:               ; preds = %B80.endif.endif.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B80.endif.endif.endif.endif.endif.endif.i.i

B80.endif.endif.endif.endif.endif.endif.endif.i.loopexit.i: ; preds = %B138.i.i.i
  %10 = and i64 %.225.i.i.i, 3
  br label %B80.endif.endif.endif.endif.endif.endif.endif.i.i

B80.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %B80.endif.endif.endif.endif.endif.endif.endif.i.loopexit.i, %B80.endif.endif.endif.endif.endif.endif.i.i
  %all_bits.2.0.lcssa.i.i.i = phi i64 [ 3, %B80.endif.endif.endif.endif.endif.endif.i.i ], [ %10, %B80.endif.endif.endif.endif.endif.endif.endif.i.loopexit.i ]
  %.584.i.i = icmp eq i64 %runs.2.0233.i.i, 0
  br i1 %.584.i.i, label %B356.i.i, label %B326.i.i

_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread4: ; preds = %B418.endif.endif.endif.en...endif.endif.i, %B868.loopexit.i
  call void @NRT_decref(ptr %.259.fca.0.load138.i), !noalias !6
  call void @NRT_decref(ptr %.97.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.1108.fca.0.load205.i), !noalias !6
  call void @NRT_decref(ptr %.1073.fca.0.load199.i), !noalias !6
  call void @NRT_decref(ptr %.731.i), !noalias !6
  call void @NRT_decref(ptr %.940.i), !noalias !6
  call void @NRT_decref(ptr %.199.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.221.fca.0.load132.i), !noalias !6
  call void @NRT_decref(ptr %.147.fca.0.load), !noalias !6
  call void @NRT_decref(ptr %.989.fca.0.load181.i), !noalias !6
  call void @NRT_decref(ptr %.791.fca.0.load160.i), !noalias !6
  br label %B0.endif.endif.endif.endif.endif

B0.endif.endif.endif.i6.i:                        ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread127.i
  %.221.fca.5.0.load134.i = phi i64 [ %.199.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread127.i ], [ %.221.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.221.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.221.fca.4.load133.i = phi ptr [ %.63.i.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.thread127.i ], [ %.221.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ], [ %.221.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i ]
  %.221.fca.0.load132.i = load ptr, ptr %.207.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.245.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  call void @llvm.experimental.noalias.scope.decl(metadata !27)
  store ptr null, ptr %excinfo.1.i2.i, align 8, !noalias !29
  %.30.i7.i = shl nuw nsw i64 %.199.fca.5.1.load, 2
  store ptr null, ptr %.39.i1.i, align 8, !noalias !29
  %.43.i8.i = call i32 @name65(ptr nonnull %.39.i1.i, ptr nonnull %excinfo.1.i2.i, ptr null, i64 %.30.i7.i, i32 32), !noalias !29
  switch i32 %.43.i8.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i: ; preds = %B0.endif.endif.endif.i6.i, %B0.endif.endif.endif.i6.i
  %.53.i10.i = load ptr, ptr %.39.i1.i, align 8, !noalias !29
  %.63.i11.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i10.i), !noalias !29
  store ptr %.53.i10.i, ptr %.245.i, align 8, !alias.scope !24, !noalias !30
  %retptr.repack12.i12.i = getelementptr inbounds nuw i8, ptr %.245.i, i64 8
  store ptr null, ptr %retptr.repack12.i12.i, align 8, !alias.scope !24, !noalias !30
  %retptr.repack14.i13.i = getelementptr inbounds nuw i8, ptr %.245.i, i64 16
  store i64 %.199.fca.5.1.load, ptr %retptr.repack14.i13.i, align 8, !alias.scope !24, !noalias !30
  %retptr.repack16.i14.i = getelementptr inbounds nuw i8, ptr %.245.i, i64 24
  store i64 4, ptr %retptr.repack16.i14.i, align 8, !alias.scope !24, !noalias !30
  %retptr.repack18.i15.i = getelementptr inbounds nuw i8, ptr %.245.i, i64 32
  store ptr %.63.i11.i, ptr %retptr.repack18.i15.i, align 8, !alias.scope !24, !noalias !30
  %retptr.repack20.i16.i = getelementptr inbounds nuw i8, ptr %.245.i, i64 40
  store i64 %.199.fca.5.1.load, ptr %retptr.repack20.i16.i, align 8, !alias.scope !24, !noalias !30
  %retptr.repack22.i17.i = getelementptr inbounds nuw i8, ptr %.245.i, i64 48
  store i64 4, ptr %retptr.repack22.i17.i, align 8, !alias.scope !24, !noalias !30
  br label %B0.endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.i6.i
  %.fca.4.gep1011.i = getelementptr inbounds nuw i8, ptr %.245.i, i64 32
  %.51.i20.i = icmp sgt i32 %.43.i8.i, 0
  %.44.i21.i = load ptr, ptr %excinfo.1.i2.i, align 8, !noalias !29
  %.52.i22.i = select i1 %.51.i20.i, ptr %.44.i21.i, ptr undef
  store ptr %.52.i22.i, ptr %excinfo.2.i, align 8, !alias.scope !27, !noalias !31
  %.259.fca.4.load.i = load ptr, ptr %.fca.4.gep1011.i, align 8, !noalias !6
  switch i32 %.43.i8.i, label %B0.endif.if.if.i [
    i32 -2, label %B0.endif.endif.i
    i32 0, label %B0.endif.endif.i
  ], !prof !32

B0.if.if.i:                                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v22B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx17class_28uint64_29.exit.i
  %.212.i = load ptr, ptr %excinfo.1.i, align 8, !noalias !6
  br label %11

11:                                               ; preds = %B0.if.if.i, %B0.if.if.thread.i
  %common.ret.op.i126143.i = phi i32 [ %.43.i.i, %B0.if.if.i ], [ 1, %B0.if.if.thread.i ]
  %12 = phi ptr [ %.212.i, %B0.if.if.i ], [ %storemerge1, %B0.if.if.thread.i ]
  store ptr %12, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i
  %.259.fca.4.load139.i = phi ptr [ %.63.i11.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.thread.i ], [ %.259.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ], [ %.259.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i ]
  %.259.fca.0.load138.i = load ptr, ptr %.245.i, align 8, !noalias !6
  %.259.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep1012.i, align 8, !noalias !6
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.178.i.i, i64 8
  %.127130.not.i.i = icmp slt i64 %.221.fca.5.0.load134.i, 1
  br i1 %.127130.not.i.i, label %B0.endif.endif.endif.endif.i, label %B58.preheader.i.i

B58.preheader.i.i:                                ; preds = %B0.endif.endif.i
  br label %B58.endif.i.i

B58.endif.i.i:                                    ; preds = %B58.endif.i.i, %B58.preheader.i.i
  %.133129131.i.i = phi i64 [ %.140.i.i, %B58.endif.i.i ], [ 0, %B58.preheader.i.i ]
  store i64 0, ptr %.178.i.i, align 8, !noalias !33
  store float 0.000000e+00, ptr %.fca.1.gep.i.i, align 8, !noalias !33
  %.7.i.i.i = uitofp nneg i64 %.133129131.i.i to double
  %.8.i.i.i = fadd contract double %.7.i.i.i, 5.000000e-01
  %.9.i.i.i = sitofp i64 %.97.fca.5.1.load to double
  %.10.i.i.i = fmul contract double %.8.i.i.i, %.9.i.i.i
  %.11.i.i.i = sitofp i64 %.221.fca.5.0.load134.i to double
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
  store { i64, float } %.105.i.i.i, ptr %.178.i.i, align 8, !alias.scope !36, !noalias !33
  %.140.i.i = add nuw nsw i64 %.133129131.i.i, 1
  %.192.fca.1.load.i.i = load float, ptr %.fca.1.gep.i.i, align 8, !noalias !33
  %.192.fca.0.load.i.i = load i64, ptr %.178.i.i, align 8, !noalias !33
  %13 = getelementptr i64, ptr %.221.fca.4.load133.i, i64 %.133129131.i.i
  store i64 %.192.fca.0.load.i.i, ptr %13, align 8, !noalias !33
  %14 = getelementptr float, ptr %.259.fca.4.load139.i, i64 %.133129131.i.i
  store float %.192.fca.1.load.i.i, ptr %14, align 4, !noalias !33
  %exitcond.not.i.i = icmp eq i64 %.221.fca.5.0.load134.i, %.140.i.i
  br i1 %exitcond.not.i.i, label %B0.endif.endif.endif.endif.i, label %B58.endif.i.i

B0.endif.if.if.i:                                 ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB2v5B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx18class_28float32_29.exit.i
  %.257.i = icmp sgt i32 %.43.i8.i, 0
  %.250.i = load ptr, ptr %excinfo.2.i, align 8, !noalias !6
  %.258.i = select i1 %.257.i, ptr %.250.i, ptr undef
  store ptr %.258.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.endif.i:                     ; preds = %B58.endif.i.i, %B0.endif.endif.i
  %.4101381.not.i = icmp eq i64 %.199.fca.5.1.load, 0
  br i1 %.4101381.not.i, label %B418.i, label %B272.lr.ph.i

B272.lr.ph.i:                                     ; preds = %B0.endif.endif.endif.endif.i
  %.557.i = add nsw i64 %.43.fca.5.1.load, -1
  br label %B272.endif.endif.endif.endif.i

B272.endif.endif.endif.endif.i:                   ; preds = %B272.endif.endif.endif.endif.i, %B272.lr.ph.i
  %.41613771382.i = phi i64 [ 0, %B272.lr.ph.i ], [ %.423.i, %B272.endif.endif.endif.endif.i ]
  %.423.i = add nuw nsw i64 %.41613771382.i, 1
  %15 = getelementptr i64, ptr %.221.fca.4.load133.i, i64 %.41613771382.i
  %.477.i = load i64, ptr %15, align 8, !noalias !6
  %.5.i.i = fptosi float %arg.v2 to i64
  %.527.i = sub nsw i64 %.477.i, %.5.i.i
  %.13.i.i = call i64 @llvm.smax.i64(i64 %.527.i, i64 0)
  %.13.i28.i = call i64 @llvm.smin.i64(i64 %.557.i, i64 %.13.i.i)
  store i64 %.13.i28.i, ptr %15, align 8, !noalias !6
  %exitcond.not.i = icmp eq i64 %.423.i, %.199.fca.5.1.load
  br i1 %exitcond.not.i, label %B418.i, label %B272.endif.endif.endif.endif.i

B418.endif.i:                                     ; preds = %B418.i, %B418.i
  %.712.i = load i64, ptr %.fca.3.gep841.i, align 8, !noalias !6
  %.713.i = call i32 @numba_attempt_nocopy_reshape(i64 3, ptr nonnull %.fca.5.0.gep843.i, ptr nonnull %.fca.6.0.gep845.i, i64 2, ptr nonnull %.649.i, ptr nonnull %.703.i, i64 %.712.i, i32 0), !noalias !6
  %.714.i = icmp eq i32 %.713.i, 0
  br i1 %.714.i, label %B418.endif.if.i, label %B418.endif.endif.i

B418.if.if.i:                                     ; preds = %B418.i
  %.691.not.i = icmp eq i32 %.683.i, 0
  %.684.i = load ptr, ptr %excinfo.8.i, align 8, !noalias !6
  %.692.i = select i1 %.691.not.i, ptr undef, ptr %.684.i
  store ptr %.692.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.if.if.thread

B418.endif.if.i:                                  ; preds = %B418.endif.i
  store ptr @name7, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !39
  br label %B0.endif.endif.endif.endif.if.if.thread

B418.endif.endif.i:                               ; preds = %B418.endif.i
  %.725.i = load ptr, ptr %.fca.4.gep842.i, align 8, !noalias !6
  %.726.fca.0.load.i = load i64, ptr %.649.i, align 8, !noalias !6
  %.726.fca.1.load.i = load i64, ptr %.fca.1.gep837.i, align 8, !noalias !6
  %.731.i = load ptr, ptr %.645.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.731.i), !noalias !6
  %.768.i = add nsw i64 %.43.fca.5.1.load, 1
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.775.i, i8 0, i64 72, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !40)
  call void @llvm.experimental.noalias.scope.decl(metadata !43)
  store ptr null, ptr %excinfo.1.i31.i, align 8, !noalias !45
  %.29.i.i = icmp slt i64 %.43.fca.5.1.load, -1
  br i1 %.29.i.i, label %B418.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.i32.i, !prof !13

B0.endif.endif.endif.i32.i:                       ; preds = %B418.endif.endif.i
  %.51.i34.i = shl i64 %.768.i, 2
  %16 = sub i64 2305843009213693950, %.43.fca.5.1.load
  %17 = sub i64 2305843009213693948, %.51.i34.i
  %18 = or i64 %16, %17
  %.58.i.not.i = icmp ult i64 %18, 4611686018427387904
  br i1 %.58.i.not.i, label %B0.endif.endif.endif.endif.endif.i.i, label %B418.endif.endif.if.if.thread.i, !prof !23

B0.endif.endif.endif.endif.endif.i.i:             ; preds = %B0.endif.endif.endif.i32.i
  %.56.i.i = shl i64 %.768.i, 4
  store ptr null, ptr %.65.i.i, align 8, !noalias !45
  %.69.i.i = call i32 @name65(ptr nonnull %.65.i.i, ptr nonnull %excinfo.1.i31.i, ptr null, i64 %.56.i.i, i32 32), !noalias !45
  switch i32 %.69.i.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread153.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread153.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread153.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i, %B0.endif.endif.endif.endif.endif.i.i
  %.79.i.i = load ptr, ptr %.65.i.i, align 8, !noalias !45
  %.89.i.i = call ptr @NRT_MemInfo_data_fast(ptr %.79.i.i), !noalias !45
  store ptr %.79.i.i, ptr %.775.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack16.i36.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 8
  store ptr null, ptr %retptr.repack16.i36.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack18.i37.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 16
  store i64 %.51.i34.i, ptr %retptr.repack18.i37.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack20.i38.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 24
  store i64 4, ptr %retptr.repack20.i38.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack22.i39.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 32
  store ptr %.89.i.i, ptr %retptr.repack22.i39.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack24.i.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 40
  store i64 %.768.i, ptr %retptr.repack24.i.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack24.repack28.i.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 48
  store i64 4, ptr %retptr.repack24.repack28.i.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack26.i.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 56
  store i64 16, ptr %retptr.repack26.i.i, align 8, !alias.scope !40, !noalias !46
  %retptr.repack26.repack30.i.i = getelementptr inbounds nuw i8, ptr %.775.i, i64 64
  store i64 4, ptr %retptr.repack26.repack30.i.i, align 8, !alias.scope !40, !noalias !46
  %.791.fca.0.load155.i = load ptr, ptr %.775.i, align 8, !noalias !6
  %.791.fca.1.load156.i = load ptr, ptr %.fca.1.gep785.i, align 8, !noalias !6
  %.791.fca.2.load157.i = load i64, ptr %.fca.2.gep786.i, align 8, !noalias !6
  %.791.fca.3.load158.i = load i64, ptr %.fca.3.gep787.i, align 8, !noalias !6
  %.791.fca.4.load159.i = load ptr, ptr %.fca.4.gep788.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.43.fca.0.load), !noalias !6
  br label %B418.endif.endif.endif.i

B418.endif.endif.if.if.thread.i:                  ; preds = %B0.endif.endif.endif.i32.i, %B418.endif.endif.i
  %storemerge = phi ptr [ @name35, %B418.endif.endif.i ], [ @name38, %B0.endif.endif.endif.i32.i ]
  store ptr %storemerge, ptr %excinfo.9.i, align 8, !alias.scope !43, !noalias !47
  call void @NRT_decref(ptr %.43.fca.0.load), !noalias !6
  br label %19

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i: ; preds = %B0.endif.endif.endif.endif.endif.i.i
  %.77.i.i = icmp sgt i32 %.69.i.i, 0
  %.70.i.i = load ptr, ptr %excinfo.1.i31.i, align 8, !noalias !45
  %.78.i.i = select i1 %.77.i.i, ptr %.70.i.i, ptr undef
  store ptr %.78.i.i, ptr %excinfo.9.i, align 8, !alias.scope !43, !noalias !47
  %.791.fca.0.load.i = load ptr, ptr %.775.i, align 8, !noalias !6
  %.791.fca.1.load.i = load ptr, ptr %.fca.1.gep785.i, align 8, !noalias !6
  %.791.fca.2.load.i = load i64, ptr %.fca.2.gep786.i, align 8, !noalias !6
  %.791.fca.3.load.i = load i64, ptr %.fca.3.gep787.i, align 8, !noalias !6
  %.791.fca.4.load.i = load ptr, ptr %.fca.4.gep788.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.43.fca.0.load), !noalias !6
  switch i32 %.69.i.i, label %B418.endif.endif.if.if.i [
    i32 -2, label %B418.endif.endif.endif.i
    i32 0, label %B418.endif.endif.endif.i
  ], !prof !16

B418.endif.endif.endif.i:                         ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread153.i
  %.791.fca.4.load166.i = phi ptr [ %.791.fca.4.load159.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread153.i ], [ %.791.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.791.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.791.fca.3.load165.i = phi i64 [ %.791.fca.3.load158.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread153.i ], [ %.791.fca.3.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.791.fca.3.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.791.fca.2.load163.i = phi i64 [ %.791.fca.2.load157.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread153.i ], [ %.791.fca.2.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.791.fca.2.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.791.fca.1.load162.i = phi ptr [ %.791.fca.1.load156.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread153.i ], [ %.791.fca.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.791.fca.1.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.791.fca.0.load160.i = phi ptr [ %.791.fca.0.load155.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.thread153.i ], [ %.791.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ], [ %.791.fca.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i ]
  %.791.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep789.i, align 8, !noalias !6
  %.791.fca.5.1.load.i = load i64, ptr %.fca.5.1.gep790.i, align 8, !noalias !6
  %.791.fca.6.0.load.i = load i64, ptr %.fca.6.0.gep791.i, align 8, !noalias !6
  %.791.fca.6.1.load.i = load i64, ptr %.fca.6.1.gep792.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.791.fca.0.load160.i), !noalias !6
  %.852.i = shl nsw i64 %.768.i, 2
  store ptr %.791.fca.0.load160.i, ptr %.854.i, align 8, !noalias !6
  store ptr %.791.fca.1.load162.i, ptr %.fca.1.gep694.i, align 8, !noalias !6
  store i64 %.791.fca.2.load163.i, ptr %.fca.2.gep695.i, align 8, !noalias !6
  store i64 %.791.fca.3.load165.i, ptr %.fca.3.gep696.i, align 8, !noalias !6
  store ptr %.791.fca.4.load166.i, ptr %.fca.4.gep697.i, align 8, !noalias !6
  store i64 %.791.fca.5.0.load.i, ptr %.fca.5.0.gep698.i, align 8, !noalias !6
  store i64 %.791.fca.5.1.load.i, ptr %.fca.5.1.gep.i, align 8, !noalias !6
  store i64 %.791.fca.6.0.load.i, ptr %.fca.6.0.gep699.i, align 8, !noalias !6
  store i64 %.791.fca.6.1.load.i, ptr %.fca.6.1.gep.i, align 8, !noalias !6
  store i64 %.852.i, ptr %.858.i, align 8, !noalias !6
  store ptr null, ptr %.886.i, align 8, !noalias !6
  %.892.i = call i32 @name66(ptr nonnull %.886.i, ptr nonnull %excinfo.10.i, i64 %.791.fca.2.load163.i, ptr null, ptr null, i64 1, i64 8, ptr nonnull %.858.i, i64 1, i64 8), !noalias !6
  switch i32 %.892.i, label %B418.endif.endif.endif.if.if.i [
    i32 -2, label %B418.endif.endif.endif.endif.i
    i32 0, label %B418.endif.endif.endif.endif.i
  ], !prof !0

B418.endif.endif.if.if.i:                         ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v17B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAE8UniTupleIxLi2EE18class_28float32_29.exit.i
  %.782.i = load ptr, ptr %excinfo.9.i, align 8, !noalias !6
  br label %19

19:                                               ; preds = %B418.endif.endif.if.if.i, %B418.endif.endif.if.if.thread.i
  %common.ret.op.i40152170.i = phi i32 [ %.69.i.i, %B418.endif.endif.if.if.i ], [ 1, %B418.endif.endif.if.if.thread.i ]
  %20 = phi ptr [ %.782.i, %B418.endif.endif.if.if.i ], [ %storemerge, %B418.endif.endif.if.if.thread.i ]
  store ptr %20, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B418.endif.endif.endif.endif.i:                   ; preds = %B418.endif.endif.endif.i, %B418.endif.endif.endif.i
  %.921.i = load i64, ptr %.fca.3.gep696.i, align 8, !noalias !6
  %.922.i = call i32 @numba_attempt_nocopy_reshape(i64 2, ptr nonnull %.fca.5.0.gep698.i, ptr nonnull %.fca.6.0.gep699.i, i64 1, ptr nonnull %.858.i, ptr nonnull %.912.i, i64 %.921.i, i32 0), !noalias !6
  %.923.i = icmp eq i32 %.922.i, 0
  br i1 %.923.i, label %B418.endif.endif.endif.endif.if.i, label %B418.endif.endif.endif.endif.endif.i

B418.endif.endif.endif.if.if.i:                   ; preds = %B418.endif.endif.endif.i
  %.900.not.i = icmp eq i32 %.892.i, 0
  %.893.i = load ptr, ptr %excinfo.10.i, align 8, !noalias !6
  %.901.i = select i1 %.900.not.i, ptr undef, ptr %.893.i
  store ptr %.901.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %B0.endif.endif.endif.endif.if.if.thread

B418.endif.endif.endif.endif.if.i:                ; preds = %B418.endif.endif.endif.endif.i
  store ptr @name7, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1, !numba_exception_output !39
  br label %B0.endif.endif.endif.endif.if.if.thread

B418.endif.endif.endif.endif.endif.i:             ; preds = %B418.endif.endif.endif.endif.i
  %.934.i = load ptr, ptr %.fca.4.gep697.i, align 8, !noalias !6
  %.935.fca.0.load.i = load i64, ptr %.858.i, align 8, !noalias !6
  %.940.i = load ptr, ptr %.854.i, align 8, !noalias !6
  call void @NRT_incref(ptr %.940.i), !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.975.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !48)
  call void @llvm.experimental.noalias.scope.decl(metadata !51)
  store ptr null, ptr %excinfo.1.i43.i, align 8, !noalias !53
  %.15.i44.i = icmp slt i64 %.97.fca.5.1.load, 0
  br i1 %.15.i44.i, label %B418.endif.endif.endif.endif.endif.if.if.thread.i, label %B0.endif.endif.endif.i45.i, !prof !13

B418.endif.endif.endif.endif.endif.if.if.thread.i: ; preds = %B418.endif.endif.endif.endif.endif.i
  store ptr @name42, ptr %excinfo.11.i, align 8, !alias.scope !51, !noalias !54, !numba_exception_output !39
  call void @NRT_decref(ptr %.791.fca.0.load160.i), !noalias !6
  br label %21

B0.endif.endif.endif.i45.i:                       ; preds = %B418.endif.endif.endif.endif.endif.i
  store ptr null, ptr %.39.i42.i, align 8, !noalias !53
  %.43.i46.i = call i32 @name65(ptr nonnull %.39.i42.i, ptr nonnull %excinfo.1.i43.i, ptr null, i64 %.97.fca.5.1.load, i32 32), !noalias !53
  switch i32 %.43.i46.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread177.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread177.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread177.i: ; preds = %B0.endif.endif.endif.i45.i, %B0.endif.endif.endif.i45.i
  %.53.i48.i = load ptr, ptr %.39.i42.i, align 8, !noalias !53
  %.63.i49.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i48.i), !noalias !53
  store ptr %.53.i48.i, ptr %.975.i, align 8, !alias.scope !48, !noalias !55
  %retptr.repack13.i.i = getelementptr inbounds nuw i8, ptr %.975.i, i64 8
  store ptr null, ptr %retptr.repack13.i.i, align 8, !alias.scope !48, !noalias !55
  %retptr.repack15.i.i = getelementptr inbounds nuw i8, ptr %.975.i, i64 16
  store i64 %.97.fca.5.1.load, ptr %retptr.repack15.i.i, align 8, !alias.scope !48, !noalias !55
  %retptr.repack17.i.i = getelementptr inbounds nuw i8, ptr %.975.i, i64 24
  store i64 1, ptr %retptr.repack17.i.i, align 8, !alias.scope !48, !noalias !55
  %retptr.repack19.i.i = getelementptr inbounds nuw i8, ptr %.975.i, i64 32
  store ptr %.63.i49.i, ptr %retptr.repack19.i.i, align 8, !alias.scope !48, !noalias !55
  %retptr.repack21.i.i = getelementptr inbounds nuw i8, ptr %.975.i, i64 40
  store i64 %.97.fca.5.1.load, ptr %retptr.repack21.i.i, align 8, !alias.scope !48, !noalias !55
  %retptr.repack23.i.i = getelementptr inbounds nuw i8, ptr %.975.i, i64 48
  store i64 1, ptr %retptr.repack23.i.i, align 8, !alias.scope !48, !noalias !55
  %.989.fca.0.load179.i = load ptr, ptr %.975.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.791.fca.0.load160.i), !noalias !6
  br label %B0.endif.endif.endif.i82.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i: ; preds = %B0.endif.endif.endif.i45.i
  %.51.i52.i = icmp sgt i32 %.43.i46.i, 0
  %.44.i53.i = load ptr, ptr %excinfo.1.i43.i, align 8, !noalias !53
  %.52.i54.i = select i1 %.51.i52.i, ptr %.44.i53.i, ptr undef
  store ptr %.52.i54.i, ptr %excinfo.11.i, align 8, !alias.scope !51, !noalias !54
  %.989.fca.0.load.i = load ptr, ptr %.975.i, align 8, !noalias !6
  %.989.fca.4.load.i = load ptr, ptr %.fca.4.gep631.i, align 8, !noalias !6
  call void @NRT_decref(ptr %.791.fca.0.load160.i), !noalias !6
  switch i32 %.43.i46.i, label %B418.endif.endif.endif.endif.endif.if.if.i [
    i32 -2, label %B0.endif.endif.endif.i82.ithread-pre-split
    i32 0, label %B0.endif.endif.endif.i82.ithread-pre-split
  ], !prof !32

B418.endif.endif.endif.endif.endif.if.if.i:       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i
  %.980.i = load ptr, ptr %excinfo.11.i, align 8, !noalias !6
  br label %21

21:                                               ; preds = %B418.endif.endif.endif.endif.endif.if.if.i, %B418.endif.endif.endif.endif.endif.if.if.thread.i
  %common.ret.op.i50176186.i = phi i32 [ %.43.i46.i, %B418.endif.endif.endif.endif.endif.if.if.i ], [ 1, %B418.endif.endif.endif.endif.endif.if.if.thread.i ]
  %22 = phi ptr [ %.980.i, %B418.endif.endif.endif.endif.endif.if.if.i ], [ @name42, %B418.endif.endif.endif.endif.endif.if.if.thread.i ]
  store ptr %22, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B0.endif.endif.endif.i82.ithread-pre-split:       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.i
  %.989.fca.5.0.load.i.pr = load i64, ptr %.fca.5.0.gep632.i, align 8, !noalias !6
  br label %B0.endif.endif.endif.i82.i

B0.endif.endif.endif.i82.i:                       ; preds = %B0.endif.endif.endif.i82.ithread-pre-split, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread177.i
  %.989.fca.5.0.load.i = phi i64 [ %.989.fca.5.0.load.i.pr, %B0.endif.endif.endif.i82.ithread-pre-split ], [ %.97.fca.5.1.load, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread177.i ]
  %.989.fca.4.load182.i = phi ptr [ %.63.i49.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread177.i ], [ %.989.fca.4.load.i, %B0.endif.endif.endif.i82.ithread-pre-split ]
  %.989.fca.0.load181.i = phi ptr [ %.989.fca.0.load179.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit.thread177.i ], [ %.989.fca.0.load.i, %B0.endif.endif.endif.i82.ithread-pre-split ]
  %.1018.i = add nuw nsw i64 %.199.fca.5.1.load, 15
  %.1026.1.i = lshr i64 %.1018.i, 4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1059.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !56)
  call void @llvm.experimental.noalias.scope.decl(metadata !59)
  store ptr null, ptr %excinfo.1.i78.i, align 8, !noalias !61
  %.30.i83.i = shl nuw nsw i64 %.1026.1.i, 3
  store ptr null, ptr %.39.i77.i, align 8, !noalias !61
  %.43.i84.i = call i32 @name65(ptr nonnull %.39.i77.i, ptr nonnull %excinfo.1.i78.i, ptr null, i64 %.30.i83.i, i32 32), !noalias !61
  switch i32 %.43.i84.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread194.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread194.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread194.i: ; preds = %B0.endif.endif.endif.i82.i, %B0.endif.endif.endif.i82.i
  %.53.i86.i = load ptr, ptr %.39.i77.i, align 8, !noalias !61
  %.63.i87.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i86.i), !noalias !61
  store ptr %.53.i86.i, ptr %.1059.i, align 8, !alias.scope !56, !noalias !62
  %retptr.repack12.i88.i = getelementptr inbounds nuw i8, ptr %.1059.i, i64 8
  store ptr null, ptr %retptr.repack12.i88.i, align 8, !alias.scope !56, !noalias !62
  %retptr.repack14.i89.i = getelementptr inbounds nuw i8, ptr %.1059.i, i64 16
  store i64 %.1026.1.i, ptr %retptr.repack14.i89.i, align 8, !alias.scope !56, !noalias !62
  %retptr.repack16.i90.i = getelementptr inbounds nuw i8, ptr %.1059.i, i64 24
  store i64 8, ptr %retptr.repack16.i90.i, align 8, !alias.scope !56, !noalias !62
  %retptr.repack18.i91.i = getelementptr inbounds nuw i8, ptr %.1059.i, i64 32
  store ptr %.63.i87.i, ptr %retptr.repack18.i91.i, align 8, !alias.scope !56, !noalias !62
  %retptr.repack20.i92.i = getelementptr inbounds nuw i8, ptr %.1059.i, i64 40
  store i64 %.1026.1.i, ptr %retptr.repack20.i92.i, align 8, !alias.scope !56, !noalias !62
  %retptr.repack22.i93.i = getelementptr inbounds nuw i8, ptr %.1059.i, i64 48
  store i64 8, ptr %retptr.repack22.i93.i, align 8, !alias.scope !56, !noalias !62
  br label %B0.endif.endif.endif.i59.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i: ; preds = %B0.endif.endif.endif.i82.i
  %.51.i96.i = icmp sgt i32 %.43.i84.i, 0
  %.44.i97.i = load ptr, ptr %excinfo.1.i78.i, align 8, !noalias !61
  %.52.i98.i = select i1 %.51.i96.i, ptr %.44.i97.i, ptr undef
  store ptr %.52.i98.i, ptr %excinfo.12.i, align 8, !alias.scope !59, !noalias !63
  %.1073.fca.4.load.i = load ptr, ptr %.fca.4.gep583.i, align 8, !noalias !6
  %.1073.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep584.i, align 8, !noalias !6
  switch i32 %.43.i84.i, label %23 [
    i32 -2, label %B0.endif.endif.endif.i59.i
    i32 0, label %B0.endif.endif.endif.i59.i
  ], !prof !32

B0.endif.endif.endif.i59.i:                       ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread194.i
  %.1073.fca.5.0.load201.i = phi i64 [ %.1026.1.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread194.i ], [ %.1073.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i ], [ %.1073.fca.5.0.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i ]
  %.1073.fca.4.load200.i = phi ptr [ %.63.i87.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.thread194.i ], [ %.1073.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i ], [ %.1073.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i ]
  %.1073.fca.0.load199.i = load ptr, ptr %.1059.i, align 8, !noalias !6
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %.1094.i, i8 0, i64 56, i1 false), !noalias !6
  call void @llvm.experimental.noalias.scope.decl(metadata !64)
  call void @llvm.experimental.noalias.scope.decl(metadata !67)
  store ptr null, ptr %excinfo.1.i57.i, align 8, !noalias !69
  store ptr null, ptr %.39.i56.i, align 8, !noalias !69
  %.43.i60.i = call i32 @name65(ptr nonnull %.39.i56.i, ptr nonnull %excinfo.1.i57.i, ptr null, i64 %.1026.1.i, i32 32), !noalias !69
  switch i32 %.43.i60.i, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.i [
    i32 -2, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.thread.i
    i32 0, label %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.thread.i
  ], !prof !0

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.thread.i: ; preds = %B0.endif.endif.endif.i59.i, %B0.endif.endif.endif.i59.i
  %.53.i62.i = load ptr, ptr %.39.i56.i, align 8, !noalias !69
  %.63.i63.i = call ptr @NRT_MemInfo_data_fast(ptr %.53.i62.i), !noalias !69
  store ptr %.53.i62.i, ptr %.1094.i, align 8, !alias.scope !64, !noalias !70
  %retptr.repack13.i64.i = getelementptr inbounds nuw i8, ptr %.1094.i, i64 8
  store ptr null, ptr %retptr.repack13.i64.i, align 8, !alias.scope !64, !noalias !70
  %retptr.repack15.i65.i = getelementptr inbounds nuw i8, ptr %.1094.i, i64 16
  store i64 %.1026.1.i, ptr %retptr.repack15.i65.i, align 8, !alias.scope !64, !noalias !70
  %retptr.repack17.i66.i = getelementptr inbounds nuw i8, ptr %.1094.i, i64 24
  store i64 1, ptr %retptr.repack17.i66.i, align 8, !alias.scope !64, !noalias !70
  %retptr.repack19.i67.i = getelementptr inbounds nuw i8, ptr %.1094.i, i64 32
  store ptr %.63.i63.i, ptr %retptr.repack19.i67.i, align 8, !alias.scope !64, !noalias !70
  %retptr.repack21.i68.i = getelementptr inbounds nuw i8, ptr %.1094.i, i64 40
  store i64 %.1026.1.i, ptr %retptr.repack21.i68.i, align 8, !alias.scope !64, !noalias !70
  %retptr.repack23.i69.i = getelementptr inbounds nuw i8, ptr %.1094.i, i64 48
  store i64 1, ptr %retptr.repack23.i69.i, align 8, !alias.scope !64, !noalias !70
  br label %B418.endif.endif.endif.en...endif.endif.i

_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.i: ; preds = %B0.endif.endif.endif.i59.i
  %.51.i72.i = icmp sgt i32 %.43.i60.i, 0
  %.44.i73.i = load ptr, ptr %excinfo.1.i57.i, align 8, !noalias !69
  %.52.i74.i = select i1 %.51.i72.i, ptr %.44.i73.i, ptr undef
  store ptr %.52.i74.i, ptr %excinfo.13.i, align 8, !alias.scope !67, !noalias !71
  %.1108.fca.4.load.i = load ptr, ptr %.fca.4.gep.i, align 8, !noalias !6
  switch i32 %.43.i60.i, label %B418.endif.endif.endif.en...if.if.i [
    i32 -2, label %B418.endif.endif.endif.en...endif.endif.i
    i32 0, label %B418.endif.endif.endif.en...endif.endif.i
  ], !prof !32

23:                                               ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v76B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28int64_29.exit.i
  %.1064.i = load ptr, ptr %excinfo.12.i, align 8, !noalias !6
  store ptr %.1064.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B418.endif.endif.endif.en...if.if.i:              ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.i
  %.1106.i = icmp sgt i32 %.43.i60.i, 0
  %.1099.i = load ptr, ptr %excinfo.13.i, align 8, !noalias !6
  %.1107.i = select i1 %.1106.i, ptr %.1099.i, ptr undef
  store ptr %.1107.i, ptr %excinfo.5, align 8, !alias.scope !4, !noalias !1
  br label %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit

B418.endif.endif.endif.en...endif.endif.i:        ; preds = %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.thread.i
  %.1108.fca.4.load206.i = phi ptr [ %.63.i63.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.thread.i ], [ %.1108.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.i ], [ %.1108.fca.4.load.i, %_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB3v16B86c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQwzQcAkiiD2aQIAEx16class_28uint8_29.exit76.i ]
  %.1108.fca.0.load205.i = load ptr, ptr %.1094.i, align 8, !noalias !6
  %.1108.fca.5.0.load.i = load i64, ptr %.fca.5.0.gep.i, align 8, !noalias !6
  %24 = add nuw i64 %.199.fca.5.0.load, 7
  %.1206.i = lshr i64 %24, 3
  %.1185.inv.i = icmp slt i64 %.199.fca.5.0.load, 1
  %.12281583.not1606.i = icmp eq i64 %.1206.i, 0
  %.12281583.not.i = select i1 %.1185.inv.i, i1 true, i1 %.12281583.not1606.i
  br i1 %.12281583.not.i, label %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread4, label %B870.lr.ph.i

B870.lr.ph.i:                                     ; preds = %B418.endif.endif.endif.en...endif.endif.i
  %.1494.i = icmp slt i64 %.989.fca.5.0.load.i, 1
  %.19561389.not.i = icmp eq i64 %.97.fca.5.1.load, 0
  %.2952.i = mul i64 %.147.fca.5.2.load, %.147.fca.5.1.load
  br label %B870.endif.else.endif.i

B870.endif.else.endif.i:                          ; preds = %B870.lr.ph.i, %B868.loopexit.i
  %.122714861593.i = phi i64 [ %.1206.i, %B870.lr.ph.i ], [ %.1237.i, %B868.loopexit.i ]
  %.123414951592.i = phi i64 [ 0, %B870.lr.ph.i ], [ %.1241.i, %B868.loopexit.i ]
  %.1237.i = add nsw i64 %.122714861593.i, -1
  %.1241.i = add nuw i64 %.123414951592.i, 8
  %.13.i27.i = call i64 @llvm.smin.i64(i64 %.199.fca.5.0.load, i64 %.1241.i)
  br i1 %.1494.i, label %.1561.endif.endif.endif.endif.endif.i, label %.1560.endif.preheader.i, !prof !13

.1560.endif.preheader.i:                          ; preds = %B870.endif.else.endif.i
  call void @llvm.memset.p0.i64(ptr align 1 %.989.fca.4.load182.i, i8 3, i64 %.989.fca.5.0.load.i, i1 false), !noalias !6
  br label %.1561.endif.endif.endif.endif.endif.i

.1561.endif.endif.endif.endif.endif.i:            ; preds = %.1560.endif.preheader.i, %B870.endif.else.endif.i
  %.1609.i = mul nsw i64 %.123414951592.i, %.97.fca.5.0.load
  %.1629.i = sdiv i64 %.1609.i, %.199.fca.5.0.load
  %spec.select.i = add i64 %.1629.i, -1
  %.1630.i = srem i64 %.1609.i, %.199.fca.5.0.load
  %.1631.lobit.i = ashr i64 %.1630.i, 63
  %25 = add i64 %spec.select.i, %.1631.lobit.i
  %.13.i26.i = call i64 @llvm.smax.i64(i64 %25, i64 0)
  %26 = mul i64 %.13.i27.i, %.97.fca.5.0.load
  %.1683.i = sub i64 0, %26
  %.1704.i = srem i64 %.1683.i, %.199.fca.5.0.load
  %.1705.lobit.i = lshr i64 %.1704.i, 63
  %.1703.i = sdiv i64 %.1683.i, %.199.fca.5.0.load
  %reass.sub.i = sub i64 %.1705.lobit.i, %.1703.i
  %27 = add i64 %reass.sub.i, 1
  %.13.i29.i = call i64 @llvm.smin.i64(i64 %.97.fca.5.0.load, i64 %27)
  %.1792.i = sub i64 %.13.i29.i, %.13.i26.i
  %.18351400.not.i = icmp slt i64 %.1792.i, 1
  %brmerge.i = select i1 %.18351400.not.i, i1 true, i1 %.19561389.not.i
  br i1 %brmerge.i, label %B1178.i, label %B1090.endif.us.preheader.i

B1090.endif.us.preheader.i:                       ; preds = %.1561.endif.endif.endif.endif.endif.i
  br label %B1090.endif.us.i

B1090.endif.us.i:                                 ; preds = %B1122.B1088.loopexit_crit_edge.us.i, %B1090.endif.us.preheader.i
  %.183413941402.us.i = phi i64 [ %.1844.us.i, %B1122.B1088.loopexit_crit_edge.us.i ], [ %.1792.i, %B1090.endif.us.preheader.i ]
  %.184113951401.us.i = phi i64 [ %.1848.us.i, %B1122.B1088.loopexit_crit_edge.us.i ], [ %.13.i26.i, %B1090.endif.us.preheader.i ]
  %.2049.us.i = icmp slt i64 %.184113951401.us.i, 0
  %.2050.us.i = select i1 %.2049.us.i, i64 %.97.fca.5.0.load, i64 0
  %.2051.us.i = add i64 %.2050.us.i, %.184113951401.us.i
  %.2071.us.i = mul i64 %.2051.us.i, %.97.fca.5.1.load
  %28 = getelementptr i8, ptr %.97.fca.4.load, i64 %.2071.us.i
  br label %B1124.us.i

B1124.us.i:                                       ; preds = %B1124.us.i, %B1090.endif.us.i
  %.196213881390.us.i = phi i64 [ 0, %B1090.endif.us.i ], [ %.1969.us.i, %B1124.us.i ]
  %.1969.us.i = add nuw nsw i64 %.196213881390.us.i, 1
  %29 = getelementptr i8, ptr %.989.fca.4.load182.i, i64 %.196213881390.us.i
  %.2023.us.i = load i8, ptr %29, align 1, !noalias !6
  %30 = getelementptr i8, ptr %28, i64 %.196213881390.us.i
  %.2076.us.i = load i8, ptr %30, align 1, !noalias !6
  %.20811337.us.i = and i8 %.2076.us.i, %.2023.us.i
  store i8 %.20811337.us.i, ptr %29, align 1, !noalias !6
  %exitcond1782.not.i = icmp eq i64 %.97.fca.5.1.load, %.1969.us.i
  br i1 %exitcond1782.not.i, label %B1122.B1088.loopexit_crit_edge.us.i, label %B1124.us.i

B1122.B1088.loopexit_crit_edge.us.i:              ; preds = %B1124.us.i
  %.1844.us.i = add nsw i64 %.183413941402.us.i, -1
  %.1848.us.i = add i64 %.184113951401.us.i, 1
  %.1835.us.i = icmp sgt i64 %.183413941402.us.i, 1
  br i1 %.1835.us.i, label %B1090.endif.us.i, label %B1178.i

B1178.endif.endif.i:                              ; preds = %B376.i.i
  %.2205.i = sub i64 %.13.i27.i, %.123414951592.i
  %.22481445.not.i = icmp slt i64 %.2205.i, 1
  %.23791420.not.i = icmp slt i64 %runs.3.2.i.i, 1
  %or.cond.i = or i1 %.22481445.not.i, %.23791420.not.i
  br i1 %or.cond.i, label %B868.loopexit.i, label %B1248.endif.us.preheader.i

B1248.endif.us.preheader.i:                       ; preds = %B1178.endif.endif.i
  br label %B1248.endif.us.i

B1248.endif.us.i:                                 ; preds = %B1290.B1246.loopexit_crit_edge.us.i, %B1248.endif.us.preheader.i
  %.224714271447.us.i = phi i64 [ %.2257.us.i, %B1290.B1246.loopexit_crit_edge.us.i ], [ %.2205.i, %B1248.endif.us.preheader.i ]
  %.225414321446.us.i = phi i64 [ %.2261.us.i, %B1290.B1246.loopexit_crit_edge.us.i ], [ %.123414951592.i, %B1248.endif.us.preheader.i ]
  %.2257.us.i = add nsw i64 %.224714271447.us.i, -1
  %.2261.us.i = add i64 %.225414321446.us.i, 1
  %.2535.us.i = icmp slt i64 %.225414321446.us.i, 0
  %.2536.us.i = select i1 %.2535.us.i, i64 %.199.fca.5.0.load, i64 0
  %.2537.us.i = add i64 %.2536.us.i, %.225414321446.us.i
  %.2655.us.i = mul i64 %.2537.us.i, %.199.fca.5.1.load
  %31 = getelementptr i8, ptr %.199.fca.4.load, i64 %.2655.us.i
  %.2929.us.i = select i1 %.2535.us.i, i64 %.147.fca.5.0.load, i64 0
  %.2930.us.i = add i64 %.2929.us.i, %.225414321446.us.i
  %.2954.us.i = mul i64 %.2930.us.i, %.2952.i
  %.2956.us.i = getelementptr i8, ptr %.147.fca.4.load, i64 %.2954.us.i
  br label %B1292.us.i

B1292.us.i:                                       ; preds = %B1693.us.i, %B1248.endif.us.i
  %end.2.21424.us.i = phi i64 [ 0, %B1248.endif.us.i ], [ %.2453.us.i, %B1693.us.i ]
  %has_line.2.21423.us.i = phi i1 [ false, %B1248.endif.us.i ], [ %has_line.3.3.us.i, %B1693.us.i ]
  %.238514151421.us.i = phi i64 [ 0, %B1248.endif.us.i ], [ %.2392.us.i, %B1693.us.i ]
  %.2392.us.i = add nuw nsw i64 %.238514151421.us.i, 1
  %32 = getelementptr i64, ptr %.1073.fca.4.load200.i, i64 %.238514151421.us.i
  %.2453.us.i = load i64, ptr %32, align 8, !noalias !6
  %33 = getelementptr i8, ptr %.1108.fca.4.load206.i, i64 %.238514151421.us.i
  %.2490.us.i = load i8, ptr %33, align 1, !noalias !6
  %.2492.not.us.i = icmp eq i8 %.2490.us.i, 0
  br i1 %.2492.not.us.i, label %B1502.us.i, label %B1338.else.us.i

B1338.else.us.i:                                  ; preds = %B1292.us.i
  %.2548.us.i = icmp slt i64 %end.2.21424.us.i, 0
  %.2549.us.i = select i1 %.2548.us.i, i64 %.199.fca.5.1.load, i64 0
  %.2550.us.i = add i64 %.2549.us.i, %end.2.21424.us.i
  %.2553.us.i = icmp slt i64 %.2550.us.i, 0
  br i1 %.2553.us.i, label %B1338.else.if.us.i, label %B1338.else.endif.us.i, !prof !13

B1338.else.if.us.i:                               ; preds = %B1338.else.us.i
  br label %B1338.else.endif.us.i

B1338.else.endif.us.i:                            ; preds = %B1338.else.if.us.i, %B1338.else.us.i
  %.2538.sroa.0.1.us.i = phi i64 [ 0, %B1338.else.if.us.i ], [ %.2550.us.i, %B1338.else.us.i ]
  %.2558.not.us.i = icmp slt i64 %.2550.us.i, %.199.fca.5.1.load
  br i1 %.2558.not.us.i, label %B1338.else.endif.endif.us.i, label %B1338.else.endif.if.us.i, !prof !23

B1338.else.endif.if.us.i:                         ; preds = %B1338.else.endif.us.i
  br label %B1338.else.endif.endif.us.i

B1338.else.endif.endif.us.i:                      ; preds = %B1338.else.endif.if.us.i, %B1338.else.endif.us.i
  %.2538.sroa.0.3.us.i = phi i64 [ %.199.fca.5.1.load, %B1338.else.endif.if.us.i ], [ %.2538.sroa.0.1.us.i, %B1338.else.endif.us.i ]
  %.2565.us.i = icmp slt i64 %.2453.us.i, 0
  %.2566.us.i = select i1 %.2565.us.i, i64 %.199.fca.5.1.load, i64 0
  %.2567.us.i = add i64 %.2566.us.i, %.2453.us.i
  %.2570.us.i = icmp slt i64 %.2567.us.i, 0
  br i1 %.2570.us.i, label %B1338.else.endif.endif.if.us.i, label %B1338.else.endif.endif.endif.us.i, !prof !13

B1338.else.endif.endif.if.us.i:                   ; preds = %B1338.else.endif.endif.us.i
  br label %B1338.else.endif.endif.endif.us.i

B1338.else.endif.endif.endif.us.i:                ; preds = %B1338.else.endif.endif.if.us.i, %B1338.else.endif.endif.us.i
  %.2538.sroa.13.1.us.i = phi i64 [ 0, %B1338.else.endif.endif.if.us.i ], [ %.2567.us.i, %B1338.else.endif.endif.us.i ]
  %.2575.not.us.i = icmp slt i64 %.2567.us.i, %.199.fca.5.1.load
  br i1 %.2575.not.us.i, label %B1338.endif.us.i, label %B1338.else.endif.endif.endif.if.us.i, !prof !23

B1338.else.endif.endif.endif.if.us.i:             ; preds = %B1338.else.endif.endif.endif.us.i
  br label %B1338.endif.us.i

B1338.endif.us.i:                                 ; preds = %B1338.else.endif.endif.endif.if.us.i, %B1338.else.endif.endif.endif.us.i
  %.2538.sroa.13.0.us.i = phi i64 [ %.2538.sroa.13.1.us.i, %B1338.else.endif.endif.endif.us.i ], [ %.199.fca.5.1.load, %B1338.else.endif.endif.endif.if.us.i ]
  %.2626.us.i = sub i64 %.2538.sroa.13.0.us.i, %.2538.sroa.0.3.us.i
  %.2659.us.i = getelementptr i8, ptr %31, i64 %.2538.sroa.0.3.us.i
  call void @NRT_incref(ptr %.199.fca.0.load), !noalias !6
  %.2721.us.i = load i8, ptr %33, align 1, !noalias !6
  %.2724.us.i = icmp eq i8 %.2721.us.i, 1
  %"$phi1484.6.2.3.us.i" = sext i1 %.2724.us.i to i8
  %.11372.not.i.i = icmp slt i64 %.2626.us.i, 1
  br i1 %.11372.not.i.i, label %B1693.us.i, label %B58.preheader.i102.i

B58.preheader.i102.i:                             ; preds = %B1338.endif.us.i
  br label %B58.i.i

B58.i.i:                                          ; preds = %B58.i.i, %B58.preheader.i102.i
  %.1197173.i.i = phi i64 [ %.126.i.i, %B58.i.i ], [ 0, %B58.preheader.i102.i ]
  %.126.i.i = add nuw nsw i64 %.1197173.i.i, 1
  %34 = getelementptr i8, ptr %.2659.us.i, i64 %.1197173.i.i
  store i8 %"$phi1484.6.2.3.us.i", ptr %34, align 1, !noalias !72
  %exitcond.not.i103.i = icmp eq i64 %.2626.us.i, %.126.i.i
  br i1 %exitcond.not.i103.i, label %B1693.us.i, label %B58.i.i

B1502.us.i:                                       ; preds = %B1292.us.i
  br i1 %has_line.2.21423.us.i, label %B1618.us.i, label %B1506.endif.endif.us.i

B1506.endif.endif.us.i:                           ; preds = %B1502.us.i
  store i64 0, ptr %.2808.i, align 8, !noalias !6
  store float 0.000000e+00, ptr %.fca.1.gep.i, align 8, !noalias !6
  %.7.i.i = sitofp i64 %.225414321446.us.i to double
  %.8.i.i = fadd contract double %.7.i.i, 5.000000e-01
  %.9.i.i = sitofp i64 %.97.fca.5.0.load to double
  %.10.i.i = fmul contract double %.8.i.i, %.9.i.i
  %.11.i.i = sitofp i64 %.199.fca.5.0.load to double
  %.15.i105.i = fdiv contract double %.10.i.i, %.11.i.i
  %.16.i.i = fadd contract double %.15.i105.i, -5.000000e-01
  %.12.i.i.i = fcmp contract olt double %.16.i.i, 0.000000e+00
  %.13.i.i106.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.16.i.i
  %.48.i.i = fadd contract double %.9.i.i, -1.000000e+00
  %.12.i1.i.i = fcmp contract olt double %.48.i.i, %.13.i.i106.i
  %.13.i2.i107.i = select i1 %.12.i1.i.i, double %.48.i.i, double %.13.i.i106.i
  %.5.i.i.i = fptosi double %.13.i2.i107.i to i64
  %.101.i.i = sitofp i64 %.5.i.i.i to double
  %.102.i.i = fsub contract double %.13.i2.i107.i, %.101.i.i
  %.103.i.i = fptrunc double %.102.i.i to float
  %.104.i.i = insertvalue { i64, float } undef, i64 %.5.i.i.i, 0
  %.105.i.i = insertvalue { i64, float } %.104.i.i, float %.103.i.i, 1
  store { i64, float } %.105.i.i, ptr %.2808.i, align 8, !alias.scope !75, !noalias !6
  %.2822.fca.0.load.us.i = load i64, ptr %.2808.i, align 8, !noalias !6
  %.2822.fca.1.load.us.i = load float, ptr %.fca.1.gep.i, align 8, !noalias !6
  %.5.i25.i = fptosi float %arg.v1 to i64
  store i64 %.5.i25.i, ptr %.2838.i, align 8, !alias.scope !78, !noalias !6
  %.293264.not.i.i = icmp slt i64 %.726.fca.1.load.i, 1
  br i1 %.293264.not.i.i, label %B324.endif.i.i, label %B244.lr.ph.i.i

B244.i.i:                                         ; preds = %B244.lr.ph.i.i, %B244.i.i
  %.299263265.i.i = phi i64 [ 0, %B244.lr.ph.i.i ], [ %.306.i.i, %B244.i.i ]
  %.306.i.i = add nuw nsw i64 %.299263265.i.i, 1
  %.382.i.i = getelementptr float, ptr %39, i64 %.299263265.i.i
  %.383.i.i = load float, ptr %.382.i.i, align 4, !noalias !81
  %.437.i.i = getelementptr float, ptr %40, i64 %.299263265.i.i
  %.438.i.i = load float, ptr %.437.i.i, align 4, !noalias !81
  %.496.i.i = fsub contract float %.438.i.i, %.383.i.i
  %.498.i.i = fmul contract float %.2822.fca.1.load.us.i, %.496.i.i
  %.499.i.i = fadd contract float %.383.i.i, %.498.i.i
  %35 = getelementptr float, ptr %.934.i, i64 %.299263265.i.i
  store float %.499.i.i, ptr %35, align 4, !noalias !81
  %exitcond.not.i113.i = icmp eq i64 %.306.i.i, %.726.fca.1.load.i
  br i1 %exitcond.not.i113.i, label %B324.endif.i.i, label %B244.i.i

B388.i.i:                                         ; preds = %B388.lr.ph.i.i, %B388.i.i
  %.650269271.i.i = phi i64 [ 0, %B388.lr.ph.i.i ], [ %.657.i114.i, %B388.i.i ]
  %.657.i114.i = add nuw nsw i64 %.650269271.i.i, 1
  %.685.i.i = add nsw i64 %.650269271.i.i, %.684.i.i
  %.699.i.i = icmp slt i64 %.685.i.i, 0
  %.700.i.i = select i1 %.699.i.i, i64 %.935.fca.0.load.i, i64 0
  %36 = getelementptr float, ptr %.934.i, i64 %.685.i.i
  %.714.i.i = getelementptr float, ptr %36, i64 %.700.i.i
  %.715.i.i = load float, ptr %.714.i.i, align 4, !noalias !81
  %.717.i.i = add nsw i64 %.650269271.i.i, %.726.fca.1.load.i
  %.731.i.i = icmp slt i64 %.717.i.i, 0
  %.732.i.i = select i1 %.731.i.i, i64 %.935.fca.0.load.i, i64 0
  %37 = getelementptr float, ptr %.934.i, i64 %.717.i.i
  %.746.i.i = getelementptr float, ptr %37, i64 %.732.i.i
  store float %.715.i.i, ptr %.746.i.i, align 4, !noalias !81
  %exitcond275.not.i.i = icmp eq i64 %.657.i114.i, %.560.i.i
  br i1 %exitcond275.not.i.i, label %B1618.us.i, label %B388.i.i

B244.lr.ph.i.i:                                   ; preds = %B1506.endif.endif.us.i
  %.2852.us.i = load i64, ptr %.2838.i, align 8, !noalias !6
  %.87.i.i = add nsw i64 %.726.fca.0.load.i, -1
  %.2862.us.i = sub nsw i64 %.2822.fca.0.load.us.i, %.2852.us.i
  %38 = call i64 @llvm.smax.i64(i64 %.2862.us.i, i64 -1)
  %.13.i1.i112.i = add nsw i64 %38, 1
  %.13.i3.i.i = call i64 @llvm.smin.i64(i64 %.87.i.i, i64 %.13.i1.i112.i)
  %.13.i.i110.i = call i64 @llvm.smax.i64(i64 %.2862.us.i, i64 0)
  %.13.i2.i111.i = call i64 @llvm.smin.i64(i64 %.87.i.i, i64 %.13.i.i110.i)
  %.357.i.i = call i64 @llvm.smin.i64(i64 %.726.fca.0.load.i, i64 0)
  %.358.i.i = add i64 %.357.i.i, %.13.i2.i111.i
  %.378.i.i = mul i64 %.358.i.i, %.726.fca.1.load.i
  %39 = getelementptr float, ptr %.725.i, i64 %.378.i.i
  %.411.i.i = icmp slt i64 %.13.i3.i.i, 0
  %.412.i.i = select i1 %.411.i.i, i64 %.726.fca.0.load.i, i64 0
  %.413.i.i = add i64 %.412.i.i, %.13.i3.i.i
  %.433.i.i = mul i64 %.413.i.i, %.726.fca.1.load.i
  %40 = getelementptr float, ptr %.725.i, i64 %.433.i.i
  br label %B244.i.i

B324.endif.i.i:                                   ; preds = %B244.i.i, %B1506.endif.endif.us.i
  %.560.i.i = sub nsw i64 %.935.fca.0.load.i, %.726.fca.1.load.i
  %.644270.not.i.i = icmp slt i64 %.560.i.i, 1
  br i1 %.644270.not.i.i, label %B1618.us.i, label %B388.lr.ph.i.i

B388.lr.ph.i.i:                                   ; preds = %B324.endif.i.i
  %.684.i.i = sub nsw i64 %.726.fca.1.load.i, %.560.i.i
  br label %B388.i.i

B1618.us.i:                                       ; preds = %B388.i.i, %B324.endif.i.i, %B1502.us.i
  call void @NRT_incref(ptr %.147.fca.0.load), !noalias !6
  %.124.i.i = sub i64 %.2453.us.i, %end.2.21424.us.i
  %.170357.not.i.i = icmp slt i64 %.124.i.i, 1
  br i1 %.170357.not.i.i, label %B1693.us.i, label %B40.preheader.i.i

B40.preheader.i.i:                                ; preds = %B1618.us.i
  br label %B40.endif.endif.endif.endif.i.i

B734.i.i:                                         ; preds = %B40.endif.endif.endif.endif.i.i
  %.12.i.i120.i = fcmp contract ogt float %.955.i.i, 1.000000e+00
  %.13.i.i121.i = select i1 %.12.i.i120.i, float 1.000000e+00, float %.955.i.i
  %41 = fmul contract float %.13.i.i121.i, 2.550000e+02
  %42 = fadd contract float %41, 5.000000e-01
  %43 = fptoui float %42 to i8
  br label %B840.i.i

B840.i.i:                                         ; preds = %B40.endif.endif.endif.endif.i.i, %B734.i.i
  %"$phi840.1.2.1.i.i" = phi i8 [ 0, %B40.endif.endif.endif.endif.i.i ], [ %43, %B734.i.i ]
  %.1028.i.i = select i1 %.225.i.i, i64 %.199.fca.5.1.load, i64 0
  %44 = getelementptr i8, ptr %31, i64 %.176352358.i.i
  %.1042.i.i = getelementptr i8, ptr %44, i64 %.1028.i.i
  store i8 %"$phi840.1.2.1.i.i", ptr %.1042.i.i, align 1, !noalias !84
  %.170.i.i = icmp samesign ugt i64 %.169347359.i.i, 1
  br i1 %.170.i.i, label %B40.endif.endif.endif.endif.i.i, label %B1693.us.i

B40.endif.endif.endif.endif.i.i:                  ; preds = %B840.i.i, %B40.preheader.i.i
  %.169347359.i.i = phi i64 [ %.179.i.i, %B840.i.i ], [ %.124.i.i, %B40.preheader.i.i ]
  %.176352358.i.i = phi i64 [ %.183.i.i, %B840.i.i ], [ %end.2.21424.us.i, %B40.preheader.i.i ]
  %.179.i.i = add nsw i64 %.169347359.i.i, -1
  %.183.i.i = add i64 %.176352358.i.i, 1
  %.225.i.i = icmp slt i64 %.176352358.i.i, 0
  %.226.i.i = select i1 %.225.i.i, i64 %.221.fca.5.0.load134.i, i64 0
  %45 = getelementptr i64, ptr %.221.fca.4.load133.i, i64 %.176352358.i.i
  %.240.i.i = getelementptr i64, ptr %45, i64 %.226.i.i
  %.241.i115.i = load i64, ptr %.240.i.i, align 8, !noalias !84
  %.257.i.i = select i1 %.225.i.i, i64 %.259.fca.5.0.load.i, i64 0
  %46 = getelementptr float, ptr %.259.fca.4.load139.i, i64 %.176352358.i.i
  %.271.i.i = getelementptr float, ptr %46, i64 %.257.i.i
  %.272.i.i = load float, ptr %.271.i.i, align 4, !noalias !84
  %.273.i.i = add i64 %.241.i115.i, 1
  %.320.i.i = mul i64 %.241.i115.i, %.791.fca.5.1.load.i
  %47 = getelementptr float, ptr %.791.fca.4.load166.i, i64 %.320.i.i
  %.324.i.i = getelementptr i8, ptr %47, i64 12
  %.325.i.i = load float, ptr %.324.i.i, align 4, !noalias !84
  %.371.i.i = mul i64 %.273.i.i, %.791.fca.5.1.load.i
  %48 = getelementptr float, ptr %.791.fca.4.load166.i, i64 %.371.i.i
  %.375.i.i = getelementptr i8, ptr %48, i64 12
  %.376.i.i = load float, ptr %.375.i.i, align 4, !noalias !84
  %.7.i.i116.i = fsub contract float %.376.i.i, %.325.i.i
  %.8.i.i117.i = fmul contract float %.272.i.i, %.7.i.i116.i
  %.9.i.i118.i = fadd contract float %.325.i.i, %.8.i.i117.i
  %.452.i.i = load float, ptr %47, align 4, !noalias !84
  %.503.i.i = load float, ptr %48, align 4, !noalias !84
  %.7.i1.i.i = fsub contract float %.503.i.i, %.452.i.i
  %.8.i2.i.i = fmul contract float %.272.i.i, %.7.i1.i.i
  %.9.i3.i.i = fadd contract float %.452.i.i, %.8.i2.i.i
  %.556.i.i = select i1 %.225.i.i, i64 %.147.fca.5.1.load, i64 0
  %.557.i.i = add i64 %.556.i.i, %.176352358.i.i
  %.577.i.i = mul i64 %.557.i.i, %.147.fca.5.2.load
  %.581.i.i = getelementptr i8, ptr %.2956.us.i, i64 %.577.i.i
  %.582.i.i = load i8, ptr %.581.i.i, align 1, !noalias !84
  %.636.i.i = getelementptr i8, ptr %47, i64 4
  %.637.i.i = load float, ptr %.636.i.i, align 4, !noalias !84
  %.687.i.i = getelementptr i8, ptr %48, i64 4
  %.688.i.i = load float, ptr %.687.i.i, align 4, !noalias !84
  %.7.i4.i.i = fsub contract float %.688.i.i, %.637.i.i
  %.8.i5.i.i = fmul contract float %.272.i.i, %.7.i4.i.i
  %.9.i6.i.i = fadd contract float %.637.i.i, %.8.i5.i.i
  %.766.i.i = getelementptr i8, ptr %.581.i.i, i64 1
  %.767.i.i = load i8, ptr %.766.i.i, align 1, !noalias !84
  %.821.i.i = getelementptr i8, ptr %47, i64 8
  %.822.i.i = load float, ptr %.821.i.i, align 4, !noalias !84
  %.872.i.i = getelementptr i8, ptr %48, i64 8
  %.873.i.i = load float, ptr %.872.i.i, align 4, !noalias !84
  %.7.i7.i.i = fsub contract float %.873.i.i, %.822.i.i
  %.8.i8.i.i = fmul contract float %.272.i.i, %.7.i7.i.i
  %.9.i9.i.i = fadd contract float %.822.i.i, %.8.i8.i.i
  %.583.i.i = uitofp i8 %.582.i.i to float
  %.584.i119.i = fmul contract float %.9.i3.i.i, %.583.i.i
  %.585.i.i = fadd contract float %.9.i.i118.i, %.584.i119.i
  %.768.i.i = uitofp i8 %.767.i.i to float
  %.769.i.i = fmul contract float %.9.i6.i.i, %.768.i.i
  %.770.i.i = fadd contract float %.585.i.i, %.769.i.i
  %.951.i.i = getelementptr i8, ptr %.581.i.i, i64 2
  %.952.i.i = load i8, ptr %.951.i.i, align 1, !noalias !84
  %.953.i.i = uitofp i8 %.952.i.i to float
  %.954.i.i = fmul contract float %.9.i9.i.i, %.953.i.i
  %.955.i.i = fadd contract float %.770.i.i, %.954.i.i
  %.961.i.i = fcmp contract ogt float %.955.i.i, 0.000000e+00
  br i1 %.961.i.i, label %B734.i.i, label %B840.i.i

B1693.us.i:                                       ; preds = %B58.i.i, %B1618.us.i, %B840.i.i, %B1338.endif.us.i
  %arg.image.0.sink.i = phi ptr [ %.147.fca.0.load, %B1618.us.i ], [ %.199.fca.0.load, %B1338.endif.us.i ], [ %.147.fca.0.load, %B840.i.i ], [ %.199.fca.0.load, %B58.i.i ]
  %has_line.3.3.us.i = phi i1 [ true, %B1618.us.i ], [ %has_line.2.21423.us.i, %B1338.endif.us.i ], [ true, %B840.i.i ], [ %has_line.2.21423.us.i, %B58.i.i ]
  call void @NRT_decref(ptr %arg.image.0.sink.i), !noalias !6
  %exitcond1783.not.i = icmp eq i64 %runs.3.2.i.i, %.2392.us.i
  br i1 %exitcond1783.not.i, label %B1290.B1246.loopexit_crit_edge.us.i, label %B1292.us.i

B1290.B1246.loopexit_crit_edge.us.i:              ; preds = %B1693.us.i
  %.2248.us.i = icmp sgt i64 %.224714271447.us.i, 1
  br i1 %.2248.us.i, label %B1248.endif.us.i, label %B868.loopexit.i

_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit: ; preds = %11, %B0.endif.if.if.i, %19, %21, %23, %B418.endif.endif.endif.en...if.if.i
  %common.ret.op.i = phi i32 [ %.43.i84.i, %23 ], [ %common.ret.op.i126143.i, %11 ], [ %.43.i8.i, %B0.endif.if.if.i ], [ %.43.i60.i, %B418.endif.endif.endif.en...if.if.i ], [ %common.ret.op.i40152170.i, %19 ], [ %common.ret.op.i50176186.i, %21 ]
  switch i32 %common.ret.op.i, label %B0.endif.endif.endif.endif.if.if [
    i32 -2, label %B0.endif.endif.endif.endif.endif
    i32 0, label %B0.endif.endif.endif.endif.endif
  ], !prof !16

B0.endif.endif.endif.if.if:                       ; preds = %B0.endif.endif.endif
  %.197 = icmp sgt i32 %.189, 0
  %.190 = load ptr, ptr %excinfo.4, align 8
  %.198 = select i1 %.197, ptr %.190, ptr undef
  store ptr %.198, ptr %excinfo, align 8
  br label %common.ret

B0.endif.endif.endif.endif.endif:                 ; preds = %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit.thread4, %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit, %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit
  tail call void @NRT_decref(ptr %.199.fca.0.load)
  tail call void @NRT_decref(ptr %.147.fca.0.load)
  tail call void @NRT_decref(ptr %.97.fca.0.load)
  tail call void @NRT_decref(ptr %.43.fca.0.load)
  store ptr null, ptr %retptr, align 8
  br label %common.ret

B0.endif.endif.endif.endif.if.if.thread:          ; preds = %B418.endif.if.i, %B418.if.if.i, %B418.endif.endif.endif.endif.if.i, %B418.endif.endif.endif.if.if.i
  %common.ret.op.i3.ph = phi i32 [ %.892.i, %B418.endif.endif.endif.if.if.i ], [ 1, %B418.endif.endif.endif.endif.if.i ], [ %.683.i, %B418.if.if.i ], [ 1, %B418.endif.if.i ]
  %.2528 = load ptr, ptr %excinfo.5, align 8
  br label %49

B0.endif.endif.endif.endif.if.if:                 ; preds = %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit
  %common.ret.op.i3 = phi i32 [ %common.ret.op.i, %_ZN8realtime5matte6guided6_applyB3v74B98c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAgXrKFt1X1erJ_2bXklRYnJJeq1mkB1iOQANQw95pGEUdMJTKII4gxNAA_3d_3dE5ArrayIfLi3E1C7mutable7alignedEff5ArrayIhLi2E1C7mutable7alignedE5ArrayIhLi3E1C7mutable7alignedE5ArrayIhLi2E1C7mutable7alignedE.exit ]
  %.259 = icmp sgt i32 %common.ret.op.i3, 0
  %.252 = load ptr, ptr %excinfo.5, align 8
  br i1 %.259, label %49, label %49

49:                                               ; preds = %B0.endif.endif.endif.endif.if.if, %B0.endif.endif.endif.endif.if.if.thread, %B0.endif.endif.endif.endif.if.if
  %common.ret.op.i39 = phi i32 [ %common.ret.op.i3, %B0.endif.endif.endif.endif.if.if ], [ %common.ret.op.i3.ph, %B0.endif.endif.endif.endif.if.if.thread ], [ %common.ret.op.i3, %B0.endif.endif.endif.endif.if.if ]
  %50 = phi ptr [ %.252, %B0.endif.endif.endif.endif.if.if ], [ %.2528, %B0.endif.endif.endif.endif.if.if.thread ], [ %.252, %B0.endif.endif.endif.endif.if.if ]
  store ptr %50, ptr %excinfo, align 8
  br label %common.ret
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

define linkonce_odr i32 @name62(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1, i64 %arg.shape.2) {
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

define linkonce_odr i32 @name63(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.ptr, i64 %arg.shape.0, i64 %arg.shape.1) {
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

; Function Attrs: noinline
declare void @NRT_incref(ptr)

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

define linkonce_odr range(i32 -1, -2) i32 @name65(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align) {
B0:
  %.7 = alloca ptr, align 8
  %excinfo.1 = alloca ptr, align 8
  store ptr null, ptr %excinfo.1, align 8
  store ptr null, ptr %.7, align 8
  %.11 = call i32 @name67(ptr nonnull %.7, ptr nonnull %excinfo.1, ptr %arg.arrtype, i64 %arg.size, i32 %arg.align)
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

define linkonce_odr range(i32 0, 2) i32 @name66(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, i64 %arg.origsize, ptr %arg.shape.0, ptr %arg.shape.1, i64 %arg.shape.2, i64 %arg.shape.3, ptr %arg.shape.4, i64 %arg.shape.5.0, i64 %arg.shape.6.0) {
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
  store ptr @name25, ptr %excinfo, align 8, !numba_exception_output !39
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
  store ptr @name28, ptr %excinfo, align 8, !numba_exception_output !39
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
  store ptr @name31, ptr %excinfo, align 8, !numba_exception_output !39
  br label %common.ret

B192.else:                                        ; preds = %B162
  %.338 = icmp ne i64 %arg.origsize, -9223372036854775808
  %.339 = icmp ne i64 %known_size.3.1, -1
  %.340.not = or i1 %.338, %.339
  br i1 %.340.not, label %B192.else.if, label %B254, !prof !23

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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

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

define linkonce_odr range(i32 0, 2) i32 @name67(ptr noalias captures(none) %retptr, ptr noalias captures(none) %excinfo, ptr %arg.cls, i64 %arg.allocsize, i32 %arg.align) {
B0:
  %.7 = tail call ptr @NRT_MemInfo_alloc_aligned(i64 %arg.allocsize, i32 %arg.align)
  %.8 = icmp eq ptr %.7, null
  br i1 %.8, label %B0.if, label %B0.endif, !prof !13

common.ret:                                       ; preds = %B0.endif, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %B0.endif ]
  ret i32 %common.ret.op

B0.if:                                            ; preds = %B0
  store ptr @name17, ptr %excinfo, align 8, !numba_exception_output !39
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
!2 = distinct !{!2, !3, !"name68: %retptr"}
!3 = distinct !{!3, !"name68"}
!4 = !{!5}
!5 = distinct !{!5, !3, !"name68: %excinfo"}
!6 = !{!2, !5}
!7 = !{!8}
!8 = distinct !{!8, !9, !"name69: %retptr"}
!9 = distinct !{!9, !"name69"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"name69: %excinfo"}
!12 = !{!8, !11, !2, !5}
!13 = !{!"branch_weights", i32 1, i32 99}
!14 = !{!11, !2, !5}
!15 = !{!8, !2, !5}
!16 = !{!"branch_weights", i32 715827883, i32 715827883, i32 715827883}
!17 = !{!18, !2, !5}
!18 = distinct !{!18, !19, !"name70: %retptr"}
!19 = distinct !{!19, !"name70"}
!20 = !{!21, !18, !2, !5}
!21 = distinct !{!21, !22, !"name71: %retptr"}
!22 = distinct !{!22, !"name71"}
!23 = !{!"branch_weights", i32 99, i32 1}
!24 = !{!25}
!25 = distinct !{!25, !26, !"name72: %retptr"}
!26 = distinct !{!26, !"name72"}
!27 = !{!28}
!28 = distinct !{!28, !26, !"name72: %excinfo"}
!29 = !{!25, !28, !2, !5}
!30 = !{!28, !2, !5}
!31 = !{!25, !2, !5}
!32 = !{!"branch_weights", i32 -2147483648, i32 0, i32 0}
!33 = !{!34, !2, !5}
!34 = distinct !{!34, !35, !"name73: %retptr"}
!35 = distinct !{!35, !"name73"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"name74: %retptr"}
!38 = distinct !{!38, !"name74"}
!39 = !{i1 true}
!40 = !{!41}
!41 = distinct !{!41, !42, !"name75: %retptr"}
!42 = distinct !{!42, !"name75"}
!43 = !{!44}
!44 = distinct !{!44, !42, !"name75: %excinfo"}
!45 = !{!41, !44, !2, !5}
!46 = !{!44, !2, !5}
!47 = !{!41, !2, !5}
!48 = !{!49}
!49 = distinct !{!49, !50, !"name76: %retptr"}
!50 = distinct !{!50, !"name76"}
!51 = !{!52}
!52 = distinct !{!52, !50, !"name76: %excinfo"}
!53 = !{!49, !52, !2, !5}
!54 = !{!49, !2, !5}
!55 = !{!52, !2, !5}
!56 = !{!57}
!57 = distinct !{!57, !58, !"name77: %retptr"}
!58 = distinct !{!58, !"name77"}
!59 = !{!60}
!60 = distinct !{!60, !58, !"name77: %excinfo"}
!61 = !{!57, !60, !2, !5}
!62 = !{!60, !2, !5}
!63 = !{!57, !2, !5}
!64 = !{!65}
!65 = distinct !{!65, !66, !"name76: %retptr"}
!66 = distinct !{!66, !"name76"}
!67 = !{!68}
!68 = distinct !{!68, !66, !"name76: %excinfo"}
!69 = !{!65, !68, !2, !5}
!70 = !{!68, !2, !5}
!71 = !{!65, !2, !5}
!72 = !{!73, !2, !5}
!73 = distinct !{!73, !74, !"name78: %retptr"}
!74 = distinct !{!74, !"name78"}
!75 = !{!76}
!76 = distinct !{!76, !77, !"name74: %retptr"}
!77 = distinct !{!77, !"name74"}
!78 = !{!79}
!79 = distinct !{!79, !80, !"name79: %retptr"}
!80 = distinct !{!80, !"name79"}
!81 = !{!82, !2, !5}
!82 = distinct !{!82, !83, !"name80: %retptr"}
!83 = distinct !{!83, !"name80"}
!84 = !{!85, !2, !5}
!85 = distinct !{!85, !86, !"name81: %retptr"}
!86 = distinct !{!86, !"name81"}
