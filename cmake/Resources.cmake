# Files compiled into the program, so that the binary alone renders.

# Layouts, as YAML for messages and listings, and in the form that loads at once.
file(GLOB layout_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/layouts/*.yaml
     ${PROJECT_SOURCE_DIR}/layouts/*/*.yaml)
add_executable(compile_layout ${PROJECT_SOURCE_DIR}/src/style/tool/compile_layout.cc)
target_link_libraries(compile_layout PRIVATE cvpress_data)
foreach(layout IN LISTS layout_files)
  file(RELATIVE_PATH name ${PROJECT_SOURCE_DIR}/layouts ${layout})
  string(REGEX REPLACE "\\.yaml$" ".layout" name ${name})
  set(output ${CMAKE_CURRENT_BINARY_DIR}/layouts/${name})
  get_filename_component(folder ${output} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${output} COMMAND compile_layout ${layout} ${output}
                     DEPENDS ${layout} compile_layout VERBATIM)
  list(APPEND compiled_layouts ${output})
endforeach()
cvpress_embed(style shipped_layouts FROM ${PROJECT_SOURCE_DIR}/layouts FILES ${layout_files})
cvpress_embed(style compiled_layouts FROM ${CMAKE_CURRENT_BINARY_DIR}/layouts FILES ${compiled_layouts})

# The default sans and the icons; serif and mono are read from fonts/.
file(GLOB font_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/fonts/sans/*.ttf
     ${PROJECT_SOURCE_DIR}/fonts/icons/*.ttf)
cvpress_embed(text built_in_fonts FILES ${font_files})

# Emoji codes, character references and LaTeX commands, as sorted lines.
file(GLOB markdown_tables CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/markdown/data/*.txt)
cvpress_embed(markdown embedded_tables FILES ${markdown_tables})

# Names of glyphs and the widths of standard fonts, as sorted lines.
file(GLOB reader_tables CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/reader/data/*.txt)
cvpress_embed(reader embedded_tables FILES ${reader_tables})
