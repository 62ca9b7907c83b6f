lantaiTimeline("tag-xiao-shi", {
"2021":[8,1],
"2021-09":[8,1]
});
