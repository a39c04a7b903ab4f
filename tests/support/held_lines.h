// Texts of a plan held against a profile of one line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tests {

/// What a plan says of a text, and whether it is made; no message where all is well.
inline void expect_message(Tailoring& tailoring, const std::string& plan, const std::string& text,
                           std::string_view message) {
  const bool is_list = plan.find('[') != std::string::npos;
  tailoring.with({plan + text + (is_list ? "'}]" : "'")});
  EXPECT_THAT(tailoring.messages(), testing::HasSubstr(std::string(message))) << plan << text;
  EXPECT_EQ(tailoring.is_made, message.empty()) << plan << text << tailoring.messages();
}

struct HeldLine {
  const char* language;  // of the document; the profile is English
  const char* profile;   // a bullet of it
  const char* text;      // of the plan for the same bullet, and for the summary
  const char* message;   // "" where all is well
};

/// A text for the same profile's summary or an entry of it.
struct SaidRow {
  const char* plan;  // before its text
  const char* text;
  const char* message;
};

inline constexpr const char* kOfSummary = "summary: '";

inline void expect_held(const std::vector<HeldLine>& lines) {
  for (const HeldLine& held : lines) {
    for (const char* plan : {"replace: [{select: '#b1', with: '", "summary: '"}) {
      Tailoring tailoring;
      tailoring.language = held.language;
      tailoring.profile.language = "en";
      tailoring.profile.sections[1].entries[0].description = {
          list_of({bullet_of(held.profile, {}, "b1")})};
      expect_message(tailoring, plan, held.text, held.message);
    }
  }
}

}  // namespace cvpress::tests
