lantaiTimeline("tag-xiao-shi", {
"2021":[11,1],
"2021-09":[11,1]
});
