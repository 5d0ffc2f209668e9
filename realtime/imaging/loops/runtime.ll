; What numba's compiled code expects of its run-time library, as far as the loops need it: memory for the arrays that a
; loop makes for itself, counted references to it, and the strides of a contiguous array in another shape. Linked to
; every loop by realtime/imaging/machine_code.py. An array's memory starts with six words: references, two unused, the
; address of the elements, two unused.

declare noalias ptr @malloc(i64)
declare void @free(ptr)

define linkonce_odr noalias ptr @NRT_MemInfo_alloc_aligned(i64 %size, i32 %align) {
  %bytes = add i64 %size, 112                ; the header and up to 63 bytes before the elements
  %info = call ptr @malloc(i64 %bytes)
  %failed = icmp eq ptr %info, null
  br i1 %failed, label %done, label %fill
fill:
  store i64 1, ptr %info
  %start = ptrtoint ptr %info to i64
  %past = add i64 %start, 111
  %aligned = and i64 %past, -64
  %elements = inttoptr i64 %aligned to ptr
  %slot = getelementptr i8, ptr %info, i64 24
  store ptr %elements, ptr %slot
  br label %done
done:
  ret ptr %info
}

define linkonce_odr void @NRT_incref(ptr %info) noinline {
  %nothing = icmp eq ptr %info, null
  br i1 %nothing, label %done, label %count
count:
  %references = load i64, ptr %info
  %more = add i64 %references, 1
  store i64 %more, ptr %info
  br label %done
done:
  ret void
}

define linkonce_odr void @NRT_decref(ptr %info) noinline {
  %nothing = icmp eq ptr %info, null
  br i1 %nothing, label %done, label %count
count:
  %references = load i64, ptr %info
  %fewer = sub i64 %references, 1
  store i64 %fewer, ptr %info
  %unused = icmp eq i64 %fewer, 0
  br i1 %unused, label %release, label %done
release:
  call void @free(ptr %info)
  br label %done
done:
  ret void
}

define linkonce_odr i32 @numba_attempt_nocopy_reshape(i64 %axes, ptr %shape, ptr %strides, i64 %new_axes, ptr %new_shape, ptr %new_strides, i64 %itemsize, i32 %fortran) {
  %last = sub i64 %new_axes, 1
  br label %next
next:
  %axis = phi i64 [ %last, %0 ], [ %before, %step ]
  %stride = phi i64 [ %itemsize, %0 ], [ %longer, %step ]
  %more = icmp sge i64 %axis, 0
  br i1 %more, label %step, label %done
step:
  %slot = getelementptr i64, ptr %new_strides, i64 %axis
  store i64 %stride, ptr %slot
  %side = getelementptr i64, ptr %new_shape, i64 %axis
  %length = load i64, ptr %side
  %longer = mul i64 %stride, %length
  %before = sub i64 %axis, 1
  br label %next
done:
  ret i32 1
}
