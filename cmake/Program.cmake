cvpress_module(cli DEPENDS base reader data model jsonresume locale text image net input layout style compose paginate paint pdf export audit privacy claims tailor batch
               LIBRARIES fmt::fmt CLI11::CLI11)
set_source_files_properties(${PROJECT_SOURCE_DIR}/src/cli/help_text.cc PROPERTIES
                            COMPILE_DEFINITIONS CVPRESS_VERSION="${PROJECT_VERSION}")
add_executable(cvpress ${PROJECT_SOURCE_DIR}/src/cli/main.cc)
target_link_libraries(cvpress PRIVATE cvpress_cli)
# Decision 0016.
if(CMAKE_INTERPROCEDURAL_OPTIMIZATION AND NOT CVPRESS_PIE)
  target_link_options(cvpress PRIVATE -no-pie)
endif()

include(GNUInstallDirs)
install(TARGETS cvpress RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
foreach(plugin svg http png secure)
  if(TARGET cvpress_plugin_${plugin})
    install(TARGETS cvpress_plugin_${plugin} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/cvpress)
  endif()
endforeach()
install(DIRECTORY ${PROJECT_SOURCE_DIR}/fonts ${PROJECT_SOURCE_DIR}/layouts
        DESTINATION ${CMAKE_INSTALL_DATADIR}/cvpress)
