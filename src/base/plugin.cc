#include "base/plugin.h"

#include <dlfcn.h>
#include <unistd.h>

#include <climits>
#include <fmt/format.h>

#include "base/files.h"

#ifndef CVPRESS_PLUGIN_LIBDIR
#define CVPRESS_PLUGIN_LIBDIR "lib/cvpress"
#endif

namespace cvpress {
namespace {

std::string program_folder() {
  char path[PATH_MAX];
  const ssize_t length = ::readlink("/proc/self/exe", path, sizeof path);
  return length > 0 ? folder_of(std::string(path, static_cast<std::size_t>(length)))
                    : std::string(".");
}

void* function_of(void* library, const std::string& path, const char* symbol,
                  std::string& problem) {
  void* function = ::dlsym(library, symbol);
  if (function == nullptr) {
    problem = fmt::format("the plug-in {} belongs to another version", path);
  }
  return function;
}

}  // namespace

void* plugin_function(const std::string& name, const char* symbol, std::string& problem) {
  const std::string file = "cvpress-" + name + ".so";
  for (const char* place : {".", "../lib/cvpress", "../" CVPRESS_PLUGIN_LIBDIR}) {
    const std::string path = joined_path(joined_path(program_folder(), place), file);
    if (::access(path.c_str(), F_OK) != 0) continue;
    void* library = ::dlopen(path.c_str(), RTLD_LAZY | RTLD_LOCAL);
    if (library != nullptr) return function_of(library, path, symbol, problem);
    const char* reason = ::dlerror();
    problem = fmt::format("the plug-in {} cannot be opened ({})", file,
                          reason != nullptr ? reason : "unknown reason");
    return nullptr;
  }
  problem = fmt::format("the plug-in {} was not found beside the program", file);
  return nullptr;
}

}  // namespace cvpress
