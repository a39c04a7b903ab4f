# One test program per module: tests/unit/<module>/*_test.cc.
find_package(GTest REQUIRED)
include(GoogleTest)

# Under sanitizers a process costs more to start than most tests take: there, some processes
# share all tests of a module instead of one process for each.
set(CVPRESS_TEST_SHARDS 4)

function(cvpress_register_tests target module)
  if(NOT CVPRESS_SANITIZE)
    gtest_discover_tests(${target} TEST_PREFIX "${module}." DISCOVERY_TIMEOUT 60
                         PROPERTIES TIMEOUT 120 LABELS unit)
    return()
  endif()
  math(EXPR last "${CVPRESS_TEST_SHARDS} - 1")
  foreach(shard RANGE ${last})
    add_test(NAME ${module}.shard_${shard} COMMAND ${target})
    set_tests_properties(${module}.shard_${shard} PROPERTIES
      ENVIRONMENT "GTEST_TOTAL_SHARDS=${CVPRESS_TEST_SHARDS};GTEST_SHARD_INDEX=${shard}" TIMEOUT 600 LABELS unit)
  endforeach()
endfunction()

# A module's tests are linked with tests/support/<module>_*.cc and those it names.
function(cvpress_tests module)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/unit/${module}/*_test.cc)
  if(NOT sources)
    return()
  endif()
  set(target test_${module})
  set(support_sources)
  foreach(name ${module} ${ARGN})
    file(GLOB support CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/support/${name}_*.cc)
    list(APPEND support_sources ${support})
  endforeach()
  add_executable(${target} ${sources} ${support_sources})
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
  target_compile_options(${target} PRIVATE ${CVPRESS_WARNINGS} -Wno-conversion)
  target_compile_definitions(${target} PRIVATE
    CVPRESS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CVPRESS_BUILD_DIR="${PROJECT_BINARY_DIR}")
  if(module STREQUAL base)
    target_precompile_headers(${target} PRIVATE <gtest/gtest.h> <gmock/gmock.h> ${CVPRESS_STANDARD_HEADERS})
  else()
    target_precompile_headers(${target} REUSE_FROM test_base)
  endif()
  target_link_libraries(${target} PRIVATE cvpress_${module} GTest::gmock GTest::gtest_main fmt::fmt)
  cvpress_register_tests(${target} ${module})
endfunction()

foreach(module base reader data model locale markdown hugo jsonresume rendercv input text image net style layout pdf export)
  cvpress_tests(${module})
endforeach()
# Its tests of Unicode's files look at what shaping begins with.
target_link_libraries(test_text PRIVATE PkgConfig::HARFBUZZ PkgConfig::HARFBUZZ_SUBSET PkgConfig::ICU_UC)
if(TARGET test_net AND TARGET cvpress_plugin_http)
  add_dependencies(test_net cvpress_plugin_http)
endif()
cvpress_tests(compose layout)
cvpress_tests(paginate layout)
cvpress_tests(paint layout random)
cvpress_tests(audit reader)
cvpress_tests(privacy)
cvpress_tests(claims)
cvpress_tests(tailor data)
cvpress_tests(batch data)
if(TARGET test_audit)
  target_link_libraries(test_audit PRIVATE cvpress_pdf)  # whose files it reads
endif()

# The program as a user runs it, and the rules of the house.
file(GLOB program_tests CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/program/*_test.cc)
add_executable(test_program ${program_tests} ${PROJECT_SOURCE_DIR}/tests/support/program.cc
                            ${PROJECT_SOURCE_DIR}/tests/support/html_faults.cc
                            ${PROJECT_SOURCE_DIR}/tests/support/printed_words.cc
                            ${PROJECT_SOURCE_DIR}/tests/support/reader_files.cc)
target_include_directories(test_program PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_SOURCE_DIR}/src)
target_compile_options(test_program PRIVATE ${CVPRESS_WARNINGS} -Wno-conversion)
target_compile_definitions(test_program PRIVATE
  CVPRESS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CVPRESS_BUILD_DIR="${PROJECT_BINARY_DIR}")
target_precompile_headers(test_program REUSE_FROM test_base)
target_link_libraries(test_program PRIVATE cvpress_reader GTest::gmock GTest::gtest_main fmt::fmt)
add_dependencies(test_program cvpress)
foreach(plugin svg http png secure)
  if(TARGET cvpress_plugin_${plugin})
    add_dependencies(test_program cvpress_plugin_${plugin})
  endif()
endforeach()
gtest_discover_tests(test_program TEST_PREFIX "program." DISCOVERY_TIMEOUT 60
                     PROPERTIES TIMEOUT 300 LABELS program)

# What the fuzzers (./dev fuzz) begin with and have found.
add_executable(test_fuzz ${PROJECT_SOURCE_DIR}/tests/fuzz/replay_test.cc ${PROJECT_SOURCE_DIR}/tests/fuzz/try_pdf.cc
                         ${PROJECT_SOURCE_DIR}/tests/fuzz/try_page.cc)
target_include_directories(test_fuzz PRIVATE ${PROJECT_SOURCE_DIR}/tests)
target_compile_options(test_fuzz PRIVATE ${CVPRESS_WARNINGS} -Wno-conversion)
target_compile_definitions(test_fuzz PRIVATE
  CVPRESS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CVPRESS_BUILD_DIR="${PROJECT_BINARY_DIR}")
target_precompile_headers(test_fuzz REUSE_FROM test_base)
target_link_libraries(test_fuzz PRIVATE cvpress_input cvpress_compose cvpress_paginate cvpress_paint cvpress_pdf cvpress_audit cvpress_reader GTest::gmock GTest::gtest_main fmt::fmt)
gtest_discover_tests(test_fuzz TEST_PREFIX "fuzz." DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 300 LABELS unit)
