if(EXISTS ${PROJECT_SOURCE_DIR}/src/cli/main.cc)
  cvpress_module(cli DEPENDS base data model text image net locale input layout style compose
                 paginate paint pdf LIBRARIES fmt::fmt CLI11::CLI11)
  add_executable(cvpress ${PROJECT_SOURCE_DIR}/src/cli/main.cc)
  target_link_libraries(cvpress PRIVATE cvpress_cli)
endif()
