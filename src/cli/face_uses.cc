#include "cli/face_uses.h"

#include <algorithm>
#include <map>
#include <variant>

#include <fmt/format.h>

#include "text/script_names.h"

namespace cvpress::cli {
namespace {

class Collector {
 public:
  void add(const paint::DrawGlyphs& op) {
    const text::ShapedRun& run = *op.run;
    if (run.picture_face) {
      add(run.picture_face, {"emoji"});
    } else if (op.begin < op.end && run.glyphs[op.begin].id == 0) {
      add(run.face, {"boxes"});
    } else {
      add(run.face, text::script_names(run.text));
    }
  }

  /// A face of letters has symbols too, of which nothing is said.
  std::vector<FaceUse> take() {
    for (FaceUse& use : uses_) {
      if (use.scripts.size() > 1) std::erase(use.scripts, "symbols");
    }
    return std::move(uses_);
  }

 private:
  void add(const text::FacePtr& face, const std::vector<std::string>& scripts) {
    const auto [at, is_new] = index_.try_emplace(face.get(), uses_.size());
    if (is_new) uses_.push_back({face, {}});
    std::vector<std::string>& known = uses_[at->second].scripts;
    for (const std::string& script : scripts) {
      if (std::find(known.begin(), known.end(), script) == known.end()) known.push_back(script);
    }
  }

  std::vector<FaceUse> uses_;
  std::map<const text::FontFace*, std::size_t> index_;  // looked up, never iterated
};

std::string origin_of(const text::FontFace& face) {
  return face.origin().path.empty() ? "built in" : face.origin().path;
}

}  // namespace

std::vector<FaceUse> face_uses(const paint::DisplayList& list) {
  Collector collector;
  for (const paint::Page& page : list.pages) {
    for (const paint::DrawOp& op : page.ops) {
      if (const auto* glyphs = std::get_if<paint::DrawGlyphs>(&op)) collector.add(*glyphs);
    }
  }
  return collector.take();
}

std::vector<text::FacePtr> faces_in(const paint::DisplayList& list) {
  std::vector<text::FacePtr> faces;
  const auto add = [&](const text::FacePtr& face) {
    if (std::find(faces.begin(), faces.end(), face) == faces.end()) faces.push_back(face);
  };
  for (const paint::Page& page : list.pages) {
    for (const paint::DrawOp& op : page.ops) {
      const auto* glyphs = std::get_if<paint::DrawGlyphs>(&op);
      if (glyphs != nullptr) {
        add(glyphs->run->picture_face ? glyphs->run->picture_face : glyphs->run->face);
      }
    }
  }
  return faces;
}

std::string face_table(const std::vector<FaceUse>& uses) {
  std::string table;
  for (const FaceUse& use : uses) {
    table += fmt::format("{:<30} {:<24} {}{}\n", use.face->postscript_name(),
                         fmt::format("{}", fmt::join(use.scripts, ", ")), origin_of(*use.face),
                         use.face->origin().is_systems ? " (the system's)" : "");
  }
  return table;
}

void tell_system_faces(const std::vector<FaceUse>& uses, Diagnostics& diagnostics) {
  for (const FaceUse& use : uses) {
    if (!use.face->origin().is_systems) continue;
    diagnostics.note({}, fmt::format("{} is set in {}, a font of this machine ({})",
                                     fmt::join(use.scripts, ", "), use.face->postscript_name(),
                                     use.face->origin().path));
  }
}

}  // namespace cvpress::cli
