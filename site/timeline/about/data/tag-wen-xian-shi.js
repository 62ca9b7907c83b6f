lantaiTimeline("tag-wen-xian-shi", {
"2025":[7,1],
"2025-03":[7,1]
});
