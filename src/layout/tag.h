// The meaning of a part of the page to a reader who does not see it
// (ISO 32000-1 14.8.4). A Tag's identity is its address: fragments that share
// one TagPtr, on whatever pages, are one element of the structure tree.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace cvpress::layout {

enum class Role : std::uint8_t {
  kPart,  // one of several documents in one file
  kSect,
  kDiv,
  kH1,
  kH2,
  kH3,
  kH4,
  kH5,
  kH6,
  kP,
  kL,
  kLI,
  kLbl,
  kLBody,
  kFigure,
  kTable,
  kTR,
  kTH,
  kTD,
  kBlockQuote,
  kCode,
  kLink,
  kSpan,      // a stretch of text in a language of its own
  kArtifact,  // decoration; everything inside is decoration too
};

/// The PDF structure type: "H1", "LBody", …; "Artifact" for kArtifact.
const char* role_name(Role role);

struct Tag {
  Role role = Role::kP;
  std::string alt;       // alternative text, of figures
  std::string language;  // BCP 47 where it differs from the document's
  std::string outline;   // its line in the document outline; "" for none
  std::string url = {};  // of kLink: where a click anywhere on the box leads
  bool ordered = false;  // of kL: its labels are numbers
};
using TagPtr = std::shared_ptr<const Tag>;

}  // namespace cvpress::layout
