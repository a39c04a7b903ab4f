# Files compiled into the program, so that the binary alone renders.
file(GLOB layout_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/layouts/*.yaml)
if(layout_files)
  cvpress_embed(style shipped_layouts FILES ${layout_files})
endif()

# The default sans and the icons; serif and mono are read from fonts/.
file(GLOB font_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/fonts/sans/*.ttf
     ${PROJECT_SOURCE_DIR}/fonts/icons/*.ttf)
if(font_files)
  cvpress_embed(text built_in_fonts FILES ${font_files})
endif()
