// Templates with the values of a place: lines of styled spans.
#pragma once

#include <string>
#include <vector>

#include "compose/setting.h"
#include "style/template.h"
#include "text/paragraph.h"

namespace cvpress::compose {

/// A line that is there.
struct Line {
  std::vector<text::TextSpan> spans;
  FieldNames printed;    // the fields whose text it holds, and addresses of its links
  FieldNames mentioned;  // those its template names, whether empty or not
};

/// The lines of a template, without those that vanish.
std::vector<Line> evaluate(const style::Template& source, const Setting& setting);

/// The template as plain text, lines joined by spaces.
std::string evaluate_plain(const style::Template& source, const Setting& setting);

/// Whether `when` and `unless` let a thing be there: all and none of the fields.
bool conditions_hold(const std::vector<style::FieldPath>& when,
                     const std::vector<style::FieldPath>& unless, const Setting& setting);

}  // namespace cvpress::compose
