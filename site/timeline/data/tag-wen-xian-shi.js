lantaiTimeline("tag-wen-xian-shi", {
"2025":[12,1],
"2025-03":[12,1]
});
