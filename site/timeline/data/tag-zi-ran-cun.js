lantaiTimeline("tag-zi-ran-cun", {
"2021":[0,1],
"2021-03":[0,1]
});
