// Names of structure types (ISO 32000-1 14.8.4).

#include "layout/tag.h"

namespace cvpress::layout {

const char* role_name(Role role) {
  switch (role) {
    case Role::kPart: return "Part";
    case Role::kSect: return "Sect";
    case Role::kDiv: return "Div";
    case Role::kH1: return "H1";
    case Role::kH2: return "H2";
    case Role::kH3: return "H3";
    case Role::kH4: return "H4";
    case Role::kH5: return "H5";
    case Role::kH6: return "H6";
    case Role::kP: return "P";
    case Role::kL: return "L";
    case Role::kLI: return "LI";
    case Role::kLbl: return "Lbl";
    case Role::kLBody: return "LBody";
    case Role::kFigure: return "Figure";
    case Role::kTable: return "Table";
    case Role::kTR: return "TR";
    case Role::kTH: return "TH";
    case Role::kTD: return "TD";
    case Role::kBlockQuote: return "BlockQuote";
    case Role::kCode: return "Code";
    case Role::kLink: return "Link";
    case Role::kSpan: return "Span";
    case Role::kArtifact: return "Artifact";
  }
  return "P";
}

}  // namespace cvpress::layout
