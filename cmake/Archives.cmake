# Small libraries are linked into the program where the system has their archives:
# opening a shared one, and binding its symbols, takes longer than what it does.

# cvpress_archive(<target> <archive> <shared target>): a target with the headers of
# the shared one and, where it is found, the archive in its place.
function(cvpress_archive target archive shared)
  add_library(${target} INTERFACE)
  find_library(${target}_ARCHIVE NAMES ${archive})
  mark_as_advanced(${target}_ARCHIVE)
  if(${target}_ARCHIVE)
    target_include_directories(${target} SYSTEM INTERFACE
                               $<TARGET_PROPERTY:${shared},INTERFACE_INCLUDE_DIRECTORIES>)
    target_link_libraries(${target} INTERFACE ${${target}_ARCHIVE})
  else()
    target_link_libraries(${target} INTERFACE ${shared})
  endif()
endfunction()

# Neither pkg-config nor CMake knows this one.
add_library(stemmer UNKNOWN IMPORTED)
set_target_properties(stemmer PROPERTIES IMPORTED_LOCATION ${STEMMER_LIBRARY}
                                         INTERFACE_INCLUDE_DIRECTORIES ${STEMMER_INCLUDE})

cvpress_archive(archive_yaml libyaml-cpp.a yaml-cpp)
cvpress_archive(archive_jpeg libjpeg.a JPEG::JPEG)
cvpress_archive(archive_webp libwebp.a PkgConfig::WEBP)
cvpress_archive(archive_deflate libdeflate.a PkgConfig::LIBDEFLATE)
cvpress_archive(archive_stemmer libstemmer.a stemmer)
