#include "image/plugin_library.h"

#include <dlfcn.h>
#include <unistd.h>

#include <climits>
#include <fmt/format.h>

#include "base/files.h"

#ifndef CVPRESS_PLUGIN_LIBDIR
#define CVPRESS_PLUGIN_LIBDIR "lib/cvpress"
#endif

namespace cvpress::image {
namespace {

constexpr const char* kFileName = "cvpress-svg.so";

struct Plugin {
  cvpress_svg_draw_function draw = nullptr;
  std::string problem;
};

std::string program_path() {
  char path[PATH_MAX];
  const ssize_t length = ::readlink("/proc/self/exe", path, sizeof path);
  return length > 0 ? std::string(path, static_cast<std::size_t>(length)) : std::string();
}

Plugin with_problem(std::string problem) {
  return {nullptr, std::move(problem)};
}

Plugin functions_of(void* library, const std::string& path) {
  const auto version =
      reinterpret_cast<cvpress_svg_interface_function>(::dlsym(library, "cvpress_svg_interface"));
  const auto draw =
      reinterpret_cast<cvpress_svg_draw_function>(::dlsym(library, "cvpress_svg_draw"));
  if (version == nullptr || draw == nullptr || version() != CVPRESS_SVG_INTERFACE) {
    return with_problem(fmt::format("the SVG plug-in {} belongs to another version", path));
  }
  return {draw, {}};
}

Plugin open_plugin() {
  for (const std::string& path : plugin_paths(program_path())) {
    if (::access(path.c_str(), F_OK) != 0) continue;
    void* library = ::dlopen(path.c_str(), RTLD_LAZY | RTLD_LOCAL);
    if (library != nullptr) return functions_of(library, path);
    const char* reason = ::dlerror();
    return with_problem(fmt::format("the SVG plug-in cannot be opened ({})",
                                    reason != nullptr ? reason : "unknown reason"));
  }
  return with_problem(
      fmt::format("the SVG plug-in {} was not found beside the program", kFileName));
}

}  // namespace

std::vector<std::string> plugin_paths(const std::string& program) {
  const std::string folder = folder_of(program);
  std::vector<std::string> paths;
  for (const char* place : {".", "../lib/cvpress", "../" CVPRESS_PLUGIN_LIBDIR}) {
    paths.push_back(joined_path(joined_path(folder, place), kFileName));
  }
  return paths;
}

cvpress_svg_draw_function svg_plugin(std::string& message) {
  static const Plugin kPlugin = open_plugin();
  if (kPlugin.draw == nullptr) message = kPlugin.problem;
  return kPlugin.draw;
}

}  // namespace cvpress::image
