#include "model/resume.h"

namespace cvpress::model {
namespace {

/// In the order of Kind.
constexpr std::string_view kNames[] = {"summary",      "experience", "education",    "projects",
                                       "skills",       "languages",  "certificates", "awards",
                                       "publications", "talks",      "volunteering", "interests",
                                       "references",   "text",       "lines",        "other"};

}  // namespace

std::string_view kind_name(Kind kind) {
  return kNames[static_cast<std::size_t>(kind)];
}

std::optional<Kind> kind_named(std::string_view name) {
  for (std::size_t i = 0; i < std::size(kNames); ++i) {
    if (kNames[i] == name) return static_cast<Kind>(i);
  }
  return std::nullopt;
}

}  // namespace cvpress::model
