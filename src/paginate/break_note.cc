#include "paginate/break_note.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace cvpress::paginate {
namespace {

using layout::Cut;
using layout::CutKind;
using layout::Part;
using layout::PartKind;

std::string quoted(const Part& part) {
  const char* kind = part.kind == PartKind::kSection ? "section"
                     : part.kind == PartKind::kGroup ? "group"
                                                     : "entry";
  return part.name.empty() ? fmt::format("a {}", kind)
                           : fmt::format("the {} \"{}\"", kind, part.name);
}

std::string in_section(const Cut& cut) {
  const Part* section = cut.section.part;
  return section && !section->name.empty() ? fmt::format(" ({})", section->name) : "";
}

/// "before the entry "Tideway Robotics" (Experience)".
std::string place_of(const Cut& cut) {
  if (cut.kind == CutKind::kLines) {
    std::string lines =
        fmt::format("after {} line{} of a paragraph", cut.lines, cut.lines == 1 ? "" : "s");
    const Part* part = cut.entry.part ? cut.entry.part : cut.section.part;
    if (!part) return lines;
    return fmt::format("{} in {}{}", lines, quoted(*part), cut.entry.part ? in_section(cut) : "");
  }
  if (cut.next) return fmt::format("before {}{}", quoted(*cut.next), in_section(cut));
  if (cut.entry.part) {
    return fmt::format("inside {}{}", quoted(*cut.entry.part), in_section(cut));
  }
  if (cut.section.part) return fmt::format("inside {}", quoted(*cut.section.part));
  return "between two blocks";
}

int percent(Pt used, Pt of) {
  return of > 0 ? static_cast<int>(std::lround(100 * used / of)) : 100;
}

/// Why the rival is worse, by what it has most of against the chosen one.
std::string objection(const BreakCost& chosen, const BreakCost& rival, const Cut& cut) {
  if (rival.total() <= chosen.total()) return "but what follows would break worse";
  const double rule = rival.rule - chosen.rule;
  const double stranded = rival.stranded - chosen.stranded;
  const double kind = rival.kind - chosen.kind;
  const double worst = std::max({rule, stranded, kind});
  if (worst == rule) return "but what belongs together would be parted";
  if (worst == stranded) {
    return cut.entry.part ? "but too little of the entry would stand alone"
                          : "but too little would stand below the heading";
  }
  if (cut.kind == CutKind::kLines) return "but a paragraph is divided only for more";
  if (cut.entry.part) return "but an entry is split only for more";
  return "but that parts more";
}

}  // namespace

void note_break(const PlanInput& input, const PlannedArea& planned, std::size_t area,
                BreakNotes& notes) {
  if (!planned.cut) return;
  const Cut& cut = input.cuts[*planned.cut];
  const Pt height = input.areas.at(area);
  std::string message = fmt::format("page {} ends {}", notes.page, place_of(cut));
  if (cut.forced) {
    notes.diagnostics.note(cut.where, message + ", where a new page or column is asked for");
    return;
  }
  message += fmt::format(", {} % full", percent(planned.height, height));
  // Two places that read the same are not told apart.
  if (planned.rival && place_of(input.cuts[*planned.rival]) != place_of(cut)) {
    const Cut& rival = input.cuts[*planned.rival];
    const Pt used = rival.height - (cut.height - planned.height);
    message += fmt::format("; {} it would be {} %", place_of(rival), percent(used, height));
    if (*planned.rival > *planned.cut) {
      message += ", " + objection(break_cost(input, planned.from, *planned.cut, area),
                                  break_cost(input, planned.from, *planned.rival, area), rival);
    }
  }
  notes.diagnostics.note(cut.where, std::move(message));
}

}  // namespace cvpress::paginate
