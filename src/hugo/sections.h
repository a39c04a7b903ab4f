// Widget pages and landing pages as sections (hugo-formats.md 1.1, 1.2, 3).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "hugo/front_matter.h"
#include "hugo/reading.h"
#include "model/resume.h"

namespace cvpress::hugo {

/// What a widget page or block says about itself besides its content.
struct WidgetPage {
  std::string widget;  // lower case
  bool active = true;
  bool has_weight = false;
  double weight = 0;
  std::string date;
  std::string title;
};

WidgetPage describe_widget(const data::Map& front);

/// The sections of a widget page: usually one; none where it prints nothing on paper.
std::vector<model::Section> read_widget_page(const Page& page, const Reading& reading);

/// The sections of a landing page's `sections:` list, in its order.
std::vector<model::Section> read_landing_page(const Page& page, const Reading& reading);

/// A page without front matter: its Markdown, titled by its first heading.
std::vector<model::Section> read_plain_page(const Page& page, const Reading& reading);

}  // namespace cvpress::hugo
