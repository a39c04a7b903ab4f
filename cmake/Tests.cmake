# One test program per module: tests/unit/<module>/*_test.cc.
find_package(GTest REQUIRED)
include(GoogleTest)

file(GLOB support_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/support/*.cc)

function(cvpress_tests module)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/unit/${module}/*_test.cc)
  if(NOT sources)
    return()
  endif()
  set(target test_${module})
  add_executable(${target} ${sources} ${support_sources})
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
  target_compile_options(${target} PRIVATE ${CVPRESS_WARNINGS} -Wno-conversion)
  target_compile_definitions(${target} PRIVATE
    CVPRESS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CVPRESS_BUILD_DIR="${PROJECT_BINARY_DIR}")
  target_precompile_headers(${target} PRIVATE <gtest/gtest.h> <gmock/gmock.h> <string> <vector>)
  target_link_libraries(${target} PRIVATE cvpress_${module} ${ARGN} GTest::gmock GTest::gtest_main fmt::fmt)
  gtest_discover_tests(${target} TEST_PREFIX "${module}." DISCOVERY_TIMEOUT 60
                       PROPERTIES TIMEOUT 120 LABELS unit)
endfunction()

foreach(module base data model locale input text image net style layout compose paginate paint pdf)
  cvpress_tests(${module})
endforeach()
