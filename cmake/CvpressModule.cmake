# One static library per folder of src/, and the table of which may use which.
# tests/architecture reads the same calls, so an include that no DEPENDS allows
# fails the tests.

# Two warnings of g++ 12 that are wrong about optionals, variants and strings are off.
set(CVPRESS_WARNINGS -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wno-maybe-uninitialized -Wno-restrict)

# What half of the time of compiling would go into. Only what the language brings, and a file
# includes what it uses all the same: ./dev tidy reads each without these.
set(CVPRESS_STANDARD_HEADERS <algorithm> <array> <cmath> <cstddef> <cstdint> <functional> <limits> <map> <memory>
    <optional> <set> <span> <string> <string_view> <utility> <variant> <vector>)

# cvpress_module(<name> DEPENDS <modules…> LIBRARIES <third-party targets…>)
function(cvpress_module name)
  cmake_parse_arguments(ARG "" "" "DEPENDS;LIBRARIES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cc)
  list(FILTER sources EXCLUDE REGEX "/main\\.cc$")
  set(target cvpress_${name})
  if(sources)
    add_library(${target} STATIC ${sources})
    set(scope PUBLIC)
    target_compile_options(${target} PRIVATE ${CVPRESS_WARNINGS})
    if(name STREQUAL base)
      target_precompile_headers(${target} PRIVATE ${CVPRESS_STANDARD_HEADERS})
    else()
      target_precompile_headers(${target} REUSE_FROM cvpress_base)
    endif()
    # Third-party headers stay in their module; what they need to link does not.
    target_link_libraries(${target} PRIVATE ${ARG_LIBRARIES})
  else()
    add_library(${target} INTERFACE)
    set(scope INTERFACE)
  endif()
  target_include_directories(${target} ${scope} ${PROJECT_SOURCE_DIR}/src)
  foreach(dependency IN LISTS ARG_DEPENDS)
    target_link_libraries(${target} ${scope} cvpress_${dependency})
  endforeach()
endfunction()

# cvpress_embed(<module> <function> [FROM <folder>] FILES <files…>): compiles files into a
# module and defines `std::span<const cvpress::Resource> cvpress::<module>::<function>()`.
# Each is named by its path from the folder FROM, else by its file name.
function(cvpress_embed module function)
  cmake_parse_arguments(ARG "" "FROM" "FILES" ${ARGN})
  set(assembly "    .section .rodata\n")
  set(table "")
  set(externs "")
  set(index 0)
  foreach(file IN LISTS ARG_FILES)
    if(ARG_FROM)
      file(RELATIVE_PATH file_name ${ARG_FROM} ${file})
    else()
      get_filename_component(file_name ${file} NAME)
    endif()
    set(symbol cvpress_${module}_${function}_${index})
    string(APPEND assembly "    .balign 16\n    .global ${symbol}\n${symbol}:\n    .incbin \"${file}\"\n    .global ${symbol}_end\n${symbol}_end:\n    .byte 0\n")
    string(APPEND externs "extern \"C\" const char ${symbol}[];\nextern \"C\" const char ${symbol}_end[];\n")
    string(APPEND table "      {\"${file_name}\", {${symbol}, static_cast<std::size_t>(${symbol}_end - ${symbol})}},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  string(APPEND assembly "    .section .note.GNU-stack,\"\",@progbits\n")
  set(base ${CMAKE_CURRENT_BINARY_DIR}/embedded_${module}_${function})
  file(CONFIGURE OUTPUT ${base}.S CONTENT "${assembly}" @ONLY)
  file(CONFIGURE OUTPUT ${base}.cc CONTENT "#include <cstddef>
#include <span>

#include \"base/resource.h\"

${externs}
namespace cvpress::${module} {
std::span<const Resource> ${function}();
std::span<const Resource> ${function}() {
  static const Resource kResources[] = {
${table}  };
  return kResources;
}
}  // namespace cvpress::${module}
" @ONLY)
  # The assembler reads the files, which the build system cannot see.
  set_source_files_properties(${base}.S PROPERTIES OBJECT_DEPENDS "${ARG_FILES}")
  target_sources(cvpress_${module} PRIVATE ${base}.S ${base}.cc)
endfunction()
