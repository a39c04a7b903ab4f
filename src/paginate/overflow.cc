#include "paginate/overflow.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

#include "base/numbers.h"

namespace cvpress::paginate {
namespace {

/// If more is too tall, the page is at fault, and one more message says so.
constexpr std::size_t kMostWarnings = 10;

bool overflows(const layout::Fragment& fragment, Pt room) {
  return !fits(fragment.size.height, room);
}

}  // namespace

void OverflowWarnings::warn(SourceSpan where, std::string message) {
  const bool told = std::find(told_.begin(), told_.end(), where) != told_.end();
  if (told || told_.size() > kMostWarnings) return;
  told_.push_back(where);
  if (told_.size() > kMostWarnings) {
    message = "more is too tall for the page; is the paper too small, or are its margins too wide?";
  }
  diagnostics_.warning(where, std::move(message));
}

void OverflowWarnings::look_at(const layout::Fragment& fragment, Pt height) {
  look_at(fragment, height, Around{});
}

void OverflowWarnings::look_at(const layout::Fragment& fragment, Pt room, Around around) {
  if (fragment.where.known()) around.where = fragment.where;
  if (fragment.tag && fragment.tag->role == layout::Role::kSect) {
    around.section = fragment.tag.get();
  }
  for (const layout::Ink& ink : fragment.ink) look_at_ink(ink, fragment.size.width, around);
  bool found_inside = false;
  for (const layout::Fragment::Child& child : fragment.children) {
    const Pt child_room = room - child.offset.y;
    found_inside = found_inside || overflows(*child.fragment, child_room);
    look_at(*child.fragment, child_room, around);
  }
  if (overflows(fragment, room) && !found_inside) {
    warn(around.where, "this is too tall for the page: it reaches " +
                           decimal(fragment.size.height - room, 1) + " pt below the text area");
  }
}

void OverflowWarnings::look_at_turned(const layout::TurnedInk& ink, SourceSpan where) {
  if (ink.shortened) {
    warn(where, "this turned text is too long for the page: it was broken into lines of " +
                    decimal(ink.box.size.height, 1) + " pt");
  } else if (ink.squeezed) {
    warn(where, "this turned text is wider than its room: it was made smaller");
  }
}

void OverflowWarnings::look_at_ink(const layout::Ink& ink, Pt width, const Around& around) {
  const SourceSpan where = around.where;
  if (const auto* line = std::get_if<layout::LineInk>(&ink)) {
    broken_words_.look_at(*line, width, around.section, where);
    if (line->squeezed) {
      warn(where, "the letters are wider than the " + decimal(width, 1) +
                      " pt that there are for them: they were made smaller");
    }
  }
  if (const auto* turned = std::get_if<layout::TurnedInk>(&ink)) look_at_turned(*turned, where);
  const auto* image = std::get_if<layout::ImageInk>(&ink);
  if (!image || !image->lowered) return;
  warn(where, "this picture is too tall for the page: it was made smaller, " +
                  decimal(image->box.size.height, 1) + " pt high");
}

}  // namespace cvpress::paginate
