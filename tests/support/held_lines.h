// Texts of a plan held against a profile of one line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tailor_profile.h"

namespace cvpress::tests {

struct HeldLine {
  const char* language;  // of the document; the profile is English
  const char* profile;   // a bullet of it
  const char* text;      // of the plan for the same bullet, and for the summary
  const char* message;   // "" where all is well
};

inline void expect_held(const std::vector<HeldLine>& lines) {
  for (const HeldLine& held : lines) {
    for (const char* plan : {"replace: [{select: '#b1', with: '", "summary: '"}) {
      Tailoring tailoring;
      tailoring.language = held.language;
      tailoring.profile.language = "en";
      tailoring.profile.sections[1].entries[0].description = {
          list_of({bullet_of(held.profile, {}, "b1")})};
      const bool is_list = std::string_view(plan).ends_with("with: '");
      tailoring.with({plan + std::string(held.text) + (is_list ? "'}]" : "'")});
      EXPECT_THAT(tailoring.messages(), testing::HasSubstr(held.message)) << plan << held.text;
      EXPECT_EQ(tailoring.is_made, std::string_view(held.message).empty())
          << plan << held.text << tailoring.messages();
    }
  }
}

}  // namespace cvpress::tests
