#include "image/drawing_time.h"

namespace {

using cvpress::image::DrawingTime;
using std::chrono::milliseconds;

TEST(DrawingTime, LetsManyHonestDrawingsPass) {
  DrawingTime time;
  for (int i = 0; i < 100; ++i) {
    EXPECT_GE(time.next(), milliseconds(100)) << i;
    time.spend(milliseconds(8), false);
  }
}

TEST(DrawingTime, LetsThoseOfALongResumePassOnASlowMachine) {
  DrawingTime time;
  for (int i = 0; i < 30; ++i) {
    EXPECT_GE(time.next(), milliseconds(100)) << i;
    time.spend(milliseconds(35), false);
  }
}

TEST(DrawingTime, EndsForDrawingsWithoutEnd) {
  DrawingTime time;
  for (int i = 0; i < 200; ++i) time.spend(milliseconds(8), false);
  EXPECT_EQ(time.next(), DrawingTime::Span::zero());
}

TEST(DrawingTime, PutsDrawingsOnAShortLeashAfterABomb) {
  DrawingTime time;
  time.spend(time.next(), true);
  EXPECT_LT(time.next(), milliseconds(100));
  EXPECT_GE(time.next(), milliseconds(20));
}

TEST(DrawingTime, EndsForBombsAfterItIsSpent) {
  DrawingTime time;
  DrawingTime::Span all{0};
  while (time.next() > DrawingTime::Span::zero()) {
    all += time.next();
    time.spend(time.next(), true);
  }
  EXPECT_GE(all, DrawingTime::kAll);
  EXPECT_LE(all, DrawingTime::kAll + DrawingTime::kMostFree * DrawingTime::kFree);
}

}  // namespace
