# Plug-ins are opened on demand, so that their libraries cost nothing at start-up.
# cvpress_plugin(<name> <sources…> LIBRARIES <targets…>)
function(cvpress_plugin name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES" ${ARGN})
  add_library(cvpress_plugin_${name} MODULE ${ARG_SOURCES})
  set_target_properties(cvpress_plugin_${name} PROPERTIES PREFIX "" OUTPUT_NAME cvpress-${name}
                        LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
  target_include_directories(cvpress_plugin_${name} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  # qpdf 11 asks every user which of its two kinds of shared pointers is meant.
  target_compile_definitions(cvpress_plugin_${name} PRIVATE POINTERHOLDER_TRANSITION=4)
  target_compile_options(cvpress_plugin_${name} PRIVATE ${CVPRESS_WARNINGS})
  target_link_libraries(cvpress_plugin_${name} PRIVATE ${ARG_LIBRARIES})
endfunction()

file(GLOB svg_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/image/plugin/*.cc)
if(svg_sources)
  cvpress_plugin(svg SOURCES ${svg_sources}
                 LIBRARIES PkgConfig::RSVG PkgConfig::CAIRO_PDF PkgConfig::QPDF
                           PkgConfig::FONTCONFIG)
  # What text of SVGs is set in, on every machine the same.
  file(GLOB text_faces CONFIGURE_DEPENDS
       ${PROJECT_SOURCE_DIR}/fonts/sans/SourceSans3-Regular.ttf
       ${PROJECT_SOURCE_DIR}/fonts/sans/SourceSans3-Italic.ttf
       ${PROJECT_SOURCE_DIR}/fonts/sans/SourceSans3-Bold.ttf
       ${PROJECT_SOURCE_DIR}/fonts/serif/SourceSerif4-Regular.ttf
       ${PROJECT_SOURCE_DIR}/fonts/serif/SourceSerif4-Bold.ttf
       ${PROJECT_SOURCE_DIR}/fonts/mono/SourceCodePro-Regular.ttf)
  cvpress_embed(plugin_svg text_faces FILES ${text_faces})
endif()
# qpdf 11.3's JSON.hh names a vector of a class that is not complete yet, which
# clang-tidy, reading it as C++20, takes for an error.
set_source_files_properties(${PROJECT_SOURCE_DIR}/src/image/plugin/pdf_records.cc
                            ${PROJECT_SOURCE_DIR}/src/pdf/plugin/secure.cc
                            ${PROJECT_SOURCE_DIR}/src/pdf/plugin/join.cc
                            ${PROJECT_SOURCE_DIR}/src/pdf/plugin/form_fields.cc
                            ${PROJECT_SOURCE_DIR}/src/pdf/plugin/join_tags.cc
                            ${PROJECT_SOURCE_DIR}/src/pdf/plugin/layers.cc PROPERTIES
                            COMPILE_OPTIONS -std=c++17)
if(EXISTS ${PROJECT_SOURCE_DIR}/src/net/plugin/http.cc)
  cvpress_plugin(http SOURCES ${PROJECT_SOURCE_DIR}/src/net/plugin/http.cc LIBRARIES PkgConfig::CURL)
endif()
if(EXISTS ${PROJECT_SOURCE_DIR}/src/export/plugin/png.cc)
  cvpress_plugin(png SOURCES ${PROJECT_SOURCE_DIR}/src/export/plugin/png.cc
                 LIBRARIES PkgConfig::POPPLER_CPP PNG::PNG)
endif()
if(EXISTS ${PROJECT_SOURCE_DIR}/src/pdf/plugin/secure.cc)
  cvpress_plugin(secure SOURCES ${PROJECT_SOURCE_DIR}/src/pdf/plugin/secure.cc
                                ${PROJECT_SOURCE_DIR}/src/pdf/plugin/join.cc
                                ${PROJECT_SOURCE_DIR}/src/pdf/plugin/form_fields.cc
                                ${PROJECT_SOURCE_DIR}/src/pdf/plugin/join_tags.cc
                                ${PROJECT_SOURCE_DIR}/src/pdf/plugin/layers.cc
                 LIBRARIES PkgConfig::QPDF)
endif()

# Where an installed program finds them, seen from its prefix.
include(GNUInstallDirs)
set_source_files_properties(${PROJECT_SOURCE_DIR}/src/image/plugin_library.cc
                            ${PROJECT_SOURCE_DIR}/src/base/plugin.cc PROPERTIES
                            COMPILE_DEFINITIONS CVPRESS_PLUGIN_LIBDIR="${CMAKE_INSTALL_LIBDIR}/cvpress")
