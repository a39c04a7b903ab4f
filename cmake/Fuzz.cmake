# Programs of libFuzzer, which ./dev fuzz runs: tests/fuzz/<name>.cc.
# cvpress_fuzz(<name> <what it tries> <modules…>)
function(cvpress_fuzz name input)
  add_executable(fuzz_${name} ${PROJECT_SOURCE_DIR}/tests/fuzz/${name}.cc ${PROJECT_SOURCE_DIR}/tests/fuzz/${input}.cc)
  target_include_directories(fuzz_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  target_link_libraries(fuzz_${name} PRIVATE ${ARGN})
endfunction()

cvpress_fuzz(pdf_reader try_pdf cvpress_reader cvpress_audit)
cvpress_fuzz(render try_page cvpress_input cvpress_compose cvpress_paginate cvpress_paint cvpress_pdf cvpress_reader)
